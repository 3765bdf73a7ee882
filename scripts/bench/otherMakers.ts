import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { PDFDocument } from 'mupdf';
import pdfmake from 'pdfmake';
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import { chromiumFlags, installedChromium } from '../environment.mjs';
import { ownFonts } from '../reportFrom.ts';
import { exampleOutline } from './outlines.ts';
import { type Part, plainParts, wordCount } from './plainParts.ts';
import { median } from './table.ts';

type Rows = Record<string, string | number>[];
type Make = () => Promise<Uint8Array>;

const runs = 3;
const fontFolder = path.resolve(import.meta.dirname, '../../node_modules/source-sans');
const fontFile = (name: string, kind: 'TTF' | 'WOFF2'): string =>
  path.join(fontFolder, kind === 'TTF' ? `TTF/SourceSans3-${name}.ttf` : `WOFF2/TTF/SourceSans3-${name}.ttf.woff2`);

/** The example by three makers. The others set it plainly: no tags in pdfmake, no side notes, no appendices in either. */
export async function otherMakers(): Promise<Rows> {
  const outline = await exampleOutline();
  const parts = plainParts(outline);
  const fonts = ownFonts();
  const chrome = await chromiumMaker(parts);
  try {
    const ours = await cost('deze app', async () => (await makePdf(outline, fonts)).bytes, parts);
    const rows = [
      ours,
      await cost('pdfmake, zelfde woorden, zonder tags', pdfmakeMaker(parts), parts),
      await cost('Chromium print, zelfde woorden, met tags', chrome.make, parts),
    ];
    return rows.map(({ ms, pages, ...row }) => ({
      ...row,
      'ms per pagina': Math.round((ms / pages) * 10) / 10,
      verhouding: (ms / pages / (ours.ms / ours.pages)).toFixed(2),
      "pagina's": pages,
      'ms totaal': Math.round(ms),
    }));
  } finally {
    await chrome.close();
  }
}

async function cost(what: string, make: Make, parts: readonly Part[]) {
  let bytes = await make();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    bytes = await make();
    times.push(performance.now() - started);
  }
  const ms = median(times);
  const pages = PDFDocument.openDocument(bytes, 'application/pdf').countPages();
  const words = wordCount(parts) / 1000;
  return { wat: what, kB: Math.round(bytes.length / 1000), 'ms per 1.000 woorden': Math.round(ms / words), ms, pages };
}

function pdfmakeMaker(parts: readonly Part[]): Make {
  pdfmake.setFonts({
    Sans: {
      normal: fontFile('Regular', 'TTF'),
      bold: fontFile('Semibold', 'TTF'),
      italics: fontFile('It', 'TTF'),
      bolditalics: fontFile('SemiboldIt', 'TTF'),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(fontFolder));
  // pdfmake writes into what it is given, so every run gets its own
  const content = () => parts.map(pdfmakePart);
  return async () =>
    new Uint8Array(
      await pdfmake
        .createPdf({
          content: content(),
          pageSize: 'A4',
          pageMargins: 48,
          defaultStyle: { font: 'Sans', fontSize: 10 },
        })
        .getBuffer(),
    );
}

const headSize = { 1: 20, 2: 14, 3: 11 } as const;

function pdfmakePart(part: Part): object {
  switch (part.kind) {
    case 'head':
      return { text: part.text, fontSize: headSize[part.level], bold: true, margin: [0, 8, 0, 3] };
    case 'text':
      return { text: part.text, margin: [0, 0, 0, 4] };
    case 'list':
      return { ul: [...part.items] };
    case 'table': {
      const widths = part.head.map(() => `${Math.floor(100 / part.head.length)}%`);
      return {
        table: { headerRows: 1, widths, body: [part.head, ...part.rows].map((row) => [...row]) },
        fontSize: 8,
        margin: [0, 0, 0, 6],
      };
    }
  }
}

async function chromiumMaker(parts: readonly Part[]): Promise<{ make: Make; close: () => Promise<void> }> {
  const executablePath = installedChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumFlags });
  const page = await browser.newPage();
  const html = htmlOf(parts);
  return {
    make: async () => {
      await page.setContent(html, { waitUntil: 'load' });
      return page.pdf({ format: 'A4', tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function htmlOf(parts: readonly Part[]): string {
  const font = (name: string, weight: number) =>
    `@font-face { font-family: Sans; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(fontFile(name, 'WOFF2')).toString('base64')}); }`;
  const style = `${font('Regular', 400)}${font('Semibold', 600)} body { font: 10pt/1.4 Sans } table { font-size: 8pt; border-collapse: collapse } td, th { border: 1px solid; vertical-align: top; text-align: left; overflow-wrap: anywhere }`;
  return `<!doctype html><html lang="nl"><title>Uitvoeringstoets</title><style>${style}</style><body>${parts.map(htmlPart).join('')}`;
}

function htmlPart(part: Part): string {
  const cells = (row: readonly string[], tag: 'td' | 'th') =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  switch (part.kind) {
    case 'head':
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case 'text':
      return `<p>${escaped(part.text)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><thead><tr>${cells(part.head, 'th')}</tr></thead>${part.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`;
  }
}
