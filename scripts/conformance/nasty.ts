import type { ChapterOutline, Outline, QuestionOutline } from '../../src/document/outline.ts';
import type { EmbeddedFile } from '../../src/document/pdf/embedded.ts';
import { type Block, plain, type TableBlock, type TableCell } from '../../src/questions/blocks.ts';
import { type Column, type Question, questionsOf, type Template } from '../../src/template/schema.ts';
import { type Answering, dossierText } from './dossier.ts';
import { covered, halves, linked, longWord, nested, title, uncovered } from './words.ts';

type Asked = Question & { readonly columns?: readonly Column[]; readonly fixedRows?: readonly { id: string }[] };

const texts: readonly string[] = [
  ...covered,
  ...uncovered,
  ...linked,
  nested,
  longWord,
  `Tussen gewone woorden ${longWord} en verder.`,
  '',
  '   ',
];

const sentence =
  'De vreemdeling moet zelf binnen vier weken aantonen dat de gezinsband bestaat en dat hij die niet eerder kon aantonen. ';
const at = <Value>(from: readonly Value[], index: number): Value => from[index % from.length] as Value;
export const manyRows = 2000;

/** A dossier in which everything is there at once, through the same door as any other. */
export function nastyDossier(template: Template): string {
  const given = (questionsOf(template) as readonly Asked[]).flatMap((question, index) => answersTo(question, index));
  return dossierText(
    'onaangenaam',
    'overgezet',
    [
      { about: { question: 'org-geraakt' }, value: [...template.organisations.map(({ id }) => id), own(1), own(2)] },
      { about: { question: 'vr-doelgroepen-asiel' }, value: [own(3), own(4)] },
      ...given,
    ],
    template,
  );
}

const own = (index: number) => ({ id: `eigen-${index}`, label: at([title, ...uncovered, longWord], index) });
const chosenAbove = new Set(['org-geraakt', 'vr-doelgroepen-asiel']);

function answersTo(question: Asked, index: number): readonly Answering[] {
  const about = { question: question.id };
  const one = (value: unknown): readonly Answering[] => [{ about, value }];
  if (chosenAbove.has(question.id)) return [];
  if (question.id === 'doc-titel') return [...one(title), { about, value: `${title} (anders)`, by: '<script>&amp;' }];
  if (question.id === 'aanleiding') return one(sentence.repeat(Math.ceil(50_000 / sentence.length)).slice(0, 50_000));
  if (question.type === 'table') return question.companionOf ? evidence(question) : rows(question, index);
  if (question.type === 'attachments') return attached(question, index);
  if (index % 9 === 0) return one({ special: at(['niet-in-bron', 'onbekend', 'nvt'], index) });
  if (question.type === 'yes-no') return one('ja');
  if (question.type === 'short-text') return one(at(texts, index));
  if (question.type !== 'long-text') return [];
  const text = [0, 1, 2].map((more) => at(texts, index + more * 5)).join('\n\n');
  return index % 7 === 0 ? [...one(text), { about, value: `${text} anders`, by: at(uncovered, index) }] : one(text);
}

const evidence = (question: Asked): readonly Answering[] => [
  { about: { question: question.id, row: 'bron' }, value: { order: 'a0', cells: { bron: title } } },
];

const attached = (question: Asked, index: number): readonly Answering[] =>
  index % 4 > 0
    ? []
    : ['https://voorbeeld.nl/?a=1&b=<2>', 'www.voorbeeld.nl', 'niets'].map((url, line) => ({
        about: { question: question.id, row: `s${line}` },
        value: { order: `a${line}`, cells: { soort: 'link', url, titel: at(texts, index + line).slice(0, 400) } },
      }));

/** Forty rows of long cells in two of five tables, two thousand in one, none or a few in the others. */
function rows(question: Asked, index: number): readonly Answering[] {
  if (index % 11 === 0) return [{ about: { question: question.id }, value: { special: 'niet-in-bron' } }];
  const many = index % 5 < 2 ? 40 : index % 4;
  const count = question.id === 'vast-afkortingen' ? manyRows : many;
  const ids = question.fixedRows?.map(({ id }) => id) ?? Array.from({ length: count }, (_, row) => `r${row}`);
  const made = ids.map(
    (row, line): Answering => ({
      about: { question: question.id, row },
      value: {
        order: `a${String(line).padStart(4, '0')}`,
        cells: cellsOf(question, line, many === 40),
      },
    }),
  );
  const first = made[0];
  return first && index % 5 === 0 ? [...made, { ...first, value: { order: 'a', cells: {} }, by: 'COA' }] : made;
}

const cellsOf = (question: Asked, line: number, long: boolean): Record<string, unknown> =>
  Object.fromEntries(
    (question.columns ?? []).flatMap((column, index): [string, unknown][] => {
      const cell = cellIn(column, line, line + index, long);
      return cell === undefined ? [] : [[column.id, cell]];
    }),
  );

function cellIn({ type }: Column, line: number, turn: number, long: boolean): unknown {
  if (turn % 13 === 12) return turn % 2 ? undefined : { special: 'onbekend' };
  if (type === 'number' || type === 'currency') return line * 1000 - 7;
  if (type !== 'text' && type !== 'long-text') return undefined;
  const text = at(texts, turn);
  return long ? `${sentence.repeat(1 + (turn % 3))}${text}` : text.slice(0, 40);
}

/** What no dossier can hold, or no question of this template asks for: blocks as a later question type may give them. */
export function withNastyChapter(outline: Outline, lines: number): Outline {
  const chapter: ChapterOutline = {
    id: 'onaangenaam',
    number: '99',
    title: `Onaangenaam & <slot> ${uncovered[1]}`,
    intro: uncovered.join(' '),
    tally: { states: [], asked: 0, answered: 0, unknown: 0, notApplicable: 0, silent: 0, unanswered: 0 },
    sections: [
      {
        id: 'onaangenaam-1',
        number: '99.1',
        title: longWord,
        questions: nastyBlocks(lines).map((blocks, index) => nastyQuestion(blocks, index)),
      },
    ],
  };
  return { ...outline, chapters: [...outline.chapters, chapter] };
}

const nastyQuestion = (blocks: readonly Block[], index: number): QuestionOutline => ({
  id: `onaangenaam-${index}`,
  number: `99.1.${index + 1}`,
  label: at([title, ...texts.filter((text) => text.trim() !== '').map((text) => text.slice(0, 300))], index),
  required: true,
  state: 'answered',
  blocks,
  explanation: [],
  evidence: [],
});

const cell = (index: number): TableCell => at([{ text: `w${index}` }, { special: 'onbekend' }, { empty: true }], index);

const tableOf = (columns: number, lines: number, kind: TableBlock['columns'][number]['kind']): TableBlock => ({
  kind: 'table',
  caption: title,
  columns: Array.from({ length: columns }, (_, index) => ({ label: `Kolom ${index + 1}`, kind })),
  rows: Array.from({ length: lines }, (_, line) => Array.from({ length: columns }, (__, index) => cell(line + index))),
  total: { cells: Array.from({ length: columns }, (_, index) => ({ text: String(index) })), partial: true },
});

const nastyBlocks = (lines: number): readonly (readonly Block[])[] => [
  // over ten columns of values: a lying page; one column; no rows; more rows than anybody reads
  [tableOf(12, 60, 'number')],
  [tableOf(1, 3, 'words'), tableOf(3, 0, 'words'), tableOf(4, lines, 'words')],
  [...halves, ...covered, ...uncovered].map((text): Block => ({ kind: 'paragraph', text: plain(text) })),
  [
    {
      kind: 'paragraph',
      text: [
        { text: 'vet', bold: true },
        { text: 'eerste', href: 'https://een.voorbeeld.nl/?a=1&b=<2>' },
        { text: 'tweede', href: 'https://twee.voorbeeld.nl' },
        { text: ' ', href: 'https://leeg.voorbeeld.nl' },
        { text: uncovered[2], href: 'https://voorbeeld.nl/張偉' },
        { text: longWord, href: 'mailto:toets@voorbeeld.nl', italic: true },
      ],
    },
    { kind: 'paragraph', text: [] },
    { kind: 'paragraph', text: plain('\ud83d') },
  ],
  [
    { kind: 'list', ordered: true, items: [] },
    { kind: 'choice', options: [] },
    {
      kind: 'facts',
      facts: [
        { term: '', value: '' },
        { term: title, value: longWord },
      ],
    },
    { kind: 'special', special: 'niet-in-bron', reason: uncovered[0] },
    { kind: 'unanswered', required: false },
  ],
];

export const nastyFile: EmbeddedFile = {
  name: 'bijlage & “é” (張偉).txt',
  bytes: new TextEncoder().encode(title),
  type: 'text/plain',
  relationship: 'Supplement',
  description: title,
};
