import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formWords } from '../../src/nl/form.ts';
import { tableWords } from '../../src/nl/questions.ts';
import { cellProblem, cellShape, describeCell, readCell, typedCell } from '../../src/questions/cells.ts';
import type { Cell, Context } from '../../src/questions/questionType.ts';
import { columnTotal, rowProblems } from '../../src/questions/tableRows.ts';
import { type Column, column } from '../../src/template/schema.ts';

const made = (more: object): Column => column.parse({ id: 'tijd', label: 'Tijd', type: 'number', ...more });
const weeks = made({ band: true, min: 0 });
const context: Context = { groups: [{ id: 'a', label: 'A' }], organisations: [], chosen: () => [] };

describe('B1 a band is typed as people write it', () => {
  test.for<[string, Cell | undefined]>([
    ['8–12–20', { low: 8, likely: 12, high: 20 }],
    ['8 - 12 - 20', { low: 8, likely: 12, high: 20 }],
    ['8/12/20', { low: 8, likely: 12, high: 20 }],
    ['12 (8–20)', { low: 8, likely: 12, high: 20 }],
    ['12 (8 tot 20)', { low: 8, likely: 12, high: 20 }],
    ['€ 1.200 (1.000,50–1 500)', { low: 1000.5, likely: 1200, high: 1500 }],
    ['243 vast', { low: 243, likely: 243, high: 243 }],
    ['243 (Vast)', { low: 243, likely: 243, high: 243 }],
    ['20–12–8', { low: 20, likely: 12, high: 8 }],
    ['0,5', 0.5],
    ['8–20', '8–20'],
    ['een stuk of tien', 'een stuk of tien'],
    ['onbekend', { special: 'onbekend' }],
    ['', undefined],
  ])('%s', ([typed, cell]) => {
    expect(readCell(typed, weeks, undefined)).toEqual(cell);
  });

  test('what is shown and read again is the same', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((each) => each / 100);
    const band = fc.record({ low: number, likely: number, high: number });
    fc.assert(
      fc.property(fc.oneof(number, band), (cell) => {
        expect(readCell(typedCell(cell, weeks, undefined), weeks, undefined)).toEqual(cell);
      }),
    );
  });

  test('it is well shaped only where the column takes a band', () => {
    const band = { low: 8, likely: 12, high: 20 };
    expect(cellShape(weeks).safeParse(band).success).toBe(true);
    expect(cellShape(weeks).safeParse(12).success).toBe(true);
    expect(cellShape(made({})).safeParse(band).success).toBe(false);
    expect(describeCell(band, weeks, undefined)).toEqual({ text: '12 (8–20)' });
    expect(
      describeCell({ low: 243, likely: 243, high: 243 }, made({ type: 'currency', band: true }), undefined),
    ).toEqual({ text: '€\u00a0243 (vast)' });
  });
});

describe('B2 what is wrong in a cell is a problem that says how to mend it', () => {
  test.for<[Cell, Column, object, RegExp]>([
    [{ low: 20, likely: 12, high: 8 }, weeks, { code: 'low-above-high' }, /laagste eerst/],
    [{ low: 8, likely: 30, high: 20 }, weeks, { code: 'low-above-high' }, /laagste eerst/],
    [{ low: -1, likely: 2, high: 3 }, weeks, { code: 'too-small', limit: 0 }, /ten minste 0/],
    [-3, weeks, { code: 'too-small', limit: 0 }, /ten minste 0/],
    [1e12, made({ max: 1e9 }), { code: 'too-large', limit: 1e9 }, /ten hoogste 1\.000\.000\.000/],
    ['veel', weeks, { code: 'not-a-band' }, /8–12–20/],
    ['veel', made({}), { code: 'not-a-number' }, /getal/],
  ])('%o', ([cell, at, problem, sentence]) => {
    const found = cellProblem(cell, at, undefined);

    expect(found).toEqual(problem);
    expect(found && tableWords.problem(found)).toMatch(sentence);
    expect(found && formWords.problem({ ...found, row: '1', column: 'tijd' }, { row: 1, column: 'tijd' })).toMatch(
      /^Tijd in rij 1: /,
    );
    expect(readCell(typedCell(cell, at, undefined), at, undefined)).toEqual(cell);
  });
});

test('B3 low above high is a problem too where each has a column of its own', () => {
  const columns = [
    made({ id: 'naam', type: 'text' }),
    made({ id: 'laag', notAbove: ['midden', 'hoog'] }),
    made({ id: 'midden', notAbove: ['hoog'] }),
    made({ id: 'hoog' }),
  ];
  const problems = (cells: Record<string, Cell>) => rowProblems(columns, [{ id: '1', cells }], context, false);

  expect(problems({ laag: 1, midden: 2, hoog: 2 })).toEqual([]);
  expect(problems({ laag: 3, hoog: 2 })).toEqual([{ code: 'low-above-high', row: '1', column: 'laag' }]);
  expect(problems({ midden: 3, hoog: 2 })).toEqual([{ code: 'low-above-high', row: '1', column: 'midden' }]);
  expect(problems({ laag: 3, midden: { special: 'onbekend' } })).toEqual([]);
});

test('B4 a column of many groups keeps an answer of one, and says when a group is no longer chosen', () => {
  const many = made({ type: 'group', many: true });
  const groups = context.groups;

  expect(cellShape(many).safeParse('a').success).toBe(true);
  expect(cellShape(many).safeParse(['a']).success).toBe(true);
  expect(cellProblem('a', many, groups)).toBeUndefined();
  expect(cellProblem(['a', 'weg'], many, groups)).toEqual({ code: 'not-a-group' });
  expect(cellProblem('weg', made({ type: 'group' }), groups)).toEqual({ code: 'not-a-group' });
  expect(tableWords.problem({ code: 'not-a-group' })).toMatch(/niet \(meer\) gekozen in hoofdstuk 4/);
  expect(readCell('A; weg', many, groups)).toEqual(['a', 'weg']);
});

test('B5 a total counts a band as its likely number', () => {
  const rows = [{ low: 1, likely: 2, high: 9 }, 3].map((cell, at) => ({ id: String(at), cells: { tijd: cell } }));

  expect(columnTotal(weeks, rows)).toEqual({ sum: 5, partial: false });
});
