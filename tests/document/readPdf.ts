import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontFiles } from '../../src/document/pdf/fonts.ts';

const cut = (name: string) => new Uint8Array(readFileSync(`public/fonts/SourceSans3-${name}.ttf.woff`));

export const fonts: FontFiles = {
  regular: cut('Regular'),
  semibold: cut('Semibold'),
  italic: cut('It'),
  semiboldItalic: cut('SemiboldIt'),
};

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the top of the page to the baseline. */
  readonly base: number;
  readonly size: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** In reading order, one space between words. */
  readonly text: string;
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly destinations: Readonly<Record<string, unknown>>;
  readonly bookmarks: readonly OutlineNode[];
  /** The page of a named destination, counted from 1. */
  pageOf(name: string): Promise<number>;
}

/** The file as a reader sees it: words and where they stand, through PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      // turned words stand in a drawing: only their start counts
      const turned = Math.abs(b) > 0.01;
      return [
        { text: item.str, left: x, right: turned ? x : x + item.width, base: height - y, size: Math.hypot(a, b) },
      ];
    });
    pages.push({
      width,
      height,
      pieces,
      text: items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replace(/\s+/g, ' '),
    });
  }
  const destinations = await file.getDestinations();
  return {
    pages,
    destinations,
    bookmarks: ((await file.getOutline()) ?? []) as readonly OutlineNode[],
    pageOf: async (name) => {
      const [page] = (await file.getDestination(name)) ?? [];
      return page ? (await file.getPageIndex(page)) + 1 : 0;
    },
  };
}
