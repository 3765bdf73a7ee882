import { comparison as nl } from '../nl/comparison.ts';
import { type Block, plain, type TableBlock, type TableCell } from './blocks.ts';
import type { Compared, ComparedTable, Outcome } from './derivedAnswer.ts';

/** What was predicted beside what was observed: first what turned out heavier, then each table, worst first. */
export function describeCompared(tables: readonly ComparedTable[]): readonly Block[] {
  const rows = tables.flatMap((table) => table.rows);
  if (rows.length === 0) return [sentence(nl.nothing)];
  return [
    { kind: 'paragraph', text: [{ text: nl.counts(countsOf(rows)), bold: true }] },
    sentence(nl.rule),
    ...heavierList(tables),
    ...tables.flatMap(tableBlocks),
  ];
}

export const countsOf = (rows: readonly Pick<Compared, 'outcome'>[]): Readonly<Record<Outcome, number>> => {
  const counts = { heavier: 0, more: 0, less: 0, 'not-comparable': 0, 'as-predicted': 0, lighter: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
};

function heavierList(tables: readonly ComparedTable[]): readonly Block[] {
  const items = tables.flatMap(({ number, rows }) =>
    rows
      .filter(({ outcome }) => outcome === 'heavier')
      .map((row) => ({
        text: [
          { text: row.name, bold: true } as const,
          { text: nl.heavierLine(number, small(row.predicted), small(row.observed)) },
        ],
      })),
  );
  if (items.length === 0) return [sentence(nl.noneHeavier)];
  return [sentence(nl.heavierFirst), { kind: 'list', ordered: false, items }];
}

/** A table in which nothing was observed yet says so in one sentence: rows of emptiness tell nothing. */
function tableBlocks({ number, label, rows }: ComparedTable): readonly Block[] {
  if (rows.length === 0) return [];
  const isWaiting = rows.every(({ observed }) => 'empty' in observed);
  if (isWaiting) return [sentence(nl.waiting(number, label, rows.length))];
  const table: TableBlock = {
    kind: 'table',
    caption: nl.caption(number),
    columns: [
      { label: nl.columns.name, kind: 'words' },
      { label: nl.columns.predicted, kind: 'choice' },
      { label: nl.columns.observed, kind: 'choice' },
      { label: nl.columns.outcome, kind: 'words' },
    ],
    rows: rows.map((row) => [{ text: row.name }, row.predicted, row.observed, { text: outcomeOf(row) }]),
  };
  return [{ kind: 'paragraph', text: [{ text: nl.tableHead(number, label), bold: true }] }, table];
}

const outcomeOf = ({ outcome, lacking, own }: Compared): string =>
  [nl.outcome(outcome, lacking), ...(own === undefined ? [] : [nl.own(own)])].join('; ');

/** An option inside a sentence has no capital. */
const small = (cell: TableCell): string =>
  'text' in cell
    ? cell.text.charAt(0).toLowerCase() + cell.text.slice(1)
    : nl.cell['special' in cell ? cell.special : 'empty'];

const sentence = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });
