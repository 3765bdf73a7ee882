import { isBand } from '../../questions/bands.ts';
import type { Cell, Row } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';
import { exactly, minus, product, type Span } from './span.ts';

/** Why there is no number. `wrong`: what stands there is an issue of its cell. */
export type NoNumber = 'empty' | 'wrong' | 'onbekend' | 'niet-in-bron';

/**
 * What one row says on one side. `bare`: nobody has said how low or high it may be.
 * `none`: "n.v.t.", so there is nothing to count; that is not the same as nobody knows.
 */
export type Reading =
  | { readonly kind: 'known'; readonly span: Span; readonly bare: boolean }
  | { readonly kind: 'missing'; readonly why: NoNumber }
  | { readonly kind: 'none' };

/** What one person can do, pay or wait for in a year stays far below this; more is a slip of the keyboard. */
const mostCounted = 1e9;

const missing = (why: NoNumber): Reading => ({ kind: 'missing', why });

const known = (span: Span, bare: boolean): Reading => ({ kind: 'known', span, bare });

const isCount = (number: number): boolean => number >= 0 && number <= mostCounted;

const isSpan = ({ low, likely, high }: Span): boolean =>
  isCount(low) && isCount(high) && low <= likely && likely <= high;

/** A number, or a band, in one cell. */
export function readingAt(row: Row, column: string): Reading {
  const cell: Cell | undefined = row.cells[column];
  if (cell === undefined || isBlank(cell)) return missing('empty');
  if (isSpecial(cell)) return cell.special === 'nvt' ? { kind: 'none' } : missing(cell.special);
  if (typeof cell === 'number') return isCount(cell) ? known(exactly(cell), true) : missing('wrong');
  if (!isBand(cell) || !isSpan(cell)) return missing('wrong');
  return known({ low: cell.low, likely: cell.likely, high: cell.high }, false);
}

const isBlank = (cell: Cell): boolean =>
  (typeof cell === 'string' && cell.trim() === '') || (Array.isArray(cell) && cell.length === 0);

/** Low, likely and high in three cells. Without the outer two, or with one of them, the band is not known. */
export function readingOver(row: Row, low: string, likely: string, high: string): Reading {
  const middle = readingAt(row, likely);
  if (middle.kind !== 'known') return middle;
  const [least, most] = [readingAt(row, low), readingAt(row, high)];
  const span = {
    low: least.kind === 'known' ? least.span.likely : middle.span.low,
    likely: middle.span.likely,
    high: most.kind === 'known' ? most.span.likely : middle.span.high,
  };
  if (!isSpan(span)) return missing('wrong');
  return known(span, middle.bare && !(least.kind === 'known' && most.kind === 'known'));
}

/** How often, times how much each time. */
export function multiplied(a: Reading, b: Reading, divisor = 1): Reading {
  if (a.kind === 'none' || b.kind === 'none') return { kind: 'none' };
  if (a.kind === 'missing') return a;
  if (b.kind === 'missing') return b;
  return known(product(product(a.span, b.span), exactly(1 / divisor)), a.bare || b.bare);
}

/** What comes on top. "N.v.t." on one side is nothing on that side. */
export function difference(later: Reading, now: Reading): Reading {
  if (later.kind === 'missing') return later;
  if (now.kind === 'missing') return now;
  if (later.kind === 'none' && now.kind === 'none') return later;
  const none = known(exactly(0), false);
  const [to, from] = [later.kind === 'none' ? none : later, now.kind === 'none' ? none : now];
  if (to.kind !== 'known' || from.kind !== 'known') return { kind: 'none' };
  return known(minus(to.span, from.span), to.bare || from.bare);
}
