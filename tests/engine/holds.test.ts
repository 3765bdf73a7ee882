import { describe, expect, test } from 'vitest';
import { holds } from '../../src/engine/holds.ts';
import type { Answers, Condition } from '../../src/template/schema.ts';
import { row } from '../builders.ts';

const onbekend = { special: 'onbekend' };
const nvt = { special: 'nvt' };
const own = { id: 'eigen-groep', label: 'Eigen groep' };
const groups = (...ids: string[]) => ({ rule: 'groups', groups: ids.map((id) => ({ id, label: id })) });

describe('E1 a condition compares an answer given earlier', () => {
  test.for<[string, Condition, Answers, boolean]>([
    ['is, equal', { question: 'a', is: 'ja' }, { a: 'ja' }, true],
    ['is, different', { question: 'a', is: 'ja' }, { a: 'nee' }, false],
    ['isNot, different', { question: 'a', isNot: 'ja' }, { a: 'nee' }, true],
    ['isNot, equal', { question: 'a', isNot: 'ja' }, { a: 'ja' }, false],
    ['oneOf, named', { question: 'a', oneOf: ['ja', 'nee'] }, { a: 'nee' }, true],
    ['oneOf, not named', { question: 'a', oneOf: ['ja', 'nee'] }, { a: 'misschien' }, false],
    ['includes, chosen', { question: 'a', includes: 'x' }, { a: ['x', 'y'] }, true],
    ['includes, not chosen', { question: 'a', includes: 'z' }, { a: ['x', 'y'] }, false],
    ['includes, own option', { question: 'a', includes: 'eigen-groep' }, { a: ['x', own] }, true],
    ['excludes, not chosen', { question: 'a', excludes: 'geen' }, { a: ['x'] }, true],
    ['excludes, chosen', { question: 'a', excludes: 'geen' }, { a: ['geen'] }, false],
    ['includes, a group', { question: 'a', includes: 'amv' }, { a: groups('amv') }, true],
    [
      'all, one false',
      {
        all: [
          { question: 'a', is: 'x' },
          { question: 'a', is: 'y' },
        ],
      },
      { a: 'x' },
      false,
    ],
    [
      'any, one true',
      {
        any: [
          { question: 'a', is: 'x' },
          { question: 'a', is: 'y' },
        ],
      },
      { a: 'x' },
      true,
    ],
    ['not', { not: { question: 'a', is: 'x' } }, { a: 'y' }, true],
  ])('%s', ([, condition, answers, expected]) => {
    expect(holds(condition, answers)).toBe(expected);
  });
});

describe('E2 while the question is unanswered only "filled: false" and "not" are true', () => {
  const conditions: [Condition, boolean][] = [
    [{ question: 'a', is: 'x' }, false],
    [{ question: 'a', isNot: 'x' }, false],
    [{ question: 'a', oneOf: ['x'] }, false],
    [{ question: 'a', includes: 'x' }, false],
    [{ question: 'a', excludes: 'x' }, false],
    [{ question: 'a', after: 'b' }, false],
    [{ question: 'a', filled: true }, false],
    [{ question: 'a', filled: false }, true],
    [{ not: { question: 'a', is: 'x' } }, true],
  ];
  const unanswered: Answers[] = [{}, { a: undefined }, { a: null }, { a: '' }, { a: [] }, { a: groups() }];

  test.for(
    conditions.flatMap(([condition, expected]) =>
      unanswered.map((a) => [condition, { b: '2026-01-01', ...a }, expected] as const),
    ),
  )('%j with %j', ([condition, answers, expected]) => {
    expect(holds(condition, answers)).toBe(expected);
  });
});

describe('E3 a special answer compares as its word, and chooses or fills nothing', () => {
  test.for<[Condition, Answers, boolean]>([
    [{ question: 'a', is: 'onbekend' }, { a: onbekend }, true],
    [{ question: 'a', is: 'nvt' }, { a: onbekend }, false],
    [{ question: 'a', oneOf: ['nee', 'nvt'] }, { a: nvt }, true],
    [{ question: 'a', isNot: 'toereikend' }, { a: onbekend }, true],
    [{ question: 'a', is: 'niet-in-bron' }, { a: { special: 'niet-in-bron' } }, true],
    [{ question: 'a', includes: 'onbekend' }, { a: onbekend }, true],
    [{ question: 'a', includes: 'x' }, { a: onbekend }, false],
    [{ question: 'a', excludes: 'geen' }, { a: onbekend }, false],
    [{ question: 'a', excludes: 'geen' }, { a: nvt }, false],
    [{ question: 'a', filled: true }, { a: nvt }, false],
    [{ question: 'a', filled: false }, { a: onbekend }, true],
    [{ question: 'a', after: 'b' }, { a: onbekend, b: '2026-01-01' }, false],
  ])('%j with %j', ([condition, answers, expected]) => {
    expect(holds(condition, answers)).toBe(expected);
  });
});

describe('E4 "filled" asks for one row, one choice, one group or one letter', () => {
  test.for<[string, unknown]>([
    ['a row', [row('1', {})]],
    ['a choice', ['x']],
    ['a group', groups('amv')],
    ['words', 'tekst'],
    ['zero', 0],
  ])('%s', ([, a]) => {
    expect(holds({ question: 'a', filled: true }, { a })).toBe(true);
    expect(holds({ question: 'a', filled: false }, { a })).toBe(false);
  });
});

describe('E5 "after" compares two dates, and words that are no date are after nothing', () => {
  test.for<[unknown, unknown, boolean]>([
    ['2026-07-02', '2026-07-01', true],
    ['2026-07-01', '2026-07-01', false],
    ['2026-06-30', '2026-07-01', false],
    ['na de zomer', '2026-07-01', false],
    ['2026-07-02', 'begin juli', false],
    ['2026-07-02', undefined, false],
    [20260702, 20260701, false],
  ])('%s after %s', ([a, b, expected]) => {
    expect(holds({ question: 'a', after: 'b' }, { a, b })).toBe(expected);
  });
});
