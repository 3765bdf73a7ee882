import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { bolder, runsOfCell, textOfRuns } from './cells.ts';
import { type Cell, type Flow, said, type TableFlow } from './flow.ts';
import { gridShape, type Measurable, tableShape } from './tableShape.ts';

interface Grid {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly kind: string }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
}

/** A table as one table, or, where its sentences would be squeezed, as a small one per row. */
export function tableFlows(table: TableBlock, label?: string): readonly Flow[] {
  if (table.rows.length === 0) return [said('note', nl.table.noRows)];
  const rows = cellsOf(table);
  if (tableShape(measurable(table.columns, rows)).form === 'cards') return cards(table, table.caption === label);
  const { caption, columns, total } = table;
  return [
    {
      ...gridFlow({ caption, columns, rows, ...sumOf(total, columns.length) }),
      captioned: caption === label ? 'hidden' : 'shown',
    },
  ];
}

/** Its last row: a sum with unknowns in it is the total of what is known. */
export const sumOf = (total: TableBlock['total'], columns: number): Pick<Grid, 'total'> =>
  total ? { total: totalCells(total.partial ? nl.table.partialTotal : nl.table.total, total.cells, columns) } : {};

/** Every cell in words, or drawn in its own way where `own` gives one. */
export function cellsOf(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  own: (cell: TableCell, column: number) => Cell | undefined = () => undefined,
): readonly (readonly Cell[])[] {
  return rows.map((row) =>
    columns.map((_, at) => {
      const cell = row[at] ?? { empty: true };
      return own(cell, at) ?? { runs: runsOfCell(cell) };
    }),
  );
}

const measurable = (columns: Grid['columns'], rows: Grid['rows']): Measurable => ({
  columns,
  rows: rows.map((row) => row.map(({ runs }) => textOfRuns(runs))),
});

export function gridFlow({ columns, rows, ...rest }: Grid): TableFlow {
  const { form, widths } = gridShape(measurable(columns, rows));
  return {
    kind: 'table',
    captioned: 'shown',
    columns: columns.map(({ label, kind }) => ({ label, numeric: kind === 'number' })),
    rows,
    widths,
    lying: form === 'lying',
    ...rest,
  };
}

export function totalCells(label: string, cells: readonly TableCell[], count: number): readonly Cell[] {
  return Array.from({ length: count }, (_, at): Cell => {
    if (at === 0) return { runs: [{ text: label, bold: true }] };
    const cell = cells[at];
    const blank = !cell || 'empty' in cell;
    return { runs: blank ? [{ text: otherForms.noTotal, ink: 'soft' }] : bolder(runsOfCell(cell)) };
  });
}

/** Longer than this a first cell is a story, and its row is called by its place. */
const longestName = 160;

function cards(table: TableBlock, captionless: boolean): readonly Flow[] {
  return [
    ...(captionless
      ? []
      : [{ kind: 'paragraph', look: 'caption', runs: [{ text: table.caption }], keep: true } as const]),
    ...table.rows.flatMap((row, at) => card(table, row, at)),
    ...totalFacts(table),
  ];
}

function card({ caption, columns }: TableBlock, row: readonly TableCell[], at: number): readonly Flow[] {
  const { label, name, from } = nameOf(columns, row, at);
  const fields = columns.map((column, index) => ({ column, cell: row[index] })).slice(from);
  const rows = fields
    .filter(({ cell }) => ['text', 'onbekend'].includes(stateOf(cell)))
    .map(({ column, cell }): readonly Cell[] => [{ runs: [{ text: column.label }] }, { runs: runsOfCell(cell) }]);
  const rest = restOf(fields);
  if (rows.length === 0) {
    const runs = [{ text: `${name}. `, bold: true } as const, { text: rest, ink: 'soft' } as const];
    return [{ kind: 'paragraph', look: 'body', runs }];
  }
  return [
    {
      kind: 'table',
      caption: otherForms.of(name, caption),
      captioned: 'card',
      columns: [
        { label, numeric: false },
        { label: name, numeric: false },
      ],
      rows,
      widths: [0.28, 0.72],
      lying: false,
    },
    ...(rest === '' ? [] : [said('note', rest)]),
  ];
}

/** A row is called by its first cell; by a number and the cell after it; and by its place where it opens with a story. */
function nameOf(columns: TableBlock['columns'], row: readonly TableCell[], at: number) {
  const [first, second] = [shortText(row[0]), shortText(row[1])];
  const [one = '', two = ''] = columns.map(({ label }) => label);
  if (first === undefined) return { label: otherForms.column.row, name: String(at + 1), from: 0 };
  const isNumber = /^\p{Lu}?\d{1,3}$|^\p{Lu}$/u.test(first);
  if (isNumber && second !== undefined) return { label: `${one} · ${two}`, name: `${first}  ${second}`, from: 2 };
  return { label: one, name: first, from: 1 };
}

const shortText = (cell: TableCell | undefined): string | undefined =>
  cell && 'text' in cell && cell.text !== '' && cell.text.length <= longestName ? cell.text : undefined;

const stateOf = (cell: TableCell | undefined): string => {
  if (!cell || 'empty' in cell) return 'empty';
  return 'special' in cell ? cell.special : cell.text === '' ? 'empty' : 'text';
};

type Fields = readonly { readonly column: { readonly label: string }; readonly cell: TableCell | undefined }[];

/** What all other fields are, said once: "Niet ingevuld: Tot." */
function restOf(fields: Fields): string {
  const states = [
    ['nvt', nl.cell.nvt],
    ['niet-in-bron', nl.cell['niet-in-bron']],
    ['empty', nl.cell.empty],
  ] as const;
  const said = states.flatMap(([state, word]) => {
    const labels = fields.filter(({ cell }) => stateOf(cell) === state).map(({ column }) => column.label);
    if (labels.length === 0) return [];
    const all = labels.length === fields.length && labels.length > 1;
    return [all ? nl.table.throughout(word) : nl.table.rest(word, labels)];
  });
  return said.join(' ');
}

function totalFacts({ total, columns }: TableBlock): readonly Flow[] {
  if (!total) return [];
  const facts = columns.flatMap(({ label }, at) => {
    const cell = total.cells[at];
    return !cell || stateOf(cell) === 'empty' ? [] : [{ term: label, value: runsOfCell(cell) }];
  });
  return [
    {
      kind: 'paragraph',
      look: 'strong',
      runs: [{ text: total.partial ? nl.table.partialTotal : nl.table.total }],
      keep: true,
    },
    { kind: 'facts', facts },
  ];
}
