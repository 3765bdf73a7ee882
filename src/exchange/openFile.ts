import { MAX_BYTES } from '../draft/readDraftText.ts';
import type { Template } from '../template/schema.ts';
import { type OpenedDossier, type OtherTemplates, openDossier } from './openDossier.ts';
import type { InnerFile, PdfRead } from './readPdf.ts';
import type { DossierRefusal, FileRefusal } from './refusal.ts';

/** What the reader of PDFs says, or what became of it. */
export type ReadByPdfReader = PdfRead | { readonly found: 'too-slow' | 'no-reader' };

export type PdfReader = (bytes: ArrayBuffer) => Promise<ReadByPdfReader>;

export type OpenedFile =
  | (Extract<OpenedDossier, { ok: true }> & {
      readonly from: 'json' | 'pdf';
      /** What else lay in the PDF: the evidence that goes with the answers. */
      readonly files: readonly InnerFile[];
    })
  | DossierRefusal
  | FileRefusal;

/** 500 pages without evidence are about 4 MB. */
export const MAX_PDF_BYTES = 100_000_000;

/** The one door for files that somebody chose, by what is in them and not by what they are called. */
export async function openFile(
  file: Blob,
  template: Template,
  readPdf: PdfReader,
  others?: OtherTemplates,
): Promise<OpenedFile> {
  const head = await bytesOf(file.slice(0, 1024));
  if (!head) return { ok: false, reason: 'unreadable-file' };
  const start = new TextDecoder('latin1').decode(head);
  const isJson = /^(ï»¿)?\s*[{[]/.test(start);
  // readers of PDFs take the mark anywhere in the first kilobyte
  if (!isJson && start.includes('%PDF-'))
    return openPdf(file, readPdf, (draft) => openDossier(draft, template, others));
  if (!isJson && claimsPdf(file)) return { ok: false, reason: 'not-a-pdf' };
  // before it is read: a film of 4 GB would not fit in memory
  if (file.size > MAX_BYTES) return { ok: false, reason: 'too-large', bytes: file.size, limit: MAX_BYTES };
  const bytes = await bytesOf(file);
  if (!bytes) return { ok: false, reason: 'unreadable-file' };
  const opened = await openDossier(bytes, template, others);
  return opened.ok ? { ...opened, from: 'json', files: [] } : opened;
}

async function bytesOf(file: Blob): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    // it was moved, or may not be read
    return undefined;
  }
}

const claimsPdf = (file: Blob): boolean =>
  file.type === 'application/pdf' || (file instanceof File && /\.pdf$/i.test(file.name));

const reasons = {
  'more-drafts': 'pdf-two-drafts',
  'nothing-of-ours': 'pdf-not-ours',
  emptied: 'pdf-emptied',
  locked: 'pdf-locked',
  damaged: 'pdf-damaged',
  'too-much': 'pdf-unpacks-too-large',
  'too-slow': 'pdf-too-slow',
  'no-reader': 'pdf-no-reader',
} as const;

async function openPdf(
  file: Blob,
  readPdf: PdfReader,
  open: (draft: ArrayBuffer) => Promise<OpenedDossier>,
): Promise<OpenedFile> {
  if (file.size > MAX_PDF_BYTES) {
    return { ok: false, reason: 'pdf-too-large', bytes: file.size, limit: MAX_PDF_BYTES };
  }
  const bytes = await bytesOf(file);
  if (!bytes) return { ok: false, reason: 'unreadable-file' };
  const read = await readPdf(bytes).catch((): ReadByPdfReader => ({ found: 'no-reader' }));
  if (read.found !== 'draft') return { ok: false, reason: reasons[read.found] };
  const opened = await open(read.draft);
  return opened.ok
    ? { ...opened, from: 'pdf', files: read.files }
    : { ok: false, reason: 'inside-pdf', refusal: opened };
}
