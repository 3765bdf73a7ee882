import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fallbackFile, type ScriptName, scriptsIn } from '../src/document/pdf/fallback.ts';
import type { FontFiles } from '../src/document/pdf/fonts.ts';
import { inHouseStyle } from '../src/document/pdf/house.ts';
import { makePdf, type Pdf } from '../src/document/pdf/makePdf.ts';
import { travelling, usualShare } from '../src/exchange/sharing.ts';
import { share } from '../src/nl/dossier.ts';
import { houseFrom } from './houseFrom.ts';
import { outlineFrom } from './outlineFrom.ts';

const root = path.resolve(import.meta.dirname, '..');

type Made =
  | ({ readonly ok: true; readonly notes: readonly string[] } & Pick<Pdf, 'bytes' | 'pages' | 'missing'>)
  | { readonly ok: false; readonly message: string };

/**
 * A dossier file as the PDF that the app would make of it, with the answers inside: same reader, outline, house style and
 * painter. `folder`: of the house style, where it is not the one of the app.
 */
export async function reportFrom(file: ArrayBuffer, date: string, folder?: string): Promise<Made> {
  const read = await outlineFrom(file, date);
  if (!read.ok) return read;
  const files = await travelling(read.draft, usualShare, [], share.description);
  const { style, notes } = await houseFrom(folder);
  const fonts = inHouseStyle(ownFonts(scriptsIn(JSON.stringify(read.outline))), style);
  return { ok: true, notes, ...(await makePdf(read.outline, fonts, { files })) };
}

/** `fallback`: the fonts of these scripts besides. */
export function ownFonts(fallback: readonly ScriptName[] = []): FontFiles {
  const file = (name: string) => new Uint8Array(readFileSync(path.join(root, 'public/fonts', name)));
  const cut = (name: string) => file(`SourceSans3-${name}.ttf.woff`);
  return {
    regular: cut('Regular'),
    semibold: cut('Semibold'),
    italic: cut('It'),
    semiboldItalic: cut('SemiboldIt'),
    fallback: fallback.map((name) => ({ name, bytes: file(fallbackFile(name)) })),
  };
}
