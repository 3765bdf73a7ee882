import type { Row, RowValue } from '../questions/questionType.ts';

/** The rows after one of them changed or went (null), in their own order. */
export function rowsWith(rows: readonly Row[], row: string, value: RowValue | null): readonly Row[] {
  const others = rows.filter((each) => each.id !== row);
  if (value === null) return others;
  const changed = { ...value, id: row };
  const known = rows.findIndex((each) => each.id === row);
  const next = known < 0 ? [...rows, changed] : rows.with(known, changed);
  return next.toSorted((one, other) => compare(one.order ?? '', other.order ?? ''));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const isRows = (answer: unknown): answer is readonly Row[] => Array.isArray(answer);
