import { trustedUrl } from '../trustedUrl.ts';
import type { ReadByPdfReader } from './openFile.ts';
import workerUrl from './pdfReader.ts?worker&url';
import type { PdfRead } from './readPdf.ts';

/** A dossier of hundreds of pages takes a second; a file that was made to keep a reader busy takes for ever. */
const patience = 60_000;

/** Reads a PDF beside the page, in a worker for this one file: whatever the file does, it ends with the worker. */
export async function readPdfInWorker(bytes: ArrayBuffer): Promise<ReadByPdfReader> {
  const worker = new Worker(trustedUrl(workerUrl), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<ReadByPdfReader>((resolve) => {
      timer = setTimeout(() => resolve({ found: 'too-slow' }), patience);
      worker.onerror = () => resolve({ found: 'no-reader' });
      // pdf.js takes a worker for its own and greets whoever started it
      worker.onmessage = ({ data }: MessageEvent<PdfRead | { readonly found?: never }>) => {
        if (data.found) resolve(data);
      };
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
