import { sortedRows } from '../../questions/rows.ts';
import type { Answers } from '../../template/schema.ts';
import { rowsOf, wordAt } from '../rows.ts';

/** What a layer does with the room to decide for one person; `onbekend` also while nobody has said. */
export type RoomKind = 'geeft' | 'beperkt' | 'zwijgt' | 'onbekend';

/** Whether a restriction is needed; `open` while it should be said and is not. */
export type Needed = 'ja' | 'nee' | 'onbekend' | 'nvt' | 'open';

export interface RoomRow {
  readonly row: string;
  readonly kind: RoomKind;
  readonly needed: Needed;
  /** It restricts, while a higher layer gives room: what the letter of 8 July 2021 asks to be found. */
  readonly takenAway: boolean;
}

export interface Room {
  /** From the highest layer down; what names no layer comes last. */
  readonly rows: readonly RoomRow[];
  readonly restricting: number;
  readonly takenAway: number;
  /** Restrictions that the drafter does not call needed: "nee", and those of which nobody knows. */
  readonly unneeded: number;
  readonly undecided: number;
  readonly silent: number;
  readonly unknown: number;
}

/** High to low, options of the list `regelinglaag`. Acts stand beside each other: none is above another. */
const ranks: Readonly<Record<string, number>> = {
  verdragen: 0,
  eu: 1,
  vw: 2,
  rwn: 2,
  'wet-coa-rva': 2,
  wi: 2,
  wav: 2,
  awb: 2,
  wrb: 2,
  'andere-wet': 2,
  vb: 3,
  vv: 4,
  'vc-a': 5,
  'vc-b': 5,
  'vc-c': 5,
  werkinstructie: 6,
};

const lowest = Object.keys(ranks).length;

/** Where room is given, restricted or left unsaid (vr-maatwerk-per-laag). Counted, never weighed. */
export function room(answers: Answers): Room {
  const rows = sortedRows(rowsOf(answers['vr-maatwerk-per-laag'])).map((row) => ({
    row: row.id,
    rank: ranks[wordAt(row, 'laag') ?? ''] ?? lowest,
    kind: kindOf(wordAt(row, 'ruimte')),
    said: wordAt(row, 'nodig'),
  }));
  const highest = Math.min(...rows.filter(({ kind }) => kind === 'geeft').map(({ rank }) => rank));
  const found = rows
    .toSorted((a, b) => a.rank - b.rank)
    .map(
      ({ row, rank, kind, said }): RoomRow => ({
        row,
        kind,
        needed: neededOf(said, kind),
        takenAway: kind === 'beperkt' && rank > highest && rank < lowest,
      }),
    );
  const count = (test: (row: RoomRow) => boolean) => found.filter(test).length;
  const restricts = ({ kind }: RoomRow) => kind === 'beperkt';
  return {
    rows: found,
    restricting: count(restricts),
    takenAway: count(({ takenAway }) => takenAway),
    unneeded: count((row) => restricts(row) && row.needed === 'nee'),
    undecided: count((row) => restricts(row) && row.needed !== 'nee' && row.needed !== 'ja'),
    silent: count(({ kind }) => kind === 'zwijgt'),
    unknown: count(({ kind }) => kind === 'onbekend'),
  };
}

const kindOf = (word: string | undefined): RoomKind =>
  word === 'geeft' || word === 'beperkt' || word === 'zwijgt' ? word : 'onbekend';

function neededOf(word: string | undefined, kind: RoomKind): Needed {
  if (word === 'ja' || word === 'nee' || word === 'onbekend' || word === 'nvt') return word;
  return kind === 'beperkt' ? 'open' : 'nvt';
}
