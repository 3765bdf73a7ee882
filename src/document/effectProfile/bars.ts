import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { fine, hairline, label, unknownBox } from '../charts/place.ts';
import type { Drawing, DrawingInk, Shape } from '../drawing/drawing.ts';
import { linesOf, widthOf } from '../drawing/lettering.ts';
import type { BurdenRow, BurdenSide } from './shape.ts';

/** One measure: an open bar for now, a full one for later with its band, each as long as its number on a scale of its own. */
export function barsOf(row: BurdenRow, width: number): Drawing {
  return { width, height: barHeight, alt: altOf(row), shapes: barShapes(row, width, 0, 0) };
}

const barHeight = 20;
const now = { y: 1.5, height: 6 } as const;
const later = { y: 11, height: 7.5 } as const;

/** As long as any dashed bar: what nobody knows has no length of its own. */
const unknownLength = 26;

const inks: Readonly<Record<BurdenRow['change'], DrawingInk>> = {
  rises: 'harm',
  falls: 'gain',
  same: 'strong',
  unknown: 'strong',
};

function barShapes(row: BurdenRow, width: number, x: number, y: number): readonly Shape[] {
  const most = Math.max(0, ...[row.now, row.later].flatMap(({ span }) => (span ? [span.high] : [])));
  const long = (value: number): number => (most > 0 ? Math.max(0, (value / most) * (width - 2)) : 0);
  return [
    ...sideShapes(row.now, { x, y: y + now.y, height: now.height }, long, undefined),
    ...sideShapes(row.later, { x, y: y + later.y, height: later.height }, long, inks[row.change]),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function sideShapes(
  { state, span }: BurdenSide,
  { x, y, height }: Place,
  long: (value: number) => number,
  fill: DrawingInk | undefined,
): readonly Shape[] {
  if (state === 'unknown') return dashed({ x, y, height });
  if (!span) return [];
  const length = long(span.likely);
  // none is known to be none: a stroke, never a bar without length
  if (length < 1) return [hairline([fine(x + 0.6), y], [fine(x + 0.6), fine(y + height)], 'ink', 1.2)];
  const bar: Shape = fill
    ? { kind: 'box', x, y, width: fine(length), height, fill }
    : {
        kind: 'box',
        x: fine(x + 0.5),
        y,
        width: fine(length),
        height,
        fill: 'paper',
        stroke: { ink: 'ink', width: 0.9 },
      };
  return [
    bar,
    ...(state === 'partial' ? openEnd(fine(x + length), y, height) : []),
    ...(fill && span.low !== span.high
      ? band(fine(x + long(span.low)), fine(x + long(span.high)), y + height / 2)
      : []),
  ];
}

const dashed = ({ x, y, height }: Place): readonly Shape[] =>
  height < 7
    ? [
        {
          kind: 'box',
          x: fine(x + 0.5),
          y,
          width: unknownLength,
          height,
          stroke: { ink: 'warn', width: 0.9, dashed: true },
        },
      ]
    : unknownBox({ x: fine(x + 0.5), y, width: unknownLength, height });

/** Numbers are missing in it: it is at least so long. */
const openEnd = (x: number, y: number, height: number): readonly Shape[] => [
  {
    kind: 'line',
    points: [
      [x, y],
      [fine(x + 3), fine(y + height / 2)],
      [x, fine(y + height)],
    ],
    stroke: { ink: 'warn', width: 0.9 },
  },
];

/** From low to high, light on the bar and dark beside it. */
const band = (from: number, to: number, middle: number): readonly Shape[] => [
  hairline([from, fine(middle)], [to, fine(middle)], 'paper', 2.2),
  hairline([from, fine(middle)], [to, fine(middle)], 'ink', 1),
  hairline([from, fine(middle - 2.5)], [from, fine(middle + 2.5)], 'ink', 1),
  hairline([to, fine(middle - 2.5)], [to, fine(middle + 2.5)], 'ink', 1),
];

const altOf = ({ label: name, now: before, later: after }: BurdenRow): string =>
  nl.burden.altRow(name, before.words, after.words);

const column = { name: 118, bars: 150, gap: 10 } as const;
const size = 8.5;

/** All measures under each other with their words, for a form of the report in which no link can stand beside a bar. */
export function burdenDrawing(rows: readonly BurdenRow[], width: number): Drawing {
  const step = 34;
  const room = width - column.name - column.bars - column.gap;
  return {
    width,
    height: Math.max(step, rows.length * step),
    alt: nl.burden.alt(rows.map(altOf)),
    shapes: rows.flatMap((row, at) => {
      const y = at * step + 4;
      return [
        ...linesOf(row.label, column.name - 8, { size, bold: true }, 1).map((line) =>
          label(line, 0, y + 8, { size, bold: true }),
        ),
        ...linesOf(row.unit, column.name - 8, { size: 8 }, 1).map((line) =>
          label(line, 0, y + 18, { size: 8, ink: 'soft' }),
        ),
        ...barShapes(row, column.bars, column.name, y),
        sideLabel(nl.burden.now, row.now, width - room, y + 8, room),
        sideLabel(nl.burden.later, row.later, width - room, y + 18.5, room),
        hairline([0, y + step - 7], [width, y + step - 7]),
      ];
    }),
  };
}

function sideLabel(which: string, { words, short, state }: BurdenSide, x: number, y: number, room: number): Shape {
  const text = `${which} ${words}`;
  const fitting = widthOf(text, { size }) <= room ? text : `${which} ${short}`;
  return label(fitting, x, y, { size, ink: state === 'unknown' ? 'warn' : 'ink' });
}
