import type { Pass } from '../../engine/pass.ts';
import { chartWords } from '../../nl/charts.ts';
import type { TableBlock, TableCell, TableColumn } from '../../questions/blocks.ts';
import { isDate } from '../../questions/dates.ts';
import { asked } from '../asked.ts';
import { wordsOfCell } from '../plainWords.ts';
import type { Conditions } from './chart.ts';
import { type RowRead, type TableRead, tableRead } from './tableRead.ts';

const nl = chartWords.conditions;

/**
 * All conditions at one place: those of the verdict, those of the introduction with the same number beside them, and
 * what an organisation asked for that nobody worked out yet. Then the measures on which the score after measures rests.
 */
export function conditionsOf(pass: Pass): Conditions | undefined {
  const verdict = tableRead(pass, asked.conditions);
  const arranged = tableRead(pass, asked.arrangements);
  const judged = tableRead(pass, asked.judgements);
  const measures = tableRead(pass, asked.measures);
  const merged = mergedOf([...writtenIn(verdict), ...writtenIn(arranged)]);
  const { rows, used } = withOrganisations(merged, judged);
  const lines = rows.map(lineOf);
  const measureLines = measures?.rows.map(measureLine) ?? [];
  if (lines.length + measureLines.length === 0) return undefined;
  return {
    tables: [
      ...(lines.length > 0 ? [tableOf(lines, nl.columns, nl.tableCaption)] : []),
      ...(measureLines.length > 0 ? [tableOf(measureLines, nl.measureColumns, nl.measuresCaption)] : []),
    ],
    notes: notesOf(lines, measureLines, merged),
    numbers: [verdict, arranged, used ? judged : undefined, measures].flatMap((each) => each?.number ?? []),
  };
}

interface Written {
  readonly nr: string;
  readonly text: TableCell;
  readonly where: readonly Value[];
  readonly owner: readonly Value[];
  readonly date: readonly Value[];
  /** Question numbers, and the organisations that ask for it. */
  readonly from: readonly string[];
}

/** A cell, and the question that it comes from. */
interface Value {
  readonly cell: TableCell;
  readonly number: string;
}

function writtenIn(table: TableRead | undefined): readonly Written[] {
  if (!table) return [];
  const { number, rows } = table;
  return rows.map((row) => ({
    nr: wordsOfCell(row.said('nr')),
    text: row.said('voorwaarde'),
    where: [{ cell: row.said('laag'), number }],
    owner: [{ cell: row.said('eigenaar'), number }],
    date: [{ cell: dateAt(row, 'uiterlijk'), number }],
    from: [number],
  }));
}

/** Words that are no date set no date. */
function dateAt(row: RowRead, column: string): TableCell {
  const cell = row.said(column);
  return 'text' in cell && !isDate(row.cells[column]) ? { empty: true } : cell;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

const keyOf = ({ nr, text }: Written): string => `${bare(nr)}\n${bare(wordsOfCell(text))}`;

/** The same number with the same words is one condition, with all that was said of it at either place. */
function mergedOf(all: readonly Written[]): readonly Written[] {
  const byKey = new Map<string, Written>();
  for (const each of all) {
    const known = byKey.get(keyOf(each));
    byKey.set(
      keyOf(each),
      known
        ? {
            ...known,
            where: [...known.where, ...each.where],
            owner: [...known.owner, ...each.owner],
            date: [...known.date, ...each.date],
            from: [...new Set([...known.from, ...each.from])],
          }
        : each,
    );
  }
  return [...byKey.values()];
}

/** Beside each condition the organisations that name its number; and as a row what one asks for besides. */
function withOrganisations(
  written: readonly Written[],
  judged: TableRead | undefined,
): { readonly rows: readonly Written[]; readonly used: boolean } {
  const number = judged?.number ?? '';
  const asking = (judged?.rows ?? []).flatMap(({ head = '', said }) => {
    const text = wordsOfCell(said('voorwaarden'));
    return text === '' ? [] : [{ organisation: nl.byOrganisation(head, number), text }];
  });
  const known = new Set(written.map(({ nr }) => bare(nr)).filter(Boolean));
  const rows = written.map((each) => ({
    ...each,
    from: [
      ...each.from,
      ...asking.filter(({ text }) => namedIn(text, known).has(bare(each.nr))).map(({ organisation }) => organisation),
    ],
  }));
  const beside = asking
    .filter(({ text }) => saysMore(text, known))
    .map(
      ({ organisation, text }): Written => ({
        nr: '',
        text: { text },
        where: [],
        owner: [],
        date: [],
        from: [organisation],
      }),
    );
  return { rows: [...rows, ...beside], used: asking.length > 0 };
}

/** "V1", "R12", "3a": what a number of a condition looks like. */
const reference = /\b\p{Lu}{0,3}\d{1,3}\p{Ll}?\b/gu;

const namedIn = (text: string, known: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...text.matchAll(reference)].map(([word]) => bare(word)).filter((word) => known.has(word)));

/** Whether anything is left beside known numbers, what is explained of them in brackets, and the words between. */
function saysMore(text: string, known: ReadonlySet<string>): boolean {
  if (namedIn(text, known).size === 0) return true;
  const rest = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(reference, (word) => (known.has(bare(word)) ? ' ' : word))
    .replace(/\b(?:en|of|voorwaarden?|zie|ook)\b/gi, ' ');
  return /[\p{L}\d]/u.test(rest);
}

interface Line {
  readonly cells: readonly TableCell[];
  readonly open: boolean;
}

function lineOf({ nr, text, where, owner, date, from }: Written): Line {
  const [owners, dates] = [oneOf(owner), oneOf(date)];
  return {
    open: isMissing(owners) || isMissing(dates) || isMissing(text),
    cells: [
      { text: nr || nl.noNumber },
      isMissing(text) ? { text: nl.noText } : text,
      oneOf(where),
      opened(owners, 'owner'),
      opened(dates, 'date'),
      { text: from.join(' · ') },
    ],
  };
}

function measureLine(row: RowRead): Line {
  const [measure, owner, date] = [row.said('maatregel'), row.said('eigenaar'), dateAt(row, 'gereed')];
  return {
    open: isMissing(owner) || isMissing(date) || isMissing(measure),
    cells: [
      { text: wordsOfCell(row.said('effect')) || nl.noEffect },
      isMissing(measure) ? { text: nl.noMeasure } : measure,
      row.said('laag'),
      opened(owner, 'owner'),
      opened(date, 'date'),
      row.said('restrisico'),
    ],
  };
}

const isMissing = (cell: TableCell): boolean => !('text' in cell);

/** No owner or no date: an open question, and printed as one. */
function opened(cell: TableCell, what: 'owner' | 'date'): TableCell {
  if ('text' in cell) return cell;
  return { text: 'special' in cell && cell.special === 'onbekend' ? nl.openUnknown[what] : nl.open[what] };
}

/** What both places say, once; where they differ, each with its question. */
function oneOf(values: readonly Value[]): TableCell {
  const said = values.filter(({ cell }) => 'text' in cell);
  const words = new Set(said.map(({ cell }) => wordsOfCell(cell)));
  if (words.size > 1)
    return { text: said.map(({ cell, number }) => nl.differs(wordsOfCell(cell), number)).join(' · ') };
  return said[0]?.cell ?? values.find(({ cell }) => 'special' in cell)?.cell ?? { empty: true };
}

const kinds = ['words', 'words', 'choice', 'choice', 'date', 'words'] as const;

const tableOf = (lines: readonly Line[], labels: readonly string[], caption: string): TableBlock => ({
  kind: 'table',
  caption,
  columns: labels.map((label, at): TableColumn => ({ label, kind: kinds[at] ?? 'words' })),
  rows: lines.map(({ cells }) => cells),
});

function notesOf(lines: readonly Line[], measures: readonly Line[], written: readonly Written[]): readonly string[] {
  const numbers = written.map(({ nr }) => nr).filter(Boolean);
  const twice = [...new Set(numbers.filter((nr, at) => numbers.findIndex((each) => bare(each) === bare(nr)) < at))];
  const openIn = (those: readonly Line[]): number => those.filter(({ open }) => open).length;
  return [
    ...(lines.length > 0 ? [nl.openCount(openIn(lines), lines.length)] : []),
    ...(twice.length > 0 ? [nl.twice(twice)] : []),
    ...(openIn(measures) > 0 ? [nl.openMeasures(openIn(measures), measures.length)] : []),
  ];
}
