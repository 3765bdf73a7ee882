import { Font } from '@react-pdf/renderer';
import type { TextStyle } from './theme.ts';
import { unpackWoff } from './unpackWoff.ts';

/** The four cuts of Source Sans 3, as WOFF. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
  readonly semiboldItalic: Uint8Array;
}

interface Glyph {
  readonly advanceWidth: number;
}

interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly { readonly xAdvance: number }[];
}

export interface Face {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, ...rest: readonly unknown[]): GlyphRun;
  /** The width of a text in units of the font. */
  advance(text: string): number;
}

interface Descriptor {
  readonly fontWeight?: number;
  readonly fontStyle?: string;
}

export interface Fonts {
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
  /** Width in points. */
  width(text: string, style: TextStyle): number;
  covers(codePoint: number): boolean;
}

export const family = 'Sans';

const cuts = [
  ['regular', 400, 'normal'],
  ['semibold', 600, 'normal'],
  ['italic', 400, 'italic'],
  ['semiboldItalic', 600, 'italic'],
] as const;

export async function loadFonts(files: FontFiles): Promise<Fonts> {
  const faces = await Promise.all(cuts.map(([name]) => open(name, files[name])));
  const face = ({ fontWeight = 400, fontStyle = 'normal' }: Descriptor): Face => {
    const at = (fontStyle === 'italic' ? 2 : 0) + (fontWeight >= 600 ? 1 : 0);
    const found = faces[at];
    if (!found) throw new Error(`there is no cut ${at} of the font`);
    return found;
  };
  return {
    store: {
      getFont: (descriptor) => ({ data: face(descriptor) }),
      load: async () => {},
      getEmojiSource: () => null,
      getHyphenationCallback: () => (word) => [word],
    },
    face,
    faces,
    width: (text, style) => {
      const own = face(style);
      return (own.advance(text) * style.fontSize) / own.unitsPerEm + text.length * (style.letterSpacing ?? 0);
    },
    covers: (codePoint) => faces.every((each) => each.hasGlyphForCodePoint(codePoint)),
  };
}

async function open(name: string, bytes: Uint8Array): Promise<Face> {
  const fontFamily = `${family}-${name}`;
  // react-pdf opens fonts from an address only; a new one each time, for it keeps what it has opened
  Font.register({ family: fontFamily, src: `data:font/ttf;base64,${base64(await unpackWoff(bytes))}` });
  await Font.load({ fontFamily });
  const face = Font.getFont({ fontFamily })?.data as unknown as Face | undefined;
  if (!face) throw new Error(`the font ${name} could not be opened`);
  return withShapingCache(face);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode.apply(null, bytes.subarray(at, at + 0x8000) as unknown as number[]);
  }
  return btoa(binary);
}

interface Word extends GlyphRun {
  readonly advanceWidth: number;
}

/**
 * Shaping is what layout spends its time on, and words come back: each is shaped once, a space stands on its own. Only
 * the plain call is kept; other features go to the font itself.
 */
function withShapingCache(face: Face): Face {
  // pdfkit scales positions in place, by 1000 units to the em: only at 1000 do the kept ones stay as they are
  if (face.unitsPerEm !== 1000) throw new Error(`a font of ${face.unitsPerEm} units to the em cannot be kept`);
  const words = new Map<string, Word>();
  const shape = face.layout.bind(face);
  const word = (text: string, rest: readonly unknown[]): Word => {
    const known = words.get(text);
    if (known) return known;
    const { glyphs, positions } = shape(text, ...rest);
    const shaped = { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
    words.set(text, shaped);
    return shaped;
  };
  const plain = [undefined, undefined, undefined, 'ltr'];
  face.advance = (text) => wordsIn(text).reduce((sum, part) => sum + word(part, plain).advanceWidth, 0);
  face.layout = (text, ...rest) => {
    if (rest[0] !== undefined && Object.keys(rest[0] as object).length > 0) return shape(text, ...rest);
    const parts = wordsIn(text).map((part) => word(part, rest));
    if (parts.length === 1 && parts[0]) return parts[0];
    return {
      glyphs: parts.flatMap((part) => part.glyphs),
      positions: parts.flatMap((part) => part.positions),
      advanceWidth: parts.reduce((sum, part) => sum + part.advanceWidth, 0),
    } as GlyphRun;
  };
  return face;
}

/** Words and the single spaces between them, in order. */
function wordsIn(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
    if (space > start) parts.push(text.slice(start, space));
    parts.push(' ');
    start = space + 1;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}
