import type { Fonts } from './fonts.ts';
import type { TextStyle } from './theme.ts';

/**
 * Words stay whole. Only one that is wider than its column is broken: after a hyphen or a slash where that is enough,
 * else at any letter. No hyphen is printed there, for it would be copied, searched and read out.
 */
export const breakable =
  (fonts: Fonts, width: number, style: TextStyle) =>
  (word: string | null): string[] => {
    if (word === null) return [];
    if (word.length < 4 || fits(fonts, word, width, style)) return [word];
    const parts = word.split(/(?<=[-/_.@])(?=.)/);
    return parts.flatMap((part) => (fits(fonts, part, width, style) ? [part] : Array.from(part)));
  };

// no letter is wider than its size, so most words need no measuring
const fits = (fonts: Fonts, word: string, width: number, style: TextStyle): boolean =>
  word.length * style.fontSize <= width || fonts.width(word, style) <= width;

export interface TextLine {
  readonly string: string;
  readonly runs: readonly { readonly glyphs?: readonly unknown[]; readonly positions?: readonly unknown[] }[];
  readonly box: { readonly y: number; readonly height: number };
}
