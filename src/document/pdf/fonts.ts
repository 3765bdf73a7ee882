import { create } from 'fontkit';
import { type FallbackFont, scriptLang } from './fallback.ts';
import { type HouseOnPaper, type PaperHouse, paperHouse } from './paperHouse.ts';
import { type Face, type KeptFont, keptFont, withShapingCache } from './shaping.ts';
import { newSigns, type Signs } from './shapingSigns.ts';
import type { TextStyle } from './theme.ts';
import { unpackWoff } from './unpackWoff.ts';

export type { Face } from './shaping.ts';

/** The four cuts of the family, and what the text needs besides (`scriptsIn`), as WOFF. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
  readonly semiboldItalic: Uint8Array;
  readonly fallback?: readonly FallbackFont[];
  /** Of the organisation that makes the report; neutral without it. */
  readonly house?: HouseOnPaper;
}

interface Descriptor {
  readonly fontWeight?: number;
  readonly fontStyle?: string;
}

/** Part of a text that one font draws. */
interface FaceRun {
  readonly face: Face;
  readonly start: number;
  readonly end: number;
}

/** What every part of the report is drawn with: fonts, and the style of the house. */
export interface Fonts {
  readonly house: PaperHouse;
  /** What react-pdf asks its fonts from. It knows one family, so a character can never fall back to Helvetica. */
  readonly store: {
    getFont(descriptor: Descriptor): { data: Face };
    load(): Promise<void>;
    getEmojiSource(): null;
    getHyphenationCallback(): (word: string) => string[];
  };
  face(descriptor: Descriptor): Face;
  /** In a fixed order: text in the file names its font by its place here. */
  readonly faces: readonly Face[];
  isOfFamily(face: Face): boolean;
  readonly signs: Signs;
  /** Which fonts draw a text in which signs stand in: the family, and another only where the family lacks it. */
  runs(text: string, own: Face): readonly FaceRun[];
  /** Width in points. */
  width(text: string, style: TextStyle): number;
  /** Whether any of the fonts has it. */
  covers(codePoint: number): boolean;
}

export const family = 'Sans';

const cuts = ['regular', 'semibold', 'italic', 'semiboldItalic'] as const;

export async function loadFonts(files: FontFiles): Promise<Fonts> {
  const opened = await Promise.all(cuts.map((name) => open(files[name])));
  const others = await Promise.all(
    (files.fallback ?? []).map(async ({ name, bytes }) => ({ name, font: await open(bytes) })),
  );
  const covers = (codePoint: number): boolean =>
    faces.slice(0, cuts.length).every((face) => face.hasGlyphForCodePoint(codePoint)) ||
    faces.slice(cuts.length).some((face) => drawsScript(face, codePoint));
  const signs = newSigns(covers);
  const faces = [
    ...opened.map((font) => withShapingCache(font, signs)),
    ...others.map(({ name, font }) => withShapingCache(font, signs, scriptLang[name])),
  ];
  const fallback = faces.slice(cuts.length);
  const face = ({ fontWeight = 400, fontStyle = 'normal' }: Descriptor): Face => {
    const at = (fontStyle === 'italic' ? 2 : 0) + (fontWeight >= 600 ? 1 : 0);
    const found = faces[at];
    if (!found) throw new Error(`there is no cut ${at} of the font`);
    return found;
  };
  const runs = (text: string, own: Face): readonly FaceRun[] =>
    fallback.length === 0 || latin.test(text)
      ? [{ face: own, start: 0, end: text.length }]
      : runsIn(text, own, fallback, signs);
  return {
    house: paperHouse(files.house),
    store: {
      getFont: (descriptor) => ({ data: face(descriptor) }),
      load: async () => {},
      getEmojiSource: () => null,
      getHyphenationCallback: () => (word) => [word],
    },
    face,
    faces,
    isOfFamily: (each) => faces.indexOf(each) < cuts.length,
    signs,
    runs,
    width: (text, style) => {
      const spacing = text.length * (style.letterSpacing ?? 0);
      const own = face(style);
      if (latin.test(text)) return (own.advance(text) * style.fontSize) / own.unitsPerEm + spacing;
      const plain = signs.standIn(text);
      return runs(plain, own).reduce(
        (sum, run) => sum + (run.face.advance(plain.slice(run.start, run.end)) * style.fontSize) / run.face.unitsPerEm,
        spacing,
      );
    },
    covers,
  };
}

/** Nothing here needs another font or another direction. */
export const latin = /^[\x20-\u024f\u2010-\u2026\u20ac]*$/;

/** The fonts of scripts have spaces, hyphens and the like too; those are the family's. */
const drawsScript = (face: Face, codePoint: number): boolean =>
  codePoint >= 0x300 && codePoint !== 0xffff && face.hasGlyphForCodePoint(codePoint);

/** What belongs to the letter before it. */
const attached = /[\p{M}\u200c\u200d]/u;

function runsIn(text: string, own: Face, fallback: readonly Face[], signs: Signs): readonly FaceRun[] {
  const runs: { face: Face; start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const codePoint = (signs.of(character)?.text ?? character).codePointAt(0) ?? 0;
    const before = runs.at(-1);
    const stays = before && attached.test(character) && before.face.hasGlyphForCodePoint(codePoint);
    const face = stays ? before.face : faceFor(codePoint, own, fallback);
    if (before?.face === face) before.end = at + 1;
    else runs.push({ face, start: at, end: at + 1 });
  }
  return runs;
}

const faceFor = (codePoint: number, own: Face, fallback: readonly Face[]): Face =>
  own.hasGlyphForCodePoint(codePoint) ? own : (fallback.find((face) => drawsScript(face, codePoint)) ?? own);

const mostWords = 50_000;
const kept: { readonly bytes: Uint8Array; readonly font: KeptFont }[] = [];

/** The same file again is the font that was opened before, with the words that it knows. */
async function open(bytes: Uint8Array): Promise<KeptFont> {
  const known = kept.find((each) => isSame(each.bytes, bytes));
  if (known) {
    // more than one long report has
    if (known.font.words.size > mostWords) known.font.words.clear();
    return known.font;
  }
  const font = keptFont(create(await unpackWoff(bytes)) as Face);
  kept.push({ bytes: bytes.slice(), font });
  return font;
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
