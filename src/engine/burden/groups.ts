import type { Row } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';

/** Where rows go of which nobody knows for whom they count. */
export const unknownGroup = 'onbekend';

/** The groups that a row counts for; undefined = for all of them. */
export function groupsIn(row: Row, column: string): readonly string[] | undefined {
  const cell: unknown = row.cells[column];
  if (isSpecial(cell)) return cell.special === 'nvt' ? undefined : [unknownGroup];
  if (typeof cell === 'string') return cell.trim() === '' ? undefined : [cell];
  return Array.isArray(cell) && cell.length > 0 ? [...new Set(cell.map(String))] : undefined;
}
