import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartsOf } from '../../src/document/charts/charts.ts';
import type { Drawing } from '../../src/document/drawing/drawing.ts';
import { outlineOf } from '../../src/document/outline.ts';
import { emfOf } from '../../src/document/word/emf.ts';
import { parseNumber } from '../../src/questions/numbers.ts';
import type { Cell } from '../../src/questions/questionType.ts';
import {
  type Cells,
  chartOf,
  drawingOf,
  expectInside,
  labels,
  none,
  passOf,
  rows,
  texts,
  unknown,
  words,
} from './chartsFrom.ts';
import { keptOutlines } from './filledOutlines.ts';
import { extra, realTemplate } from './synthetic.ts';

const template = realTemplate();

const risk = (nr: string, kans: Cell, impact: Cell): Cells => ({
  nr,
  gebeurtenis: `Gebeurtenis ${nr}`,
  kans,
  impact,
  'raakt-vreemdeling': 'ja',
});

test('D10 more risks than a cell has room for are counted in it', () => {
  const many = Array.from({ length: 60 }, (_, at) => risk(`R${at + 1}`, 'hoog', 'hoog'));
  const drawing = drawingOf(chartOf({ 'risico-register': rows(...many) }, 'risks'));
  const shown = texts(drawing).filter((text) => /^R\d/.test(text)).length;

  expect(texts(drawing)).toContain(`+ ${60 - shown}, zie tabel`);
  expectInside(drawing);
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.constantFrom<Cell>(
    1e12,
    -1e12,
    999_999_999_999_999,
    0,
    -0,
    0.1,
    unknown,
    none,
    '',
    'veel',
    'R1',
    'hoog',
    'ja',
    'min-2',
    'opvang',
  ),
  // a text may say so itself
  fc.string({ maxLength: 60 }).filter((text) => !/NaN|Infinity|null|undefined|∞/.test(text)),
);
const cellsFor = (columns: readonly string[]) =>
  fc.array(fc.record(Object.fromEntries(columns.map((column) => [column, fc.option(cell, { nil: undefined })]))), {
    maxLength: 30,
  });
const anything = fc.record({
  costs: cellsFor(['organisatie', 'kostensoort', 'jaar-1', 'jaar-2', 'jaar-3', 'jaar-4', 'structureel']),
  benefits: cellsFor(['organisatie', 'jaar-1', 'jaar-2', 'structureel']),
  risks: cellsFor(['nr', 'gebeurtenis', 'raakt-vreemdeling', 'kans', 'impact', 'eigenaar']),
  score: cellsFor([
    'dimensie',
    'doelgroep',
    'richting',
    'omvang',
    'duur',
    'kernrecht',
    'maatregel',
    'richting-na-maatregel',
  ]),
});
const filled = (cells: readonly Readonly<Record<string, Cell | undefined>>[]) =>
  rows(
    ...cells.map(
      (each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Cells,
    ),
  );

test('D11 whatever was filled in, a chart draws nothing outside its box, no NaN, and every cell of its table says something', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anything, ({ costs, benefits, risks, score }) => {
      const charts = chartsOf(
        passOf({
          'fin-kosten': filled(costs),
          'fin-baten': filled(benefits),
          'risico-register': filled(risks),
          'vr-score': filled(score),
        }),
      );
      for (const { drawing } of charts.flatMap(({ figures }) => figures)) {
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null|undefined/);
        expectInside(drawing);
        expect(drawing.height).toBeLessThan(640);
      }
      for (const { columns, rows: lines } of charts.flatMap(({ tables }) => tables)) {
        expect(JSON.stringify(lines)).not.toMatch(/NaN|∞/);
        for (const line of lines) expect(line).toHaveLength(columns.length);
        expect(lines.flat().map(words)).not.toContain('');
      }
    }),
    { numRuns: 40 },
  );
});

test('D12 the parts of a year are as high together as its sum, on the scale of the drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 6 }), (amounts) => {
      const kinds = ['dienstverlening', 'automatisering', 'opvang', 'rechtspraak', 'communicatie', 'overig'];
      const chart = chartOf(
        {
          'fin-kosten': rows(
            ...amounts.map((amount, at) => ({ organisatie: 'ind', kostensoort: kinds[at] ?? '', 'jaar-1': amount })),
          ),
        },
        'costs',
      );
      const { shapes } = drawingOf(chart);
      const [first, second] = labels(drawingOf(chart)).filter(({ align }) => align === 'end');
      const step = (parseNumber(second?.text ?? '') ?? 0) - (parseNumber(first?.text ?? '') ?? 0);
      const perUnit = ((first?.y ?? 0) - (second?.y ?? 0)) / step;
      const parts = shapes.filter((shape) => shape.kind === 'box' && shape.stroke?.width === 0.7 && shape.width > 20);
      const height = parts.reduce((sum, shape) => sum + (shape.kind === 'box' ? shape.height : 0), 0);
      const sum = amounts.reduce((all, amount) => all + amount, 0);
      expect(height).toBeCloseTo(sum * perUnit, 0);
    }),
    { numRuns: 60 },
  );
});

test('D13 charts and conditions are plain data, and absent where there is nothing to show', {
  timeout: 60_000,
}, async () => {
  const empty = outlineOf(template, passOf({}), extra);
  expect('charts' in empty || 'conditions' in empty).toBe(false);
  for (const [file, { charts = [], conditions = null }] of await keptOutlines()) {
    expect(JSON.parse(JSON.stringify({ charts, conditions })), file).toEqual({ charts, conditions });
    for (const { figures, tables } of charts) {
      expect(tables.length).toBeGreaterThan(0);
      for (const { drawing } of figures) expectInside(drawing);
    }
  }
});

test('D14 a drawing is a metafile for Word: its records fill it exactly, and its letters stand in it', () => {
  const drawing: Drawing = {
    width: 100,
    height: 50,
    alt: '',
    shapes: [
      { kind: 'box', x: 1, y: 1, width: 20, height: 10, fill: 'harm', stroke: { ink: 'ink', width: 1, dashed: true } },
      { kind: 'circle', x: 50, y: 20, radius: 4, stroke: { ink: 'ink', width: 1 } },
      {
        kind: 'line',
        points: [
          [0, 0],
          [30, 30],
        ],
        stroke: { ink: 'line', width: 0.5 },
      },
      { kind: 'label', x: 5, y: 40, text: 'Één 𝒳', size: 9, ink: 'ink', align: 'start' },
    ],
  };
  const bytes = emfOf(drawing);
  const view = new DataView(bytes.buffer);
  const kinds: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    kinds.push(view.getUint32(at, true));
    at += view.getUint32(at + 4, true);
  }

  expect(at).toBe(bytes.length);
  expect(view.getUint32(48, true)).toBe(bytes.length);
  expect(view.getUint32(52, true)).toBe(kinds.length);
  expect([kinds[0], kinds.at(-1)]).toEqual([1, 14]);
  expect(new TextDecoder('utf-16le').decode(bytes)).toContain('Één 𝒳');
});
