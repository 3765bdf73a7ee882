import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../src/engine/pass.ts';
import { countsOf } from '../../src/questions/comparedBlocks.ts';
import type { Compared, ComparedTable, DerivedAnswer } from '../../src/questions/derivedAnswer.ts';
import { describeDerived } from '../../src/questions/derivedBlocks.ts';
import type { Cell } from '../../src/questions/questionType.ts';
import { derived, multi, optionsNamed, row, table, templateOf } from '../builders.ts';

const order = ['min-2', 'min-1', 'nul', 'plus-1'];
const choice = (id: string, options: readonly string[]) => ({
  id,
  label: id,
  type: 'choice',
  options: optionsNamed(options),
});
const number = (id: string) => ({ id, label: id, type: 'number' });

const template = templateOf(
  multi('wie', ['ind', 'coa'], { required: false }),
  table('effect', ['naam', choice('voorspeld', order), choice('gezien', order)]),
  table('maat', [
    'naam',
    number('voorspeld'),
    number('gezien'),
    choice('zwaarder', ['hoger', 'lager']),
    number('marge'),
    choice('oordeel', ['zwaarder', 'zoals-voorspeld', 'lichter']),
  ]),
  table('belofte', ['naam', choice('gehouden', ['ja', 'deels', 'nee'])]),
  {
    id: 'aantal',
    type: 'org-matrix',
    label: 'aantal',
    rowsFrom: 'wie',
    columns: ['voorspeld', 'laag', 'hoog', 'gezien'].map(number),
  },
  derived('vergelijking', 'predicted-observed', {
    compare: [
      { question: 'effect', names: ['naam'], predicted: 'voorspeld', observed: 'gezien', order },
      {
        question: 'maat',
        names: ['naam'],
        predicted: 'voorspeld',
        observed: 'gezien',
        heavierAt: 'zwaarder',
        margin: 'marge',
        own: 'oordeel',
      },
      { question: 'belofte', names: ['naam'], observed: 'gehouden', order: ['nee', 'deels', 'ja'], promised: 'ja' },
      { question: 'aantal', predicted: 'voorspeld', observed: 'gezien', low: 'laag', high: 'hoog' },
    ],
  }),
);

function tables(answers: Readonly<Record<string, unknown>>): readonly ComparedTable[] {
  const answer = pass(template, answers, 'volledig').byId.get('vergelijking')?.answer as DerivedAnswer;
  if (answer.rule !== 'predicted-observed') throw new Error(answer.rule);
  return answer.tables;
}

const rowsIn = (question: number, answers: Readonly<Record<string, unknown>>): readonly Compared[] =>
  tables(answers)[question]?.rows ?? [];

const effect = (voorspeld: Cell | undefined, gezien: Cell | undefined, id = 'r1') =>
  row(id, { naam: id, ...(voorspeld === undefined ? {} : { voorspeld }), ...(gezien === undefined ? {} : { gezien }) });

test.for<[string, string, string]>([
  ['min-1', 'min-2', 'heavier'],
  ['plus-1', 'min-2', 'heavier'],
  ['min-1', 'min-1', 'as-predicted'],
  ['min-2', 'nul', 'lighter'],
])('VV1 predicted %s, observed %s: %s', ([voorspeld, gezien, outcome]) => {
  expect(rowsIn(0, { effect: [effect(voorspeld, gezien)] })).toMatchObject([{ outcome, lacking: [] }]);
});

const measure = (cells: Record<string, Cell>) => rowsIn(1, { maat: [row('r1', { naam: 'a', ...cells })] })[0];

test.for<[Record<string, Cell>, string, number]>([
  [{ voorspeld: 700, gezien: 1150, zwaarder: 'hoger' }, 'heavier', 0],
  [{ voorspeld: 700, gezien: 600, zwaarder: 'hoger' }, 'lighter', 0],
  [{ voorspeld: 85, gezien: 71, zwaarder: 'lager' }, 'heavier', 0],
  [{ voorspeld: 85, gezien: 90, zwaarder: 'lager' }, 'lighter', 0],
  [{ voorspeld: 85, gezien: 85, zwaarder: 'lager' }, 'as-predicted', 0],
  [{ voorspeld: 85, gezien: 90 }, 'more', 1],
  [{ voorspeld: 85, gezien: 80, zwaarder: { special: 'onbekend' } }, 'less', 1],
])('VV2 %j is %s', ([cells, outcome, lacking]) => {
  expect(measure(cells)).toMatchObject({ outcome });
  expect(measure(cells)?.lacking).toHaveLength(lacking);
});

describe('VV3 within the margin, or between the bounds, is as predicted', () => {
  test('a margin', () => {
    expect(measure({ voorspeld: 14, gezien: 15, zwaarder: 'hoger', marge: 1 })?.outcome).toBe('as-predicted');
    expect(measure({ voorspeld: 14, gezien: 15.5, zwaarder: 'hoger', marge: 1 })?.outcome).toBe('heavier');
  });

  test.for<[number, string]>([
    [18, 'less'],
    [19, 'as-predicted'],
    [25, 'as-predicted'],
    [26, 'more'],
  ])('bounds 19 and 25, observed %d', ([gezien, outcome]) => {
    const aantal = [{ id: 'ind', cells: { voorspeld: 22, laag: 19, hoog: 25, gezien } }];
    expect(rowsIn(3, { wie: ['ind'], aantal })).toMatchObject([{ name: 'ind', outcome, lacking: [] }]);
  });
});

test.for<[Cell | undefined, Cell | undefined, object[]]>([
  [undefined, 'nul', [{ what: 'prediction', how: 'empty' }]],
  ['nul', undefined, [{ what: 'observation', how: 'empty' }]],
  ['nul', { special: 'onbekend' }, [{ what: 'observation', how: 'onbekend' }]],
  [
    { special: 'nvt' },
    { special: 'onbekend' },
    [
      { what: 'prediction', how: 'nvt' },
      { what: 'observation', how: 'onbekend' },
    ],
  ],
])('VV4 predicted %j, observed %j cannot be compared', ([voorspeld, gezien, lacking]) => {
  expect(rowsIn(0, { effect: [effect(voorspeld, gezien)] })).toMatchObject([{ outcome: 'not-comparable', lacking }]);
});

test('VV4 the words say what lacks', () => {
  const found = tables({ effect: [effect('nul', { special: 'onbekend' })] });
  expect(JSON.stringify(describeDerived({ rule: 'predicted-observed', tables: found }))).toContain(
    'niet te vergelijken: de waarneming is onbekend',
  );
});

test.for([
  ['ja', 'as-predicted'],
  ['deels', 'heavier'],
  ['nee', 'heavier'],
])('VV5 a promise that is kept %s is %s', ([gehouden, outcome]) => {
  const belofte = [row('r1', { naam: 'V1', gehouden: gehouden ?? '' })];
  expect(rowsIn(2, { belofte })).toMatchObject([{ outcome, predicted: { text: 'ja' } }]);
});

test('VV6 worst first, and the larger step before the smaller', () => {
  const answers = {
    effect: [
      effect('min-2', 'nul', 'r1'),
      effect('min-1', 'min-1', 'r2'),
      effect('min-1', undefined, 'r3'),
      effect('min-1', 'min-2', 'r4'),
      effect('plus-1', 'min-1', 'r5'),
    ],
  };
  expect(rowsIn(0, answers).map((each) => each.row)).toEqual(['r5', 'r4', 'r3', 'r2', 'r1']);
});

const anyCell = fc.option(
  fc.oneof(fc.constantFrom<Cell>(...order), fc.constantFrom<Cell>({ special: 'onbekend' }, { special: 'nvt' })),
  { nil: undefined },
);

test('VV7 every row is counted once, and what is unknown is never counted as known', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 12 }), (pairs) => {
      const rows = rowsIn(0, { effect: pairs.map(([a, b], at) => effect(a, b, `r${at}`)) });
      const counts = countsOf(rows);
      const known = pairs.filter((pair) => pair.every((cell) => typeof cell === 'string')).length;
      expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(pairs.length);
      expect(counts['not-comparable']).toBe(pairs.length - known);
    }),
  );
});

test('VV8 making an observation heavier never makes its outcome lighter', () => {
  const weight = { lighter: 0, 'as-predicted': 1, heavier: 2, more: 9, less: 9, 'not-comparable': 9 };
  const place = fc.integer({ min: 0, max: order.length - 1 });
  fc.assert(
    fc.property(place, place, place, (predicted, one, other) => {
      const at = (observed: number) =>
        weight[rowsIn(0, { effect: [effect(order[predicted], order[observed])] })[0]?.outcome ?? 'more'];
      expect(at(Math.min(one, other))).toBeGreaterThanOrEqual(at(Math.max(one, other)));
    }),
  );
});

test('VV9 the own word stands beside an outcome that says something else', () => {
  const cells = { voorspeld: 100, gezien: 105, zwaarder: 'hoger', marge: 10 };
  expect(measure({ ...cells, oordeel: 'zwaarder' })).toMatchObject({ outcome: 'as-predicted', own: 'zwaarder' });
  expect(measure({ ...cells, oordeel: 'zoals-voorspeld' })?.own).toBeUndefined();
});

test('VV10 a matrix compares the rows that are chosen now', () => {
  const aantal = ['ind', 'coa'].map((id) => ({ id, cells: { voorspeld: 1, gezien: 2 } }));
  expect(rowsIn(3, { wie: ['coa'], aantal }).map(({ row: id }) => id)).toEqual(['coa']);
});
