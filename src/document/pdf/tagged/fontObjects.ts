import type { Face } from '../fonts.ts';
import { type FileWriter, latin } from './fileWriter.ts';
import type { UsedGlyph } from './ink.ts';
import { type Dict, name, type Ref, utf16, type Value } from './syntax.ts';

/** What fontkit knows of a font besides what layout needs. */
interface FontFile extends Face {
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array; readonly cff?: unknown };
}

/**
 * A font with only the glyphs that were drawn. Text names glyphs by their number in the whole font, so a page does not
 * change when another one draws something new; a table in the file leads from there to the number in the subset.
 */
export function writeFont(file: FileWriter, face: Face, used: ReadonlyMap<number, UsedGlyph>, at: number): Ref {
  const font = face as FontFile;
  const scale = 1000 / font.unitsPerEm;
  const ids = [...used.keys()].sort((a, b) => a - b);
  const subset = font.createSubset();
  const places = ids.map((id) => subset.includeGlyph(id));
  if (subset.cff) throw new Error(`${font.postscriptName} is no TrueType font`);
  const bytes = subset.encode();
  const base = name(`${prefix(at)}+${font.postscriptName.replaceAll(' ', '_')}`);
  const descriptor = file.object({
    Type: name('FontDescriptor'),
    FontName: base,
    // 4 = signs of its own, 64 = italic
    Flags: font.italicAngle === 0 ? 4 : 68,
    FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) => edge * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: (font.xHeight || 0) * scale,
    StemV: 80,
    FontFile2: file.compressed({ Length1: bytes.length }, bytes),
  });
  const descendant = file.object({
    Type: name('Font'),
    Subtype: name('CIDFontType2'),
    BaseFont: base,
    CIDSystemInfo: { Registry: 'Adobe', Ordering: 'Identity', Supplement: 0 },
    FontDescriptor: descriptor,
    W: widths(ids, used, scale),
    CIDToGIDMap: file.compressed({}, glyphMap(ids, places)),
  });
  return file.object({
    Type: name('Font'),
    Subtype: name('Type0'),
    BaseFont: base,
    Encoding: name('Identity-H'),
    DescendantFonts: [descendant],
    ToUnicode: file.compressed({}, latin(toUnicode(ids, used))),
  } satisfies Dict);
}

/** Six capitals say that this is a part of the font. */
const prefix = (at: number): string => `UTOET${String.fromCharCode(65 + at)}`;

function widths(ids: readonly number[], used: ReadonlyMap<number, UsedGlyph>, scale: number): Value {
  const runs: { from: number; widths: number[] }[] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    const width = (used.get(id)?.advance ?? 0) * scale;
    if (last && last.from + last.widths.length === id) last.widths.push(width);
    else runs.push({ from: id, widths: [width] });
  }
  return runs.flatMap((run): Value[] => [run.from, run.widths]);
}

function glyphMap(ids: readonly number[], places: readonly number[]): Uint8Array {
  const map = new DataView(new ArrayBuffer(((ids.at(-1) ?? 0) + 1) * 2));
  for (const [at, id] of ids.entries()) map.setUint16(id * 2, places[at] ?? 0);
  return new Uint8Array(map.buffer);
}

const perBlock = 100;

function toUnicode(ids: readonly number[], used: ReadonlyMap<number, UsedGlyph>): string {
  const lines = ids.map((id) => {
    const text = String.fromCodePoint(...(used.get(id)?.codePoints ?? [0xfffd]));
    // without the mark of a text string
    return `<${id.toString(16).padStart(4, '0')}> <${utf16(text).slice(4)}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += perBlock) {
    const block = lines.slice(at, at + perBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end\nend',
  ].join('\n');
}
