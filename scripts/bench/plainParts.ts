import type { Outline, QuestionOutline } from '../../src/document/outline.ts';
import { documentWords as nl } from '../../src/nl/document.ts';
import type { Block, ListBlock, TableCell, Text } from '../../src/questions/blocks.ts';

/** What any maker of documents understands. */
export type Part =
  | { readonly kind: 'head'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The words of a report without our way of setting them: the same for every maker that is measured. */
export const plainParts = (outline: Outline): readonly Part[] => [
  head(1, outline.cover.title),
  ...outline.chapters.flatMap((chapter): readonly Part[] => [
    head(1, `${chapter.number} ${chapter.title}`),
    ...chapter.sections.flatMap((section): readonly Part[] => [
      ...(section.title === undefined ? [] : [head(2, `${section.number} ${section.title}`)]),
      ...section.questions.flatMap(questionParts),
    ]),
  ]),
  head(1, nl.notAsked.title),
  table(
    ['', '', ''],
    outline.notAsked.map(({ number, label, reason }) => [number, label, reason]),
  ),
];

const head = (level: 1 | 2 | 3, text: string): Part => ({ kind: 'head', level, text });
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): Part => ({
  kind: 'table',
  head: heads,
  rows,
});

const questionParts = ({ number, label, blocks, explanation, evidence }: QuestionOutline): readonly Part[] => [
  head(3, `${number} ${label}`),
  ...[...blocks, ...explanation].flatMap(blockParts),
  ...evidence.map(({ source, date }): Part => ({ kind: 'text', text: [source, date].filter(Boolean).join(', ') })),
];

function blockParts(block: Block): readonly Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'text', text: wordsOf(block.text) }];
    case 'list':
      return [{ kind: 'list', items: itemsOf(block) }];
    case 'choice':
      return [{ kind: 'list', items: block.options.map(({ label, chosen }) => `${chosen ? '■' : '□'} ${label}`) }];
    case 'facts':
      return block.facts.map(({ term, value }) => ({ kind: 'text', text: `${term}: ${value}` }));
    case 'table':
      return [
        { kind: 'text', text: block.caption },
        table(
          block.columns.map(({ label }) => label),
          block.rows.map((row) => row.map(cellWords)),
        ),
      ];
    default:
      return [];
  }
}

const wordsOf = (text: Text): string => text.map((run) => run.text).join('');
const itemsOf = (list: ListBlock): readonly string[] =>
  list.items.flatMap(({ text, sub }) => [wordsOf(text), ...(sub ? itemsOf(sub) : [])]);

const cellWords = (cell: TableCell): string => {
  if ('empty' in cell) return nl.cell.empty;
  return 'text' in cell ? cell.text : nl.cell[cell.special];
};

export const wordCount = (parts: readonly Part[]): number =>
  parts
    .flatMap((part) => {
      if (part.kind === 'list') return part.items;
      return part.kind === 'table' ? [...part.head, ...part.rows.flat()] : [part.text];
    })
    .reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
