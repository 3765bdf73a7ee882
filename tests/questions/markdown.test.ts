import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, ListBlock, Text } from '../../src/questions/blocks.ts';
import { markdownBlocks } from '../../src/questions/markdown.ts';

const runs = (text: Text) => text.map((run) => `${run.text}${run.href ? ` ${run.href}` : ''}`).join('');
const listText = ({ items }: ListBlock): string =>
  items.map(({ text, sub }) => [runs(text), sub ? listText(sub) : ''].join('\n')).join('\n');
const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? runs(block.text) : block.kind === 'list' ? listText(block) : ''))
    .join('\n');

const p = (...text: Text): Block => ({ kind: 'paragraph', text });

describe('Q20 a long answer in Markdown becomes paragraphs, lists, bold, italic and links', () => {
  test.for<[string, readonly Block[]]>([
    [
      'een **twee** *drie*',
      [p({ text: 'een ' }, { text: 'twee', bold: true }, { text: ' ' }, { text: 'drie', italic: true })],
    ],
    ['***beide***', [p({ text: 'beide', bold: true, italic: true })]],
    ['een\ntwee\n\ndrie', [p({ text: 'een' }), p({ text: 'twee' }), p({ text: 'drie' })]],
    ['[bron](https://example.org)', [p({ text: 'bron', href: 'https://example.org' })]],
    [
      '- een\n  1. a\n  2. b\n- twee\nLos',
      [
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              text: [{ text: 'een' }],
              sub: { kind: 'list', ordered: true, items: [{ text: [{ text: 'a' }] }, { text: [{ text: 'b' }] }] },
            },
            { text: [{ text: 'twee' }] },
          ],
        },
        p({ text: 'Los' }),
      ],
    ],
    ['', []],
    ['   \n\n', []],
  ])('%j', ([typed, blocks]) => {
    expect(markdownBlocks(typed)).toEqual(blocks);
  });
});

describe('Q21 anything else in Markdown comes out as its words', () => {
  test.for<[string, string]>([
    ['# Kop', 'Kop'],
    ['<b>letterlijk</b>', '<b>letterlijk</b>'],
    ['a | b\n--|--\n1 | 2', 'a | b\n--|--\n1 | 2'],
    ['> gezegd', '> gezegd'],
    ['`code`', 'code'],
    ['    ingesprongen', 'ingesprongen'],
    ['Kop\n===', 'Kop\n==='],
    ['---', '---'],
    ['![kaart](https://example.org/k.png)', 'kaart https://example.org/k.png'],
    ['[x](javascript:alert(1))', 'x (javascript:alert(1))'],
    ['[noot]: https://example.org', '[noot]: https://example.org'],
    ['5*3*2 = 30', '5*3*2 = 30'],
    ['3. derde\n4. vierde', '3. derde\n4. vierde'],
    ['2026. Dat jaar', '2026. Dat jaar'],
  ])('%j', ([typed, text]) => {
    expect(textOf(markdownBlocks(typed))).toBe(text);
  });
});

const mark = fc.constantFrom(
  ...['\n', '\n\n', ' ', '  ', '    ', '\t', '# ', '> ', '- ', '* ', '1. ', '7. ', '**', '*', '_', '`', '```', '~~~'],
  ...['[', '](', ')', '](https://', ' "', '"', '<', '>', '</', '![', '&', '|', '---', '===', ':', '\\', '/', '!'],
);
const soup = fc.array(fc.oneof(mark, fc.constant('WORD')), { maxLength: 40 });

test('Q22 no word of an answer is ever lost, whatever marks stand around it', () => {
  fc.assert(
    fc.property(soup, (parts) => {
      let count = 0;
      const typed = parts.map((part) => (part === 'WORD' ? `w${++count}x` : part)).join('');
      const text = textOf(markdownBlocks(typed));
      const lost = Array.from({ length: count }, (_, index) => `w${index + 1}x`).filter((word) => !text.includes(word));
      expect({ typed, lost }).toEqual({ typed, lost: [] });
    }),
    { numRuns: 1000 },
  );
});

test('Q23 a run of text never holds a line break, and a link is always one that can be opened safely', () => {
  const every = (blocks: readonly Block[]): readonly Text[] =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? inList(block) : []));
  const inList = ({ items }: ListBlock): readonly Text[] =>
    items.flatMap(({ text, sub }) => [text, ...(sub ? inList(sub) : [])]);
  const address = fc.constantFrom(
    'javascript:x',
    'data:text/html,x',
    'https://a.nl',
    'file:///x',
    'mailto:a@b.nl',
    '//a.nl',
  );
  fc.assert(
    fc.property(soup, address, (parts, url) => {
      const found = every(markdownBlocks(`${parts.join('')}\n\n[x](${url}) <${url}>`)).flat();
      expect(found.filter((run) => /[\r\n]/.test(run.text))).toEqual([]);
      expect(found.filter((run) => run.href && !/^(https?:\/\/|mailto:|tel:)/i.test(run.href))).toEqual([]);
    }),
  );
});

test('Q24 marks nested without end are printed as they stand', () => {
  expect(textOf(markdownBlocks(`${'- '.repeat(1500)}woord`))).toContain('woord');
});
