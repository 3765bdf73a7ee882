import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAnswer, formatDate, formatDateShort, isDate, parseDate } from '../../src/questions/dates.ts';
import {
  formatEuro,
  formatNumber,
  numberAnswer,
  parseNumber,
  sumOf,
  typedNumber,
} from '../../src/questions/numbers.ts';

describe('Q10 a number is read in Dutch notation, and what is no number is not guessed at', () => {
  test.for<[string, number | undefined]>([
    ['12', 12],
    ['1.234', 1234],
    ['1.234.567,5', 1234567.5],
    ['1 234', 1234],
    ['12,', 12],
    ['0,50', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['– 3', -3],
    ['€ 1.234', 1234],
    ['€1.234,-', 1234],
    ['-€ 5', -5],
    ['€ -5', -5],
    ['  7  ', 7],
    ['007', 7],
    ['-0', 0],
    ['1.5', undefined],
    ['12.34', undefined],
    ['1.2345', undefined],
    ['1,234.5', undefined],
    ['12 weken', undefined],
    ['', undefined],
    ['-', undefined],
    [',5', undefined],
    ['1e5', undefined],
    ['Infinity', undefined],
    ['12345678901234567', undefined],
  ])('%s', ([typed, expected]) => {
    expect(parseNumber(typed)).toBe(expected);
  });
});

const decimal = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.constantFrom(1, 10, 100, 1000))
  .map(([whole, part]) => whole / part + 0);

test('Q11 a number that is shown and read again is always the same number', () => {
  fc.assert(
    fc.property(decimal, (number) => {
      expect(parseNumber(typedNumber(number))).toBe(number);
      expect(parseNumber(formatNumber(number))).toBe(number);
    }),
  );
});

test('Q12 nothing that was typed for a number or a date is ever lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-−€ /abj') }), (typed) => {
      for (const stored of [numberAnswer(typed), dateAnswer(typed)]) {
        if (typed.trim() === '') expect(stored).toBeUndefined();
        else expect(typeof stored === 'number' || stored === typed || isDate(stored)).toBe(true);
      }
    }),
  );
});

test('Q13 amounts are printed with a real minus, and cents only where there are any', () => {
  expect([formatEuro(1234), formatEuro(12.5), formatEuro(-3), formatNumber(-1234.5)]).toEqual([
    '€\u00a01.234',
    '€\u00a012,50',
    '€\u00a0\u22123',
    '\u22121.234,5',
  ]);
  expect(sumOf([0.1, 0.2])).toBe(0.3);
});

describe('Q14 a date is read as people write it, and only if it is in the calendar', () => {
  test.for<[string, string | undefined]>([
    ['1-7-2027', '2027-07-01'],
    ['01-07-2027', '2027-07-01'],
    ['1/7/2027', '2027-07-01'],
    ['1.7.2027', '2027-07-01'],
    ['1 juli 2027', '2027-07-01'],
    [' 1 Juli 2027 ', '2027-07-01'],
    ['2027-07-01', '2027-07-01'],
    ['29-2-2028', '2028-02-29'],
    ['29-2-2027', undefined],
    ['31-4-2027', undefined],
    ['0-1-2027', undefined],
    ['1-13-2027', undefined],
    ['1-7-27', undefined],
    ['1 joeli 2027', undefined],
    ['voorjaar 2027', undefined],
    ['0000-01-01', undefined],
  ])('%s', ([typed, expected]) => {
    expect(parseDate(typed)).toBe(expected);
  });
});

test('Q15 a date that is shown and read again is always the same date', () => {
  const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseDate(formatDateShort(iso))).toBe(iso);
      expect(parseDate(formatDate(iso))).toBe(iso);
    }),
  );
  expect(formatDate('2027-01-01')).toBe('1 januari 2027');
  expect(formatDate('ooit')).toBe('ooit');
});
