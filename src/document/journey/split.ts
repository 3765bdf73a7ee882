import { journeyWords as nl } from '../../nl/journey.ts';
import type { Shape } from '../drawing/drawing.ts';
import { linesOf, shortened, widthOf } from '../drawing/lettering.ts';
import { columnGap, type Look, leading } from './bands.ts';
import { type BandSetting, bars, type Made, notesIn, stopX } from './inBand.ts';
import { markOf, markRadius } from './marks.ts';
import { notesOf } from './words.ts';

/** Steps of a group that follow each other, by their place in the band: between two runs its way is that of everybody. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** It goes on from the band before, or in the band after. */
  readonly comes: boolean;
  readonly goes: boolean;
}

/** A real split: the line of one group leaves the common one before its own steps, and comes back after them. */
export function drawSplit(setting: BandSetting, line: number, yLater: number, top: number): Made {
  const { journey, band, look } = setting;
  const { unit, size } = look;
  const runs = runsIn(setting, line);
  if (runs.length === 0) return { shapes: [], bottom: top };
  const words = nl.splits(journey.lines[line]?.group ?? '');
  const labels = runs.map((_, at) => labelOf(words, runs, at, setting));
  const above = labels.every(({ beside }) => beside) ? 2 * unit : size * leading;
  const y = top + (4 + markRadius) * unit + above;
  const texts = notesIn(setting, y, line, notesOf);
  return {
    shapes: [
      ...runs.flatMap((run) => wayOf(run, setting, yLater, y)),
      ...bars(setting, line, undefined, y),
      ...band.columns.flatMap(({ stops, x }) => {
        const stop = stops[line];
        return stop ? markOf(stop.state, { x: stopX(x, look), y, unit }) : [];
      }),
      ...labels.flatMap((label) => drawLabel(label, y, look)),
      ...texts.shapes,
    ],
    bottom: texts.bottom,
  };
}

function runsIn({ journey, band }: BandSetting, line: number): readonly Run[] {
  const { steps, lines } = journey;
  const own = new Set(lines[line]?.stops.map(({ step }) => step));
  const isOwn = (at: number) => own.has(steps[band.first + at]?.number ?? '');
  const runs: Run[] = [];
  for (const at of band.columns.keys()) {
    if (!isOwn(at)) continue;
    const goes = at === band.columns.length - 1 && isOwn(at + 1);
    const last = runs.at(-1);
    if (last && isOwn(at - 1)) runs[runs.length - 1] = { ...last, end: at, goes };
    else runs.push({ start: at, end: at, comes: at === 0 && isOwn(-1), goes });
  }
  return runs;
}

function wayOf(run: Run, setting: BandSetting, yLater: number, y: number): readonly Shape[] {
  const { band, look, isLast } = setting;
  const { unit, width, left } = look;
  const first = band.columns[run.start];
  const last = band.columns[run.end];
  if (!first || !last) return [];
  const leave = first.x - (columnGap / 2) * unit;
  const ends = isLast && run.end === band.columns.length - 1;
  const points = [
    ...(run.comes ? [[left - 4 * unit, y] as const] : fork(leave, yLater, y, unit)),
    ...(run.goes
      ? [[width - 4 * unit, y] as const]
      : ends
        ? [[stopX(last.x, look), y] as const]
        : [
            ...fork(Math.min(last.x + last.width - (columnGap / 2) * unit, width - 9 * unit), yLater, y, -unit),
          ].reverse()),
  ];
  return [
    { kind: 'line', points, stroke: { ink: 'ink', width: 1.4 * unit } },
    ...(run.comes
      ? []
      : [{ kind: 'circle', x: leave - 3 * unit, y: yLater, radius: 2.4 * unit, fill: 'ink' } as const]),
  ];
}

/** Down with cut corners, in the white between two columns; with a negative unit the way back. */
const fork = (x: number, from: number, to: number, unit: number): readonly (readonly [number, number])[] => {
  const cut = Math.abs(unit) * 3;
  return [
    [x - unit * 3, from],
    [x, from + cut],
    [x, to - cut],
    [x + unit * 3, to],
  ];
};

interface GroupLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Left of its line, at the same height: the white there is free. */
  readonly beside: boolean;
}

const bold = true;

/** Where the name of the group stands: above its line as far as that goes, or left of it where there is more room. */
function labelOf(words: string, runs: readonly Run[], at: number, { band, look, isLast }: BandSetting): GroupLabel {
  const { size, unit, width } = look;
  const run = runs[at];
  const first = band.columns[run?.start ?? 0];
  const last = band.columns[run?.end ?? 0];
  if (!run || !first || !last) return { lines: [], x: 0, beside: false };
  const isOpen = run.goes || (isLast && run.end === band.columns.length - 1);
  const right = (isOpen ? width : last.x + last.width - (columnGap + 3) * unit) - first.x;
  const left = at === 0 && !run.comes ? first.x - 8 * unit : 0;
  const beside = widthOf(words, { size, bold }) > right && left > right;
  if (!beside) return { lines: [shortened(words, right, { size, bold })], x: first.x, beside };
  return { lines: linesOf(words, left, { size, bold }, 2), x: first.x - 8 * unit, beside };
}

/** On a ground of its own, for the line of another group may pass there. */
function drawLabel({ lines, x, beside }: GroupLabel, y: number, { size, unit }: Look): readonly Shape[] {
  const step = size * leading;
  const first = beside ? y + size * 0.36 - ((lines.length - 1) * step) / 2 : y - (markRadius + 2) * unit;
  return lines.flatMap((text, at): readonly Shape[] => {
    const room = widthOf(text, { size, bold });
    const base = first + at * step;
    return [
      {
        kind: 'box',
        x: (beside ? x - room : x) - unit,
        y: base - size * 0.85,
        width: room + 2 * unit,
        height: size * 1.1,
        fill: 'paper',
      },
      { kind: 'label', x, y: base, text, size, bold, ink: 'ink', align: beside ? 'end' : 'start' },
    ];
  });
}
