import type { Outline } from '../shape.ts';

/** Stands where half a character was. */
const replacement = '\ufffd';

/**
 * The same outline in characters that a file may hold: no control characters, no halves of a pair, nothing that turns
 * the reading direction of what comes after it. Line breaks are spaces; a number stays with its sign.
 */
export function clean(outline: Outline): Outline {
  return walk(outline) as Outline;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
}

/** Joiners stay: Persian and emoji are spelled with them. */
const joiners = /[\u200c\u200d]/;

export function cleanText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cs}/gu, replacement)
    .replace(/\p{Cc}|\p{Cf}|\p{Noncharacter_Code_Point}/gu, (sign) => (joiners.test(sign) ? sign : ''))
    .replace(/(?<=€) (?=[\d−-])|(?<=×) (?=€)|(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
}
