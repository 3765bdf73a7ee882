import { linesIn, type Measure } from './measure.ts';

/** A line of fields: each takes some of the twelve parts of the width. */
export type FieldLine = readonly { readonly field: number; readonly parts: number }[];

export interface FieldSetting {
  readonly width: number;
  readonly gap: number;
  readonly textLine: number;
  readonly labelLine: number;
  /** White above a line of fields. */
  readonly above: number;
}

const parts = 12;
const least = 2;

/** In a thin column no more than so many lines, by its parts. */
const most: readonly (number | undefined)[] = [0, 0, 2, 4, 6];

export const widthOf = (count: number, { width, gap }: FieldSetting): number => ((width + gap) * count) / parts - gap;

/**
 * Fields in column order over as many lines as they need, so that all rows together are as low as they can be. Rows
 * share the grid: the same field stands at the same place in every row.
 */
export function fieldGrid(
  labels: readonly Measure[],
  rows: readonly (readonly Measure[])[],
  setting: FieldSetting,
): readonly FieldLine[] {
  const price = pricesOf(labels, rows, setting);
  const best: { cost: number; line: FieldLine; from: number }[] = [];
  for (let end = 1; end <= labels.length; end += 1) {
    for (let from = Math.max(0, end - parts / least); from < end; from += 1) {
      const before = best[from - 1]?.cost ?? 0;
      const { cost, line } = cheapestLine(from, end, price, rows.length);
      if (before + cost < (best[end - 1]?.cost ?? Number.POSITIVE_INFINITY)) {
        best[end - 1] = { cost: before + cost, line, from };
      }
    }
  }
  const lines: FieldLine[] = [];
  for (let end = labels.length; end > 0; end = best[end - 1]?.from ?? 0) lines.unshift(best[end - 1]?.line ?? []);
  return lines;
}

interface Prices {
  /** Heights by field, then by parts, then by row. */
  readonly heights: readonly (readonly (readonly number[])[])[];
  readonly above: number;
}

function pricesOf(labels: readonly Measure[], rows: readonly (readonly Measure[])[], setting: FieldSetting): Prices {
  const spans = Array.from({ length: parts + 1 }, (_, count) => count);
  const heights = labels.map((label, field) =>
    spans.map((count) => rows.map((cells) => heightOf(label, cells[field], count, setting))),
  );
  return { heights, above: setting.above };
}

/** Of a field that takes so many parts; without end where it may not. */
function heightOf(label: Measure, cell: Measure | undefined, count: number, setting: FieldSetting): number {
  const width = widthOf(count, setting);
  const longest = Math.max(label.whole, cell?.longest ?? 0);
  if (count < least || (longest > width && count < parts)) return Number.POSITIVE_INFINITY;
  const lines = cell ? linesIn(cell, width) : 1;
  if (lines > (most[count] ?? lines)) return Number.POSITIVE_INFINITY;
  return linesIn(label, width) * setting.labelLine + lines * setting.textLine;
}

function cheapestLine(from: number, end: number, { heights, above }: Prices, rows: number) {
  let cost = Number.POSITIVE_INFINITY;
  let spread: readonly number[] = [];
  for (const option of divisions(end - from)) {
    const cells = option.map((count, at) => heights[from + at]?.[count] ?? []);
    let sum = rows * above;
    for (let row = 0; row < rows && sum < cost; row += 1) {
      sum += cells.reduce((highest, each) => Math.max(highest, each[row] ?? 0), 0);
    }
    if (sum < cost) {
      cost = sum;
      spread = option;
    }
  }
  return { cost, line: spread.map((count, at) => ({ field: from + at, parts: count })) };
}

const known = new Map<number, readonly (readonly number[])[]>();

/** Every way to give so many fields the twelve parts, the most even ones first. */
function divisions(fields: number): readonly (readonly number[])[] {
  const made = known.get(fields) ?? dividing(fields, parts).toSorted((a, b) => unevenness(a) - unevenness(b));
  known.set(fields, made);
  return made;
}

function dividing(fields: number, room: number): readonly (readonly number[])[] {
  if (fields === 1) return [[room]];
  const most = room - least * (fields - 1);
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, at) => at + least).flatMap((first) =>
    dividing(fields - 1, room - first).map((others) => [first, ...others]),
  );
}

const unevenness = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count * count, 0);
