import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell, typedCell } from '../../src/questions/cells.ts';
import { pastedCells } from '../../src/questions/pasted.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import { ordersAfter, type RowChange, rowAt, rowMoved, sortedRows } from '../../src/questions/rows.ts';
import { column } from '../../src/template/schema.ts';
import { contextOf, questionOf, typeOf } from './sample.tsx';

const row = (id: string, order?: string): Row => ({ id, order, cells: { a: id } });
const after = (rows: readonly Row[], changes: readonly RowChange[]): readonly string[] => {
  const byId = new Map(rows.map((each) => [each.id, each]));
  for (const [id, value] of changes) if (value) byId.set(id, { id, ...value });
  return sortedRows([...byId.values()]).map(({ id }) => id);
};

// few orders, so that rows often share one; and some that are no fractional index
const someRows = fc
  .array(fc.constantFrom('a0', 'a1', 'a1', 'a1V', 'zzz', '', 'Zz', undefined), { minLength: 1, maxLength: 6 })
  .map((orders) => sortedRows(orders.map((order, index) => row(`r${index}`, order))));

test('Q30 a row that is moved always ends up one place higher or lower, and the others keep their order', () => {
  fc.assert(
    fc.property(someRows, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (rows, pick, by) => {
      const index = pick % rows.length;
      const expected = rows.map(({ id }) => id);
      const [moved] = expected.splice(index, 1);
      const edge = index + by < 0 || index + by >= rows.length;
      expected.splice(edge ? index : index + by, 0, moved ?? '');
      expect(after(rows, rowMoved(rows, rows[index]?.id ?? '', by))).toEqual(expected);
    }),
  );
});

test('Q31 a row that is put between others always stands there, with its cells', () => {
  fc.assert(
    fc.property(someRows, fc.nat(), (rows, pick) => {
      const index = pick % (rows.length + 1);
      const expected = rows.map(({ id }) => id);
      expected.splice(index, 0, 'new');
      const changes = rowAt(rows, index, row('new'));
      expect(after(rows, changes)).toEqual(expected);
      for (const [id, value] of changes) expect(value?.cells).toEqual({ a: id });
    }),
  );
});

test('Q32 rows that are added always come after all others, in the order they were added', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 5 }), (rows, count) => {
      const news = ordersAfter(rows, count).map((order, index): RowChange => [`new${index}`, { order, cells: {} }]);
      expect(after(rows, news)).toEqual([...rows.map(({ id }) => id), ...news.map(([id]) => id)]);
    }),
  );
});

describe('Q33 an unknown or inapplicable cell is typed as a word, and a cell that is shown and read again stays itself', () => {
  const options = [
    { id: 'klein', label: 'Klein risico' },
    { id: 'groot', label: 'Groot risico' },
  ];
  test.for<[string, string, Cell | undefined]>([
    ['text', 'Onbekend', { special: 'onbekend' }],
    ['number', 'n.v.t.', { special: 'nvt' }],
    ['number', '1.250,5', 1250.5],
    ['number', 'veel', 'veel'],
    ['currency', '€ 12', 12],
    ['date', '1-7-2027', '2027-07-01'],
    ['date', 'najaar', 'najaar'],
    ['choice', 'groot risico', 'groot'],
    ['choice', 'onbekend', { special: 'onbekend' }],
    ['choice', 'reusachtig', 'reusachtig'],
    ['multi-choice', 'Klein risico; Groot risico', ['klein', 'groot']],
    ['long-text', 'onbekende herkomst', 'onbekende herkomst'],
    ['text', ' ', undefined],
  ])('%s %j', ([type, typed, stored]) => {
    const at = column.parse({ id: 'c', label: 'C', type });
    const list = type.endsWith('choice') ? options : undefined;
    expect(readCell(typed, at, list)).toEqual(stored);
    expect(readCell(typedCell(stored, at, list), at, list)).toEqual(stored);
  });
});

describe('Q34 cells from Word or Excel are told apart by tabs, and ordinary text is left alone', () => {
  test.for<[string, boolean, readonly (readonly string[])[] | undefined]>([
    [
      'een\ttwee\ndrie\tvier\n',
      false,
      [
        ['een', 'twee'],
        ['drie', 'vier'],
      ],
    ],
    ['een\ttwee\r\n', false, [['een', 'twee']]],
    ['"een\nregel"\t"zegt ""ja"""', false, [['een\nregel', 'zegt "ja"']]],
    ['\t\tx', false, [['', '', 'x']]],
    ['5\n6', true, [['5'], ['6']]],
    ['een alinea\nnog een', false, undefined],
    ['woord', true, undefined],
  ])('%j', ([text, oneLine, cells]) => {
    expect(pastedCells(text, oneLine)).toEqual(cells);
  });
});

const table = questionOf({
  id: 't',
  nr: 1,
  type: 'table',
  label: 'Tabel',
  fixedRows: [
    { id: 'vast-1', label: 'Wet' },
    { id: 'vast-2', label: 'Besluit' },
  ],
  columns: [
    { id: 'laag', label: 'Laag' },
    { id: 'kosten', label: 'Kosten', type: 'currency', total: true, required: true },
    { id: 'uitleg', label: 'Uitleg', type: 'long-text' },
  ],
});

test('Q35 rows that are always there come first under their own label, and the total says when it is partial', () => {
  const answer: Row[] = [
    { id: 'extra', order: 'a0', cells: { laag: 'Werkinstructie', kosten: 12.5, uitleg: '- eerst\n- daarna;\nslot' } },
    { id: 'vast-2', cells: { kosten: 1000 } },
  ];
  expect(typeOf('table').describe(table, answer, contextOf())).toEqual([
    {
      kind: 'table',
      caption: 'Tabel',
      columns: [
        { label: 'Laag', kind: 'words' },
        { label: 'Kosten', kind: 'number' },
        { label: 'Uitleg', kind: 'sentences' },
      ],
      rows: [
        [{ text: 'Wet' }, { empty: true }, { empty: true }],
        [{ text: 'Besluit' }, { text: '€\u00a01.000' }, { empty: true }],
        [{ text: 'Werkinstructie' }, { text: '€\u00a012,50' }, { text: 'eerst / daarna; slot' }],
      ],
      total: {
        cells: [{ text: 'Totaal van wat bekend is' }, { text: '€\u00a01.012,50' }, { text: '' }],
        partial: true,
      },
    },
  ]);
  expect(typeOf('table').problems(table, answer, contextOf())).toEqual([
    { code: 'missing', row: 'vast-1', column: 'kosten' },
  ]);
});

test('Q36 a matrix shows only the rows that an earlier answer asks for', () => {
  const matrix = questionOf({
    id: 'm',
    nr: 1,
    type: 'org-matrix',
    label: 'Matrix',
    rowsFrom: 'wie',
    columns: [{ id: 'fte', label: 'Fte', type: 'number', total: true }],
  });
  const context = contextOf({
    chosen: {
      wie: [
        { id: 'ind', label: 'IND' },
        { id: 'coa', label: 'COA' },
      ],
    },
  });
  const answer: Row[] = [
    { id: 'dji', cells: { fte: 100 } },
    { id: 'coa', cells: { fte: -2 } },
    { id: 'ind', cells: { fte: { special: 'nvt' } } },
  ];
  expect(typeOf('org-matrix').describe(matrix, answer, context)).toMatchObject([
    {
      columns: [{ label: 'Organisatie' }, { label: 'Fte' }],
      rows: [
        [{ text: 'IND' }, { special: 'nvt' }],
        [{ text: 'COA' }, { text: '−2' }],
      ],
      total: { cells: [{ text: 'Totaal' }, { text: '−2' }], partial: false },
    },
  ]);
});
