import { documentWords as nl } from '../../nl/document.ts';
import type { Outline } from '../shape.ts';
import { compose } from './compose.ts';
import { contentsPieces } from './contents.tsx';
import { drawEdges } from './edges.ts';
import type { EmbeddedFile } from './embedded.ts';
import { type FontFiles, type Fonts, loadFonts } from './fonts.ts';
import { type Colleague, paintTogether } from './paintTogether.ts';
import { type MissingCharacters, printable } from './printable.ts';
import { type Breathe, partsOf, type ReportPart, stretches } from './report.ts';
import { assemble } from './tagged/assemble.ts';
import { type PaintedPart, paintPart } from './tagged/paintPart.ts';
import type { Metadata } from './tagged/xmp.ts';

export interface PdfProgress {
  readonly phase: 'layout' | 'paint';
  readonly done: number;
  readonly total: number;
}

export interface PdfOptions {
  /** Parts that were painted before: what shows the same now is taken from here, and everything is kept in it. */
  readonly kept?: Map<string, PaintedPart>;
  /** Who helps to paint what is new, once it is told what the report is. */
  readonly colleague?: (outline: Outline) => Colleague;
  /** What travels inside: the dossier itself and the evidence that belongs to its answers. */
  readonly files?: readonly EmbeddedFile[];
  readonly onProgress?: (progress: PdfProgress) => void;
  readonly signal?: AbortSignal;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font of the report has: printed as □. */
  readonly missing: readonly MissingCharacters[];
}

/**
 * The report as PDF: the same bytes from the same outline, in Node and in a worker. Part by part it is laid out, its
 * pages are filled from known heights, and painted; only what is painted is kept. So a report of four times the pages
 * takes four times as long, and no more. Throws the signal's reason when it is aborted.
 */
export async function makePdf(outline: Outline, files: FontFiles, options: PdfOptions = {}): Promise<Pdf> {
  const fonts = await loadFonts(files);
  const { outline: clean, missing } = printable(outline, fonts.covers);
  const breathe = breathing(options.signal);
  const parts = await paintedParts(clean, fonts, breathe, options);
  const pages = parts.reduce((sum, part) => sum + part.pages.length, 0);
  const bytes = await assemble({
    parts,
    faces: fonts.faces,
    files: options.files ?? [],
    metadata: metadataOf(outline),
    fingerprint: outline.cover.fingerprint,
    edges: (ink, size, place) => drawEdges(ink, size, place, clean.cover, fonts),
    onPage: async (done) => {
      if (done % 8 !== 0 && done !== pages) return;
      await breathe();
      options.onProgress?.({ phase: 'paint', done, total: pages });
    },
  });
  return { bytes, pages, missing };
}

async function paintedParts(
  outline: Outline,
  fonts: Fonts,
  breathe: Breathe,
  { onProgress, kept = new Map(), colleague }: PdfOptions,
): Promise<readonly PaintedPart[]> {
  const { cover, body } = partsOf(outline);
  const parts = [cover, ...body];
  const known = new Map(kept);
  // a painted part names its fonts by their place in this list
  const faces = [...fonts.faces.map(({ postscriptName }) => postscriptName), JSON.stringify(fonts.house)].join();
  const keys = parts.map((part) => `${faces} ${JSON.stringify(part.shows)}`);
  // what is no longer in the report is not kept for ever
  kept.clear();
  const painted: PaintedPart[] = [];
  let done = 0;
  const onMade = (at: number, made: PaintedPart) => {
    painted[at] = made;
    kept.set(keys[at] ?? '', made);
    done += 1;
    onProgress?.({ phase: 'layout', done, total: parts.length });
  };
  const fresh: number[] = [];
  for (const [at, key] of keys.entries()) {
    const before = known.get(key);
    if (before) onMade(at, before);
    else fresh.push(at);
  }
  const paint = (part: ReportPart) => paintedPart(part, fonts, breathe);
  await paintTogether(parts, fresh, paint, { colleague: colleague?.(outline), onMade });
  const [front, ...rest] = painted;
  if (!front) throw new Error('a report has a cover');
  return [front, await contentsPart(outline, front, rest, fonts, breathe), ...rest];
}

/** Paints parts of a report that is made elsewhere: the same part is the same wherever it is painted. */
export async function colleagueOf(outline: Outline, files: FontFiles): Promise<Colleague> {
  const fonts = await loadFonts(files);
  const { cover, body } = partsOf(outline);
  const parts = [cover, ...body];
  return {
    painted: async (at) => {
      const part = parts[at];
      if (!part) throw new Error(`the report has no part ${at}`);
      return paintedPart(part, fonts, breathing(undefined));
    },
  };
}

async function paintedPart(part: ReportPart, fonts: Fonts, breathe: Breathe): Promise<PaintedPart> {
  const composed = await part.composed(fonts, breathe);
  // also where a part is one lot: a cancel is heard between any two
  await breathe();
  return paintPart(composed, fonts.faces);
}

/** The contents name pages that come after them, however many pages they turn out to take themselves. */
async function contentsPart(
  outline: Outline,
  front: PaintedPart,
  rest: readonly PaintedPart[],
  fonts: Fonts,
  breathe: Breathe,
): Promise<PaintedPart> {
  let before = front.pages.length + 1;
  for (;;) {
    const pieces = contentsPieces(outline, pagesOf(rest, before), fonts);
    const composed = compose(await stretches(pieces, fonts, breathe));
    const own = front.pages.length + composed.length;
    if (own === before) return paintPart(composed, fonts.faces);
    before = own;
  }
}

/** On which page each anchor stands, counted from 1. */
function pagesOf(parts: readonly PaintedPart[], before: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { anchors }] of parts.flatMap((part) => part.pages).entries()) {
    for (const { name } of anchors) if (!found.has(name)) found.set(name, before + index + 1);
  }
  return found;
}

function metadataOf({ cover }: Outline): Metadata {
  const author = cover.facts.find((fact) => fact.term === nl.cover.author)?.value;
  return {
    title: cover.title,
    author: author && 'text' in author ? author.text : undefined,
    subject: nl.subject(cover.kind, cover.version),
    creator: 'Uitvoeringstoets',
    lang: 'nl-NL',
    date: new Date(cover.printedAt),
  };
}

/** Lets messages and timers through, so that progress is seen and a cancel is heard. */
const breathing =
  (signal: AbortSignal | undefined): Breathe =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
  };
