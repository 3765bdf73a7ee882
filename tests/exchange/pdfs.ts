import { outlineOf } from '../../src/document/outline.ts';
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import type { Draft } from '../../src/draft/entry.ts';
import { pass } from '../../src/engine/pass.ts';
import { openFile } from '../../src/exchange/openFile.ts';
import { readPdf } from '../../src/exchange/readPdf.ts';
import { type Share, type Travelling, travelling } from '../../src/exchange/sharing.ts';
import { dossierRefusal } from '../../src/nl/exchange.ts';
import { fonts } from '../document/readPdf.ts';
import { extra } from '../document/synthetic.ts';
import { template } from './dossiers.ts';
import type { Bytes } from './tampered.ts';

/** The report as the app makes it, with what was chosen inside. */
export async function report(draft: Draft, share: Share, evidence: readonly Travelling[] = []): Promise<Bytes> {
  const files = await travelling(draft, share, evidence, 'De antwoorden van deze uitvoeringstoets.');
  const outline = outlineOf(template, pass(template, { titel: 'Proef' }, 'volledig'), extra);
  return (await makePdf(outline, fonts, { files })).bytes;
}

export const asFile = (bytes: Bytes, type = ''): Blob => new Blob([new Uint8Array(bytes)], { type });

export const opening = (bytes: Bytes) => openFile(asFile(bytes), template, readPdf);

/** The sentence with which a file is refused. */
export async function said(file: Blob): Promise<string> {
  const opened = await openFile(file, template, readPdf);
  return opened.ok ? 'geopend' : dossierRefusal(opened);
}
