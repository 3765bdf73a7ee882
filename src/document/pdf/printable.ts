import type { Outline } from '../shape.ts';

export interface MissingCharacters {
  /** The number of the question, or of the part of the report, in which they stand. */
  readonly question: string;
  readonly characters: string;
}

/** Stands where the font has no sign for what was typed. */
const unprintable = '□';

/**
 * The same outline with only characters that the font can draw. What is invisible (soft hyphens, zero widths, controls)
 * goes, a tab or a line break is a space, and what the font lacks becomes a visible box and is reported.
 */
export function printable(
  outline: Outline,
  covers: (codePoint: number) => boolean,
): { outline: Outline; missing: readonly MissingCharacters[] } {
  const missing = new Map<string, Set<string>>();
  const text = (typed: string, place: string): string => {
    if (/^[\x20-\x7e]*$/.test(typed)) return typed;
    let clean = '';
    for (const character of tidy(typed)) {
      if (covers(character.codePointAt(0) ?? 0)) {
        clean += character;
        continue;
      }
      clean += unprintable;
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
    .replace(/\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034f/gu, '');
