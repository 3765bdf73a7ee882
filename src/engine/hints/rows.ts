import { isBand } from '../../questions/bands.ts';
import type { Cell, Row } from '../../questions/questionType.ts';
import type { RuleOf } from '../../template/hints.ts';
import { isSpecial } from '../../template/special.ts';
import { wordAt } from '../rows.ts';
import { bare } from './wording.ts';

/** Empty, or one of the words that say no more than that. A special answer is an answer. */
export function isBlank(cell: Cell | undefined, blank: ReadonlySet<string>): boolean {
  if (cell === undefined) return true;
  if (typeof cell === 'number' || isSpecial(cell) || isBand(cell)) return false;
  if (typeof cell !== 'string') return cell.length === 0;
  return cell.trim() === '' || (/[\p{L}\p{N}]/u.test(cell) ? blank.has(bare(cell)) : blank.has(cell.trim()));
}

export const blankWords = (words: readonly string[] = []): ReadonlySet<string> =>
  new Set(words.flatMap((each) => [each, bare(each)]).filter((each) => each !== ''));

/** The columns that a row leaves blank, where the rule is about such a row. A row of which nothing is known lacks nothing. */
export function lacking(
  row: Row,
  columns: readonly string[],
  { when }: RuleOf<'row-lacks'>,
  blank: ReadonlySet<string>,
): readonly string[] {
  if (!Object.values(row.cells).some((cell) => !isSpecial(cell))) return [];
  if (when) {
    const word = wordAt(row, when.column);
    if (when.oneOf ? word === undefined || !when.oneOf.includes(word) : isBlank(row.cells[when.column], noWords))
      return [];
    if (isSpecial(row.cells[when.column])) return [];
  }
  return columns.filter((column) => isBlank(row.cells[column], blank));
}

const noWords: ReadonlySet<string> = new Set();
