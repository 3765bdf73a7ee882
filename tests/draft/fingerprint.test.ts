import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/draft/canonicalJson.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { fingerprint } from '../../src/draft/fingerprint.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { entry, row, someEntries } from './entries.ts';

test('F1 canonical JSON is JSON of the same value', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  ));

test('F1 the order of keys and members that are undefined do not matter', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: null }], a: 'é' })).toBe('{"a":"é","b":[1,{"c":null,"d":1}]}');
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
});

test('F2 the fingerprint does not depend on order, ids, person, time or history', () =>
  fc.assert(
    fc.asyncProperty(someEntries, async (entries) => {
      const renamed = headsOf(entries)
        .map((each, nr) => ({ ...each, id: `n${nr}`, by: 'coa', at: '2030-01-01T00:00:00.000Z', replaces: [] }))
        .reverse();
      expect(await fingerprint(renamed)).toBe(await fingerprint(entries));
    }),
  ));

test('F2 the fingerprint is SHA-256 over the canonical JSON of what counts', async () => {
  const text = '[{"about":{"question":"q"},"value":"x"},{"about":{"question":"r","row":"1"},"value":{"cells":{}}}]';
  const { createHash } = await import('node:crypto');

  expect(await fingerprint([row('a', 'r', '1', { cells: {} }), entry('b', 'q', 'x')])).toBe(
    createHash('sha256').update(text).digest('hex'),
  );
});

describe('F3 F4 what the same fingerprint has', () => {
  const one = [entry('a', 'q', 'x')];

  test.for<[string, Entry[], Entry[], boolean]>([
    ['withdrawn is none', [entry('a', 'q', null)], [], true],
    ['equal heads count once', [...one, entry('b', 'q', 'x')], one, true],
    ['withdrawn by one of two is not the other alone', [...one, entry('b', 'q', null)], one, false],
    ['another answer', one, [entry('a', 'q', 'y')], false],
    ['another question', one, [entry('a', 'r', 'x')], false],
    ['another row', [row('a', 'r', '1', { cells: {} })], [row('a', 'r', '2', { cells: {} })], false],
  ])('%s', async ([, left, right, same]) => {
    expect((await fingerprint(left)) === (await fingerprint(right))).toBe(same);
  });
});
