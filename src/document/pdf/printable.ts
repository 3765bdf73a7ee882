import type { Outline } from '../shape.ts';

export interface MissingCharacters {
  /** The number of the question, or of the part of the report, in which they stand. */
  readonly question: string;
  readonly characters: string;
}

/**
 * The same outline in characters that can be drawn. What is invisible (soft hyphens, zero widths, controls) goes, a tab
 * or a line break is a space. What no font has stays, for the fonts draw a box that says what was typed, and is reported.
 */
export function printable(
  outline: Outline,
  covers: (codePoint: number) => boolean,
): { outline: Outline; missing: readonly MissingCharacters[] } {
  const missing = new Map<string, Set<string>>();
  const text = (typed: string, place: string): string => {
    if (/^[\x20-\x7e]*$/.test(typed)) return typed;
    const clean = tidy(typed);
    for (const character of clean) {
      if (joiners.test(character) || covers(character.codePointAt(0) ?? 0)) continue;
      missing.set(place, (missing.get(place) ?? new Set()).add(character));
    }
    return clean;
  };
  const walk = (value: unknown, place: string): unknown => {
    if (typeof value === 'string') return text(value, place);
    if (Array.isArray(value)) return value.map((part) => walk(part, place));
    if (typeof value !== 'object' || value === null) return value;
    const { number } = value as { number?: unknown };
    const here = typeof number === 'string' ? number : place;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, here)]));
  };
  const clean = walk(outline, outline.cover.title) as Outline;
  return {
    outline: clean,
    missing: [...missing].map(([question, characters]) => ({ question, characters: [...characters].join('') })),
  };
}

/** Composed letters, plain spaces, a number that stays together and with its sign, nothing that cannot be seen. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/\u2011/g, '-')
    .replace(/(?<=€) (?=[\d−-])|(?<=×) (?=€)|(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
    .replace(/\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034f/gu, (sign) => (joiners.test(sign) ? sign : ''));

/** Persian, Devanagari and emoji are spelled with them. */
const joiners = /[\u200c\u200d]/;
