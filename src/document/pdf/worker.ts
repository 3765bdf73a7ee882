import type { Outline } from '../shape.ts';
import { colleagueOver, serveAsColleague } from './colleague.ts';
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

/** To a worker, before anything else: that it has a colleague at this port, or is one. */
export interface Meet {
  readonly kind: 'lead' | 'help';
  readonly port: MessagePort;
}

/** From the worker. A cancel is no message: whoever started it ends it. */
export type Reply =
  | ({ readonly kind: 'progress' } & PdfProgress)
  | ({ readonly kind: 'done' } & Pdf)
  | { readonly kind: 'failed'; readonly reason: string };

const page = self as unknown as {
  onmessage: ((event: MessageEvent<Start | Meet>) => void) | null;
  postMessage(reply: Reply, transfer?: Transferable[]): void;
};

/** Of the report before this one. */
const kept: NonNullable<PdfOptions['kept']> = new Map();

let colleague: MessagePort | undefined;

page.onmessage = ({ data }) => {
  if (data.kind === 'start') make(data);
  else if (data.kind === 'help') serveAsColleague(data.port);
  else colleague = data.port;
};

function make({ outline, fonts, files }: Start): void {
  const port = colleague;
  makePdf(outline, fonts, {
    kept,
    files,
    ...(port ? { colleague: (clean) => colleagueOver(port, clean, fonts) } : {}),
    onProgress: (progress) => page.postMessage({ kind: 'progress', ...progress }),
  })
    .then((pdf) => page.postMessage({ kind: 'done', ...pdf }, [pdf.bytes.buffer]))
    .catch((error: unknown) => page.postMessage({ kind: 'failed', reason: String(error) }));
}
