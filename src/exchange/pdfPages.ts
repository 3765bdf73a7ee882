import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  type RenderTask,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** In points, as a page lies on the desk. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A named place in the report (document/anchors.ts). `page` counts from 0, `y` in points from the top of that page. */
export interface Place {
  readonly name: string;
  readonly page: number;
  readonly y: number;
}

/** A link within the report: a box in points from the top left of its page, and the name of the place it goes to. */
export interface PageLink extends PageSize {
  readonly x: number;
  readonly y: number;
  readonly to: string;
}

export interface DrawnPage {
  readonly picture: ImageBitmap;
  readonly links: readonly PageLink[];
}

export interface PdfContents {
  readonly pages: readonly PageSize[];
  /** In the order of the report. */
  readonly places: readonly Place[];
}

/** To the worker. `id` is of the request; `pdf` is the id with which that PDF was opened. */
export type Ask =
  | { readonly kind: 'open'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'draw'; readonly id: number; readonly pdf: number; readonly page: number; readonly width: number }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'close'; readonly pdf: number };

export type Told =
  | ({ readonly kind: 'opened'; readonly id: number } & PdfContents)
  | ({ readonly kind: 'drawn'; readonly id: number } & DrawnPage)
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

type Draw = Extract<Ask, { kind: 'draw' }>;
type Tell = (told: Told, transfer?: Transferable[]) => void;

/** Answers for PDFs of our own making: what is in them, and their pages as pictures. */
export function pageDrawer(tell: Tell): (ask: Ask) => void {
  const open = new Map<number, PDFDocumentProxy>();
  const queue = drawingQueue(open, tell);
  return (ask) => {
    if (ask.kind === 'open') {
      void answered(ask.id, tell, async () => {
        const pdf = await opened(ask.bytes);
        open.set(ask.id, pdf);
        tell({ kind: 'opened', id: ask.id, ...(await contentsOf(pdf)) });
      });
    } else if (ask.kind === 'draw') queue.add(ask);
    else if (ask.kind === 'stop') queue.stop(ask.id);
    else {
      void open.get(ask.pdf)?.loadingTask.destroy();
      open.delete(ask.pdf);
    }
  };
}

async function answered(id: number, tell: Tell, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell({ kind: 'failed', id, reason: String(error) });
  }
}

interface Busy {
  readonly id: number;
  task?: RenderTask;
}

/** One page at a time, in the order in which they were asked for; between two pages a stop is heard. */
function drawingQueue(open: ReadonlyMap<number, PDFDocumentProxy>, tell: Tell) {
  const waiting: Draw[] = [];
  const busy: Busy[] = [];

  const drawNext = async () => {
    const next = busy.length === 0 ? waiting.shift() : undefined;
    if (!next) return;
    const own: Busy = { id: next.id };
    busy.push(own);
    await answered(next.id, tell, async () => {
      const page = await open.get(next.pdf)?.getPage(next.page + 1);
      if (!page) throw new Error('that PDF is closed');
      const { picture, links } = await drawn(page, next.width, (task) => {
        own.task = task;
      });
      tell({ kind: 'drawn', id: next.id, picture, links }, [picture]);
    });
    busy.pop();
    setTimeout(drawNext);
  };

  return {
    add(draw: Draw) {
      waiting.push(draw);
      setTimeout(drawNext);
    },
    stop(id: number) {
      const at = waiting.findIndex((each) => each.id === id);
      if (at >= 0) waiting.splice(at, 1);
      for (const each of busy) if (each.id === id) each.task?.cancel();
    },
  };
}

const opened = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: bytes,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    CanvasFactory: WorkerCanvases,
    ...letters(),
    verbosity: VerbosityLevel.ERRORS,
  }).promise;

/** A worker keeps its own set of fonts; where it cannot, letters are drawn as shapes. */
function letters() {
  const fonts = (self as { fonts?: FontFaceSet }).fonts;
  return fonts
    ? { ownerDocument: { fonts } as unknown as HTMLDocument, disableFontFace: false }
    : { disableFontFace: true };
}

/** What pdf.js draws on besides the page itself: in a worker there is no document to make a canvas in. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number) {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: { canvas: OffscreenCanvas }) {
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function contentsOf(pdf: PDFDocumentProxy): Promise<PdfContents> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const numbers = new Map(pages.map(({ ref }, at) => [ref?.num, at]));
  const places = Object.entries(await pdf.getDestinations()).flatMap(([name, destination]): Place[] => {
    const [target, , , y] = destination as [{ num: number } | null, unknown, unknown, number | null];
    const page = numbers.get(target?.num);
    const on = page === undefined ? undefined : pages[page];
    return page === undefined || !on ? [] : [{ name, page, y: topOf(on) - (y ?? topOf(on)) }];
  });
  return {
    pages: pages.map(sizeOf),
    places: places.toSorted((one, other) => one.page - other.page || one.y - other.y),
  };
}

const topOf = ({ view }: PDFPageProxy): number => view[3] ?? 0;

const sizeOf = ({ view: [left = 0, bottom = 0, right = 0, top = 0] }: PDFPageProxy): PageSize => ({
  width: right - left,
  height: top - bottom,
});

/** `width`: of the picture, in pixels. */
async function drawn(page: PDFPageProxy, width: number, onTask: (task: RenderTask) => void): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: width / sizeOf(page).width });
  const canvas = new OffscreenCanvas(width, Math.round(viewport.height));
  const canvasContext = canvas.getContext('2d', { alpha: false }) as unknown as CanvasRenderingContext2D;
  const task = page.render({ canvas: null, canvasContext, viewport });
  onTask(task);
  const [links] = await Promise.all([linksOn(page), task.promise]);
  page.cleanup();
  return { picture: canvas.transferToImageBitmap(), links };
}

interface Annotation {
  readonly subtype: string;
  readonly dest?: unknown;
  readonly rect: readonly [number, number, number, number];
}

async function linksOn(page: PDFPageProxy): Promise<readonly PageLink[]> {
  const found = (await page.getAnnotations()) as Annotation[];
  return found.flatMap(({ subtype, dest, rect: [left, bottom, right, top] }) =>
    subtype === 'Link' && typeof dest === 'string'
      ? [{ x: left, y: topOf(page) - top, width: right - left, height: top - bottom, to: dest }]
      : [],
  );
}
