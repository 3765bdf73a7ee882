import type { NoNumber, Reading } from './reading.ts';
import { minus, product, type Span } from './span.ts';

/** Why there is nothing to count at all. `persons`: the number of people is not known. */
export type Absence =
  | NoNumber
  | 'not-asked'
  | 'unanswered'
  | 'no-rows'
  | 'nvt'
  /** Groups overlap, so rows for all groups cannot be multiplied. */
  | 'overlap'
  | 'persons'
  /** One of the two sides is not known well enough to subtract. */
  | 'undecided';

/** What was counted, and what was not. A number that is missing is counted as missing and never as 0. */
export interface Amount {
  /** The known terms together; absent while none is known. */
  readonly span?: Span;
  readonly known: number;
  /** How many of the known terms have no band. */
  readonly bare: number;
  readonly missing: number;
  /** Only where there is no span. */
  readonly why?: Absence;
}

export const absent = (why: Absence, missing = 0): Amount => ({ known: 0, bare: 0, missing, why });

const worstFirst = ['onbekend', 'wrong', 'niet-in-bron', 'empty'] as const;

/** `empty`: what it is called when there is no reading at all. */
export function amountOf(
  readings: readonly Reading[],
  together: (spans: readonly Span[]) => Span,
  empty: Absence,
): Amount {
  const spans = readings.flatMap((each) => (each.kind === 'known' ? [each] : []));
  const reasons = readings.flatMap((each) => (each.kind === 'missing' ? [each.why] : []));
  const missing = reasons.length;
  if (spans.length > 0) {
    const bare = spans.filter((each) => each.bare).length;
    return { span: together(spans.map(({ span }) => span)), known: spans.length, bare, missing };
  }
  const why = worstFirst.find((each) => reasons.includes(each)) ?? (readings.length > 0 ? 'nvt' : empty);
  return absent(why, missing);
}

/** Of two amounts that have no rows in common: only where nothing is missing on either side. */
export function differenceOf(later: Amount, now: Amount): Amount {
  const missing = later.missing + now.missing;
  if (!later.span || !now.span || missing > 0) return absent('undecided', missing);
  return {
    span: minus(later.span, now.span),
    known: later.known + now.known,
    bare: later.bare + now.bare,
    missing,
  };
}

/** For all people together. */
export function timesPersons(amount: Amount, persons: Amount): Amount {
  if (!amount.span) return amount;
  if (!persons.span) return absent(persons.why === 'overlap' ? 'overlap' : 'persons', amount.missing + 1);
  return {
    span: product(amount.span, persons.span),
    known: amount.known + persons.known,
    bare: amount.bare + persons.bare,
    missing: amount.missing,
  };
}
