import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntaxFault } from '../../src/draft/jsonSyntax.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('R3 the place where a text stops being JSON', () => {
  test.for<[string, number | undefined]>([
    ['{"a": [1, -2.5e3, true, null, "é\\u00e9\\\\"]}', undefined],
    ['{"a": uit}', 6],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[1}', 2],
    ['{"a": 1', 7],
    ['["a', 1],
    ['01', 1],
    ['["\\x"]', 1],
    ['1, 2', 1],
    ['{,}', 1],
  ])('%s', ([text, place]) => {
    expect(syntaxFault(text)).toBe(place);
  });

  // JSON with one piece taken out or put in: nearly JSON, which random text never is
  const nearly = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '\\', '}', ']', '[', '0', ' ', '\n', 'x', '-', '\\u12'),
    )
    .map(([text, place, length, piece]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + length);
    });

  test('it finds a fault where and only where JSON.parse does', () =>
    fc.assert(
      fc.property(nearly, (text) => {
        expect(syntaxFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    ));
});
