import { trustedUrl } from '../trustedUrl.ts';
import type { Ask, DrawnPage, PdfContents, Told } from './pdfPages.ts';
import workerUrl from './pdfReader.ts?worker&url';

export type { DrawnPage, PageLink, Place } from './pdfPages.ts';

export interface Drawing {
  /** Rejects when it failed or was cancelled. */
  readonly done: Promise<DrawnPage>;
  cancel(): void;
}

/** A PDF that lies open: its pages as pictures, drawn beside the page that shows them. */
export interface OpenPdf extends PdfContents {
  /** `page` counts from 0; `width` of the picture in pixels. */
  draw(page: number, width: number): Drawing;
  close(): void;
}

export interface PdfPages {
  /** For PDFs of our own making. Takes the bytes away from whoever gave them. */
  open(bytes: Uint8Array): Promise<OpenPdf>;
  end(): void;
}

interface Waiting {
  readonly resolve: (told: Told) => void;
  readonly reject: (reason: Error) => void;
}

/** Whether this browser can draw pages at all. */
export const canDrawPages = (): boolean => typeof Worker === 'function' && typeof OffscreenCanvas === 'function';

/** The reader of PDFs in a worker of its own, fetched when this is called. */
export function pdfPages(): PdfPages {
  const worker = new Worker(trustedUrl(workerUrl), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | undefined;

  const giveUp = (reason: Error) => {
    broken = reason;
    for (const each of waiting.values()) each.reject(reason);
    waiting.clear();
  };
  worker.onerror = (event) => giveUp(new Error(event.message || 'the PDF reader did not start'));
  // pdf.js takes a worker for its own and greets whoever started it: that has no kind
  worker.onmessage = ({ data }: MessageEvent<Told | { readonly kind?: never }>) => {
    if (!data.kind) return;
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (asked && data.kind === 'failed') asked.reject(new Error(data.reason));
    else if (asked) asked.resolve(data);
    // nobody waits for it any more
    else if (data.kind === 'drawn') data.picture.close();
  };

  const say = (ask: Ask, transfer: Transferable[] = []) => worker.postMessage(ask, transfer);
  const asked = (id: number, ask: Ask, transfer?: Transferable[]): Promise<Told> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.set(id, { resolve, reject });
      return say(ask, transfer);
    });
  const stop = (id: number) => {
    waiting.get(id)?.reject(new DOMException('the page is no longer wanted', 'AbortError'));
    if (waiting.delete(id)) say({ kind: 'stop', id });
  };
  const draw = (pdf: number, page: number, width: number): Drawing => {
    last += 1;
    const id = last;
    const done = asked(id, { kind: 'draw', id, pdf, page, width }).then((told) => {
      if (told.kind !== 'drawn') throw new Error(`asked for a page, got: ${told.kind}`);
      return told;
    });
    return { done, cancel: () => stop(id) };
  };

  return {
    async open(bytes) {
      last += 1;
      const id = last;
      const told = await asked(id, { kind: 'open', id, bytes }, [bytes.buffer]);
      if (told.kind !== 'opened') throw new Error(`asked for a PDF, got: ${told.kind}`);
      const { pages, places } = told;
      return {
        pages,
        places,
        draw: (page, width) => draw(id, page, width),
        close: () => say({ kind: 'close', pdf: id }),
      };
    },
    end() {
      giveUp(new DOMException('the preview was closed', 'AbortError'));
      worker.terminate();
    },
  };
}
