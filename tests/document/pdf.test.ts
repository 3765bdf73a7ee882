import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import { fallbackFile } from '../../src/document/pdf/fallback.ts';
import { makePdf, type Pdf } from '../../src/document/pdf/makePdf.ts';
import { grid, page } from '../../src/document/pdf/theme.ts';
import { pass } from '../../src/engine/pass.ts';
import { questionsOf } from '../../src/template/schema.ts';
import { elementsIn, textOf } from '../conformance/faultsIn.ts';
import { structureOf } from '../conformance/structure.ts';
import { fonts, type ReadPdf, readPdf } from './readPdf.ts';
import { smallTemplate } from './small.ts';
import { extra, realTemplate, syntheticAnswers } from './synthetic.ts';

const small = smallTemplate();
const smallOutline = (answers: Record<string, unknown>): Outline =>
  outlineOf(small, pass(small, answers, 'volledig'), extra);
const smallPdf = async (answers: Record<string, unknown>) => {
  const pdf = await makePdf(smallOutline(answers), fonts);
  return { pdf, read: await readPdf(pdf.bytes) };
};
const allText = (read: ReadPdf): string => read.pages.map(({ text }) => text).join(' ');
const bare = (text: string): string => text.replace(/[\s\u00a0-]/g, '');

const long = 'De vreemdeling moet zelf binnen vier weken aantonen dat de gezinsband bestaat. ';

describe('a full report', () => {
  const template = realTemplate();
  const outline = outlineOf(template, pass(template, syntheticAnswers(template), 'volledig'), extra);
  let pdf: Pdf;
  let read: ReadPdf;
  let text: string;

  beforeAll(async () => {
    pdf = await makePdf(outline, fonts);
    read = await readPdf(pdf.bytes);
    text = bare(allText(read));
  }, 120_000);

  test('P1 every visible question stands in the file, number and label, in the order of the outline', async () => {
    const questions = outline.chapters.flatMap((chapter) => chapter.sections.flatMap((section) => section.questions));
    const places = await Promise.all(questions.map((question) => read.pageOf(`vraag-${question.number}`)));

    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const [at, question] of questions.entries()) {
      const there = bare(read.pages[(places[at] ?? 0) - 1]?.text ?? '');
      expect(there).toContain(bare(question.number));
      expect(there).toContain(bare(question.label));
    }
  });

  test('P2 every id of the template is in a full report', () => {
    for (const { id, companionOf } of questionsOf(template)) {
      if (companionOf === undefined) expect(text).toContain(bare(id));
    }
  });

  test('P4 the contents name the page on which a heading stands', async () => {
    const contents = read.pages[1]?.pieces ?? [];
    for (const chapter of outline.chapters) {
      const title = contents.find((piece) => piece.text.trim() === chapter.title && piece.left > page.left + 20);
      const onLine = contents.filter((piece) => title && Math.abs(piece.base - title.base) < 1);
      expect(Number(onLine.toSorted((a, b) => b.right - a.right)[0]?.text)).toBe(await read.pageOf(chapter.id));
    }
  });

  test('P5 nothing is drawn outside the margins', () => {
    for (const { width, pieces } of read.pages) {
      for (const { text: words, left, right } of pieces) {
        expect(left, words).toBeGreaterThanOrEqual(page.left - 0.5);
        expect(right, words).toBeLessThanOrEqual(width - page.right + 1.5);
      }
    }
    for (const { height, pieces } of read.pages.slice(1)) {
      const footer = pieces.find(({ text: words }) => words.startsWith('Pagina'))?.base ?? 0;
      const body = pieces.filter(({ base }) => base > 50 && Math.abs(base - footer) > 0.5);
      for (const { text: words, base } of body) expect(base, words).toBeLessThanOrEqual(height - page.bottom + 1);
    }
  });

  test('P9 every question and chapter is a named destination, and the bookmarks are nested', () => {
    for (const chapter of outline.chapters) {
      expect(read.destinations).toHaveProperty([chapter.id]);
      const mark = read.bookmarks.find(({ title }) => title === `${chapter.number} ${chapter.title}`);
      const titled = chapter.sections.filter((section) => section.title !== undefined);
      const charts = (outline.charts ?? []).filter((chart) => chart.chapter === chapter.id);
      expect(mark?.items.map(({ title }) => title)).toEqual([
        ...titled.map(({ number, title }) => `${number} ${title}`),
        ...charts.map(({ title }) => title),
      ]);
    }
  });

  test('P10 every page but the cover says its number and how many there are', () => {
    expect(read.pages.length).toBe(pdf.pages);
    expect(read.pages[0]?.text).not.toContain('Pagina');
    for (const [at, { text: words }] of read.pages.entries()) {
      if (at > 0) expect(words).toContain(`Pagina ${at + 1} van ${pdf.pages}`);
    }
  });
});

/** Every stream that is compressed, one after the other. */
function inflated(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString('latin1');
  return [...source.matchAll(/\/Filter \/FlateDecode \/Length (\d+)>>\nstream\n/g)]
    .map((found) => {
      const start = found.index + found[0].length;
      return Buffer.from(unzlibSync(bytes.subarray(start, start + Number(found[1])))).toString('latin1');
    })
    .join('\n');
}

describe('a small report', () => {
  test('P3 only Source Sans is in the file, embedded; Helvetica never is', async () => {
    const { pdf } = await smallPdf({ 'doc-titel': 'Titel\tmet \u{1f600} en ẞ∂日', soort: ['wet'] });
    const source = inflated(pdf.bytes);
    const names = [...source.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name?.replace(/^[A-Z]{6}\+/, ''));

    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name?.startsWith('SourceSans3-'))).toBe(true);
    expect(source.match(/\/FontFile2/g)?.length).toBe(source.match(/\/FontName /g)?.length);
    expect(source).not.toContain('Helvetica');
  });

  test('P6 a word of 300 letters is broken within its column, without a printed hyphen', async () => {
    const word = 'abcdefghij'.repeat(30);
    const { read } = await smallPdf({
      'doc-titel': word,
      'wet-uitleg': `Zie ${word} hier.`,
      soort: ['wet'],
      register: [{ id: 'a', order: 'a', cells: { wat: word, wie: 'IND', waarom: 'daarom' } }],
    });
    const pieces = read.pages.flatMap(({ pieces: all }) => all).filter(({ text }) => /abcdefghij|bcdefg/.test(text));

    for (const { right, text } of pieces) expect(right, text).toBeLessThanOrEqual(page.width - page.right + 1);
    const answer = pieces.filter(({ left }) => left >= page.left + grid.hang - 1);
    expect(answer.length).toBeGreaterThan(5);
    expect(allText(read)).not.toMatch(/[a-j]-\s/);
    expect(allText(read).replace(/\s/g, '')).toContain(`Zie${word}hier.`);
  });

  test('P7 the same outline gives the same bytes', async () => {
    const outline = smallOutline({ 'doc-titel': 'Een titel', soort: ['wet'], 'wet-uitleg': long.repeat(40) });
    const [first, second] = [await makePdf(outline, fonts), await makePdf(outline, fonts)];

    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('P8 a character that the font lacks is a visible box and is reported; what cannot be seen is left out', async () => {
    const { pdf, read } = await smallPdf({
      'doc-titel': 'Titel',
      soort: ['wet'],
      'wet-uitleg': 'vreem\u00addeling\u200b en\tgezin\u00a0 日本 einde',
    });

    expect(pdf.missing).toEqual([{ question: '1.5', characters: '日本' }]);
    expect(allText(read).replace(/\u00a0/g, ' ')).toMatch(/vreemdeling en gezin +□□ einde/);
  });

  test('P20 with one answer changed the bytes are the same, whether the other parts were kept or made anew', async () => {
    const before = smallOutline({ 'doc-titel': 'Titel', soort: ['wet'], 'wet-uitleg': 'Een antwoord met **nadruk**.' });
    const after = smallOutline({
      'doc-titel': 'Titel',
      soort: ['wet'],
      'wet-uitleg': `Nu [elders](https://a.nl). ${long}`,
    });
    const kept = new Map();
    await makePdf(before, fonts, { kept });
    const parts = [...kept.values()];
    const again = await makePdf(after, fonts, { kept });

    expect(parts.filter((part) => [...kept.values()].includes(part)).length).toBeGreaterThan(2);
    expect(kept.size).toBe(parts.length);
    expect(Buffer.compare(again.bytes, (await makePdf(after, fonts)).bytes)).toBe(0);
  });

  test('P17 a box says what was typed, and a text in another script says its script and is read in its own order', async () => {
    const bytes = new Uint8Array(readFileSync(`public/fonts/${fallbackFile('arabic')}`));
    const outline = smallOutline({
      'doc-titel': 'Titel',
      soort: ['wet'],
      'wet-uitleg': 'Dhr محمد علي zag 👩🏽‍🚀 en 日.',
    });
    const { bytes: made } = await makePdf(outline, { ...fonts, fallback: [{ name: 'arabic', bytes }] });

    const spans = [...elementsIn((await structureOf(made)).root)].filter(({ role }) => role === 'Span');
    const said = spans.map(({ attrs }) => attrs['ActualText']);
    expect(said.filter((each) => each !== ' ')).toEqual(['محمد', 'علي', '👩🏽‍🚀', '日']);
    expect(spans.slice(0, 3).map(({ attrs }) => attrs['Lang'])).toContain('und-Arab');
  });

  test('P19 a link is read at its place in the sentence, once, also over two lines', async () => {
    const typed = `Begin ${long.repeat(3)}[de wet die hierover gaat en die een lange naam heeft](https://wetten.overheid.nl) en het einde.`;
    const { pdf } = await smallPdf({ 'doc-titel': 'Titel', soort: ['wet'], 'wet-uitleg': typed });

    const { root } = await structureOf(pdf.bytes);
    const paragraph = [...elementsIn(root)].find(
      ({ role, kids }) => role === 'P' && kids.some((kid) => 'role' in kid && kid.role === 'Link'),
    );
    expect(paragraph && bare(paragraph.kids.map(textOf).join(''))).toBe(
      bare(typed.replace(/\[([^\]]*)\]\([^)]*\)/, '$1')),
    );
  });

  test('P18 a title in another script stands above every page in its own order', async () => {
    const bytes = new Uint8Array(readFileSync(`public/fonts/${fallbackFile('arabic')}`));
    const outline = smallOutline({ 'doc-titel': 'Gezin محمد', soort: ['wet'] });
    const { bytes: made, pages } = await makePdf(outline, { ...fonts, fallback: [{ name: 'arabic', bytes }] });

    const headers = inflated(made).match(/\/Subtype \/Header>> BDC[\s\S]*?EMC/g) ?? [];
    // the fifth font is the Arabic one
    expect(headers.filter((header) => header.includes('/F4 8 Tf')).length).toBe(pages - 1);
  });

  test('P11 a report that is cancelled stops', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const made = makePdf(smallOutline({ 'doc-titel': 'T' }), fonts, {
      signal: controller.signal,
      onProgress: ({ phase }) => {
        seen.push(phase);
        controller.abort();
      },
    });

    await expect(made).rejects.toThrow(/abort/i);
    expect(seen).toEqual(['layout']);
  });

  test('P12 a row with a whole story in it becomes a block, and nothing of it is lost', async () => {
    const story = long.repeat(60).trim();
    const { read } = await smallPdf({
      'doc-titel': 'T',
      register: [1, 2].map((at) => ({
        id: `r${at}`,
        order: `a${at}`,
        cells: { wat: `Punt ${at}`, wie: 'IND', waarom: story },
      })),
    });
    const text = allText(read).replace(/ Kleine toets.*?Pagina \d+ van \d+/g, '');

    expect(text.split('gezinsband bestaat').length - 1).toBe(120);
    expect(text).toContain('Punt 2');
  });

  test('P13 a row says once, under it, which fields it does not have', async () => {
    const story = long.repeat(28).trim();
    const { read } = await smallPdf({
      'doc-titel': 'T',
      register: [{ id: 'a', order: 'a', cells: { wat: 'Punt', waarom: story } }],
    });

    expect(allText(read).match(/Niet ingevuld: Wie\./g)?.length).toBe(1);
  });

  test('C4 the head of a table comes back on the next page of the file', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => ({
      id: `r${at}`,
      order: `a${String(at).padStart(3, '0')}`,
      cells: { wat: `Regel ${at}`, wie: 'IND', waarom: 'kort' },
    }));
    const { read } = await smallPdf({ 'doc-titel': 'T', register: rows });
    const pages = read.pages.filter(({ text }) => /Regel \d/.test(text));

    expect(pages.length).toBeGreaterThan(2);
    for (const { pieces } of pages) {
      const first = pieces.findIndex(({ text }) => text.startsWith('Regel'));
      expect(pieces.slice(0, first).map(({ text }) => text.trim())).toEqual(
        expect.arrayContaining(['Wat', 'Wie', 'Waarom']),
      );
    }
  });
});

describe('the one page that everybody reads', () => {
  const template = realTemplate();
  const summaryPages = async (words: number) => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, at) => (at % 9 === 8 ? 'slot.' : 'woorden')).join(' ');
    const answers = {
      'voorstel-samenvatting': text(150),
      'vr-kern': text(80),
      managementsamenvatting: text(words),
      onzekerheid: text(150),
    };
    const made = outlineOf(template, pass(template, answers, 'volledig'), extra);
    const read = await readPdf((await makePdf(made, fonts)).bytes);
    const [first, next] = [await read.pageOf('samenvatting'), await read.pageOf('profiel')];
    return { pages: read.pages.slice(first - 1, next - 1), verdicts: [made.person.words, made.chain.words] };
  };

  test.for([[10], [250], [450]] as const)(
    'P14 a management summary of at most 450 words stands on one page with both verdicts, never under 9 points: %i',
    { timeout: 60_000 },
    async ([words]) => {
      const { pages, verdicts } = await summaryPages(words);

      expect(pages.length).toBe(1);
      for (const verdict of verdicts) expect(pages[0]?.text).toContain(verdict);
      const body = pages[0]?.pieces.filter((piece) => /woorden/.test(piece.text)) ?? [];
      expect(body.length).toBeGreaterThan(3);
      for (const { size } of body) expect(size).toBeGreaterThanOrEqual(8.99);
    },
  );

  test('P15 a longer one goes on at the next page, and nothing of it is lost', async () => {
    const { pages } = await summaryPages(1600);
    const text = pages.map((each) => each.text).join(' ');

    expect(pages.length).toBeGreaterThan(1);
    expect(text.match(/woorden|slot\./g)?.length).toBe(150 + 80 + 1600 + 150);
  }, 60_000);
});

test('P16 a quickscan says that it is one, on its cover and above every page', async () => {
  const template = realTemplate();
  const made = outlineOf(template, pass(template, {}, 'quickscan'), extra);
  const read = await readPdf((await makePdf(made, fonts)).bytes);

  for (const { text } of read.pages) expect(text).toMatch(/quickscan/i);
}, 60_000);
