import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, conflictsOf } from '../../src/draft/answers.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { aboutKey, headsOf } from '../../src/draft/heads.ts';
import { nextEntry } from '../../src/draft/nextEntry.ts';
import { entry, row, someEntries } from './entries.ts';

const idsOf = (entries: readonly Entry[]) => entries.map((each) => each.id);
const later = { at: '2026-01-02T00:00:00.000Z' };

describe('D1 D2 a head is an entry that no other entry about the same thing replaces', () => {
  test.for<[string, Entry[], string[]]>([
    ['nothing', [], []],
    ['one', [entry('a', 'q', 'x')], ['a']],
    ['replaced', [entry('a', 'q', 'x'), entry('b', 'q', 'y', { replaces: ['a'] })], ['b']],
    [
      'replaced by one that stands earlier in the file',
      [entry('b', 'q', 'y', { replaces: ['a'] }), entry('a', 'q', 'x')],
      ['b'],
    ],
    [
      'two from one base',
      [entry('a', 'q', 'x'), entry('b', 'q', 'y', { replaces: ['a'] }), entry('c', 'q', 'z', { replaces: ['a'] })],
      ['b', 'c'],
    ],
    ['another question', [entry('a', 'q', 'x'), entry('b', 'other', 'y', { replaces: ['a'] })], ['a', 'b']],
    ['another row', [row('a', 'q', '1', null), row('b', 'q', '2', null, { replaces: ['a'] })], ['a', 'b']],
    ['itself', [entry('a', 'q', 'x', { replaces: ['a'] })], ['a']],
    ['itself and an older one', [entry('a', 'q', 'x', { replaces: ['a', 'b'] }), entry('b', 'q', 'y')], ['a']],
    ['an entry that is not here', [entry('b', 'q', 'x', { replaces: ['gone'] })], ['b']],
  ])('%s', ([, entries, heads]) => {
    expect(idsOf(headsOf(entries))).toEqual(heads);
  });
});

describe('D3 no circle of replaces can lose an answer', () => {
  test.for<[string, Entry[], string[]]>([
    ['a pair', [entry('a', 'q', 'x', { replaces: ['b'] }), entry('b', 'q', 'y', { replaces: ['a'] })], ['a', 'b']],
    [
      'a pair that was settled',
      [
        entry('a', 'q', 'x', { replaces: ['b'] }),
        entry('b', 'q', 'y', { replaces: ['a'] }),
        entry('c', 'q', 'z', { replaces: ['a', 'b'] }),
      ],
      ['c'],
    ],
    [
      'a circle with a tail',
      [entry('a', 'q', 'x', { replaces: ['b'] }), entry('b', 'q', 'y', { replaces: ['a', 'c'] }), entry('c', 'q', 'z')],
      ['a', 'b', 'c'],
    ],
  ])('%s', ([, entries, heads]) => {
    expect(idsOf(headsOf(entries))).toEqual(heads);
  });

  const replacedBy = (upper: Entry) => (lower: Entry) =>
    upper.replaces.includes(lower.id) && aboutKey(upper.about) === aboutKey(lower.about);

  test('every entry is a head or is replaced through others by a head', () =>
    fc.assert(
      fc.property(someEntries, (entries) => {
        const reached = new Set<Entry>(headsOf(entries));
        // a set that grows while it is walked: what is added is walked too
        for (const upper of reached) for (const lower of entries.filter(replacedBy(upper))) reached.add(lower);
        expect(reached.size).toBe(entries.length);
      }),
    ));
});

test('D4 the order of the entries changes neither heads nor answers nor conflicts', () =>
  fc.assert(
    fc.property(
      someEntries.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      ([entries, shuffled]) => {
        const [heads, others] = [headsOf(entries), headsOf(shuffled)];
        expect(new Set(others)).toEqual(new Set(heads));
        expect(answersOf(others)).toEqual(answersOf(heads));
        expect(conflictsOf(others)).toEqual(conflictsOf(heads));
      },
    ),
  ));

const first = { order: 'a0', cells: { wat: 'een' } };
const second = { order: 'a1', cells: { wat: 'twee' } };
const unknown = { special: 'onbekend' };

describe('D5 D6 D7 answers', () => {
  test.for<[string, Entry[], Record<string, unknown>]>([
    ['one head is the answer', [entry('a', 'q', 'x')], { q: 'x' }],
    ['null is no answer', [entry('a', 'q', 'x'), entry('b', 'q', null, { replaces: ['a'] })], {}],
    [
      'rows by order',
      [row('a', 'q', '2', second), row('b', 'q', '1', first)],
      {
        q: [
          { id: '1', ...first },
          { id: '2', ...second },
        ],
      },
    ],
    [
      'rows of one order by id',
      [row('a', 'q', '2', first), row('b', 'q', '1', first)],
      {
        q: [
          { id: '1', ...first },
          { id: '2', ...first },
        ],
      },
    ],
    [
      'rows without order by id',
      [row('a', 'q', 'ind', { cells: {} }), row('b', 'q', 'coa', { cells: {} })],
      {
        q: [
          { id: 'coa', cells: {} },
          { id: 'ind', cells: {} },
        ],
      },
    ],
    ['a removed row is gone', [row('a', 'q', '1', first), row('b', 'q', '2', null)], { q: [{ id: '1', ...first }] }],
    ['all rows removed is no answer', [row('a', 'q', '1', null)], {}],
    ['the whole wins over its rows', [row('a', 'q', '1', first), entry('b', 'q', unknown)], { q: unknown }],
    [
      'the whole withdrawn, the rows are back',
      [row('a', 'q', '1', first), entry('b', 'q', unknown), entry('c', 'q', null, { replaces: ['b'] })],
      { q: [{ id: '1', ...first }] },
    ],
  ])('%s', ([, entries, answers]) => {
    expect(answersOf(headsOf(entries))).toEqual(answers);
  });

  test('a row that did not change stays the same object', () => {
    const kept = row('a', 'q', '1', first);
    const rowsOf = (entries: Entry[]) => answersOf(headsOf(entries))['q'] as unknown[];

    expect(rowsOf([kept, row('b', 'q', '2', second)])[0]).toBe(rowsOf([kept])[0]);
  });
});

describe('D8 D9 conflicts', () => {
  test.for<[string, Entry[], [string, string[]][]]>([
    ['different values; the latest counts', [entry('b', 'q', 'x'), entry('a', 'q', 'y', later)], [['a', ['b', 'a']]]],
    ['one instant; the id decides', [entry('b', 'q', 'x'), entry('a', 'q', 'y')], [['b', ['a', 'b']]]],
    ['one id and instant; the content decides', [entry('a', 'q', 'x'), entry('a', 'q', 'y')], [['a', ['a', 'a']]]],
    ['equal values are no conflict', [entry('a', 'q', { k: 1, l: 2 }), entry('b', 'q', { l: 2, k: 1 })], []],
    ['removed here, changed there', [row('a', 'q', '1', null), row('b', 'q', '1', first, later)], [['b', ['a', 'b']]]],
    ['each another row', [row('a', 'q', '1', first), row('b', 'q', '2', second)], []],
  ])('%s', ([, entries, conflicts]) => {
    expect(conflictsOf(headsOf(entries)).map((each) => [each.provisional.id, idsOf(each.heads)])).toEqual(conflicts);
  });

  test('what counts until it is settled is the provisional value', () => {
    expect(answersOf([entry('b', 'q', 'x'), entry('a', 'q', 'y', later)])).toEqual({ q: 'y' });
  });
});

test('N1 the next entry replaces all heads of its question or row and no other, and so settles a conflict', () =>
  fc.assert(
    fc.property(someEntries, (entries) => {
      const about = { question: 'r', row: '1' };
      const next = nextEntry(headsOf(entries), about, { cells: {} }, { id: 'new', by: 'coa', at: later.at });

      const heads = headsOf([...entries, next]);
      expect(heads.filter((head) => aboutKey(head.about) === aboutKey(about))).toEqual([next]);
      expect(new Set(heads.filter((head) => head !== next))).toEqual(
        new Set(headsOf(entries).filter((head) => aboutKey(head.about) !== aboutKey(about))),
      );
    }),
  ));

test('N2 a history of any length is read without overflow', () => {
  const long = Array.from({ length: 50_000 }, (_, nr) => entry(`e${nr}`, 'q', nr, { replaces: [`e${nr - 1}`] }));

  expect(answersOf(headsOf(long))).toEqual({ q: 49_999 });
});
