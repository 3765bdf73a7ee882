import type { LaidNode, Slab } from './layOut.ts';
import { grid } from './theme.ts';

export const heightOf = (slabs: readonly Slab[]): number =>
  slabs.reduce((sum, slab, at) => sum + (at === 0 ? 0 : slab.gap) + slab.height, 0);

/** Slabs under each other as a column of one slab: its nodes, so far from the left. */
export function columnOf(slabs: readonly Slab[], left: number): readonly LaidNode[] {
  let top = 0;
  return slabs.map(({ node, gap: above, height }, at) => {
    top += at === 0 ? 0 : above;
    const placed = { ...node, box: { ...node.box, top, left: left + node.box.left } };
    top += height;
    return placed;
  });
}

/** Columns as one slab of the full width, which stands on one page. */
export function besideEachOther(children: readonly LaidNode[], height: number, gap: number): Slab {
  const node: LaidNode = {
    type: 'VIEW',
    box: { top: 0, left: 0, width: grid.full, height },
    style: {},
    props: {},
    children,
  };
  return { node, gap, height, side: 0, rule: {} };
}
