import { elementsIn, type Rule, textOf } from './faultsIn.ts';
import { type Element, isElement } from './structure.ts';

/** A row of a table as a grid sees it: a cell that spans columns stands in all of them. */
interface Row {
  readonly cells: readonly Element[];
  readonly width: number;
}

const number = (cell: Element, key: string): number => Number(cell.attrs[key] ?? 1);

export function rowsOf(table: Element): readonly Row[] {
  const rows = [...elementsIn(table)].filter(({ role }) => role === 'TR');
  return rows.map((row) => {
    const cells = row.kids.filter(isElement);
    return { cells, width: cells.reduce((sum, cell) => sum + number(cell, 'ColSpan'), 0) };
  });
}

const named = (table: Element): string => `table “${textOf(table).trim().slice(0, 40)}”`;

const tablesIn = (root: Element): readonly Element[] => [...elementsIn(root)].filter(({ role }) => role === 'Table');

/** Every row reaches over the same columns. */
export const regular: Rule = ({ root }) =>
  tablesIn(root).flatMap((table) => {
    const rows = rowsOf(table);
    if (rows.length === 0) return [`${named(table)} has no rows`];
    // a cell that spans rows stands in the rows under it too
    if (rows.some(({ cells }) => cells.some((cell) => number(cell, 'RowSpan') > 1))) return [];
    const widths = new Set(rows.map(({ width }) => width));
    return widths.size === 1 ? [] : [`${named(table)} has rows of ${[...widths].join(' and ')} cells`];
  });

/** Every cell leads to its heads: by their ids, or by the scope of a head above or before it. */
export const headed: Rule = ({ root }) =>
  tablesIn(root).flatMap((table) => {
    const rows = rowsOf(table);
    const heads = rows.flatMap(({ cells }) => cells.filter(({ role }) => role === 'TH'));
    if (heads.length === 0) return [`${named(table)} has no head`];
    const ids = new Set(heads.flatMap(({ attrs }) => (attrs['ID'] === undefined ? [] : [String(attrs['ID'])])));
    const unscoped = heads.filter(({ attrs }) => !/^(?:Column|Row|Both)$/.test(String(attrs['Scope'] ?? '')));
    return [
      ...unscoped.map((head) => `head “${textOf(head).trim()}” of ${named(table)} has no scope`),
      ...(ids.size === heads.filter(({ attrs }) => attrs['ID'] !== undefined).length
        ? []
        : [`two heads of ${named(table)} have one id`]),
      ...rows.flatMap(({ cells }, at) => cells.flatMap((cell) => lost(cell, cells, rows, at, ids, table))),
    ];
  });

function lost(
  cell: Element,
  row: readonly Element[],
  rows: readonly Row[],
  at: number,
  ids: ReadonlySet<string>,
  table: Element,
): readonly string[] {
  if (cell.role !== 'TD') return [];
  const listed = cell.attrs['Headers'];
  if (Array.isArray(listed)) {
    const unknown = listed.filter((id) => !ids.has(String(id)));
    return unknown.length > 0 || listed.length === 0 ? [`a cell of ${named(table)} names the head ${unknown[0]}`] : [];
  }
  const column = columnOf(cell, row);
  const above = rows.slice(0, at).some(({ cells }) => isHead(cellAt(cells, column), 'Column'));
  const before = row.slice(0, row.indexOf(cell)).some((each) => isHead(each, 'Row'));
  return above || before ? [] : [`cell “${textOf(cell).trim().slice(0, 30)}” of ${named(table)} has no head`];
}

const isHead = (cell: Element | undefined, scope: 'Row' | 'Column'): boolean =>
  cell?.role === 'TH' && (cell.attrs['Scope'] === scope || cell.attrs['Scope'] === 'Both');

const columnOf = (cell: Element, row: readonly Element[]): number =>
  row.slice(0, row.indexOf(cell)).reduce((sum, each) => sum + number(each, 'ColSpan'), 0);

function cellAt(cells: readonly Element[], column: number): Element | undefined {
  let at = 0;
  return cells.find((cell) => {
    at += number(cell, 'ColSpan');
    return at > column;
  });
}
