import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/draft/canonicalJson.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { union } from '../../src/draft/union.ts';
import { entry, someEntries } from './entries.ts';

const contents = (entries: readonly Entry[]) => new Set(entries.map(canonicalJson));

test('U1 union is commutative', () =>
  fc.assert(
    fc.property(someEntries, someEntries, (a, b) => {
      expect(union(a, b)).toEqual(union(b, a));
    }),
  ));

test('U2 union is associative', () =>
  fc.assert(
    fc.property(someEntries, someEntries, someEntries, (a, b, c) => {
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
    }),
  ));

test('U3 union is idempotent', () =>
  fc.assert(
    fc.property(someEntries, someEntries, (a, b) => {
      const once = union(a, b);
      expect(union(once, b)).toEqual(once);
      expect(union(once, once)).toEqual(once);
    }),
  ));

test('U4 union loses nothing and adds nothing', () =>
  fc.assert(
    fc.property(someEntries, someEntries, (a, b) => {
      expect(contents(union(a, b))).toEqual(contents([...a, ...b]));
    }),
  ));

test('U4 when one id stands for two different entries, both stay', () => {
  expect(union([entry('a', 'q', 'x')], [entry('a', 'q', 'y')])).toHaveLength(2);
});
