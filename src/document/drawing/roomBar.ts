import type { RoomKind } from '../../engine/maatwerk/room.ts';
import type { Drawing, Shape } from './drawing.ts';

const width = 34;
const height = 10;
/** Of a bar that restricts, how much is still full. It is a sign, not a quantity. */
const left = 13;
const step = 5;

/** One bar: full gives room, hatched takes it away, dashed is silent or unknown. The words beside it say the same. */
export function roomBar(kind: RoomKind): Drawing {
  return { width, height, alt: '', shapes: shapesOf(kind) };
}

function shapesOf(kind: RoomKind): readonly Shape[] {
  if (kind === 'geeft') return [{ kind: 'box', x: 0, y: 0, width, height, fill: 'gain' }];
  if (kind === 'beperkt')
    return [{ kind: 'box', x: 0, y: 0, width: left, height, fill: 'gain' }, ...hatching(left + 1, width)];
  return [
    {
      kind: 'box',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      stroke: { ink: kind === 'onbekend' ? 'warn' : 'strong', width: 0.8, dashed: true },
    },
  ];
}

const hatching = (from: number, to: number): readonly Shape[] =>
  Array.from({ length: Math.floor((to - from - height) / step) + 1 }, (_, at): Shape => {
    const x = from + at * step;
    return {
      kind: 'line',
      points: [
        [x, height],
        [x + height, 0],
      ],
      stroke: { ink: 'harm', width: 1 },
    };
  });
