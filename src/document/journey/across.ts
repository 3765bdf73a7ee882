import { journeyWords as nl } from '../../nl/journey.ts';
import type { Drawing, Label, Shape } from '../drawing/drawing.ts';
import { shortened, widthOf, wrapped } from '../drawing/lettering.ts';
import {
  type Band,
  bandsOf,
  type Column,
  columnGap,
  type Look,
  lookOf,
  nameLines,
  noteIndent,
  noteLines,
  weekLength,
} from './bands.ts';
import { legendOf, momentsIn } from './legend.ts';
import { markOf, markRadius, waitBar } from './marks.ts';
import type { Journey, Stop } from './shape.ts';
import { altOf, knownWeeks, type Note, notesOf, nowNotes } from './words.ts';

/** More groups than this are named under the drawing, and stand in the table. */
export const mostSplits = 3;

const leading = 1.2;

/**
 * The way of the person from left to right: "nu" above, "straks" below, over the same steps. Where it does not fit it
 * goes on in a next band. `size` is that of the letters, in the units of the drawing.
 */
export function journeyAcross(journey: Journey, { width, size }: Pick<Look, 'width' | 'size'>): Drawing {
  const look = lookOf(width, size);
  const drawn = { ...journey, lines: journey.lines.slice(0, 1 + mostSplits) };
  const bands = bandsOf(drawn, look);
  const week = weekLength(bands, look);
  const shapes: Shape[] = [];
  let y = 0;
  for (const [at, band] of bands.entries()) {
    const made = drawBand({ journey: drawn, band, look, week, isLast: at === bands.length - 1 }, y);
    shapes.push(...made.shapes);
    y = made.bottom + 12 * look.unit;
  }
  const moments = momentsIn(journey, look, y);
  const legend = legendOf(journey, look, moments.bottom);
  return {
    width,
    height: Math.ceil(legend.bottom),
    alt: altOf(journey),
    shapes: [...shapes, ...moments.shapes, ...legend.shapes],
  };
}

interface BandSetting {
  readonly journey: Journey;
  readonly band: Band;
  readonly look: Look;
  readonly week: number;
  readonly isLast: boolean;
}

interface Made {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

function drawBand(setting: BandSetting, top: number): Made {
  const { journey, band, look } = setting;
  const { unit } = look;
  const heads = headsIn(band, look, top);
  const yNow = heads.bottom + (3 + markRadius) * unit;
  const nowTexts = notesIn(setting, yNow, 0, nowNotes);
  const yLater = Math.max(nowTexts.bottom + (3 + markRadius) * unit, yNow + 25 * unit);
  const laterTexts = notesIn(setting, yLater, 0, notesOf);
  const below: Shape[] = [];
  let bottom = laterTexts.bottom;
  for (let line = 1; line < journey.lines.length; line += 1) {
    const split = drawSplit(setting, line, yLater, bottom);
    below.push(...split.shapes);
    bottom = split.bottom;
  }
  return {
    shapes: [
      ...guides(setting, yNow, yLater),
      ...drawLine(setting, yNow),
      ...drawLine(setting, yLater),
      ...below.filter(({ kind }) => kind !== 'label'),
      ...bars(setting, 0, yNow, yLater),
      ...band.columns.flatMap(({ stops, x }) =>
        stops[0] ? marksOf(stops[0], stopX(x, look), yNow, yLater, unit) : [],
      ),
      ...heads.shapes,
      ...sideLabels(look, yNow, yLater),
      ...nowTexts.shapes,
      ...laterTexts.shapes,
      ...below.filter(({ kind }) => kind === 'label'),
    ],
    bottom,
  };
}

const stopX = (x: number, { unit }: Look): number => x + markRadius * unit;

function sideLabels({ size }: Look, yNow: number, yLater: number): readonly Label[] {
  return [
    [nl.now, yNow],
    [nl.later, yLater],
  ].map(([text, y]) => ({
    kind: 'label',
    x: 0,
    y: Number(y) + size * 0.36,
    text: String(text),
    size: size * 1.1,
    ink: 'ink',
    bold: true,
    align: 'start',
  }));
}

/** The number of a step, and its name under it. */
function headsIn({ columns }: Band, { size, unit }: Look, top: number): Made {
  const made = columns.map(({ step, x, width }) => {
    const room = width - columnGap * unit;
    const name = wrapped(
      step.name,
      { x, y: top + size * leading, room, most: nameLines, leading },
      { size, ink: 'ink' },
    );
    const number = shortened(step.number, room, { size, bold: true });
    const label: Label = {
      kind: 'label',
      x,
      y: top + size * 0.98,
      text: number,
      size,
      ink: 'accent',
      bold: true,
      align: 'start',
    };
    return { shapes: [label, ...name.labels], height: size * leading + name.height };
  });
  return { shapes: made.flatMap(({ shapes }) => shapes), bottom: top + Math.max(...made.map(({ height }) => height)) };
}

/** The texts under the marks of a line. */
function notesIn(
  { band, look }: BandSetting,
  y: number,
  line: number,
  notes: (stop: Stop, loud: boolean) => readonly Note[],
): { readonly shapes: readonly Label[]; readonly bottom: number } {
  const start = y + (markRadius - 1) * look.unit;
  let bottom = y + markRadius * look.unit;
  const shapes = band.columns.flatMap((column) => {
    const stop = column.stops[line];
    if (!stop) return [];
    const made = notesAt(notes(stop, line > 0), column, look, start);
    bottom = Math.max(bottom, made.bottom);
    return made.shapes;
  });
  return { shapes, bottom };
}

function notesAt(notes: readonly Note[], { x, width }: Column, look: Look, top: number) {
  const { size, unit } = look;
  const room = width - (columnGap + noteIndent) * unit;
  let y = top;
  const shapes = notes.flatMap(({ text, ink, bold }): readonly Label[] => {
    const style = { size, ink, ...(bold ? { bold } : {}) };
    const made = wrapped(text, { x: x + noteIndent * unit, y, room, most: noteLines, leading }, style);
    y += made.height;
    return made.labels;
  });
  return { shapes, bottom: y };
}

/** From the first stop, or from the band before, to the last stop, or on to the band after. */
function drawLine({ band, look, isLast }: BandSetting, y: number): readonly Shape[] {
  const { unit, width, left } = look;
  const [first] = band.columns;
  const last = band.columns.at(-1);
  if (!first || !last) return [];
  const from = band.first === 0 ? stopX(first.x, look) : left - 4 * unit;
  const to = isLast ? stopX(last.x, look) : width - 4 * unit;
  return [
    {
      kind: 'line',
      points: [
        [from, y],
        [to, y],
      ],
      stroke: { ink: 'ink', width: 1.4 * unit },
    },
    ...(isLast ? [] : [arrow(width, y, unit)]),
  ];
}

const arrow = (x: number, y: number, unit: number): Shape => ({
  kind: 'area',
  points: [
    [x - 5 * unit, y - 3 * unit],
    [x, y],
    [x - 5 * unit, y + 3 * unit],
  ],
  fill: 'ink',
});

/** Joins the two marks of a step. */
const guides = ({ band, look }: BandSetting, yNow: number, yLater: number): readonly Shape[] =>
  band.columns.flatMap(({ stops, x }): readonly Shape[] =>
    stops[0]
      ? [
          {
            kind: 'line',
            points: [
              [stopX(x, look), yNow],
              [stopX(x, look), yLater],
            ],
            stroke: { ink: 'line', width: 0.7 * look.unit },
          },
        ]
      : [],
  );

/** A step that is new has no mark now. */
const marksOf = (stop: Stop, x: number, yNow: number, yLater: number, unit: number): readonly Shape[] => [
  ...(stop.state === 'new' ? [] : nowMark(stop, x, yNow, unit)),
  ...markOf(stop.state, { x, y: yLater, unit }),
];

export function nowMark({ now }: Stop, x: number, y: number, unit: number): readonly Shape[] {
  const state = 'special' in now && now.special === 'onbekend' ? 'unknown' : 'same';
  return markOf(state, { x, y, unit });
}

/** The waits as thick pieces of both lines, all on one scale. */
function bars(
  { band, look, week }: BandSetting,
  line: number,
  yNow: number | undefined,
  yLater: number,
): readonly Shape[] {
  return band.columns.flatMap(({ stops, x }) => {
    const stop = stops[line];
    const from = stopX(x, look);
    const bar = (weeks: number, y: number | undefined, ink: 'strong' | 'harm-bar' | 'gain') =>
      y === undefined || weeks === 0 ? [] : [waitBar([from, y], [from + weeks * week, y], look.unit, ink)];
    return [
      ...bar(knownWeeks(stop?.waiting?.now), yNow, 'strong'),
      ...bar(knownWeeks(stop?.waiting?.later), yLater, barInk(stop)),
    ];
  });
}

export const barInk = (stop: Stop | undefined): 'strong' | 'harm-bar' | 'gain' =>
  stop?.state === 'longer-wait' ? 'harm-bar' : stop?.state === 'shorter-wait' ? 'gain' : 'strong';

/** A real split: the line of one group leaves the common one before its first own step, and comes back after its last. */
function drawSplit(setting: BandSetting, line: number, yLater: number, top: number): Made {
  const { journey, band, look } = setting;
  const { unit, size } = look;
  const { group = '', stops: ownStops = [] } = journey.lines[line] ?? {};
  const own = journey.steps.flatMap(({ number }, at) => (ownStops.some(({ step }) => step === number) ? [at] : []));
  const start = Math.min(...own) - band.first;
  const end = Math.max(...own) - band.first;
  if (own.length === 0 || end < 0 || start >= band.columns.length) return { shapes: [], bottom: top };
  const y = top + (4 + markRadius) * unit + size * leading;
  const first = band.columns[start];
  const leave = leavesAt(first, look);
  const texts = notesIn(setting, y, line, notesOf);
  const points = [
    ...(first ? fork(leave, yLater, y, unit) : [[leave, y] as const]),
    ...wayBack(setting, end, yLater, y),
  ];
  return {
    shapes: [
      { kind: 'line', points, stroke: { ink: 'ink', width: 1.4 * unit } },
      ...(first ? [forkDot(leave - 4 * unit, yLater, unit)] : []),
      ...bars(setting, line, undefined, y),
      ...band.columns.flatMap(({ stops, x }) => marksOn(stops[line], stopX(x, look), y, unit)),
      ...groupLabel(group, first ? first.x : look.left, y, look),
      ...texts.shapes,
    ],
    bottom: texts.bottom,
  };
}

const marksOn = (stop: Stop | undefined, x: number, y: number, unit: number): readonly Shape[] =>
  stop ? markOf(stop.state, { x, y, unit }) : [];

const forkDot = (x: number, y: number, unit: number): Shape => ({
  kind: 'circle',
  x,
  y,
  radius: 2.4 * unit,
  fill: 'ink',
});

/** In the white between two columns, where no text stands. */
const leavesAt = (first: Column | undefined, { unit, left }: Look): number =>
  first ? first.x - 3.5 * unit : left - 4 * unit;

/** Back to the common line, on to the next band, or to the end of the whole way. */
function wayBack({ band, look, isLast }: BandSetting, end: number, yLater: number, y: number) {
  const { unit, width } = look;
  const last = band.columns[end];
  if (!last) return [[width - 4 * unit, y] as const];
  if (isLast && end === band.columns.length - 1) return [[stopX(last.x, look), y] as const];
  return [...fork(last.x + last.width - 3.5 * unit, yLater, y, -unit)].reverse();
}

/** Down with cut corners; with a negative unit the way back. */
const fork = (x: number, from: number, to: number, unit: number): readonly (readonly [number, number])[] => {
  const cut = Math.abs(unit) * 4;
  return [
    [x - unit * 4, from],
    [x, from + cut],
    [x, to - cut],
    [x + unit * 4, to],
  ];
};

/** Above its line, on a ground of its own: another line may pass there. */
function groupLabel(group: string, x: number, y: number, { size, unit, width }: Look): readonly Shape[] {
  const text = shortened(nl.splits(group), width - x - 2 * unit, { size, bold: true });
  const base = y - (markRadius + 2) * unit;
  const room = widthOf(text, { size, bold: true });
  return [
    { kind: 'box', x: x - unit, y: base - size * 0.85, width: room + 2 * unit, height: size * 1.1, fill: 'paper' },
    { kind: 'label', x, y: base, text, size, ink: 'ink', bold: true, align: 'start' },
  ];
}
