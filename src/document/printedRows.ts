import type { Pass } from '../engine/pass.ts';
import { rowsOf } from '../engine/rows.ts';
import type { TableCell } from '../questions/blocks.ts';
import type { Row } from '../questions/questionType.ts';
import { isBlank, sortedRows } from '../questions/rows.ts';
import { blocksOf } from './answerWords.ts';

export interface PrintedRow {
  readonly row: Row;
  /** By column id, as it would stand in the table; a column that the template does not have is empty. */
  cell(column: string): TableCell;
}

/** The filled rows of a table question, top to bottom. None where the answer is no table of the template's make. */
export function printedRows(pass: Pass, id: string): readonly PrintedRow[] {
  const seen = pass.byId.get(id);
  const rows = sortedRows(rowsOf(seen?.answer)).filter((row) => !isBlank(row));
  const table = seen && blocksOf(seen, pass.context).find((block) => block.kind === 'table');
  if (!seen || !table || table.rows.length !== rows.length) return [];
  const { columns = [] } = seen.question as { columns?: readonly { id: string }[] };
  const shift = table.columns.length - columns.length;
  return rows.map((row, at) => ({
    row,
    cell: (column) => {
      const place = columns.findIndex((each) => each.id === column);
      return (place < 0 ? undefined : table.rows[at]?.[place + shift]) ?? { empty: true };
    },
  }));
}
