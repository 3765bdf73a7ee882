import type { DrawingInk, Shape } from '../drawing/drawing.ts';
import type { StepState, Stop, Weeks } from './shape.ts';
import { knownWeeks } from './stops.ts';

/** Where a mark stands, and how large a point is there: 1 on paper. */
interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** Half of what a mark takes. */
export const markRadius = 6;

/** Each state has a shape of its own; its ink comes third, after shape and word. */
export function markOf(state: StepState, place: MarkPlace): readonly Shape[] {
  switch (state) {
    case 'same':
      return [ring(place, 'ink', 4.5, 1.4)];
    case 'changed':
      return [{ kind: 'circle', x: place.x, y: place.y, radius: 4.8 * place.unit, fill: 'ink' }];
    case 'new':
      return [polygon(place, [0, -6.4, 6.4, 0, 0, 6.4, -6.4, 0], 'accent')];
    case 'lapsed':
      return [
        ring(place, 'accent', 5.6, 1, true),
        stroke(place, [-2.6, -2.6, 2.6, 2.6]),
        stroke(place, [2.6, -2.6, -2.6, 2.6]),
      ];
    case 'longer-wait':
      return [ring(place, 'harm', 5.8, 1.2), ...halves.map((half) => polygon(place, half, 'harm'))];
    case 'shorter-wait':
      return [ring(place, 'gain', 5.8, 1.2), ...halves.map((half) => outline(place, half, 'gain'))];
    case 'unknown':
      return [ring(place, 'warn', 5.6, 1, true), ...questionMark(place)];
    case 'silent':
      return [ring(place, 'soft', 5.2, 1), ...[-2.4, 0, 2.4].map((at) => dot(place, at))];
    case 'unanswered':
      return [square(place)];
  }
}

const ring = ({ x, y, unit }: MarkPlace, ink: DrawingInk, radius: number, width: number, dashed = false): Shape => ({
  kind: 'circle',
  x,
  y,
  radius: radius * unit,
  fill: 'paper',
  stroke: { ink, width: width * unit, ...(dashed ? { dashed: true } : {}) },
});

const points = ({ x, y, unit }: MarkPlace, flat: readonly number[]) =>
  Array.from(
    { length: flat.length / 2 },
    (_, at) => [x + (flat[at * 2] ?? 0) * unit, y + (flat[at * 2 + 1] ?? 0) * unit] as const,
  );

const polygon = (place: MarkPlace, flat: readonly number[], fill: DrawingInk): Shape => ({
  kind: 'area',
  points: points(place, flat),
  fill,
});

const stroke = (place: MarkPlace, flat: readonly number[]): Shape => ({
  kind: 'line',
  points: points(place, flat),
  stroke: { ink: 'accent', width: 1.6 * place.unit },
});

/** An hourglass: full where the wait grows, open where it shrinks. */
const halves = [
  [-2.7, -3.4, 2.7, -3.4, 0, 0],
  [-2.7, 3.4, 2.7, 3.4, 0, 0],
] as const;

const outline = (place: MarkPlace, flat: readonly number[], ink: DrawingInk): Shape => ({
  kind: 'area',
  points: points(place, flat),
  stroke: { ink, width: 0.9 * place.unit },
});

const dot = ({ x, y, unit }: MarkPlace, at: number): Shape => ({
  kind: 'circle',
  x: x + at * unit,
  y,
  radius: 0.8 * unit,
  fill: 'soft',
});

const square = ({ x, y, unit }: MarkPlace): Shape => ({
  kind: 'box',
  x: x - 4.6 * unit,
  y: y - 4.6 * unit,
  width: 9.2 * unit,
  height: 9.2 * unit,
  fill: 'paper',
  stroke: { ink: 'ink', width: unit },
});

/** Drawn, so that it is whole at any size. */
const questionMark = (place: MarkPlace): readonly Shape[] => [
  {
    kind: 'line',
    points: points(place, [-1.9, -1.5, -1.4, -2.7, 0, -3.2, 1.4, -2.7, 1.9, -1.6, 1.1, -0.5, 0, 0.3, 0, 1.2]),
    stroke: { ink: 'warn', width: 1.2 * place.unit },
  },
  { kind: 'circle', x: place.x, y: place.y + 3 * place.unit, radius: 0.8 * place.unit, fill: 'warn' },
];

/**
 * How long somebody waits, as a thick piece of the line from a mark on; dashed, and of no length that says anything,
 * where nobody knows. `scale`: units of the drawing for a week.
 */
export function waitBar(
  weeks: Weeks | undefined,
  [x, y]: readonly [number, number],
  { unit, scale, down }: { readonly unit: number; readonly scale: number; readonly down?: true },
  ink: DrawingInk,
): readonly Shape[] {
  if (weeks === 'unknown') return [unknownBar(x, y, unit, down)];
  const length = knownWeeks(weeks) * scale;
  if (length <= 0) return [];
  const end = down ? ([x, y + length] as const) : ([x + length, y] as const);
  return [{ kind: 'line', points: [[x, y], end], stroke: { ink, width: 4.6 * unit } }];
}

const unknownLength = 30;

function unknownBar(x: number, y: number, unit: number, down: true | undefined): Shape {
  const thick = 5 * unit;
  const size = down
    ? { x: x - thick / 2, y, width: thick, height: unknownLength * unit }
    : { x, y: y - thick / 2, width: unknownLength * unit, height: thick };
  return { kind: 'box', ...size, fill: 'paper', stroke: { ink: 'warn', width: 0.9 * unit, dashed: true } };
}

export function nowMark({ now }: Stop, x: number, y: number, unit: number): readonly Shape[] {
  const state = 'special' in now && now.special === 'onbekend' ? 'unknown' : 'same';
  return markOf(state, { x, y, unit });
}

export const barInk = (stop: Stop | undefined): 'strong' | 'harm-bar' | 'gain' =>
  stop?.state === 'longer-wait' ? 'harm-bar' : stop?.state === 'shorter-wait' ? 'gain' : 'strong';
