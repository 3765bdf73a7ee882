import type { Cell, Row } from '../questions/questionType.ts';
import type { Column, Option, Question } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isRow = (value: unknown): value is Row =>
  isObject(value) && typeof value['id'] === 'string' && isObject(value['cells']);

/** The rows in which something was filled in; none while the table is unanswered, or "onbekend" as a whole. */
export const rowsOf = (answer: unknown): readonly Row[] =>
  Array.isArray(answer) ? answer.filter((row) => isRow(row) && Object.values(row.cells).some(isFilled)) : [];

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (typeof cell === 'string' || Array.isArray(cell) ? cell.length > 0 : true);

/** The chosen option of a cell, or the word of a special answer; undefined while the cell is empty. */
export function wordAt(row: Row, column: string): string | undefined {
  const cell: Cell | undefined = row.cells[column];
  if (isSpecial(cell)) return cell.special;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
}

/** The label of an option of a choice column: what is printed. An answer that is no option stands for itself. */
export function labelIn(question: Question | undefined, column: string, word: string): string {
  const { columns } = (question ?? {}) as { columns?: readonly Column[] };
  return labelOf(columns?.find((each) => each.id === column)?.options ?? [], word);
}

export const labelOf = (options: readonly Option[], word: string): string =>
  options.find((option) => option.id === word)?.label ?? word;
