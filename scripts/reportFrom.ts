import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FontFiles } from '../src/document/pdf/fonts.ts';
import { makePdf, type Pdf } from '../src/document/pdf/makePdf.ts';
import { travelling, usualShare } from '../src/exchange/sharing.ts';
import { share } from '../src/nl/dossier.ts';
import { outlineFrom } from './outlineFrom.ts';

const root = path.resolve(import.meta.dirname, '..');

type Made =
  | ({ readonly ok: true } & Pick<Pdf, 'bytes' | 'pages' | 'missing'>)
  | { readonly ok: false; readonly message: string };

/** A dossier file as the PDF that the app would make of it, with the answers inside: same reader, outline and painter. */
export async function reportFrom(file: ArrayBuffer, date: string): Promise<Made> {
  const read = await outlineFrom(file, date);
  if (!read.ok) return read;
  const files = await travelling(read.draft, usualShare, [], share.description);
  return { ok: true, ...(await makePdf(read.outline, ownFonts(), { files })) };
}

export function ownFonts(): FontFiles {
  const cut = (name: string) =>
    new Uint8Array(readFileSync(path.join(root, `public/fonts/SourceSans3-${name}.ttf.woff`)));
  return { regular: cut('Regular'), semibold: cut('Semibold'), italic: cut('It'), semiboldItalic: cut('SemiboldIt') };
}
