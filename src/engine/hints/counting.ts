import type { HintRules } from '../../template/hints.ts';
import { type Hit, pattern, wordList } from './wording.ts';

/** Which numbers in a text count something. Made once for each set of rules. */
export interface Counting {
  /** Whether a text holds a number that counts something. */
  counts(text: string): boolean;
  /** Whether it says that nobody knows. */
  admits(text: string): boolean;
  /** Looks for the first number of one of these units, as it was written: "vier weken", "12%". */
  quantities(units: readonly string[]): (text: string) => Hit | undefined;
}

const digits = String.raw`\d+(?:[.,]\d+)*`;
const oneOf = (words: readonly string[]): string => `(?:${words.map(pattern).join('|')})`;
const spaces = (part: string): string => ' '.repeat(part.length);

export function counting({ numbers, months, references, unknowns }: HintRules['language']): Counting {
  const number = wordList(numbers);
  const unknown = wordList(unknowns);
  const start = String.raw`(?<![\p{L}\p{N}])`;
  const more = String.raw`(?:\s*[,/:–-]\s*|\s+en\s+|\s+tot\s+en\s+met\s+)`;
  // "artikel 3", "vraag 4.4 en 4.5", "1 juli 2026", "2027", "5.4.3": they point at something and count nothing
  const pointing = [
    new RegExp(`${start}${oneOf(references)}\\s+${digits}[a-z]?(?:${more}${digits}[a-z]?)*`, 'giu'),
    new RegExp(`${start}(?:\\d{1,2}\\s+)?${oneOf(months)}(?:\\s+\\d{4})?(?!\\p{L})`, 'giu'),
    /(?<![\d.,€])(?:19|20)\d\d(?!\d|[.,]\d)/gu,
    /(?<![\d.,])\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[a-z]?(?!\d|[.,]\d)(?!\s*(?:%|procent|miljoen|miljard))/gu,
  ];
  const counted = (text: string) => pointing.reduce((left, one) => left.replace(one, spaces), text);
  return {
    counts: (text) => {
      const left = counted(text);
      return /(?<![\p{L}\d])\d/u.test(left) || number.isIn(left);
    },
    admits: (text) => unknown.isIn(text),
    quantities: (units) => {
      const amount = `(?:${digits}|${oneOf(numbers)})`;
      const unit = new RegExp(
        `(?<![\\p{L}\\p{N}.,])(?:€\\s*${digits}|${digits}\\s*%|${amount}\\s+(?:\\p{Ll}+\\s+)?${oneOf(units)}(?![\\p{L}\\p{N}]))`,
        'iu',
      );
      return (text) => {
        const hit = unit.exec(counted(text));
        return hit ? { word: text.slice(hit.index, hit.index + hit[0].length), at: hit.index } : undefined;
      };
    },
  };
}
