import type { Pass } from '../../engine/pass.ts';
import { chartWords } from '../../nl/charts.ts';
import { documentWords } from '../../nl/document.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { formatNumber } from '../../questions/numbers.ts';
import { anchors } from '../anchors.ts';
import { asked } from '../asked.ts';
import { type Amounts, amountsOf, missingIn } from './amounts.ts';
import type { Chart } from './chart.ts';
import { costDrawing, type Stack } from './costDrawing.ts';
import { letterOf, lookCount } from './hatch.ts';
import { type RowRead, type TableRead, tableRead } from './tableRead.ts';

const nl = chartWords.costs;

/** The columns that hold an amount per year, in order: fin-kosten has five, fin-baten three of them. */
const years = ['jaar-1', 'jaar-2', 'jaar-3', 'jaar-4', 'structureel'] as const;

/** Costs by year, in parts by kind, with the benefits beside them: never taken off, for they are of another certainty. */
export function costChart(pass: Pass): Chart | undefined {
  const costs = yearly(tableRead(pass, asked.costs));
  const benefits = yearly(tableRead(pass, asked.benefits));
  const first = costs ?? benefits;
  if (!first) return undefined;
  const unit = unitOf(first);
  const kinds = costs ? kindsOf(costs) : [];
  const stacks = stacksOf(first, kinds, benefits);
  const tables = [
    ...(costs ? [kindTable(costs, kinds, unit)] : []),
    ...(benefits ? [benefitTable(benefits, unitOf(benefits))] : []),
  ];
  const caption =
    costs && benefits ? nl.captionWithBenefits(unit) : costs ? nl.caption(unit) : nl.captionBenefits(unit);
  return {
    kind: 'costs',
    anchor: anchors.costChart,
    title: nl.title,
    chapter: first.chapter,
    figures: [
      {
        caption,
        drawing: costDrawing(
          stacks,
          drawnKinds(kinds).map(({ name }) => name),
          unit,
        ),
      },
    ],
    notes: notesOf(stacks, benefits),
    tables,
    numbers: [costs, benefits].flatMap((each) => each?.number ?? []),
  };
}

/** Only a table that has an amount in it, or says of one that it is unknown. */
function yearly(table: TableRead | undefined): TableRead | undefined {
  if (!table) return undefined;
  return yearsOf(table).length > 0 &&
    table.rows.some(({ cells }) => yearsOf(table).some(({ id }) => cells[id] !== undefined))
    ? table
    : undefined;
}

const yearsOf = ({ columns }: TableRead) => years.flatMap((id) => columns.find((column) => column.id === id) ?? []);

/** As one word: "× € 1.000" is not parted over lines. */
const unitOf = (table: TableRead): string => (yearsOf(table)[0]?.unit ?? '€').replaceAll(' ', '\u00a0');

interface Kind {
  readonly name: string;
  readonly rows: readonly RowRead[];
}

/** In the order of the template; then what was typed, and what nobody knows. */
function kindsOf({ rows, columns }: TableRead): readonly Kind[] {
  const options = columns.find(({ id }) => id === 'kostensoort')?.options ?? [];
  const place = (name: string): number => options.findIndex(({ label }) => label === name) + 1 || options.length + 1;
  const byName = new Map<string, RowRead[]>();
  for (const row of rows) {
    const cell = row.said('kostensoort');
    const name = 'text' in cell ? cell.text : 'special' in cell ? nl.unknownKind : nl.noKind;
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return [...byName].map(([name, own]) => ({ name, rows: own })).toSorted((a, b) => place(a.name) - place(b.name));
}

/** More kinds than there are ways to draw them: the last way is for the rest, which the table has apart. */
function drawnKinds(kinds: readonly Kind[]): readonly Kind[] {
  if (kinds.length <= lookCount) return kinds;
  const rest = kinds.slice(lookCount - 1);
  return [...kinds.slice(0, lookCount - 1), { name: nl.rest(rest.length), rows: rest.flatMap(({ rows }) => rows) }];
}

function stacksOf(first: TableRead, kinds: readonly Kind[], benefits: TableRead | undefined): readonly Stack[] {
  const asksBenefit = new Set(benefits ? yearsOf(benefits).map(({ id }) => id) : []);
  return yearsOf(first).map(({ id, label }): Stack => {
    const of = (rows: readonly RowRead[]): Amounts => amountsOf(rows.map(({ cells }) => cells[id]));
    return {
      year: label,
      parts: drawnKinds(kinds).map(({ rows }) => of(rows).sum),
      ...(kinds.length > 0 ? { costs: of(kinds.flatMap(({ rows }) => rows)) } : {}),
      ...(benefits && asksBenefit.has(id) ? { benefits: of(benefits.rows) } : {}),
    };
  });
}

function kindTable(costs: TableRead, kinds: readonly Kind[], unit: string): TableBlock {
  const named = kinds.map(({ name, rows }, at) => ({
    name: `${letterOf(Math.min(at, lookCount - 1))} ${name}`,
    rows,
  }));
  return yearTable(costs, named, { caption: nl.tableCaption(unit), head: nl.kind });
}

function benefitTable(benefits: TableRead, unit: string): TableBlock {
  const byName = new Map<string, RowRead[]>();
  for (const row of benefits.rows) {
    const cell = row.said('organisatie');
    const name = 'text' in cell ? cell.text : nl.noOrganisation;
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const named = [...byName].map(([name, rows]) => ({ name, rows }));
  return yearTable(benefits, named, { caption: nl.benefitsCaption(unit), head: nl.organisation });
}

function yearTable(
  table: TableRead,
  lines: readonly Kind[],
  { caption, head }: { readonly caption: string; readonly head: string },
): TableBlock {
  const columns = yearsOf(table);
  const cellsOf = (rows: readonly RowRead[]) => columns.map(({ id }) => ({ cells: rows.map((row) => row.cells[id]) }));
  const totals = cellsOf(table.rows).map(({ cells }) => amountsOf(cells));
  const partial = totals.some((each) => missingIn(each) > 0);
  return {
    kind: 'table',
    caption,
    columns: [{ label: head, kind: 'words' }, ...columns.map(({ label }) => ({ label, kind: 'number' as const }))],
    rows: lines.map(({ name, rows }): readonly TableCell[] => [
      { text: name },
      ...cellsOf(rows).map(({ cells }) => amountCell(amountsOf(cells))),
    ]),
    total: {
      cells: [
        { text: partial ? documentWords.table.partialTotal : documentWords.table.total },
        ...totals.map((each): TableCell => (each.known > 0 ? { text: formatNumber(each.sum) } : noAmount(each))),
      ],
      partial,
    },
  };
}

/** "1.200 + 2 onbekend": what is known, and of how many amounts nothing is. */
function amountCell(amounts: Amounts): TableCell {
  const missing = missingIn(amounts);
  if (amounts.known === 0) return noAmount(amounts);
  const known = formatNumber(amounts.sum);
  return { text: missing > 0 ? nl.plusUnknown(known, missing) : known };
}

function noAmount({ unknown, empty, bad }: Amounts): TableCell {
  if (unknown + bad > 0) return { special: 'onbekend' };
  return empty > 0 ? { empty: true } : { special: 'nvt' };
}

function notesOf(stacks: readonly Stack[], benefits: TableRead | undefined): readonly string[] {
  const years = new Map<string, string[]>();
  for (const { year, costs } of stacks) {
    const counts = costs && missingIn(costs) > 0 ? countsOf(costs) : undefined;
    if (counts) years.set(counts, [...(years.get(counts) ?? []), year]);
  }
  const incomplete = [...years].map(([counts, those]) => nl.partial(those, counts));
  const saves = stacks.some(({ parts, benefits: of }) => [...parts, of?.sum ?? 0].some((amount) => amount < 0));
  return [
    ...(incomplete.length > 0 ? [nl.partialTotal, ...incomplete] : []),
    ...(saves ? [nl.minus] : []),
    nl.structural,
    ...(benefits ? [nl.benefitYears(yearsOf(benefits).map(({ label }) => label.toLowerCase()))] : []),
  ];
}

const countsOf = ({ unknown, empty, bad }: Amounts): string =>
  nl.counts([
    ...(unknown > 0 ? [nl.unknownCount(unknown)] : []),
    ...(empty > 0 ? [nl.emptyCount(empty)] : []),
    ...(bad > 0 ? [nl.badCount(bad)] : []),
  ]);
