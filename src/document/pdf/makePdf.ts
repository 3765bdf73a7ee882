import type { Outline } from '../shape.ts';
import { appendixPieces } from './appendices.tsx';
import { chapterPieces } from './chapter.tsx';
import { type ComposedPage, compose, type Stretch } from './compose.ts';
import { contentsPieces } from './contents.tsx';
import { coverPiece, coverRooms } from './cover.tsx';
import type { EmbeddedFile } from './embedded.ts';
import { type FontFiles, type Fonts, loadFonts } from './fonts.ts';
import { layOut } from './layOut.ts';
import { paint } from './paint.ts';
import type { Piece } from './parts.tsx';
import { type MissingCharacters, printable } from './printable.ts';
import { profilePieces } from './profile.tsx';
import { framePieces } from './summary.tsx';
import { composedSummary } from './summaryPage.tsx';
import { grid, page } from './theme.ts';

export interface PdfProgress {
  readonly phase: 'layout' | 'paint';
  readonly done: number;
  readonly total: number;
}

export interface PdfOptions {
  /** What travels inside: the dossier itself and the evidence that belongs to its answers. */
  readonly files?: readonly EmbeddedFile[];
  readonly onProgress?: (progress: PdfProgress) => void;
  readonly signal?: AbortSignal;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that the font lacks: printed as □. */
  readonly missing: readonly MissingCharacters[];
}

/**
 * The report as PDF: the same bytes from the same outline, in Node and in a worker. Pieces are laid out in bounded
 * lots, pages are filled from known heights, and only then painted: so a report of four times the pages takes four
 * times as long, and no more. Throws the signal's reason when it is aborted.
 */
export async function makePdf(outline: Outline, files: FontFiles, options: PdfOptions = {}): Promise<Pdf> {
  const fonts = await loadFonts(files);
  const { outline: clean, missing } = printable(outline, fonts.covers);
  const pages = await composedReport(clean, fonts, options);
  const onPage = async (done: number) => {
    if (done % 8 !== 0 && done !== pages.length) return;
    await breathe(options.signal);
    options.onProgress?.({ phase: 'paint', done, total: pages.length });
  };
  const bytes = await paint(pages, clean, fonts, { onPage, files: options.files ?? [] });
  return { bytes, pages: pages.length, missing };
}

async function composedReport(outline: Outline, fonts: Fonts, options: PdfOptions): Promise<readonly ComposedPage[]> {
  const body = [
    ...framePieces(outline, fonts),
    ...profilePieces(outline, fonts),
    ...outline.chapters.flatMap((chapter) => chapterPieces(chapter, fonts)),
    ...appendixPieces(outline, fonts),
  ];
  const cover = await composedCover(outline, fonts);
  const rest = [...(await composedSummary(outline, fonts)), ...compose(await stretches(body, fonts, options))];
  // the contents name pages that come after them, however many pages they turn out to take themselves
  let contents: readonly ComposedPage[] = [];
  let pages: ReadonlyMap<string, number> = new Map();
  for (let before = -1; before !== contents.length; ) {
    before = contents.length;
    contents = compose(await stretches(contentsPieces(outline, pages, fonts), fonts, {}));
    pages = pagesOf(rest, cover.length + contents.length);
  }
  return [...cover, ...contents, ...rest];
}

/** The first setting that fits on the page; the last one if none does. */
async function composedCover(outline: Outline, fonts: Fonts): Promise<readonly ComposedPage[]> {
  let made: readonly Stretch[] = [];
  for (const room of coverRooms) {
    made = await stretches([coverPiece(outline, fonts, room)], fonts, {});
    if ((made[0]?.slabs[0]?.height ?? 0) <= page.height - page.top - page.bottom) break;
  }
  return compose(made);
}

/** Pieces per lot: small enough to report progress, large enough not to pay for the start each time. */
const lot = 80;

async function stretches(pieces: readonly Piece[], fonts: Fonts, options: PdfOptions): Promise<readonly Stretch[]> {
  const made: { orientation: Piece['orientation']; slabs: Stretch['slabs'][number][] }[] = [];
  for (let at = 0; at < pieces.length; ) {
    const orientation = pieces[at]?.orientation ?? 'portrait';
    let end = at;
    while (end < pieces.length && end - at < lot && pieces[end]?.orientation === orientation) end += 1;
    const slabs = await layOut(
      pieces.slice(at, end).map((piece) => piece.element),
      orientation === 'portrait' ? grid.full : grid.landscape,
      fonts,
    );
    if (made.at(-1)?.orientation !== orientation) made.push({ orientation, slabs: [] });
    made.at(-1)?.slabs.push(...slabs);
    at = end;
    await breathe(options.signal);
    options.onProgress?.({ phase: 'layout', done: at, total: pieces.length });
  }
  return made;
}

/** On which page each anchor stands, counted from 1. */
function pagesOf(pages: readonly ComposedPage[], before: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { placed }] of pages.entries()) {
    for (const { node, again } of placed) {
      if (node.props.anchor && !again) found.set(node.props.anchor, before + index + 1);
    }
  }
  return found;
}

/** Lets messages and timers through, so that progress is seen and a cancel is heard. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
