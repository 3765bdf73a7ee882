const dutchNumber = /^([-−–]?)(\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(?:,(\d*))?$/;

/** More digits than a computer keeps exactly would change the number on its way back to the screen. */
const maxDigits = 15;

/**
 * Dutch notation: a point or a space between thousands, a comma for decimals. "1.5" is not guessed at: it is no number.
 * A euro sign before and ",-" after are understood. undefined = not a number.
 */
export function parseNumber(typed: string): number | undefined {
  const bare = typed
    .trim()
    .replace(/^([-−–]?)\s*€\s*/, '$1')
    .replace(/,[-−–]{1,2}$/, '')
    .replace(/^([-−–])\s+/, '$1');
  const [, sign, whole, decimals] = dutchNumber.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/\D/g, '');
  const fraction = decimals?.replace(/0+$/, '') ?? '';
  if ((digits + fraction).replace(/^0+/, '').length > maxDigits) return undefined;
  const number = Number(`${digits}.${fraction || '0'}`);
  return sign && number !== 0 ? -number : number;
}

/** What is stored of what was typed: a number, or the words as they stand while they are none. undefined = nothing. */
export const numberAnswer = (typed: string): number | string | undefined =>
  typed.trim() === '' ? undefined : (parseNumber(typed) ?? typed);

const plainNumber = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: maxDigits });
const cents = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const wholeEuros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const withMinus = (text: string): string => text.replace('-', '\u2212');

/** "1.234,5", with a real minus sign. */
export const formatNumber = (number: number): string => withMinus(plainNumber.format(number));

/** "€ 1.234" or "€ 1.234,50": cents only where there are any. */
export const formatEuro = (number: number): string =>
  withMinus((Number.isInteger(number) ? wholeEuros : cents).format(number));

/** A stored number as it stands in its input. */
export const typedNumber = (stored: unknown): string =>
  typeof stored === 'number' ? formatNumber(stored) : typeof stored === 'string' ? stored : '';

/** The sum of decimals as people add them: 0,1 + 0,2 is 0,3. */
export const sumOf = (numbers: readonly number[]): number =>
  Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(12));
