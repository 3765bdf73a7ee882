import { kept } from './shapingKept.ts';
import type { Signs } from './shapingSigns.ts';

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  /** What was typed, where the glyph only says that no font has it. */
  readonly actualText?: string;
}

export interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
}

/** A font as fontkit opens it, in units of its own. */
export interface Face {
  /** BCP 47, of a font that serves one script; the language in that script is not known. */
  readonly lang?: string;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, ...rest: readonly unknown[]): GlyphRun;
  /** The words of a text and the single spaces between them, each shaped once, in the order in which they are read. */
  words(text: string): readonly Word[];
  /** The width of a text in units of the font. */
  advance(text: string): number;
}

export interface Word extends GlyphRun {
  readonly advanceWidth: number;
  /** The positions in points; the same list for the same size. */
  inPoints(size: number, spacing: number): readonly Position[];
}

type Opened = Omit<Face, 'words' | 'advance' | 'lang'>;

const box = '□';
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A font with the words that it has shaped: they serve every report that it is opened for. */
export interface KeptFont {
  readonly opened: Opened;
  readonly words: Map<string, Word>;
  readonly has: Map<number, boolean>;
}

export const keptFont = (opened: Opened): KeptFont => ({ opened, words: new Map(), has: new Map() });

/** Shaping is what layout would spend its time on, and words come back: each is shaped once. */
export function withShapingCache({ opened, words, has }: KeptFont, signs: Signs, lang?: string): Face {
  // fontkit looks these up in the tables of the font every time
  const { postscriptName, unitsPerEm, ascent, descent } = opened;
  const shape = withoutMarksIfNeeded(opened.layout.bind(opened));
  const drawn = kept((text: string) => keptWord(shapedWord(text, shape, signs), unitsPerEm), words);
  // what a sign stands for is the business of one report
  const drawnSign = kept((text: string) => keptWord(shapedWord(text, shape, signs), unitsPerEm), new Map());
  const word = (text: string) => (signs.of(text) ? drawnSign(text) : drawn(text));
  const wordsOf = (text: string) => partsOf(signs.standIn(text)).map(word);
  const own = {
    lang,
    postscriptName,
    unitsPerEm,
    ascent,
    descent,
    hasGlyphForCodePoint: kept((codePoint: number) => opened.hasGlyphForCodePoint(codePoint), has),
    words: wordsOf,
    advance: (text: string) => wordsOf(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    layout: (text: string, ...rest: readonly unknown[]) => {
      if (rest[0] !== undefined && Object.keys(rest[0] as object).length > 0) return shape(text, ...rest);
      const found = wordsOf(text);
      return {
        glyphs: found.flatMap(({ glyphs }) => glyphs),
        positions: found.flatMap(({ positions }) => positions),
        advanceWidth: found.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
      };
    },
  };
  // everything else of the font stays as it is, for whoever embeds it
  const descriptors = Object.getOwnPropertyDescriptors(own);
  return Object.create(opened, descriptors) as Face;
}

type Shape = (text: string, ...rest: readonly unknown[]) => GlyphRun;

/** fontkit throws on a letter to which the font gives no place for its mark: then its marks stand where they fall. */
const withoutMarksIfNeeded =
  (shape: Shape): Shape =>
  (text, features, ...rest) => {
    try {
      return shape(text, features, ...rest);
    } catch {
      return shape(text, { ...(features as object | undefined), mark: false, mkmk: false }, ...rest);
    }
  };

function shapedWord(text: string, shape: Shape, signs: Signs): GlyphRun {
  const sign = signs.of(text);
  if (sign?.lacking) return boxed(sign.text, shape);
  const { glyphs, positions } = shaped(sign?.text ?? text, shape);
  if (glyphs.every(({ id }) => id !== 0)) return { glyphs, positions };
  const safe = glyphs.map((glyph, at) =>
    glyph.id === 0
      ? boxed(String.fromCodePoint(...glyph.codePoints), shape)
      : { glyphs: [glyph], positions: positions.slice(at, at + 1) },
  );
  return { glyphs: safe.flatMap((each) => each.glyphs), positions: safe.flatMap((each) => each.positions) };
}

/** In the order in which it is read. Marks are only set right when the font knows which way the text runs. */
function shaped(text: string, shape: Shape): GlyphRun {
  if (!rightToLeft.test(text)) return shape(text, undefined, undefined, undefined, 'ltr');
  const { glyphs, positions } = shape(text, undefined, undefined, undefined, 'rtl');
  return { glyphs: glyphs.toReversed(), positions: positions.toReversed() };
}

function boxed(actualText: string, shape: Shape): GlyphRun {
  const { glyphs, positions } = shape(box);
  return {
    glyphs: glyphs.map(({ id, advanceWidth }) => ({ id, advanceWidth, codePoints: [0x25a1], actualText })),
    positions,
  };
}

function keptWord({ glyphs, positions }: GlyphRun, unitsPerEm: number): Word {
  const sized = new Map<number, readonly Position[]>();
  return {
    glyphs,
    positions,
    advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    inPoints: (size, spacing) => {
      const key = size * 1000 + spacing;
      const known = sized.get(key);
      if (known) return known;
      const scale = size / unitsPerEm;
      const made = positions.map((each) => ({
        xAdvance: each.xAdvance * scale + spacing,
        yAdvance: each.yAdvance * scale,
        // the painter places marks in units of the font
        xOffset: each.xOffset,
        yOffset: each.yOffset,
      }));
      sized.set(key, made);
      return made;
    },
  };
}

/** Words, the single spaces between them and signs, in order. */
function partsOf(text: string): readonly string[] {
  if (!/[ \ue000-\uf8ff]/.test(text)) return text === '' ? [] : [text];
  return text.split(/( |[\ue000-\uf8ff])/).filter((part) => part !== '');
}
