import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import { type Column, column } from '../template/schema.ts';
import { anyCell, cellShape, isEmpty } from './cells.ts';
import type { Row, RowValue } from './questionType.ts';

export const columns = z.array(column).min(1);

/** The shape of one stored row. */
export const rowShape = (known: readonly Column[]): z.ZodType =>
  z.strictObject({
    order: z.string().optional(),
    cells: z.object(Object.fromEntries(known.map((each) => [each.id, cellShape(each).optional()]))).catchall(anyCell),
  });

/** A row nothing was filled in. */
export const isBlank = ({ cells }: RowValue): boolean => Object.values(cells).every(isEmpty);

export const someFilled = (rows: readonly Row[]): boolean => rows.some((row) => !isBlank(row));

/** Top to bottom: by fractional index and, where two people chose the same place, by id. */
export const sortedRows = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => compared(a.order ?? '', b.order ?? '') || compared(a.id, b.id));

const compared = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** One row as it has to be written. null = removed. */
export type RowChange = readonly [row: string, value: RowValue | null];

/**
 * Puts a row at a place in a sorted list; `row` itself is not in the list. Mostly one change. Rows that share a place
 * after a merge, or that carry an order nobody can count between, get new orders first.
 */
export function rowAt(sorted: readonly Row[], index: number, row: Row): readonly RowChange[] {
  const between = keyBetween(sorted[index - 1]?.order, sorted[index]?.order, index, sorted.length);
  if (between !== undefined) return [changeOf({ ...row, order: between })];
  const all = [...sorted.slice(0, index), row, ...sorted.slice(index)];
  const keys = generateNKeysBetween(null, null, all.length);
  return all.map((each, place) => changeOf({ ...each, order: keys[place] }));
}

/** Moves a row up (-1) or down (1). Nothing changes at the edge. */
export function rowMoved(sorted: readonly Row[], id: string, by: -1 | 1): readonly RowChange[] {
  const index = sorted.findIndex((each) => each.id === id);
  const row = sorted[index];
  if (!row || !sorted[index + by]) return [];
  return rowAt(
    sorted.filter((each) => each !== row),
    index + by,
    row,
  );
}

/** Rows in a row, after the last one: what pasting and adding do. */
export const ordersAfter = (sorted: readonly Row[], count: number): readonly string[] => {
  const last = sorted.at(-1)?.order;
  try {
    return generateNKeysBetween(last ?? null, null, count);
  } catch {
    // an order from elsewhere that is no fractional index: "z…" still sorts after it
    return generateNKeysBetween(null, null, count).map((key) => `${last}~${key}`);
  }
};

function keyBetween(before: string | undefined, after: string | undefined, index: number, length: number) {
  if ((index > 0 && before === undefined) || (index < length && after === undefined)) return undefined;
  try {
    return generateKeyBetween(before ?? null, after ?? null);
  } catch {
    // two rows share a place, or an order from elsewhere is no fractional index
    return undefined;
  }
}

const changeOf = ({ id, order, cells }: Row): RowChange => [id, { ...(order === undefined ? {} : { order }), cells }];
