import { journeyWords as nl } from '../../nl/journey.ts';
import type { Drawing, Label, Shape } from '../drawing/drawing.ts';
import { shortened, widthOf, wrapped } from '../drawing/lettering.ts';
import { type Look, lookOf, mostSplits, type Size } from './bands.ts';
import { legendOf, momentsIn } from './legend.ts';
import { barInk, markOf, markRadius, nowMark, waitBar } from './marks.ts';
import type { Journey, JourneyStep, Stop } from './shape.ts';
import { knownWeeks } from './stops.ts';
import { altOf, hasBar, type Note, notesOf } from './words.ts';

const leading = 1.25;

interface Lanes {
  readonly now: number;
  readonly later: number;
  /** Of a group. */
  readonly of: (line: number) => number;
  /** Where the words begin. */
  readonly words: number;
}

interface Row {
  readonly step: JourneyStep;
  readonly stops: readonly (Stop | undefined)[];
  readonly labels: readonly Label[];
  /** Where its marks stand. */
  readonly y: number;
  readonly bottom: number;
}

/** The way of the person from top to bottom, for a narrow screen: two lines side by side, and the words right of them. */
export function journeyDown(journey: Journey, size: Size): Drawing {
  const look = lookOf(size);
  const drawn = { ...journey, lines: journey.lines.slice(0, 1 + mostSplits) };
  const lanes = lanesOf(drawn, look);
  const rows = rowsOf(drawn, look, lanes);
  const week = weekLength(rows, look);
  const bottom = (rows.at(-1)?.bottom ?? 0) + 8 * look.unit;
  const moments = momentsIn(journey, look, bottom);
  const legend = legendOf(journey, look, moments.bottom + 2 * look.unit);
  return {
    width: look.width,
    height: Math.ceil(legend.bottom),
    alt: altOf(journey),
    shapes: [
      ...linesIn(drawn, rows, lanes, look),
      ...rows.flatMap((row) => barsOf(row, lanes, week, look)),
      ...rows.flatMap((row) => marksOf(row, lanes, look)),
      ...heads(lanes, look),
      ...rows.flatMap(({ labels }) => labels),
      ...moments.shapes,
      ...legend.shapes,
    ],
  };
}

function lanesOf({ lines }: Journey, { unit }: Look): Lanes {
  const later = 33 * unit;
  const of = (line: number) => later + line * 15 * unit;
  return { now: 8 * unit, later, of, words: of(lines.length - 1) + 14 * unit };
}

const heads = ({ now, later }: Lanes, { size }: Look): readonly Label[] =>
  [
    [nl.now, now],
    [nl.later, later],
  ].map(([text, x]) => ({
    kind: 'label',
    x: Number(x),
    y: size,
    text: String(text),
    size,
    ink: 'ink',
    bold: true,
    align: 'middle',
  }));

function rowsOf(journey: Journey, look: Look, lanes: Lanes): readonly Row[] {
  const { size, unit } = look;
  const stops = journey.lines.map((line) => new Map(line.stops.map((stop) => [stop.step, stop])));
  let top = size * 1.9;
  return journey.steps.map((step) => {
    const own = stops.map((byStep) => byStep.get(step.number));
    const words = wordsOf(journey, step, own, look, lanes.words, top);
    const waits = own.some((stop) => hasBar(stop?.waiting));
    const bottom = Math.max(words.bottom + 9 * unit, top + (waits ? 46 : 22) * unit);
    const row: Row = { step, stops: own, labels: words.labels, y: top + size * 0.65, bottom };
    top = bottom;
    return row;
  });
}

function wordsOf(
  { lines }: Journey,
  { number, name }: JourneyStep,
  stops: readonly (Stop | undefined)[],
  { size, width, unit }: Look,
  x: number,
  top: number,
): { readonly labels: readonly Label[]; readonly bottom: number } {
  const room = width - x;
  const lead = shortened(number, room / 3, { size, bold: true });
  const indent = widthOf(lead, { size, bold: true }) + 4 * unit;
  const labels: Label[] = [
    { kind: 'label', x, y: top + size * 0.98, text: lead, size, ink: 'accent', bold: true, align: 'start' },
  ];
  let y = top;
  const add = (note: Note, from: number) => {
    const style = { size, ink: note.ink, ...(note.bold ? { bold: note.bold } : {}) };
    const made = wrapped(note.text, { x: from, y, room: width - from, most: 4, leading }, style);
    labels.push(...made.labels);
    y += Math.max(made.height, size * leading);
  };
  add({ text: name, ink: 'ink' }, x + indent);
  for (const [line, stop] of stops.entries()) {
    if (!stop) continue;
    const group = lines[line]?.group;
    for (const note of notesOf(stop, line > 0)) {
      add(line > 0 && group ? { ...note, text: nl.ofGroup(group, note.text) } : note, x);
    }
  }
  return { labels, bottom: y };
}

/** Units of the drawing for a week: the same for every wait, and the longest one fits its row. */
function weekLength(rows: readonly Row[], { unit }: Look): number {
  const lengths = rows.flatMap(({ stops, y, bottom }) => {
    const weeks = stops.flatMap((stop) => [knownWeeks(stop?.waiting?.now), knownWeeks(stop?.waiting?.later)]);
    const longest = Math.max(0, ...weeks);
    return longest > 0 ? [(bottom - y - markRadius * unit) / longest] : [];
  });
  return lengths.length === 0 ? 0 : Math.min(...lengths);
}

function linesIn({ lines }: Journey, rows: readonly Row[], lanes: Lanes, { unit }: Look): readonly Shape[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const stroke = { ink: 'ink', width: 1.4 * unit } as const;
  const straight = [lanes.now, lanes.later].map(
    (x): Shape => ({
      kind: 'line',
      points: [
        [x, first.y],
        [x, last.y],
      ],
      stroke,
    }),
  );
  const splits = lines
    .slice(1)
    .flatMap((_, at) => runsIn(rows, at + 1).flatMap((run) => splitOf(run, run.at(-1) === last, lanes, at + 1, unit)));
  return [...straight, ...splits];
}

/** Steps of a group that follow each other: between two runs its way is that of everybody. */
function runsIn(rows: readonly Row[], line: number): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    if (!row.stops[line]) continue;
    if (at > 0 && rows[at - 1]?.stops[line]) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The line of a group leaves the common one, and comes back where it may. */
function splitOf(run: readonly Row[], isLast: boolean, lanes: Lanes, line: number, unit: number): readonly Shape[] {
  const [from] = run;
  const to = run.at(-1);
  if (!from || !to) return [];
  const x = lanes.of(line);
  const start = from.y - 13 * unit;
  const end: readonly (readonly [number, number])[] = isLast
    ? [[x, to.y]]
    : [
        [x, to.bottom - 10 * unit],
        [lanes.later, to.bottom - 3 * unit],
      ];
  return [
    {
      kind: 'line',
      points: [[lanes.later, start], [x, start + 6 * unit], ...end],
      stroke: { ink: 'ink', width: 1.4 * unit },
    },
    { kind: 'circle', x: lanes.later, y: start, radius: 2.4 * unit, fill: 'ink' },
  ];
}

function barsOf({ stops, y }: Row, lanes: Lanes, week: number, { unit }: Look): readonly Shape[] {
  return stops.flatMap((stop, line) => {
    const setting = { unit, scale: week, down: true } as const;
    const x = line === 0 ? lanes.later : lanes.of(line);
    return [
      ...(line === 0 ? waitBar(stop?.waiting?.now, [lanes.now, y], setting, 'strong') : []),
      ...waitBar(stop?.waiting?.later, [x, y], setting, barInk(stop)),
    ];
  });
}

/** A step that is new has no mark now. */
const marksOf = ({ stops, y }: Row, lanes: Lanes, { unit }: Look): readonly Shape[] =>
  stops.flatMap((stop, line) => {
    if (!stop) return [];
    const x = line === 0 ? lanes.later : lanes.of(line);
    return [
      ...(line === 0 && stop.state !== 'new' ? nowMark(stop, lanes.now, y, unit) : []),
      ...markOf(stop.state, { x, y, unit }),
    ];
  });
