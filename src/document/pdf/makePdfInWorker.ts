import { ownStyle } from '../../house/ownHouse.ts';
import { trustedUrl } from '../../trustedUrl.ts';
import type { Outline } from '../shape.ts';
import type { EmbeddedFile } from './embedded.ts';
import { fallbackFile, scriptsIn } from './fallback.ts';
import type { FontFiles } from './fonts.ts';
import { inHouseStyle } from './house.ts';
import type { Pdf, PdfProgress } from './makePdf.ts';
import type { Meet, Reply, Start } from './worker.ts';
import workerUrl from './worker.ts?worker&url';

export interface PdfJob {
  /** Rejects when it failed, and with an AbortError when it was cancelled. */
  readonly done: Promise<Pdf>;
  cancel(): void;
}

export interface PdfJobOptions {
  readonly files?: readonly EmbeddedFile[];
  readonly onProgress?: (progress: PdfProgress) => void;
}

/** A worker that makes the PDF, and the one that helps it where the machine has room for two. */
interface Pair {
  readonly lead: Worker;
  readonly helper: Worker | undefined;
}

/** One that has made a PDF: it knows its fonts, and the parts of the report that do not change. */
let resting: Pair | undefined;

/** Makes the PDF beside the page, so that the screen never stands still. The engine is fetched when this is called. */
export function makePdfInWorker(outline: Outline, { files = [], onProgress }: PdfJobOptions = {}): PdfJob {
  const stopping = new AbortController();
  const { signal } = stopping;
  const made = fontFiles(outline).then(async (fonts) => {
    signal.throwIfAborted();
    const pair = resting ?? newPair();
    resting = undefined;
    try {
      const pdf = await answered(pair.lead, { kind: 'start', outline, fonts, files }, signal, onProgress);
      resting ??= pair;
      return pdf;
    } finally {
      // one that failed, was stopped, or is one too many
      if (resting !== pair) end(pair);
    }
  });
  return { done: made, cancel: () => stopping.abort(new DOMException('the PDF was cancelled', 'AbortError')) };
}

function newPair(): Pair {
  const lead = newWorker();
  if (navigator.hardwareConcurrency < 2) return { lead, helper: undefined };
  const helper = newWorker();
  const { port1, port2 } = new MessageChannel();
  meet(lead, { kind: 'lead', port: port1 });
  meet(helper, { kind: 'help', port: port2 });
  return { lead, helper };
}

const newWorker = (): Worker => new Worker(trustedUrl(workerUrl), { type: 'module' });

const meet = (worker: Worker, message: Meet): void => worker.postMessage(message, [message.port]);

function end({ lead, helper }: Pair): void {
  lead.terminate();
  helper?.terminate();
}

const answered = (
  worker: Worker,
  start: Start,
  signal: AbortSignal,
  onProgress: PdfJobOptions['onProgress'],
): Promise<Pdf> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (event) => reject(new Error(event.message || 'the PDF worker did not start'));
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') onProgress?.(data);
      else if (data.kind === 'done') resolve(data);
      else reject(new Error(data.reason));
    };
    worker.postMessage(start);
  });

const cuts = { regular: 'Regular', semibold: 'Semibold', italic: 'It', semiboldItalic: 'SemiboldIt' } as const;

/** The family, and the fonts of other scripts that occur in this report: most reports need none. */
async function fontFiles(outline: Outline): Promise<FontFiles> {
  const [regular, semibold, italic, semiboldItalic, fallback] = await Promise.all([
    cut(cuts.regular),
    cut(cuts.semibold),
    cut(cuts.italic),
    cut(cuts.semiboldItalic),
    Promise.all(
      scriptsIn(JSON.stringify(outline)).map(async (name) => ({ name, bytes: await fontFile(fallbackFile(name)) })),
    ),
  ]);
  return inHouseStyle({ regular, semibold, italic, semiboldItalic, fallback }, await ownStyle());
}

const cut = (name: string): Promise<Uint8Array> => fontFile(`SourceSans3-${name}.ttf.woff`);

async function fontFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/${name}`, document.baseURI));
  if (!answer.ok) throw new Error(`the font ${name} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
