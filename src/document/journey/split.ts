import { journeyWords as nl } from '../../nl/journey.ts';
import type { Label, Shape } from '../drawing/drawing.ts';
import { shortened, widthOf } from '../drawing/lettering.ts';
import { columnGap, leading } from './bands.ts';
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
  const y = top + (4 + markRadius) * unit + size * leading;
  const texts = notesIn(setting, y, line, notesOf);
  const { group = '' } = journey.lines[line] ?? {};
  return {
    shapes: [
      ...runs.flatMap((run) => wayOf(run, setting, yLater, y)),
      ...bars(setting, line, undefined, y),
      ...band.columns.flatMap(({ stops, x }) => {
        const stop = stops[line];
        return stop ? markOf(stop.state, { x: stopX(x, look), y, unit }) : [];
      }),
      ...runs.flatMap((_, at) => groupLabel(nl.splits(group), runs, at, setting, y)),
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
        : [...fork(last.x + last.width - (columnGap / 2) * unit, yLater, y, -unit)].reverse()),
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

/** Above its line; left of it where there is more room. On a ground of its own, for another line may pass there. */
function groupLabel(words: string, runs: readonly Run[], at: number, { band, look }: BandSetting, y: number) {
  const { size, unit, width } = look;
  const run = runs[at];
  const first = band.columns[run?.start ?? 0];
  const last = band.columns[run?.end ?? 0];
  if (!run || !first || !last) return [];
  const style = { size, bold: true } as const;
  const right = (runs[at + 1] ? last.x + last.width - columnGap * unit : width) - first.x;
  const leftRoom = at === 0 && !run.comes ? first.x - 10 * unit : 0;
  const beside = widthOf(words, style) > right && leftRoom > right;
  const text = shortened(words, beside ? leftRoom : right, style);
  const label: Label = beside
    ? { kind: 'label', x: first.x - 8 * unit, y: y + size * 0.36, text, ...style, ink: 'ink', align: 'end' }
    : { kind: 'label', x: first.x, y: y - (markRadius + 2) * unit, text, ...style, ink: 'ink', align: 'start' };
  return [ground(label, unit), label];
}

function ground({ x, y, text, size, align }: Label, unit: number): Shape {
  const room = widthOf(text, { size, bold: true });
  return {
    kind: 'box',
    x: (align === 'end' ? x - room : x) - unit,
    y: y - size * 0.85,
    width: room + 2 * unit,
    height: size * 1.1,
    fill: 'paper',
  };
}
