import type { Fonts } from './fonts.ts';
import type { TextStyle } from './theme.ts';

/** A text as the widths of its words: how many lines it takes in a column is then a matter of adding. */
export interface Measure {
  readonly words: readonly number[];
  readonly space: number;
  /** On one line. */
  readonly whole: number;
  /** Of the longest word that people write; what is longer is a reference or a mistake, and may be broken. */
  readonly longest: number;
}

/** Longer than any Dutch word in use. */
const longestWhole = 34;

/** After a hyphen or a slash between letters: a date stays whole. */
const breaks = /(?<=\p{L}[-/])(?=\p{L})/u;

export function measureOf(text: string, style: TextStyle, pen: Fonts): Measure {
  const parts = text.split(' ').filter(Boolean);
  const words = parts.map((word) => pen.width(word, style));
  const space = pen.width(' ', style);
  const pieces = parts.flatMap((word) => (breaks.test(word) ? word.split(breaks) : [word]));
  return {
    words,
    space,
    whole: words.reduce((sum, width) => sum + width, 0) + space * Math.max(0, words.length - 1),
    longest: Math.max(0, ...pieces.filter((word) => word.length <= longestWhole).map((word) => pen.width(word, style))),
  };
}

/** How many lines it takes in a column of this width. */
export function linesIn({ words, space, whole }: Measure, width: number): number {
  if (whole <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    }
    used += word + space;
    if (word > width) lines += Math.ceil(word / width) - 1;
  }
  return lines;
}
