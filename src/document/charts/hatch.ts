import type { Point, Shape } from '../drawing/drawing.ts';
import { type Box, fine, label } from './place.ts';

/** How the parts of a stack differ without colour. In this order; the letter in them and in the table says the rest. */
const looks = ['ink', 'line', 'down', 'up', 'across', 'along', 'wash', 'paper'] as const;

/** One more than this would look like another. */
export const lookCount = looks.length;

export const letterOf = (look: number): string => String.fromCodePoint(65 + (look % 26));

const gap = 5;

/** A part of a stack: its ground, its hatching, and its letter where there is room for it. */
export function part(box: Box, look: number, letter: string): readonly Shape[] {
  const kind = looks[look % looks.length] ?? 'paper';
  const fill = kind === 'ink' || kind === 'line' || kind === 'wash' ? kind : 'paper';
  const slope = kind === 'down' || kind === 'up' || kind === 'across' || kind === 'along' ? kind : undefined;
  return [
    { kind: 'box', ...box, fill, stroke: { ink: 'ink', width: 0.7 } },
    ...(slope ? hatching(box, slope) : []),
    ...letterIn(box, letter, kind === 'ink', slope !== undefined),
  ];
}

const letterHeight = 10;

function letterIn(box: Box, letter: string, dark: boolean, hatched: boolean): readonly Shape[] {
  if (box.height < letterHeight || box.width < letterHeight) return [];
  const middle = fine(box.x + box.width / 2);
  const base = fine(box.y + box.height / 2 + 3);
  return [
    // on hatching a letter needs a ground of its own
    ...(hatched
      ? [{ kind: 'box', x: fine(middle - 4.5), y: fine(base - 8), width: 9, height: 10, fill: 'paper' } as const]
      : []),
    label(letter, middle, base, { ink: dark ? 'paper' : 'ink', bold: true, align: 'middle' }),
  ];
}

/** Many lines as one: it goes on along the edge, which has a line already. */
function hatching(box: Box, slope: 'down' | 'up' | 'across' | 'along'): readonly Shape[] {
  const points: Point[] = [];
  for (const [at, [from, to]] of strokesIn(box, slope).entries())
    points.push(...(at % 2 === 0 ? [from, to] : [to, from]));
  return points.length < 2 ? [] : [{ kind: 'line', points, stroke: { ink: 'ink', width: 0.6 } }];
}

function strokesIn(
  { x, y, width, height }: Box,
  slope: 'down' | 'up' | 'across' | 'along',
): readonly (readonly [Point, Point])[] {
  const steps = (room: number): readonly number[] =>
    Array.from({ length: Math.max(0, Math.ceil(room / gap) - 1) }, (_, at) => (at + 1) * gap);
  if (slope === 'across')
    return steps(height).map((at) => [
      [x, fine(y + at)],
      [fine(x + width), fine(y + at)],
    ]);
  if (slope === 'along')
    return steps(width).map((at) => [
      [fine(x + at), y],
      [fine(x + at), fine(y + height)],
    ]);
  return steps(width + height).map((at): readonly [Point, Point] => {
    const left: Point = [Math.max(0, at - height), Math.min(at, height)];
    const right: Point = [Math.min(at, width), Math.max(0, at - width)];
    const put = ([across, down]: Point): Point => [
      fine(x + across),
      fine(slope === 'up' ? y + down : y + height - down),
    ];
    return [put(left), put(right)];
  });
}
