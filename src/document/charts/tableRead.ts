import type { Pass } from '../../engine/pass.ts';
import { rowsOf } from '../../engine/rows.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { columnOptions, describeCell } from '../../questions/cells.ts';
import type { Row } from '../../questions/questionType.ts';
import { isBlank, sortedRows } from '../../questions/rows.ts';
import type { Column } from '../../template/schema.ts';

/** The rows of a visible table, with their words as the report prints them. */
export interface TableRead {
  readonly number: string;
  readonly chapter: string;
  readonly columns: readonly Column[];
  readonly rows: readonly RowRead[];
}

export interface RowRead {
  readonly id: string;
  /** Of a matrix: the label of the organisation that the row is of. */
  readonly head?: string;
  readonly cells: Row['cells'];
  /** As it is printed. A column that the template does not have is empty. */
  said(column: string): TableCell;
}

/** Undefined where the question is not asked or nothing was filled in. Of a matrix only the rows that are asked for. */
export function tableRead(pass: Pass, id: string): TableRead | undefined {
  const seen = pass.byId.get(id);
  if (!seen) return undefined;
  const { columns = [], rowsFrom } = seen.question as { columns?: readonly Column[]; rowsFrom?: string };
  const heads = rowsFrom === undefined ? undefined : pass.context.chosen(rowsFrom);
  const stored = sortedRows(rowsOf(seen.answer)).filter((row) => !isBlank(row));
  const rows = heads
    ? heads.flatMap(({ id: head, label }) => {
        const row = stored.find((each) => each.id === head);
        return row ? [{ row, head: label }] : [];
      })
    : stored.map((row) => ({ row }));
  if (rows.length === 0) return undefined;
  const byId = new Map(columns.map((column) => [column.id, column]));
  return {
    number: seen.question.number,
    chapter: seen.question.chapter,
    columns,
    rows: rows.map(
      ({ row, ...rest }): RowRead => ({
        ...rest,
        id: row.id,
        cells: row.cells,
        said: (column) => {
          const known = byId.get(column);
          if (!known) return { empty: true };
          const said = describeCell(row.cells[column], known, columnOptions(known, pass.context));
          // only spaces, or a bullet without words
          return 'text' in said && said.text.trim() === '' ? { empty: true } : said;
        },
      }),
    ),
  };
}
