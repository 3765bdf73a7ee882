import { type Attributes, justification, type Run, textDecoration } from '@react-pdf/textkit';
import type { Fonts } from './fonts.ts';
import { inVisualOrder, isTurned, mirrored } from './layOutOrder.ts';
import type { Face, Glyph, Position } from './shaping.ts';

/** A text, with signs for what layout cannot take as it is, in stretches of one font, size, colour and direction. */
export interface Paragraph {
  readonly string: string;
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes & { readonly font: readonly [Face]; readonly fontSize: number };
}

/** What a line has of a stretch, in glyphs; `start` and `end` in the line. */
interface TextRun extends Stretch {
  /** What was typed, in the order in which it is read. */
  readonly string: string;
  readonly glyphs: readonly Glyph[];
  /** Steps in points, offsets in units of the font. */
  readonly positions: readonly Position[];
}

/** A line in its place: runs from left to right, in each the glyphs as well. */
export interface SetLine {
  readonly string: string;
  readonly runs: readonly SetRun[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly overflowLeft: number;
  readonly overflowRight: number;
  readonly ascent: number;
  readonly xAdvance: number;
}

export interface SetRun extends TextRun {
  readonly ascent: number;
  readonly descent: number;
  readonly height: number;
  readonly xAdvance: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Which part of the white that is left stands before a line. */
export const factors: Readonly<Record<string, number>> = { center: 0.5, right: 1 };
const justified = justification({ shrinkWhitespaceFactor: { before: -0.5, after: -0.5 } });
const decorated = textDecoration();

/** Part of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Spaces at its edges hang out of the line: they do not count for where it stands. */
export function setLine(paragraph: Paragraph, range: Range, place: Place, align: string, fonts: Fonts): SetLine {
  const shaped = stretchesIn(paragraph, range).map((stretch) =>
    shapedRun(paragraph.string, stretch, range.start, fonts),
  );
  const runs = inVisualOrder(shaped).map((run) => measured(run, fonts));
  const string = fonts.signs.meant(paragraph.string.slice(range.start, range.end));
  const overflowLeft = spaceAt(runs, false);
  const overflowRight = spaceAt(runs.toReversed(), true);
  const xAdvance = runs.reduce((sum, run) => sum + run.xAdvance, 0);
  const width = place.width + overflowLeft + overflowRight;
  const x = place.x - overflowLeft + Math.max(0, width - xAdvance) * (factors[align] ?? 0);
  const height = runs.reduce((most, run) => Math.max(most, run.height), 0);
  const ascent = runs.reduce((most, run) => Math.max(most, run.ascent), 0);
  const box = { x, y: place.y, width, height };
  const set = { string, runs, box, overflowLeft, overflowRight, ascent, xAdvance };
  return decoratedLine(runs.length > 0 && (align === 'justify' || xAdvance > width) ? justifiedLine(set) : set);
}

function stretchesIn({ stretches }: Paragraph, { start, end }: Range): readonly Stretch[] {
  if (stretches.length === 1 && stretches[0]?.start === start && stretches[0].end === end) return stretches;
  return stretches
    .filter((each) => each.start < end && each.end > start)
    .map((each) => ({ ...each, start: Math.max(each.start, start), end: Math.min(each.end, end) }));
}

function shapedRun(paragraph: string, { start, end, attributes }: Stretch, from: number, { signs }: Fonts): TextRun {
  const { font, fontSize, characterSpacing = 0 } = attributes;
  const text = paragraph.slice(start, end);
  const words = font[0].words(isTurned(attributes) ? mirrored(text) : text);
  const [only] = words;
  const alone = words.length === 1 ? only : undefined;
  return {
    start: start - from,
    end: end - from,
    string: signs.meant(text),
    attributes,
    glyphs: alone ? alone.glyphs : words.flatMap(({ glyphs }) => glyphs),
    positions: alone
      ? alone.inPoints(fontSize, characterSpacing)
      : words.flatMap((word) => word.inPoints(fontSize, characterSpacing)),
  };
}

/** The width of part of a text, in points. */
export function advanceIn(paragraph: Paragraph, range: Range): number {
  let sum = 0;
  for (const { start, end, attributes } of stretchesIn(paragraph, range)) {
    const { font, fontSize, characterSpacing = 0 } = attributes;
    const words = font[0].words(paragraph.string.slice(start, end));
    const units = words.reduce((all, { advanceWidth }) => all + advanceWidth, 0);
    const count = characterSpacing === 0 ? 0 : words.reduce((all, { glyphs }) => all + glyphs.length, 0);
    sum += (units * fontSize) / font[0].unitsPerEm + count * characterSpacing;
  }
  return sum;
}

/** A font of another script stands on the line of the family: its own lines would be further apart. */
function measured(run: TextRun, fonts: Fonts): SetRun {
  const { font, fontSize, lineHeight } = run.attributes;
  const face = fonts.isOfFamily(font[0]) ? font[0] : fonts.face({});
  const scale = fontSize / face.unitsPerEm;
  const ascent = face.ascent * scale;
  const descent = face.descent * scale;
  return { ...run, ascent, descent, height: lineHeight || ascent - descent, xAdvance: advanceOf(run.positions) };
}

const advanceOf = (positions: readonly Position[]): number =>
  positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);

/** The width of the spaces with which the line starts. */
function spaceAt(runs: readonly SetRun[], backwards: boolean): number {
  let space = 0;
  for (const { glyphs, positions } of runs) {
    for (let step = 0; step < glyphs.length; step += 1) {
      const at = backwards ? glyphs.length - 1 - step : step;
      if (glyphs[at]?.codePoints.includes(0x20) !== true) return space;
      space += positions[at]?.xAdvance ?? 0;
    }
  }
  return space;
}

/** textkit moves glyphs by changing their positions, which others share: so it gets its own. */
function justifiedLine(line: SetLine): SetLine {
  const runs = line.runs.map((run) => ({ ...run, positions: run.positions.map((each) => ({ ...each })) }));
  const set = justified({ ...line, runs: runs as unknown as Run[] }) as unknown as SetLine;
  const measuredAgain = set.runs.map((run) => ({ ...run, xAdvance: advanceOf(run.positions) }));
  return { ...line, runs: measuredAgain, xAdvance: measuredAgain.reduce((sum, run) => sum + run.xAdvance, 0) };
}

function decoratedLine(line: SetLine): SetLine {
  if (!line.runs.some(({ attributes }) => attributes.underline || attributes.strike)) return line;
  return decorated({ ...line, runs: line.runs as unknown as Run[] }) as unknown as SetLine;
}
