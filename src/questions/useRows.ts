import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { tableWords } from '../nl/questions.ts';
import type { Column, Option } from '../template/schema.ts';
import { readCell } from './cells.ts';
import type { Cell, RowValue } from './questionType.ts';
import { ordersAfter, type RowChange, rowAt, rowMoved } from './rows.ts';
import type { ShownRow } from './tableRows.ts';

export interface RowsInput {
  /** The id of the question. */
  id: string;
  columns: readonly Column[];
  /** Columns that can be filled in, for a row with a head and for one without. */
  editable: (row: ShownRow) => readonly Column[];
  rows: readonly ShownRow[];
  options: ReadonlyMap<string, readonly Option[] | undefined>;
  one: string;
  canAdd: boolean;
  onRow: (row: string, value: RowValue | null) => void;
}

interface Undo {
  readonly message: string;
  readonly button: string;
  readonly changes: readonly RowChange[];
}

export type RowActions = ReturnType<typeof actionsOn>;

export const rowId = (id: string, row: string): string => `${id}-${row}`;

/** The id of a cell's control: whoever knows question, row and column can go there. */
export const cellId = (id: string, row: string, column: string): string => `${rowId(id, row)}-${column}`;

/** What happens to the rows of a table, and where focus goes afterwards. */
export function useRows(input: RowsInput) {
  const [active, setActive] = useState<{ row: string; column: string | undefined }>();
  const [undo, setUndo] = useState<Undo>();
  // a table without rows shows one to begin in; it is stored at its first letter
  const [blank, setBlank] = useState(() => crypto.randomUUID() as string);
  const wanted = useRef<Place>(undefined);
  const rows = input.rows.length > 0 || !input.canAdd ? input.rows : [{ id: blank, cells: {} }];

  useEffect(() => {
    const control = wanted.current && controlAt(input.id, wanted.current);
    if (!control) return;
    wanted.current = undefined;
    control.focus();
  });

  const world = { ...input, rows, stored: input.rows, wanted, setActive, setUndo, setBlank };
  const latest = useRef(world);
  useLayoutEffect(() => {
    latest.current = world;
  });
  // one object for as long as the table lives: cells that did not change are not drawn again
  const [actions] = useState(() => actionsOn(latest));
  return { rows, active, undo, actions, blank: input.rows.length === 0 ? blank : undefined };
}

interface Place {
  readonly row: string;
  readonly column: string;
}

function controlAt(id: string, { row, column }: Place): HTMLElement | null | undefined {
  const cells = document.getElementById(rowId(id, row))?.querySelectorAll<HTMLElement>('[data-column]') ?? [];
  const cell = [...cells].find((each) => each.dataset['column'] === column);
  return cell?.querySelector<HTMLElement>('input, select, textarea, summary');
}

interface World extends RowsInput {
  stored: readonly ShownRow[];
  wanted: { current: Place | undefined };
  setActive: (active: { row: string; column: string | undefined }) => void;
  setUndo: (undo: Undo | undefined) => void;
  setBlank: (row: string) => void;
}

function actionsOn(latest: RefObject<World>) {
  const now = () => latest.current;
  return {
    activate: (row: string, column: string | undefined) => now().setActive({ row, column }),
    change: (row: string, column: string, cell: Cell | undefined) => changeCell(now(), row, column, cell),
    add: () => addRow(now()),
    duplicate: (row: string) => duplicateRow(now(), row),
    move: (row: string, by: -1 | 1) => write(now(), rowMoved(added(now()), row, by)),
    remove: (row: string) => removeRow(now(), row),
    /** Enter: to the row below, or to a new one. */
    next: (row: string, column: string) => nextRow(now(), row, column),
    paste: (row: string, column: string, cells: readonly (readonly string[])[]) =>
      pasteCells(now(), row, column, cells),
    putBack: (changes: readonly RowChange[]) => {
      write(now(), changes);
      now().setUndo(undefined);
      focusCell(now(), changes[0]?.[0]);
    },
  };
}

/** The rows that the drafter added, top to bottom: only these can move, double or go. */
const added = ({ stored }: World): readonly ShownRow[] => stored.filter((row) => row.head === undefined);

function write({ onRow }: World, changes: readonly RowChange[]): void {
  for (const [row, value] of changes) onRow(row, value);
}

function focusCell(world: World, row: string | undefined, column?: string): void {
  const shown = world.rows.find((each) => each.id === row) ?? { id: row ?? '', cells: {} };
  const first = column ?? world.editable(shown)[0]?.id;
  if (row !== undefined && first !== undefined) world.wanted.current = { row, column: first };
}

const storedOf = ({ order, cells }: Omit<ShownRow, 'id'>): RowValue => ({
  ...(order === undefined ? {} : { order }),
  cells,
});

/** A row as it will be stored: one that is not there yet gets its place now. */
function storable(world: World, row: string): ShownRow {
  const known = world.stored.find((each) => each.id === row);
  if (known) return known;
  const [order] = ordersAfter(added(world), 1);
  return { id: row, order, cells: {} };
}

function changeCell(world: World, id: string, column: string, cell: Cell | undefined): void {
  const row = storable(world, id);
  const { [column]: _before, ...rest } = row.cells;
  world.onRow(id, storedOf({ ...row, cells: cell === undefined ? rest : { ...rest, [column]: cell } }));
}

function addRow(world: World): void {
  // the row that was only shown becomes real first, or adding one would seem to do nothing
  const fresh = [...world.rows.filter((row) => !world.stored.includes(row)).map(({ id }) => id), crypto.randomUUID()];
  const orders = ordersAfter(added(world), fresh.length);
  write(
    world,
    fresh.map((row, index) => [row, storedOf({ order: orders[index], cells: {} })]),
  );
  focusCell(world, fresh.at(-1));
}

function duplicateRow(world: World, id: string): void {
  const sorted = added(world);
  const index = sorted.findIndex((row) => row.id === id);
  const source = sorted[index];
  if (!source) return;
  const copy = { id: crypto.randomUUID(), cells: source.cells };
  write(world, rowAt(sorted, index + 1, copy));
  focusCell(world, copy.id);
}

/** false: this row is always there, and the key keeps its ordinary meaning. */
function removeRow(world: World, id: string): boolean {
  const index = world.rows.findIndex((row) => row.id === id);
  const row = added(world).find((each) => each.id === id);
  if (!row) return false;
  const name = tableWords.numbered(world.one, index + 1);
  world.setUndo({ message: tableWords.removed(name), button: tableWords.putBack, changes: [[id, storedOf(row)]] });
  const fresh = crypto.randomUUID();
  world.setBlank(fresh);
  world.onRow(id, null);
  focusCell(world, (world.rows[index + 1] ?? world.rows[index - 1])?.id ?? fresh);
  return true;
}

function nextRow(world: World, row: string, column: string): void {
  const below = world.rows[world.rows.findIndex((each) => each.id === row) + 1];
  if (below) {
    focusCell(world, below.id, column);
    world.setActive({ row: below.id, column });
  } else if (world.canAdd) addRow(world);
}

/** Lays the pasted cells over the table from the cell that has focus; rows that are missing are added. */
function pasteCells(world: World, row: string, column: string, cells: readonly (readonly string[])[]): void {
  const start = world.rows.findIndex((each) => each.id === row);
  const room = world.canAdd ? cells.length : Math.min(cells.length, world.rows.length - start);
  const targets = world.rows.slice(start, start + room);
  const fresh = Array.from({ length: room - targets.length }, (): string => crypto.randomUUID());
  const missing = [
    ...targets.map(({ id }) => id).filter((id) => !world.stored.some((each) => each.id === id)),
    ...fresh,
  ];
  const orders = ordersAfter(added(world), missing.length);
  const place = (id: string): ShownRow =>
    world.stored.find((each) => each.id === id) ?? { id, order: orders[missing.indexOf(id)], cells: {} };

  const before = [...targets.map(({ id }) => id), ...fresh].map(place);
  const changes = before.map(
    (each, index): RowChange => [each.id, storedOf(filled(world, each, column, cells[index] ?? []))],
  );
  write(world, changes);
  const pasted = tableWords.pasted(cells.slice(0, room).reduce((sum, line) => sum + line.length, 0));
  const left = cells.length > room ? ` ${tableWords.notPasted(cells.length - room)}` : '';
  world.setUndo({
    message: pasted + left,
    button: tableWords.undoPaste,
    changes: before.map((each): RowChange => [each.id, missing.includes(each.id) ? null : storedOf(each)]),
  });
  focusCell(world, row, column);
}

/** More cells than there are columns: the rest goes into the last one, so that no word falls off. */
function filled(world: World, row: ShownRow, column: string, typed: readonly string[]): ShownRow {
  const free = world.editable(row);
  const targets = free.slice(
    Math.max(
      0,
      free.findIndex((each) => each.id === column),
    ),
  );
  const cells: Record<string, Cell> = { ...row.cells };
  for (const [index, target] of targets.entries()) {
    const last = index === targets.length - 1;
    const text = last ? typed.slice(index).filter(Boolean).join(' ') : typed[index];
    if (text === undefined || index >= typed.length) break;
    const cell = readCell(text, target, world.options.get(target.id));
    if (cell === undefined) delete cells[target.id];
    else cells[target.id] = cell;
  }
  return { ...row, cells };
}
