import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import { type DrawnPage, type OpenPdf, type PdfPages, pdfPages } from '../../exchange/pdfPagesInWorker.ts';
import { type Made, type Maker, maker } from './maker.ts';

/** An open PDF, with the pages that were drawn before it was shown: they are there at once. */
export interface Sheaf extends OpenPdf {
  readonly drawn: ReadonlyMap<number, DrawnPage>;
  /** When it was made, in ISO form. */
  readonly at: string;
}

/** What a reader has before him: asked when new pages are about to take the place of the old. */
export interface InSight {
  /** Of a picture of a page, in pixels. */
  readonly width: number;
  /** The pages of `next` that will then be in sight. */
  pagesOf(next: OpenPdf): readonly number[];
}

interface Pages extends Made<Sheaf> {
  retry(): void;
}

/** The report as pages, made anew beside the screen whenever it changes. */
export function usePages(outline: Outline | undefined, inSight: RefObject<InSight | undefined>): Pages {
  const [made, setMade] = useState<Made<Sheaf>>({ pages: undefined, making: 0, failed: false });
  const own = useRef<Maker<Outline>>(undefined);
  useEffect(() => {
    const reader = readerOnDemand();
    const mine = maker<Outline, Sheaf>({
      make,
      open: async (bytes) => withPicturesOf(await reader.open(bytes), inSight.current),
      tell: (now) => startTransition(() => setMade(now)),
    });
    own.current = mine;
    return () => {
      mine.end();
      reader.end();
    };
  }, [inSight]);
  useEffect(() => {
    if (outline) own.current?.show(outline);
  }, [outline]);
  return { ...made, retry: () => own.current?.retry() };
}

/** A reader that failed is not asked again. */
function readerOnDemand() {
  let reader: PdfPages | undefined;
  const end = () => {
    reader?.end();
    reader = undefined;
  };
  return {
    end,
    async open(bytes: Uint8Array): Promise<OpenPdf> {
      reader ??= pdfPages();
      try {
        return await reader.open(bytes);
      } catch (error) {
        end();
        throw error;
      }
    },
  };
}

/** What is in sight is drawn first, so that old pages make way for new ones and never for white. */
async function withPicturesOf(pdf: OpenPdf, inSight: InSight | undefined): Promise<Sheaf> {
  const pages = inSight?.pagesOf(pdf) ?? [];
  const drawn = await Promise.all(
    pages.map(async (page) => [page, await pdf.draw(page, inSight?.width ?? 0).done] as const),
  );
  const close = () => {
    pdf.close();
    for (const [, { picture }] of drawn) picture.close();
  };
  return { ...pdf, close, drawn: new Map(drawn), at: new Date().toISOString() };
}

/** The engine comes when it is first asked for. */
function make(outline: Outline, onProgress: (part: number) => void) {
  let cancel = () => {};
  let cancelled = false;
  const done = import('../../document/pdf/makePdfInWorker.ts').then(async ({ makePdfInWorker }) => {
    if (cancelled) throw new DOMException('the preview was closed', 'AbortError');
    const job = makePdfInWorker(outline, {
      onProgress: ({ phase, done: ready, total }) =>
        // laying out is three quarters of the work
        onProgress(phase === 'layout' ? (0.75 * ready) / total : 0.75 + (0.25 * ready) / total),
    });
    cancel = job.cancel;
    return (await job.done).bytes;
  });
  return {
    done,
    cancel: () => {
      cancelled = true;
      cancel();
    },
  };
}
