import { sumOf } from '../../questions/numbers.ts';
import type { Cell } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';

/** What is known of a number of amounts, and of how many nothing is. Unknown is counted; it is never 0. */
export interface Amounts {
  readonly sum: number;
  readonly known: number;
  /** "Onbekend", or a source that is silent. */
  readonly unknown: number;
  readonly empty: number;
  /** Words, or a number that no amount can be. */
  readonly bad: number;
}

/** A number of more digits than is kept exactly is no amount: the field refuses it as well. */
const largest = 1e15;

export function amountsOf(cells: readonly (Cell | undefined)[]): Amounts {
  const known = cells.filter((cell): cell is number => typeof cell === 'number' && Math.abs(cell) < largest);
  const specials = cells.filter(isSpecial);
  const empty = cells.filter((cell) => cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0));
  return {
    sum: sumOf(known),
    known: known.length,
    unknown: specials.filter(({ special }) => special !== 'nvt').length,
    empty: empty.length,
    bad: cells.length - known.length - specials.length - empty.length,
  };
}

/** How many amounts there should be a number for, and is not. "N.v.t." is no amount. */
export const missingIn = ({ unknown, empty, bad }: Amounts): number => unknown + empty + bad;
