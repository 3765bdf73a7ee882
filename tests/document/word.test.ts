// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bare, printedWords } from '../../scripts/conformance/printedWords.ts';
import { faultsIn } from '../../scripts/conformance/word.ts';
import { cleanText } from '../../src/document/flow/clean.ts';
import type { Outline } from '../../src/document/outline.ts';
import { outlineOf } from '../../src/document/outline.ts';
import { makeWord } from '../../src/document/word/makeWord.ts';
import { pass } from '../../src/engine/pass.ts';
import { keptOutlines, quickscanOutline, syntheticOutline } from './filledOutlines.ts';
import { all, parsedXml, type ReadWord, readWord, textIn, value } from './readWord.ts';
import { smallTemplate } from './small.ts';
import { extra } from './synthetic.ts';

const small = smallTemplate();
const smallOutline = (answers: Record<string, unknown>): Outline =>
  outlineOf(small, pass(small, answers, 'volledig'), extra);

const missing = (outline: Outline, word: ReadWord): readonly string[] => {
  const whole = bare(word.text);
  const asked = new Map<string, string>();
  const place = (number: string): string => {
    const known = asked.get(number) ?? bare(word.questionText(number));
    asked.set(number, known);
    return known;
  };
  return printedWords(outline)
    .filter(({ question, text }) => !(question ? place(question) : whole).includes(bare(text)))
    .map(({ question, text }) => `${question}: ${text}`);
};

describe('a full report in Word', () => {
  const outline = syntheticOutline(1);
  let bytes: Uint8Array;
  let word: ReadWord;

  beforeAll(async () => {
    bytes = await makeWord(outline);
    word = readWord(bytes);
  }, 120_000);

  test('W1 every string of the outline is in Word, what belongs to a question under its own heading', () => {
    expect(missing(outline, word)).toEqual([]);
  });

  test('W3 the headings of Word are those of the outline, in order, and no level is skipped', () => {
    const headings = word.paragraphs.filter(({ level }) => level !== undefined);
    const levels = headings.map(({ level = 0 }) => level);
    const expected = outline.chapters.flatMap((chapter) => [
      `1 ${chapter.number}  ${chapter.title}`,
      ...chapter.sections.flatMap(({ title, number, questions }) => [
        ...(title ? [`2 ${number}  ${title}`] : []),
        ...questions.flatMap(({ number: own, label, cases = [] }) => [
          `${title ? 3 : 2} ${own}  ${label}`,
          ...cases.map(({ name }) => `${title ? 4 : 3} ${name}`),
        ]),
      ]),
      ...(outline.charts ?? []).filter((chart) => chart.chapter === chapter.id).map(({ title }) => `2 ${title}`),
    ]);

    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    const start = headings.findIndex(({ bookmarks }) => bookmarks.includes(outline.chapters[0]?.id ?? ''));
    const found = headings.slice(start, start + expected.length).map(({ level, text }) => `${level} ${text}`);
    expect(found).toEqual(expected);
  });

  test('W4 every table has a head that comes back, a caption, a name for each row and no empty cell', () => {
    const tables = all(word.body, 'tbl');

    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const rows = all(table, 'tr');
      expect(rows.map((row) => all(row, 'tblHeader').length)).toEqual(rows.map((_, at) => (at === 0 ? 1 : 0)));
      expect(value(all(table, 'tblCaption')[0])).toMatch(/\S/);
      expect(value(all(table, 'tblLook')[0], 'firstColumn')).toBe('true');
      const widths = rows.map((row) => all(row, 'tc').length);
      expect(new Set(widths).size).toBe(1);
      for (const cell of all(table, 'tc')) expect(textIn(cell)).toMatch(/\S/);
    }
  });

  test('W5 the total of the frame stands under the columns that it adds', () => {
    const table = all(word.body, 'tbl').find((each) => value(all(each, 'tblCaption')[0]) === 'Samenvattingskader');
    const last = all(table as Element, 'tr').at(-1);
    const total = all(last as Element, 'tc').map(textIn);

    expect(total[0]).toBe(outline.frame.total?.label);
    for (const [at, cell] of (outline.frame.total?.cells ?? []).entries()) {
      if ('text' in cell && cell.text !== '') expect(total[at + 1]).toBe(cleanText(cell.text));
    }
  });

  test('W6 every link within the report points at a bookmark, and every question has one', () => {
    const names = word.paragraphs.flatMap(({ bookmarks }) => bookmarks);
    const links = all(word.body, 'hyperlink').flatMap((link) => value(link, 'anchor') ?? []);

    expect(new Set(names).size).toBe(names.length);
    expect(links.length).toBeGreaterThan(outline.chapters.length);
    expect(links.filter((name) => !names.includes(name))).toEqual([]);
    for (const { sections } of outline.chapters) {
      for (const { number } of sections.flatMap((section) => section.questions))
        expect(names).toContain(`vraag-${number}`);
    }
    for (const name of names) expect(name.length).toBeLessThanOrEqual(40);
  });

  test('W7 the contents are a field that Word fills in, with a line for every part and section', () => {
    const [contents] = all(word.body, 'sdtContent');
    const code = all(contents as Element, 'instrText')[0]?.textContent;
    const lines = all(contents as Element, 'p').map(textIn);
    const settings = parsedXml(word.files['word/settings.xml'] ?? '');

    expect(code).toContain('TOC \\h \\o "1-2"');
    expect(all(settings, 'updateFields').length).toBe(1);
    for (const { number, title, sections } of outline.chapters) {
      expect(lines).toContain(`${number}  ${title}`);
      for (const section of sections) if (section.title) expect(lines).toContain(`${section.number}  ${section.title}`);
    }
    expect(lines.filter((line) => /^\d+\.\d+\.\d+/.test(line))).toEqual([]);
  });

  test('W8 the document is Dutch, on A4, and lies down only for a table that needs it', () => {
    const styles = parsedXml(word.files['word/styles.xml'] ?? '');
    const sizes = all(word.body, 'pgSz').map((size) => [value(size, 'w'), value(size, 'h'), value(size, 'orient')]);
    const [standing, lying] = [
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ];

    expect(value(all(all(styles, 'docDefaults')[0] as Element, 'lang')[0])).toBe('nl-NL');
    for (const size of sizes) expect([standing, lying]).toContainEqual(size);
    expect(sizes.filter(([, , orient]) => orient === 'landscape').length).toBeLessThan(4);
    expect(sizes[0]).toEqual(standing);
  });

  test('W9 above and below every page but the first stand title, version, classification and page number', () => {
    const words = Object.entries(word.files)
      .filter(([name]) => /^word\/(header|footer)\d+\.xml$/.test(name))
      .map(([, xml]) => xml)
      .join('');
    const { title, version, classification, fingerprint } = outline.cover;

    for (const part of [title, `versie ${version}`, classification, fingerprint.slice(0, 8)])
      expect(words).toContain(part);
    expect(words).toMatch(/>PAGE</);
    expect(words).toMatch(/>NUMPAGES</);
    expect(all(all(word.body, 'sectPr')[0] as Element, 'titlePg').length).toBe(1);
  });

  test('W10 the same outline gives the same bytes, dated at the moment of printing', async () => {
    expect(Buffer.compare(await makeWord(outline), bytes)).toBe(0);
    expect(word.files['docProps/core.xml']).toMatch(/<dcterms:created[^>]*>2026-01-15T09:00:00Z</);
    expect(word.files['docProps/core.xml']).toMatch(/<dcterms:modified[^>]*>2026-01-15T09:00:00Z</);
  }, 60_000);

  test('W11 numbers, letters and marks of lists are lists', () => {
    const numbered = all(word.body, 'numPr');
    expect(numbered.length).toBeGreaterThan(50);
    const starts = word.paragraphs.filter(({ text }) => /^([•●○]|\d+\.) /.test(text));
    expect(starts).toEqual([]);
  });
});

test('W2 the example, the kept cases and a quickscan lose no string in Word', { timeout: 240_000 }, async () => {
  for (const [file, outline] of [...(await keptOutlines()), ['quickscan', quickscanOutline()] as const]) {
    expect(missing(outline, readWord(await makeWord(outline))), file).toEqual([]);
  }
});

test('W12 whatever was typed, the parts of the document are well-formed and keep its words', {
  timeout: 120_000,
}, async () => {
  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '\u0000',
        '\u000b',
        '\ud800',
        '\udfff',
        '\uffff',
        '\u202e',
        '😀',
        'مرحبا',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (title, text) => {
      const outline = smallOutline({
        'doc-titel': `T${title.join('')}`,
        soort: ['wet'],
        'wet-uitleg': `B${text.join('')}E`,
        register: [{ id: 'a', order: 'a', cells: { wat: `W${title.join('')}`, waarom: `R${text.join('')}` } }],
      });
      const word = readWord(await makeWord(outline));
      for (const [name, xml] of Object.entries(word.files)) if (/\.(xml|rels)$/.test(name)) parsedXml(xml);
      expect(missing(outline, word)).toEqual([]);
      expect(parsedXml(word.files['docProps/core.xml'] ?? '').getElementsByTagName('dc:title')[0]?.textContent).toBe(
        cleanText(outline.cover.title),
      );
    }),
    { numRuns: 12 },
  );
});

test('W13 a link to the world outside is only of a kind that is safe, and its name is the same each time', async () => {
  const outline = smallOutline({
    'doc-titel': 'T',
    soort: ['wet'],
    'wet-uitleg':
      'Zie [een](https://voorbeeld.nl/a?b=1&c=2) en [twee](javascript:alert(1)) en [een](https://voorbeeld.nl/d).',
  });
  const first = await makeWord(outline);
  const { files } = readWord(first);
  const targets = [...(files['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([a-z]+:[^"]*)"/g)].map(
    ([, to]) => to,
  );

  expect(targets).toEqual(['https://voorbeeld.nl/a?b=1&amp;c=2', 'https://voorbeeld.nl/d']);
  expect(Buffer.compare(await makeWord(outline), first)).toBe(0);
});

test('W14 the check of the printed Word names what is not on the paper', () => {
  const outline = smallOutline({ 'doc-titel': 'Een titel', soort: ['wet'], 'wet-uitleg': 'De Vreemdelingenwet.' });
  const paper = bare(
    printedWords(outline)
      .map(({ text }) => text)
      .join(' '),
  );

  expect(faultsIn(paper, outline)).toEqual([]);
  expect(faultsIn(paper.replaceAll('vreemdelingenwet', ''), outline)).toEqual([
    { question: '1.5', missing: 'De Vreemdelingenwet.' },
  ]);
});
