// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, printedWords } from '../../scripts/conformance/printedWords.ts';
import { makeHtml } from '../../src/document/html/makeHtml.tsx';
import { css, cssHash } from '../../src/document/html/style.ts';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import { color } from '../../src/document/pdf/theme.ts';
import { pass } from '../../src/engine/pass.ts';
import { keptOutlines, quickscanOutline, syntheticOutline } from './filledOutlines.ts';
import { smallTemplate } from './small.ts';
import { extra } from './synthetic.ts';

const small = smallTemplate();
const smallOutline = (answers: Record<string, unknown>): Outline =>
  outlineOf(small, pass(small, answers, 'volledig'), extra);

const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const headings = 'h1, h2, h3, h4, h5, h6';

/** The text from the heading of a question to the next heading. */
function questionText(page: Document, number: string): string {
  const heading = page.getElementById(`vraag-${number}`);
  const parts = [heading?.textContent];
  for (let next = heading?.nextElementSibling; next && !next.matches(headings); next = next.nextElementSibling) {
    parts.push(next.textContent);
  }
  return parts.join(' ');
}

function missing(outline: Outline, page: Document): readonly string[] {
  const whole = bare(page.body.textContent ?? '');
  const asked = new Map<string, string>();
  const place = (number: string): string => {
    const known = asked.get(number) ?? bare(questionText(page, number));
    asked.set(number, known);
    return known;
  };
  return printedWords(outline)
    .filter(({ question, text }) => !(question ? place(question) : whole).includes(bare(text)))
    .map(({ question, text }) => `${question}: ${text}`);
}

describe('a full report as HTML', () => {
  const outline = syntheticOutline(1);
  const html = makeHtml(outline);
  const page = read(html);

  test('W15 every string of the outline is in the HTML, what belongs to a question under its own heading', () => {
    expect(missing(outline, page)).toEqual([]);
  });

  test('W17 there is one title, and no level of heading is skipped', () => {
    const levels = [...page.querySelectorAll(headings)].map(({ tagName }) => Number(tagName.slice(1)));

    expect(levels.filter((level) => level === 1).length).toBe(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('W18 every table has a caption, heads with a scope, a head for each row and no empty cell', () => {
    const tables = [...page.querySelectorAll('table')];

    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table.caption?.textContent).toMatch(/\S/);
      expect(table.querySelectorAll('thead th:not([scope=col])').length).toBe(0);
      for (const row of table.querySelectorAll('tbody tr, tfoot tr')) {
        expect(row.querySelectorAll('th[scope=row]').length).toBe(1);
        expect(row.children.length).toBe(table.tHead?.rows[0]?.cells.length);
      }
      for (const cell of table.querySelectorAll('th, td')) expect(cell.textContent).toMatch(/\S/);
    }
  });

  test('W19 a table that may be wider than the screen moves in a box of its own that has a name and takes the focus', () => {
    for (const table of page.querySelectorAll<HTMLTableElement>('table:not(.card)')) {
      const box = table.parentElement;
      expect(box?.className).toBe('scroll');
      expect(box?.getAttribute('tabindex')).toBe('0');
      expect(box?.getAttribute('aria-label')).toContain(table.caption?.textContent);
    }
  });

  test('W20 ids are unique, and every link within the report points at one', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');

    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((to) => !ids.includes(to))).toEqual([]);
    for (const { id, sections } of outline.chapters) {
      expect(links).toContain(id);
      for (const { number } of sections.flatMap(({ questions }) => questions)) expect(ids).toContain(`vraag-${number}`);
    }
  });

  test('W21 the file is Dutch, has its landmarks and a way past the contents', () => {
    expect(page.documentElement.lang).toBe('nl');
    expect(page.title).toContain(outline.cover.title);
    for (const landmark of ['header', 'nav[aria-labelledby]', 'main', 'footer']) {
      expect(page.querySelectorAll(landmark).length).toBe(1);
    }
    expect(page.body.firstElementChild?.getAttribute('href')).toBe(`#${page.querySelector('main')?.id}`);
  });

  test('W22 the file asks for nothing and allows nothing but its own style', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    const [style, ...more] = page.querySelectorAll('style');

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src '${cssHash}'`);
    expect(more).toEqual([]);
    expect(
      `sha256-${createHash('sha256')
        .update(style?.textContent ?? '')
        .digest('base64')}`,
    ).toBe(cssHash);
    expect(page.querySelectorAll('script, link, img, iframe, object, [style], [src]').length).toBe(0);
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('W23 the same outline gives the same file', () => {
    expect(makeHtml(outline)).toBe(html);
  });
});

test('W16 the example, the kept cases and a quickscan lose no string in HTML', { timeout: 120_000 }, async () => {
  for (const [file, outline] of [...(await keptOutlines()), ['quickscan', quickscanOutline()] as const]) {
    expect(missing(outline, read(makeHtml(outline))), file).toEqual([]);
  }
});

test('W24 whatever was typed, it is text: no element, address or character comes out of it', {
  timeout: 60_000,
}, () => {
  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</style>',
        '<img src=x onerror=a>',
        '"',
        "'",
        '&amp;',
        '\u0000',
        '\ud800',
        '\u202e',
        '-->',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  );
  const tags = (page: Document) => new Set([...page.querySelectorAll('*')].map(({ tagName }) => tagName));
  const answers = (title: string, text: string) => ({
    'doc-titel': title,
    soort: ['wet'],
    'wet-uitleg': text,
    register: [{ id: 'a', order: 'a', cells: { wat: `W${title}`, waarom: `R${text}` } }],
  });
  const known = tags(read(makeHtml(smallOutline(answers('T', 'a **b** *c* [d](https://e.nl)\n\n- f\n\n1. g')))));

  fc.assert(
    fc.property(nasty, nasty, (title, text) => {
      const outline = smallOutline(answers(`T${title.join('')}`, `B${text.join('')}E`));
      const html = makeHtml(outline);
      const page = read(html);
      expect([...tags(page)].filter((tag) => !known.has(tag))).toEqual([]);
      expect(missing(outline, page)).toEqual([]);
      expect(html.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e]/u);
    }),
    { numRuns: 40 },
  );
});

test('W25 only a safe address can be followed', () => {
  const text = 'Zie [een](https://voorbeeld.nl/a?b=1&c=2) en [twee](javascript:alert(1)) en [drie](data:text/html,x).';
  const page = read(makeHtml(smallOutline({ 'doc-titel': 'T', soort: ['wet'], 'wet-uitleg': text })));
  const links = [...page.querySelectorAll('a:not([href^="#"])')].map((link) => link.getAttribute('href'));

  expect(links).toEqual(['https://voorbeeld.nl/a?b=1&c=2']);
});

test('W26 by day and by night every ink is at least 4.5 : 1 on its ground', () => {
  const [day = '', night = ''] = [...css.matchAll(/:root\{([^}]*)\}/g)].map(([, rules]) => rules);
  const of = (rules: string, name: string): string => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(rules)?.[1] ?? '';
  for (const rules of [day, night]) {
    for (const ground of ['paper', 'wash']) {
      for (const ink of ['ink', 'soft', 'accent', 'harm', 'gain', 'warn']) {
        expect(contrast(of(rules, ink), of(rules, ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(of(rules, 'ink'), of(rules, 'warn-soft'))).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast('#ffffff', color.harm)).toBeGreaterThanOrEqual(4.5);
  for (const ground of [color.harmMid, color.harmSoft]) expect(contrast(color.ink, ground)).toBeGreaterThanOrEqual(4.5);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
