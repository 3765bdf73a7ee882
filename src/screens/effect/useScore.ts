import { useMemo, useState } from 'react';
import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import { isRow } from '../../engine/rows.ts';
import { useWriter, type Writer } from '../../form/writer.ts';
import { effectWords } from '../../nl/effect.ts';
import type { Cell, Row } from '../../questions/questionType.ts';
import type { RowChange } from '../../questions/rows.ts';
import type { Answers } from '../../template/schema.ts';
import { useDossier } from '../dossier/dossier.ts';
import { backTo, copiedTo, freshRow, storedOf, suggestedCells, withCell } from './changes.ts';
import { type Grid, gridOf } from './grid.ts';
import { cellId, type Place, placeOfRow, rowIn } from './places.ts';

interface Said {
  readonly text: string;
  readonly undo?: readonly RowChange[];
}

/** The score as it is being judged: what is open, what was said last, and everything that can be done to it. */
export function useScore(first: string | undefined) {
  const { pass, answers } = useDossier();
  const writer = useWriter();
  const grid = useMemo(() => gridOf(pass), [pass]);
  const stored = useMemo(() => rowsIn(answers[scoreQuestion]), [answers]);
  const [open, setOpen] = useState<Place | undefined>(() => placeOfRow(grid, first));
  // the row that somebody is in, as it stands here: another tab may write it meanwhile
  const [held, setHeld] = useState<Row>();
  const [copied, setCopied] = useState<Row>();
  const [said, setSaid] = useState<Said>();

  const world: World = { answers, grid, stored, held, copied, open, writer, setOpen, setHeld, setCopied, setSaid };
  return { grid, stored, open, said, ...actionsOn(world) };
}

export type Score = ReturnType<typeof useScore>;

interface World {
  readonly answers: Answers;
  readonly grid: Grid;
  readonly stored: readonly Row[];
  readonly held: Row | undefined;
  readonly copied: Row | undefined;
  readonly open: Place | undefined;
  readonly writer: Writer;
  readonly setOpen: (place: Place | undefined) => void;
  readonly setHeld: (row: Row | undefined) => void;
  readonly setCopied: (row: Row) => void;
  readonly setSaid: (said: Said | undefined) => void;
}

type Cellplace = Pick<Place, 'dimension' | 'group'>;

const rowsIn = (answer: unknown): readonly Row[] => (Array.isArray(answer) ? answer.filter(isRow) : []);

function actionsOn(world: World) {
  const { answers, stored, held, writer, grid, setOpen, setHeld } = world;
  const rowOf = (place: Place): Row =>
    (held?.id === place.row ? held : stored.find(({ id }) => id === place.row)) ?? freshRow(answers, stored, place);
  const placeAt = (cell: Cellplace): Place => ({ ...cell, row: standingAt(world, cell) ?? crypto.randomUUID() });
  const change = (place: Place, column: string, cell: Cell | undefined) =>
    put(world, withCell(rowOf(place), column, cell));
  const leave = () => {
    writer.leave(scoreQuestion);
    setHeld(undefined);
  };
  return {
    rowOf,
    exists: (place: Place): boolean => stored.some(({ id }) => id === place.row),
    nameOf: (place: Cellplace): string => nameOf(grid, place),
    change,
    enter: () => writer.enter(scoreQuestion),
    leave,
    show: (cell: Cellplace, row?: string) => setOpen(row === undefined ? placeAt(cell) : { ...cell, row }),
    showRow: (row: string) => setOpen(placeOfRow(grid, row)),
    close: () => {
      const cell = world.open;
      setOpen(undefined);
      if (cell) focusCell(cell);
    },
    /** A direction without opening the cell. */
    judge: (cell: Cellplace, direction: Cell, word: string) => {
      const inside = world.open && isSame(world.open, cell) ? world.open : undefined;
      change(inside ?? placeAt(cell), 'richting', direction);
      if (!inside) leave();
      world.setSaid({ text: effectWords.said.set(nameOf(grid, cell), word) });
    },
    take: (place: Place) => {
      const known = suggestedCells(answers, place.group);
      const row = rowOf(place);
      put(world, { ...row, cells: { ...row.cells, ...known } });
    },
    ...moving(world, rowOf, placeAt),
  };
}

/** What takes a judgement somewhere else, or away; each can be undone. */
function moving(world: World, rowOf: (place: Place) => Row, placeAt: (cell: Cellplace) => Place) {
  const { answers, grid, stored, setSaid } = world;
  const write = (changes: readonly RowChange[], text: string) => {
    const undo = backTo(
      stored,
      changes.map(([id]) => id),
    );
    for (const [id, value] of changes) world.writer.writeRow(scoreQuestion, id, value);
    world.writer.leave(scoreQuestion);
    world.setHeld(undefined);
    setSaid({ text, undo });
  };
  const name = (cell: Cellplace) => nameOf(grid, cell);
  const copyOf = (source: Row, cell: Cellplace) => {
    const from = name({ dimension: wordIn(source, 'dimensie'), group: wordIn(source, 'doelgroep') });
    const to = copiedTo(answers, source, rowOf(placeAt(cell)));
    write([[to.id, storedOf(to)]], effectWords.said.pasted(from, name(cell)));
  };
  return {
    copyTo: (place: Place, group: string) => copyOf(rowOf(place), { dimension: place.dimension, group }),
    copy: (cell: Cellplace) => {
      const row = stored.find(({ id }) => id === standingAt(world, cell));
      if (row) world.setCopied(row);
      setSaid({ text: row ? effectWords.said.copied(name(cell)) : effectWords.said.nothingCopied });
    },
    paste: (cell: Cellplace) =>
      world.copied ? copyOf(world.copied, cell) : setSaid({ text: effectWords.said.nothingCopied }),
    remove: (rows: readonly string[], what: string) => {
      const gone = rows.filter((id) => stored.some((row) => row.id === id));
      if (gone.length === 0) return;
      write(
        gone.map((id): RowChange => [id, null]),
        effectWords.said.removed(gone.length, what),
      );
      if (world.open && gone.includes(world.open.row)) world.setOpen(undefined);
    },
    move: (row: string, cell: Cellplace) => {
      const known = stored.find(({ id }) => id === row);
      if (!known) return;
      const cells = { ...known.cells, dimensie: cell.dimension, doelgroep: cell.group };
      write([[row, storedOf({ ...known, cells })]], effectWords.said.moved(name(cell)));
    },
    putBack: (changes: readonly RowChange[]) => {
      for (const [id, value] of changes) world.writer.writeRow(scoreQuestion, id, value);
      world.writer.leave(scoreQuestion);
      setSaid(undefined);
    },
  };
}

function put({ writer, setHeld }: World, row: Row): void {
  setHeld(row);
  writer.writeRow(scoreQuestion, row.id, storedOf(row));
}

const isSame = (one: Cellplace, other: Cellplace): boolean =>
  one.dimension === other.dimension && one.group === other.group;

const wordIn = ({ cells }: Row, column: string): string => {
  const cell = cells[column];
  return typeof cell === 'string' ? cell : '';
};

/** The grid may be a letter behind: what is stored this instant says whether a row stands here. */
function standingAt({ grid, stored }: World, cell: Cellplace): string | undefined {
  const isHere = (row: Row) => wordIn(row, 'dimensie') === cell.dimension && wordIn(row, 'doelgroep') === cell.group;
  const shown = rowIn(grid, cell);
  return (stored.find((row) => row.id === shown && isHere(row)) ?? stored.find(isHere))?.id;
}

function nameOf({ lines, groups }: Grid, { dimension, group }: Cellplace): string {
  return effectWords.said.place(
    lines.find(({ id }) => id === dimension)?.label ?? (dimension || effectWords.mend.noDimension),
    groups.find(({ id }) => id === group)?.label ?? (group || effectWords.mend.noGroup),
  );
}

export function focusCell(cell: Cellplace): void {
  document.getElementById(cellId(cell))?.focus();
}
