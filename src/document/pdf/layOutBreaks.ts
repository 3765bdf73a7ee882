import { type AttributedString, linebreaker } from '@react-pdf/textkit';
import { advanceIn, type Paragraph, type Range } from './layOutLines.ts';

export type Parts = (word: string | null) => string[];

const whole: Parts = (word) => (word === null ? [] : [word]);

interface Column {
  readonly width: number;
  /** How much further in the first line starts. */
  readonly indent: number;
  readonly parts: Parts | undefined;
}

/** Where the lines of a paragraph start and end. */
export function linesIn(paragraph: Paragraph, { width, indent, parts = whole }: Column): readonly Range[] {
  const { string } = paragraph;
  if (string === '') return [];
  const all = { start: 0, end: string.length };
  // then one line is what textkit would choose
  if (advanceIn(paragraph, all) <= width - indent) return [all];
  const syllables = string
    .split(/( +)/)
    .filter((word) => word !== '')
    .flatMap((word) => (word.startsWith(' ') ? [word] : parts(word)));
  const lines = linebreaker({})(asCounted(paragraph, syllables), [width - indent, width]);
  return rangesOf(lines, string);
}

/** For textkit a syllable is one glyph: it only asks how wide things are, and copies glyphs for every line. */
function asCounted(paragraph: Paragraph, syllables: readonly string[]): AttributedString {
  const { string, stretches } = paragraph;
  const starts: number[] = [];
  let at = 0;
  const positions = syllables.map((syllable) => {
    const start = at;
    at += syllable.length;
    starts.push(start);
    return { xAdvance: advanceIn(paragraph, { start, end: at }), yAdvance: 0, xOffset: 0, yOffset: 0 };
  });
  const run = {
    start: 0,
    end: string.length,
    attributes: stretches[0]?.attributes,
    glyphs: syllables,
    positions,
    glyphIndices: starts,
    stringIndices: [],
  };
  return { string, syllables, runs: [run] } as unknown as AttributedString;
}

/** textkit prints a hyphen wherever it breaks a word. It is not in the text, so it is none of the line. */
function rangesOf(lines: readonly AttributedString[], string: string): readonly Range[] {
  let at = 0;
  return lines.map((line, index) => {
    const start = at;
    const printed = index < lines.length - 1 && !string.startsWith(line.string, start);
    at += printed ? line.string.length - 1 : line.string.length;
    return { start, end: at };
  });
}
