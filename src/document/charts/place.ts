import type { DrawingInk, Label, Point, Shape } from '../drawing/drawing.ts';

/** Sizes of letters in a drawing: nothing smaller than 8 exists. */
export const letters = { small: 8, plain: 8.5, strong: 9 } as const;

export const label = (
  text: string,
  x: number,
  y: number,
  look: Partial<Pick<Label, 'size' | 'ink' | 'bold' | 'align'>> = {},
): Label => ({ kind: 'label', text, x, y, size: letters.plain, ink: 'ink', align: 'start', ...look });

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two decimals are finer than any printer, and the same text everywhere. */
export const fine = (value: number): number => Math.round(value * 100) / 100;

export const hairline = (from: Point, to: Point, ink: DrawingInk = 'line', width = 0.5): Shape => ({
  kind: 'line',
  points: [from, to],
  stroke: { ink, width },
});

/** What nobody knows: dashed, with "?" in it. */
export const unknownBox = (box: Box, at = box.x + box.width / 2): readonly Shape[] => [
  { kind: 'box', ...box, stroke: { ink: 'warn', width: 0.9, dashed: true } },
  label('?', fine(at), fine(box.y + box.height / 2 + 3), { ink: 'warn', bold: true, align: 'middle' }),
];

const side = 6;

/** The signs of the effect profile: triangles down for adverse, up for favourable, an open circle for none. */
export function sign(direction: number, x: number, middle: number): readonly Shape[] {
  if (direction === 0) {
    return [{ kind: 'circle', x: fine(x + side / 2), y: middle, radius: 2.6, stroke: { ink: 'ink', width: 0.9 } }];
  }
  const top = fine(middle - side / 2);
  const bottom = fine(middle + side / 2);
  return Array.from({ length: Math.min(2, Math.abs(direction)) }, (_, at): Shape => {
    const left = fine(x + at * (side + 1));
    const tip: Point = [fine(left + side / 2), direction < 0 ? bottom : top];
    const base = direction < 0 ? top : bottom;
    return {
      kind: 'area',
      fill: direction < 0 ? 'harm' : 'gain',
      points: [[left, base], [fine(left + side), base], tip],
    };
  });
}
