import type { Fonts } from './fonts.ts';
import type { TextStyle } from './theme.ts';

/**
 * Words stay whole. Only one that is wider than its column is broken: after a hyphen or a slash where that is enough,
 * else at any letter. No hyphen is printed there, for it would be copied, searched and read out (`dropPrintedHyphens`).
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

interface Run {
  readonly glyphs?: readonly unknown[];
  readonly positions?: readonly unknown[];
}

export interface TextLine {
  readonly string: string;
  readonly runs: readonly Run[];
  readonly box: { readonly y: number; readonly height: number };
}

/** react-pdf prints a hyphen wherever it breaks a word. It is not in the text, so it goes again. */
export function dropPrintedHyphens(lines: readonly TextLine[], text: string): readonly TextLine[] {
  let at = 0;
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const start = skipSpaces(text, at);
    const bare = line.string.trimStart();
    const printed = !last && bare.endsWith('-') && !text.startsWith(bare.trimEnd(), start);
    at = start + (printed ? bare.length - 1 : bare.trimEnd().length);
    return printed ? withoutLastGlyph(line) : line;
  });
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at]?.trim() === '') at += 1;
  return at;
}

function withoutLastGlyph(line: TextLine): TextLine {
  const runs = line.runs.map((run, index) =>
    index === line.runs.length - 1
      ? { ...run, glyphs: run.glyphs?.slice(0, -1) ?? [], positions: run.positions?.slice(0, -1) ?? [] }
      : run,
  );
  return { ...line, string: line.string.slice(0, -1), runs };
}
