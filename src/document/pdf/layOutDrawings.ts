import layoutDocument from '@react-pdf/layout';
import type { Fonts } from './fonts.ts';
import type { Drawing } from './layOutTree.ts';

// its own types leave the fonts out
type Layout = (
  tree: unknown,
  store: Fonts['store'],
) => Promise<{ children: readonly { children: readonly Worked[] }[] }>;

export interface Worked {
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];
}

/** Drawings by what they are made of: react-pdf works them out, equal ones once. */
export async function addDrawings(
  drawings: readonly Drawing[],
  fonts: Fonts,
  known: Map<string, Worked>,
): Promise<void> {
  const fresh = new Map(drawings.map((drawing) => [JSON.stringify(drawing), drawing]));
  for (const key of known.keys()) fresh.delete(key);
  if (fresh.size === 0) return;
  const page = { type: 'PAGE', box: {}, style: {}, props: { size: { width: 1000 }, wrap: false } };
  const tree = {
    type: 'DOCUMENT',
    box: {},
    style: {},
    props: {},
    children: [{ ...page, children: [...fresh.values()] }],
  };
  const laid = await (layoutDocument as unknown as Layout)(tree, fonts.store);
  for (const [index, key] of [...fresh.keys()].entries()) {
    const worked = laid.children[0]?.children[index];
    if (worked) known.set(key, worked);
  }
}
