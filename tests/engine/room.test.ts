import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Needed, type RoomKind, room } from '../../src/engine/maatwerk/room.ts';

type Cells = Readonly<Record<string, unknown>>;

const answers = (...rows: readonly Cells[]) => ({
  'vr-maatwerk-per-laag': rows.map((cells, at) => ({ id: `r${at}`, order: `a${at}`, cells })),
});

const onbekend = { special: 'onbekend' };

describe('room by layer', () => {
  test('R1 layers stand from high to low, whatever order they were filled in, and what names none comes last', () => {
    const found = room(
      answers(
        { laag: 'werkinstructie', ruimte: 'zwijgt' },
        { ruimte: 'geeft' },
        { laag: 'verdragen', ruimte: 'geeft' },
        { laag: 'vb', ruimte: 'beperkt' },
        { laag: 'vw', ruimte: 'geeft' },
      ),
    );
    expect(found.rows.map(({ row }) => row)).toEqual(['r2', 'r4', 'r3', 'r0', 'r1']);
  });

  test.for<[string, readonly Cells[], number]>([
    [
      'a lower layer than the one that gives',
      [
        { laag: 'vw', ruimte: 'geeft' },
        { laag: 'vc-b', ruimte: 'beperkt' },
      ],
      1,
    ],
    [
      'the same layer',
      [
        { laag: 'vb', ruimte: 'geeft' },
        { laag: 'vb', ruimte: 'beperkt' },
      ],
      0,
    ],
    [
      'a higher layer',
      [
        { laag: 'vb', ruimte: 'geeft' },
        { laag: 'vw', ruimte: 'beperkt' },
      ],
      0,
    ],
    [
      'an act beside the one that gives',
      [
        { laag: 'vw', ruimte: 'geeft' },
        { laag: 'rwn', ruimte: 'beperkt' },
      ],
      0,
    ],
    [
      'nothing gives',
      [
        { laag: 'vw', ruimte: 'zwijgt' },
        { laag: 'vb', ruimte: 'beperkt' },
      ],
      0,
    ],
    ['no layer is named', [{ laag: 'vw', ruimte: 'geeft' }, { ruimte: 'beperkt' }], 0],
  ])('R2 room is taken away where a lower layer restricts what a higher one gives: %s', ([, rows, expected]) => {
    expect(room(answers(...rows)).takenAway).toBe(expected);
  });

  test.for<[string, Cells, RoomKind, Needed]>([
    ['needed', { ruimte: 'beperkt', nodig: 'ja' }, 'beperkt', 'ja'],
    ['not needed', { ruimte: 'beperkt', nodig: 'nee' }, 'beperkt', 'nee'],
    ['nobody knows', { ruimte: 'beperkt', nodig: onbekend }, 'beperkt', 'onbekend'],
    ['not filled in', { ruimte: 'beperkt' }, 'beperkt', 'open'],
    ['does not restrict', { ruimte: 'geeft' }, 'geeft', 'nvt'],
    ['the room itself is unknown', { ruimte: onbekend, nodig: 'ja' }, 'onbekend', 'ja'],
    ['the room is not filled in', { laag: 'vw' }, 'onbekend', 'nvt'],
  ])('R3 whether a restriction is needed is never made up: %s', ([, cells, kind, needed]) => {
    expect(room(answers(cells)).rows).toMatchObject([{ kind, needed }]);
  });

  test('R4 every filled row is counted once, in one of the four', () => {
    const cell = fc.constantFrom<unknown>('geeft', 'beperkt', 'zwijgt', onbekend, undefined, 'iets', 7);
    const rows = fc.array(
      fc.record({
        laag: fc.constantFrom<unknown>('vw', 'vb', 'eu', undefined, 'weg'),
        ruimte: cell,
        bepaling: fc.constant('x'),
      }),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const found = room(answers(...cells));
        const gives = found.rows.filter(({ kind }) => kind === 'geeft').length;
        expect(found.rows).toHaveLength(cells.length);
        expect(gives + found.restricting + found.silent + found.unknown).toBe(cells.length);
        expect(found.unneeded + found.undecided).toBeLessThanOrEqual(found.restricting);
        expect(found.takenAway).toBeLessThanOrEqual(found.restricting);
      }),
    );
  });
});
