import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Outline } from '../../src/document/shape.ts';
import { bare, printedWords } from './printedWords.ts';

export interface WordFault {
  /** The question in which it should stand. */
  readonly question?: string;
  readonly missing: string;
}

export type WordCheck =
  | { readonly ok: true; readonly pages: number; readonly faults: readonly WordFault[] }
  | { readonly ok: false; readonly reason: 'no-office' | 'not-opened'; readonly said: string };

/**
 * Opens a .docx in LibreOffice, prints it, and says which words of the outline are not on the paper. Another program
 * than the one that wrote the file reads it here.
 */
export async function checkWord(docx: Uint8Array, outline: Outline, office = 'soffice'): Promise<WordCheck> {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-'));
  try {
    writeFileSync(path.join(folder, 'rapport.docx'), docx);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const { error, stderr } = spawnSync(
      office,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'rapport.docx'],
      { cwd: folder, encoding: 'utf8', timeout: 180_000 },
    );
    if (error && 'code' in error && error.code === 'ENOENT') return { ok: false, reason: 'no-office', said: office };
    const pdf = fileOf(path.join(folder, 'rapport.pdf'));
    if (!pdf) return { ok: false, reason: 'not-opened', said: stderr };
    const pages = await pagesOf(pdf);
    return { ok: true, pages: pages.length, faults: faultsIn(pages.join(''), outline) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(place: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(place));
  } catch {
    return undefined;
  }
}

/** Above and below this, in points, stand the header and the footer: a sentence goes on across them. */
const edges = { top: 52, bottom: 50 };

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.map((item) => {
      if (!('str' in item)) return '';
      const base = Number(item.transform[5]);
      return base < edges.bottom || base > height - edges.top ? '' : item.str;
    });
    pages.push(bare(words.join('')));
  }
  await file.loadingTask.destroy();
  return pages;
}

/** A cell that goes on at the next page is cut by its neighbours: then each of its words must be there. */
export function faultsIn(paper: string, outline: Outline): readonly WordFault[] {
  return printedWords(outline)
    .filter(({ text }) => !paper.includes(bare(text)) && !text.split(/\s+/).every((word) => paper.includes(bare(word))))
    .map(({ question, text }) => ({ ...(question ? { question } : {}), missing: text }));
}
