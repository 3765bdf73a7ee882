import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldGrid, widthOf } from '../../src/document/pdf/fieldGrid.ts';
import type { Measure } from '../../src/document/pdf/measure.ts';
import { linesIn } from '../../src/document/pdf/measure.ts';

const setting = { width: 447, gap: 12, textLine: 12, labelLine: 10, above: 3 };
const measure = (words: readonly number[]): Measure => ({
  words,
  space: 2,
  whole: words.reduce((sum, width) => sum + width + 2, -2),
  longest: Math.max(0, ...words),
});
const anyText = fc.array(fc.integer({ min: 5, max: 80 }), { minLength: 1, maxLength: 40 }).map(measure);
const anyTable = fc.integer({ min: 1, max: 11 }).chain((fields) =>
  fc.record({
    labels: fc.array(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 3 }).map(measure), {
      minLength: fields,
      maxLength: fields,
    }),
    rows: fc.array(fc.array(anyText, { minLength: fields, maxLength: fields }), { minLength: 1, maxLength: 6 }),
  }),
);

describe('fields of a row', () => {
  test('G1 every field is placed once, in the order of the columns, and every line fills the width', () => {
    fc.assert(
      fc.property(anyTable, ({ labels, rows }) => {
        const lines = fieldGrid(labels, rows, setting);
        expect(lines.flat().map(({ field }) => field)).toEqual(labels.map((_, at) => at));
        for (const line of lines) expect(line.reduce((sum, { parts }) => sum + parts, 0)).toBe(12);
      }),
      { numRuns: 40 },
    );
  });

  test('G2 the name of a field stands on one line, and no word is broken for want of room beside it', () => {
    fc.assert(
      fc.property(anyTable, ({ labels, rows }) => {
        for (const { field, parts } of fieldGrid(labels, rows, setting).flat()) {
          const width = widthOf(parts, setting);
          if (parts < 12) expect(linesIn(labels[field] ?? measure([]), width)).toBe(1);
          for (const row of rows) expect(row[field]?.longest).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 40 },
    );
  });
});
