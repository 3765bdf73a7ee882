import type { HouseFault } from './refusal.ts';

const signatures: Readonly<Record<number, 'woff' | 'woff2' | 'truetype' | 'postscript'>> = {
  2001684038: 'woff',
  2001684018: 'woff2',
  65536: 'truetype',
  1953658213: 'truetype',
  1330926671: 'postscript',
};

const headLength = 44;
const entryLength = 20;
/** Without these a font cannot be put in a PDF. */
const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/** What keeps a file from being a WOFF with TrueType outlines, of which every table lies within the file. */
export function fontFault(file: string, bytes: Uint8Array): HouseFault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = bytes.length < 4 ? undefined : signatures[view.getUint32(0)];
  if (kind !== 'woff') return { kind: 'not-woff', file, found: kind ?? 'other' };
  if (bytes.length < headLength) return { kind: 'font-damaged', file };
  if (signatures[view.getUint32(4)] === 'postscript') return { kind: 'not-woff', file, found: 'postscript' };
  return isWhole(view) ? undefined : { kind: 'font-damaged', file };
}

function isWhole(view: DataView): boolean {
  const count = view.getUint16(12);
  const end = headLength + count * entryLength;
  if (view.getUint32(8) !== view.byteLength || end > view.byteLength) return false;
  const tables = Array.from({ length: count }, (_, at) => tableAt(view, headLength + at * entryLength));
  const names = tables.map(({ tag }) => tag);
  return (
    needed.every((tag) => names.includes(tag)) &&
    tables.every(({ offset, packed, size }) => offset >= end && offset + packed <= view.byteLength && packed <= size)
  );
}

function tableAt(view: DataView, at: number) {
  const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
  return { tag, offset: view.getUint32(at + 4), packed: view.getUint32(at + 8), size: view.getUint32(at + 12) };
}
