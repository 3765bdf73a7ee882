import fc from 'fast-check';
import type { Entry } from '../../src/draft/entry.ts';

/** The smallest entry: tests name only what they are about. */
export const entry = (id: string, question: string, value: unknown, more: Partial<Entry> = {}): Entry => ({
  id,
  about: { question },
  value,
  by: 'beleidsmedewerker',
  at: '2026-01-01T00:00:00.000Z',
  replaces: [],
  ...more,
});

export const row = (id: string, question: string, rowId: string, value: unknown, more: Partial<Entry> = {}): Entry =>
  entry(id, question, value, { about: { question, row: rowId }, ...more });

const ids = fc.constantFrom('a', 'b', 'c', 'd');

const about = fc.constantFrom<Entry['about']>(
  { question: 'q' },
  { question: 'r' },
  { question: 'r', row: '1' },
  { question: 'r', row: '2' },
);

// few ids, instants and values, so that circles, copies and entries that share an id meet often
export const anyEntry: fc.Arbitrary<Entry> = about.chain((about) =>
  fc.record({
    id: ids,
    about: fc.constant(about),
    value:
      about.row === undefined
        ? fc.constantFrom<unknown>(null, 'x', 'y', { special: 'onbekend' })
        : fc.constantFrom<unknown>(null, { order: 'a0', cells: {} }, { order: 'a1', cells: { k: 1 } }),
    by: fc.constant('dgm'),
    at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
    replaces: fc.uniqueArray(ids, { maxLength: 3 }),
  }),
);

export const someEntries = fc.array(anyEntry, { maxLength: 10 });
