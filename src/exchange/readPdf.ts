import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { confined } from './confined.ts';
import { draftName } from './sharing.ts';

/** A file that lay inside a PDF. */
export interface InnerFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a PDF turned out to be. */
export type PdfRead =
  | { readonly found: 'draft'; readonly draft: ArrayBuffer; readonly files: readonly InnerFile[] }
  | { readonly found: 'more-drafts' | 'nothing-of-ours' | 'emptied' | 'locked' | 'damaged' | 'too-much' };

/**
 * The draft inside a PDF and the files beside it, in bounded memory. In a browser this runs in a worker of its own
 * (readPdfInWorker). Takes the bytes away from whoever gave them.
 */
export async function readPdf(bytes: ArrayBuffer): Promise<PdfRead> {
  const whole = isWhole(bytes);
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const reading = await confined(async () => readDocument(await task.promise));
    if (reading.exceeded) return { found: 'too-much' };
    const { result } = reading;
    // the table of what is where stands at the end: without it, what is missing was cut off
    return result.found === 'draft' || result.found === 'more-drafts' || whole ? result : { found: 'damaged' };
  } catch (error) {
    return { found: isNamed(error, 'PasswordException') ? 'locked' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** Readers look for this mark in the last kilobyte; some gateways add a few bytes behind it. */
function isWhole(bytes: ArrayBuffer): boolean {
  const end = bytes.slice(Math.max(0, bytes.byteLength - 2048));
  return new TextDecoder('latin1').decode(end).includes('%%EOF');
}

interface Attached {
  readonly rawFilename: string;
  readonly filename: string;
  readonly content: Uint8Array<ArrayBuffer> | null;
}

async function readDocument(pdf: PDFDocumentProxy): Promise<PdfRead> {
  const { attached, named } = await attachedTo(pdf);
  const inner = attached.map(([key, file]) => ({ name: nameOf(key, file), content: file.content }));
  const drafts = inner.filter(({ name }) => isDraft(name));
  const [draft] = drafts;
  if (Math.max(drafts.length, named) > 1) return { found: 'more-drafts' };
  if (!draft) return { found: (await isOurs(pdf)) ? 'emptied' : 'nothing-of-ours' };
  const files = inner.flatMap(({ name, content }) =>
    content && !isDraft(name) ? [{ name, bytes: new Uint8Array(content) }] : [],
  );
  return { found: 'draft', draft: new Uint8Array(draft.content ?? []).buffer, files };
}

const isDraft = (name: string): boolean => name.toLowerCase() === draftName;

const nameOf = (key: string, { filename }: Attached): string => (isDraft(key) ? key : filename);

/**
 * pdf.js keeps the last of two files with one name and is silent about the other, so the names are counted on their way
 * in: they go into a Map one by one.
 */
async function attachedTo(pdf: PDFDocumentProxy): Promise<{ attached: [string, Attached][]; named: number }> {
  const { set } = Map.prototype;
  let named = 0;
  Map.prototype.set = function counting(key: unknown, value: unknown) {
    // the bytes of a name in one of the two alphabets of PDF
    if (typeof key === 'string' && isDraft(key.replace(/[^ -~]/g, ''))) named += 1;
    return set.call(this, key, value);
  };
  try {
    const attached = ((await pdf.getAttachments()) ?? {}) as Record<string, Attached>;
    return { attached: Object.entries(attached), named };
  } finally {
    Map.prototype.set = set;
  }
}

/** A PDF of this app, also after other programs have had it: by its maker, its places, or the foot of its pages. */
async function isOurs(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info } = (await pdf.getMetadata()) as { info: { Creator?: unknown; Producer?: unknown } };
  if ([info.Creator, info.Producer].includes('Uitvoeringstoets')) return true;
  const places = await pdf.getDestinations();
  if (Object.keys(places).some((name) => /^vraag-\d/.test(name))) return true;
  for (let number = 2; number <= Math.min(4, pdf.numPages); number += 1) {
    if (/vingerafdruk\s+[0-9a-f]{8}\b/.test(await wordsOf(pdf, number))) return true;
  }
  return false;
}

async function wordsOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
