import type { Amount } from '../engine/burden/amount.ts';
import type { Span } from '../engine/burden/span.ts';
import { burdenWords as nl } from '../nl/burden.ts';
import type { TableCell } from '../questions/blocks.ts';

/** Three digits are as precise as these numbers ever are. */
const digits = 3;

const plain = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: digits });
const signed = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: digits, signDisplay: 'exceptZero' });

const withMinus = (text: string): string => text.replace('-', '\u2212');

/** "12 (8–20)", "12 (?)", "ten minste 12 (8–20?); 2 ontbreken"; a difference with its signs. */
export function amountWords(amount: Amount, isDifference = false): string {
  if (!amount.span) return nl.absence(amount.why ?? 'unanswered');
  const number = isDifference ? signedWords(amount.span, amount) : spanWords(amount.span, amount);
  if (amount.missing === 0) return number;
  return isDifference ? nl.partly(number, amount.missing) : nl.atLeast(number, amount.missing);
}

/** Without its band: "12"; nothing where it is not known. */
export const likelyWords = ({ span }: Amount): string => (span ? plain.format(span.likely) : '');

/** For a narrow column: what is missing in it is said, what its band is not. */
export function shortAmountWords(amount: Amount): string {
  return amount.span && amount.missing > 0 ? nl.least(likelyWords(amount)) : amountWords(amount);
}

function spanWords(span: Span, amount: Amount): string {
  const [low, likely, high] = [span.low, span.likely, span.high].map((each) => plain.format(each));
  if (low === undefined || likely === undefined || high === undefined) return '';
  if (low === high) return amount.bare > 0 ? nl.bare(likely) : likely;
  return amount.bare > 0 ? nl.partlyBare(likely, low, high) : nl.banded(likely, low, high);
}

function signedWords(span: Span, amount: Amount): string {
  const [low, likely, high] = [span.low, span.likely, span.high].map((each) => withMinus(signed.format(each)));
  if (low === undefined || likely === undefined || high === undefined) return '';
  if (low === high) return amount.bare > 0 ? nl.bare(likely) : likely;
  return nl.bandedSigned(likely, low, high, amount.bare > 0);
}

/** A number that is not there is as carefully told apart as in any table. */
export function amountCell(amount: Amount, isDifference = false): TableCell {
  switch (amount.why) {
    case 'onbekend':
    case 'nvt':
    case 'niet-in-bron':
      return { special: amount.why };
    case 'empty':
    case 'unanswered':
      return { empty: true };
    default:
      return { text: amountWords(amount, isDifference) };
  }
}
