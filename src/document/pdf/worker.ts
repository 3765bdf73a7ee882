import type { Outline } from '../shape.ts';
import type { EmbeddedFile } from './embedded.ts';
import type { FontFiles } from './fonts.ts';
import { makePdf, type Pdf, type PdfOptions, type PdfProgress } from './makePdf.ts';

/** To the worker: what to draw, and where its fonts are. */
export interface Start {
  readonly kind: 'start';
  readonly outline: Outline;
  readonly fonts: FontFiles;
  readonly files: readonly EmbeddedFile[];
}

/** From the worker. A cancel is no message: whoever started it ends it. */
export type Reply =
  | ({ readonly kind: 'progress' } & PdfProgress)
  | ({ readonly kind: 'done' } & Pdf)
  | { readonly kind: 'failed'; readonly reason: string };

const port = self as unknown as {
  onmessage: ((event: MessageEvent<Start>) => void) | null;
  postMessage(reply: Reply, transfer?: Transferable[]): void;
};

/** Of the report before this one. */
const kept: PdfOptions['kept'] = new Map();

port.onmessage = ({ data }) => {
  makePdf(data.outline, data.fonts, {
    kept,
    files: data.files,
    onProgress: (progress) => port.postMessage({ kind: 'progress', ...progress }),
  })
    .then((pdf) => port.postMessage({ kind: 'done', ...pdf }, [pdf.bytes.buffer]))
    .catch((error: unknown) => port.postMessage({ kind: 'failed', reason: String(error) }));
};
