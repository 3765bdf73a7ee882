import { answerWords } from '../nl/questions.ts';
import type { Column, Option } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';
import { type CellProblem, countedIn, isBand } from './bands.ts';
import type { Block, TableBlock, TableCell } from './blocks.ts';
import {
  cellProblem,
  columnOptions,
  describeCell,
  describeColumn,
  formatCellNumber,
  isEmpty,
  isNumeric,
} from './cells.ts';
import { sumOf } from './numbers.ts';
import type { Cell, Context, Problem, Row } from './questionType.ts';
import { isBlank, sortedRows } from './rows.ts';

/** A row as it is shown: one that was stored, or one that is always there and perhaps still empty. */
export interface ShownRow extends Row {
  /** The words at the head of a row that the template or an earlier answer gave. */
  readonly head?: string | undefined;
}

/** The rows that are always there, and then those that the drafter added. */
export function rowsWithHeads(heads: readonly Option[], rows: readonly Row[]): readonly ShownRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const fixed = heads.map(({ id, label }): ShownRow => ({ id, cells: byId.get(id)?.cells ?? {}, head: label }));
  const ids = new Set(heads.map(({ id }) => id));
  return [...fixed, ...sortedRows(rows.filter(({ id }) => !ids.has(id)))];
}

/** Rows of a matrix: only those the earlier answer asks for; what was written for the others stays in the draft. */
export const matrixRows = (heads: readonly Option[], rows: readonly Row[]): readonly ShownRow[] =>
  rowsWithHeads(heads, rows).filter(({ head }) => head !== undefined);

/** `ownHeads`: the heads stand in a column of their own (a matrix); otherwise they take the place of the first column. */
export function rowProblems(
  columns: readonly Column[],
  rows: readonly ShownRow[],
  context: Context,
  ownHeads: boolean,
): readonly Problem[] {
  const choices = columns.map((column) => columnOptions(column, context));
  const problems: Problem[] = [];
  for (const row of rows) {
    for (const [index, column] of columns.entries()) {
      if (!ownHeads && index === 0 && row.head !== undefined) continue;
      const found = cellProblem(row.cells[column.id], column, choices[index]) ?? orderProblem(row, column);
      if (found) problems.push({ ...found, row: row.id, column: column.id });
    }
  }
  return problems;
}

/** "Laag" above "hoog", where a template gave each a column of its own. */
function orderProblem({ cells }: Row, column: Column): CellProblem | undefined {
  const own = countedIn(cells[column.id]);
  const above = column.notAbove?.some((id) => {
    const other = countedIn(cells[id]);
    return own !== undefined && other !== undefined && own > other;
  });
  return above ? { code: 'low-above-high' } : undefined;
}

interface Described {
  caption: string;
  /** The label above the heads, where they stand in a column of their own. */
  headLabel?: string;
  columns: readonly Column[];
  rows: readonly ShownRow[];
  required: boolean;
  context: Context;
}

export function describeRows({ caption, headLabel, columns, rows, required, context }: Described): readonly Block[] {
  const shown = rows.filter((row) => row.head !== undefined || !isBlank(row));
  if (shown.length === 0) return [{ kind: 'unanswered', required }];
  const headed = headLabel !== undefined;
  const line = (row: ShownRow): TableCell[] => {
    const cells = columns.map((column, index): TableCell => {
      if (!headed && index === 0 && row.head !== undefined) return { text: row.head };
      return describeCell(row.cells[column.id], column, columnOptions(column, context));
    });
    return headed ? [{ text: row.head ?? '' }, ...cells] : cells;
  };
  const total = totalOf(columns, shown, headed);
  const block: TableBlock = {
    kind: 'table',
    caption,
    columns: [
      ...(headed ? [{ label: headLabel, kind: 'words' as const }] : []),
      ...columns.map((column) => describeColumn(column)),
    ],
    rows: shown.map(line),
    ...(total ? { total } : {}),
  };
  return [block];
}

/** The sum of what is known under a column; `partial` when a term is unknown or missing. "N.v.t." is no term. */
export function columnTotal(column: Column, rows: readonly Row[]): { sum: number; partial: boolean } {
  const cells = rows.map((row) => row.cells[column.id]);
  const known = cells.flatMap((cell) => countedIn(cell) ?? []);
  return { sum: sumOf(known), partial: cells.some((cell) => !isTerm(cell)) };
}

const isTerm = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || isBand(cell) || (!isEmpty(cell) && isSpecial(cell) && cell.special === 'nvt');

export const hasTotal = (column: Column): boolean => column.total && isNumeric(column);

function totalOf(columns: readonly Column[], rows: readonly ShownRow[], headed: boolean): TableBlock['total'] {
  if (!columns.some(hasTotal)) return undefined;
  const sums = columns.map((column) => (hasTotal(column) ? columnTotal(column, rows) : undefined));
  const partial = sums.some((each) => each?.partial);
  const label = partial ? answerWords.partialTotal : answerWords.total;
  const cells = columns.map((column, index): TableCell => {
    const sum = sums[index];
    if (sum) return { text: formatCellNumber(sum.sum, column) };
    return { text: !headed && index === 0 ? label : '' };
  });
  return { cells: headed ? [{ text: label }, ...cells] : cells, partial };
}
