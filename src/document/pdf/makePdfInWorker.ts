import { trustedUrl } from '../../trustedUrl.ts';
import type { Outline } from '../shape.ts';
import type { EmbeddedFile } from './embedded.ts';
import { fallbackFile, scriptsIn } from './fallback.ts';
import type { FontFiles } from './fonts.ts';
import type { Pdf, PdfProgress } from './makePdf.ts';
import type { Reply, Start } from './worker.ts';
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

/** Makes the PDF beside the page, so that the screen never stands still. The engine is fetched when this is called. */
export function makePdfInWorker(outline: Outline, { files = [], onProgress }: PdfJobOptions = {}): PdfJob {
  let worker: Worker | undefined;
  let stop: (reason: DOMException) => void = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const made = fontFiles(outline).then(
    (fonts) =>
      new Promise<Pdf>((resolve, reject) => {
        worker = new Worker(trustedUrl(workerUrl), { type: 'module' });
        worker.onerror = (event) => reject(new Error(event.message || 'the PDF worker did not start'));
        worker.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.kind === 'progress') onProgress?.(data);
          else if (data.kind === 'done') resolve(data);
          else reject(new Error(data.reason));
        };
        worker.postMessage({ kind: 'start', outline, fonts, files } satisfies Start);
      }),
  );
  return {
    done: Promise.race([made, cancelled]).finally(() => worker?.terminate()),
    cancel: () => stop(new DOMException('the PDF was cancelled', 'AbortError')),
  };
}

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
  return { regular, semibold, italic, semiboldItalic, fallback };
}

const cut = (name: string): Promise<Uint8Array> => fontFile(`SourceSans3-${name}.ttf.woff`);

async function fontFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/${name}`, document.baseURI));
  if (!answer.ok) throw new Error(`the font ${name} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
