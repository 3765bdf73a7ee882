import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../src/engine/burden/amount.ts';
import { burden } from '../../src/engine/burden/burden.ts';
import type { GroupBurden } from '../../src/engine/burden/groupBurden.ts';
import { type MeasureId, measures, personsQuestion } from '../../src/engine/burden/measures.ts';
import { effect } from '../../src/engine/effect/effect.ts';
import { pass } from '../../src/engine/pass.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Answers, type Column, questionsOf } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';

const parsed = parseTemplate(raw, questionTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
const { template } = parsed;

type Rows = Record<string, readonly Record<string, unknown>[]>;
type People = Record<string, Record<string, unknown>>;

const opening = ['vr-procedure', 'vr-bewijs', 'vr-gezin', 'vr-opvang', 'vr-kosten'];

const stored = (rows: readonly Record<string, unknown>[]): readonly Row[] =>
  rows.map((cells, at) => ({ id: `r${at + 1}`, order: `a${at}`, cells: cells as Record<string, Cell> }));

/** A dossier about two groups in which every table is asked. */
const answersOf = (tables: Rows, people: People = {}, more: Answers = {}): Answers => ({
  'vr-doelgroepen-regulier': ['gezinsmigrant', 'student'],
  ...Object.fromEntries(opening.map((id) => [`${id}-geraakt`, 'ja'])),
  ...Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, stored(rows)])),
  [personsQuestion]: Object.entries(people).map(([id, cells]) => ({ id, cells })),
  ...more,
});

const of = (tables: Rows, people: People = {}, more: Answers = {}) =>
  burden(pass(template, answersOf(tables, people, more), 'volledig'));

const groupIn = (found: ReturnType<typeof of>, id: string): GroupBurden => {
  const group = found.groups.find((each) => each.id === id);
  if (!group) throw new Error(`no group ${id}`);
  return group;
};

const measureIn = (group: GroupBurden, id: MeasureId) => {
  const found = group.measures.find((each) => each.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

const gezin = (found: ReturnType<typeof of>, id: MeasureId) => measureIn(groupIn(found, 'gezinsmigrant'), id);
const band = (low: number, likely: number, high: number) => ({ low, likely, high });
const onbekend = { special: 'onbekend' };
const nvt = { special: 'nvt' };

describe('B6 each burden comes from one table, now and later', () => {
  test.for<[MeasureId, string, Record<string, unknown>, number | undefined, number]>([
    ['handelingen', 'vr-doen-handelingen', { 'keer-nu': 0.2, 'keer-straks': 0.5 }, 0.2, 0.5],
    ['uren', 'vr-doen-handelingen', { 'keer-nu': 0.5, 'tijd-nu': 60, 'keer-straks': 2, tijd: 90 }, 0.5, 3],
    ['uitgaven', 'vr-kosten-tabel', { 'jaar-nu': 48.6, 'jaar-straks': 121.5, eenmalig: 7, uren: 9 }, 48.6, 121.5],
    ['uitgaven-eenmalig', 'vr-kosten-tabel', { 'jaar-nu': 1, 'jaar-straks': 2, eenmalig: 110 }, undefined, 110],
    ['documenten', 'vr-bewijs-wat', { 'keer-nu': 1, 'keer-straks': 3, kosten: 90, tijd: 4 }, 1, 3],
    ['contactmomenten', 'vr-reis-nieuwe-momenten', { nu: 'vaak', 'keer-nu': 1, 'keer-straks': 2 }, 1, 2],
    ['scheiding', 'vr-gezin-scheiding', { nu: 6, midden: 9 }, 6, 9],
    ['verhuizingen', 'vr-opvang-recht', { 'verhuizingen-nu': 1, 'verhuizingen-straks': 0 }, 1, 0],
  ])('%s', ([id, question, cells, now, later]) => {
    const found = gezin(of({ [question]: [{ groep: 'gezinsmigrant', ...cells }] }), id);

    expect(found.now.span?.likely).toBe(now);
    expect(found.later.span?.likely).toBe(later);
  });

  test('weeks of waiting come from the table of now and the table of later', () => {
    const found = gezin(
      of({
        'vr-procedure-duur-nu': [{ groep: 'gezinsmigrant', mediaan: 9, p90: 16 }],
        'vr-procedure-duur-straks': [{ groep: 'gezinsmigrant', laag: 11, midden: 14, hoog: 22 }],
      }),
      'wachten',
    );

    expect(found.now).toMatchObject({ span: band(9, 9, 9), bare: 1 });
    expect(found.later).toMatchObject({ span: band(11, 14, 22), bare: 0 });
    expect(found.difference).toMatchObject({ span: band(2, 5, 13), bare: 1 });
  });
});

describe('B7 rows of a group', () => {
  test('add up', () => {
    const found = gezin(
      of({
        'vr-kosten-tabel': [
          { groep: 'gezinsmigrant', 'jaar-straks': band(1, 2, 3) },
          { groep: ['student', 'gezinsmigrant'], 'jaar-straks': band(0.1, 0.2, 0.4) },
          { groep: 'student', 'jaar-straks': 99 },
        ],
      }),
      'uitgaven',
    );

    expect(found.later).toMatchObject({ span: band(1.1, 2.2, 3.4), known: 2, bare: 0 });
  });

  test('of waiting and separation the longest counts', () => {
    const found = gezin(
      of({
        'vr-gezin-scheiding': [
          { groep: 'gezinsmigrant', nu: band(1, 5, 6), laag: 2, midden: 4, hoog: 20 },
          { groep: 'gezinsmigrant', nu: 4, laag: 3, midden: 9, hoog: 10 },
        ],
      }),
      'scheiding',
    );

    expect(found.now.span).toEqual(band(4, 5, 6));
    expect(found.later.span).toEqual(band(3, 9, 20));
  });
});

test('B8 a row without a group counts for every group and stands by itself too, and cannot be multiplied', () => {
  const found = of(
    {
      'vr-doen-handelingen': [
        { 'keer-nu': 1, 'keer-straks': 2 },
        { groep: ['student'], 'keer-straks': 5, 'keer-nu': 0 },
      ],
    },
    { gezinsmigrant: { 'bestaande-groep': 10 }, student: { 'bestaande-groep': 100 } },
  );
  const everyone = measureIn(found.everyone, 'handelingen');

  expect(gezin(found, 'handelingen').later.span?.likely).toBe(2);
  expect(measureIn(groupIn(found, 'student'), 'handelingen').later.span?.likely).toBe(7);
  expect(everyone.later.span?.likely).toBe(2);
  expect(everyone.all.later).toMatchObject({ why: 'overlap' });
  expect(Object.keys(found).toSorted()).toEqual(['everyone', 'groups', 'heaviest']);
});

describe('B9 what comes on top', () => {
  const costs = (...rows: Record<string, unknown>[]) =>
    gezin(of({ 'vr-kosten-tabel': rows.map((row) => ({ groep: 'gezinsmigrant', ...row })) }), 'uitgaven').difference;

  test('is least later minus most now, up to most later minus least now', () => {
    expect(costs({ 'jaar-nu': band(1, 2, 4), 'jaar-straks': band(5, 8, 9) })).toMatchObject({ span: band(1, 6, 8) });
    expect(costs({ 'jaar-nu': band(5, 8, 9), 'jaar-straks': band(1, 2, 4) })).toMatchObject({ span: band(-8, -6, -1) });
  });

  test('is known of the rows that are known on both sides, and the others are counted as missing', () => {
    const found = costs({ 'jaar-nu': 1, 'jaar-straks': 3 }, { 'jaar-nu': onbekend, 'jaar-straks': 90 });

    expect(found).toMatchObject({ span: band(2, 2, 2), missing: 1 });
  });

  test('of something that does not exist now is all of it', () => {
    expect(costs({ 'jaar-nu': nvt, 'jaar-straks': band(1, 2, 3) })).toMatchObject({ span: band(1, 2, 3), bare: 0 });
  });

  test('of two tables is only known where nothing is missing in either', () => {
    const found = gezin(
      of({
        'vr-procedure-duur-nu': [{ groep: 'gezinsmigrant', mediaan: 9 }],
        'vr-procedure-duur-straks': [{ groep: 'student', midden: 14 }],
      }),
      'wachten',
    );

    expect(found.difference).toMatchObject({ why: 'undecided' });
    expect(found.difference.span).toBeUndefined();
  });
});

test('B10 a year is times the people now, a case times the new people of a year', () => {
  const found = of(
    {
      'vr-kosten-tabel': [
        { groep: 'gezinsmigrant', 'jaar-nu': band(1, 1, 1), 'jaar-straks': band(2, 3, 4), eenmalig: band(1, 2, 2) },
      ],
    },
    {
      gezinsmigrant: {
        'bestaande-groep': band(90, 100, 200),
        'instroom-per-jaar': 20,
        ondergrens: 10,
        bovengrens: 30,
      },
    },
  );

  expect(gezin(found, 'uitgaven').all.later).toMatchObject({ span: band(180, 300, 800), bare: 0 });
  expect(gezin(found, 'uitgaven').all.difference).toMatchObject({ span: band(90, 200, 600) });
  expect(gezin(found, 'uitgaven-eenmalig').all.later).toMatchObject({ span: band(10, 40, 60), bare: 0 });
});

test('B10 a burden that falls is multiplied so that its band stays in order', () => {
  const found = of(
    { 'vr-kosten-tabel': [{ groep: 'gezinsmigrant', 'jaar-nu': band(4, 5, 6), 'jaar-straks': band(1, 2, 7) }] },
    { gezinsmigrant: { 'bestaande-groep': band(10, 20, 30) } },
  );

  expect(gezin(found, 'uitgaven').all.difference.span).toEqual(band(-150, -60, 90));
});

const allAmounts = (found: ReturnType<typeof of>): readonly Amount[] =>
  [...found.groups, found.everyone].flatMap((group) => [
    group.persons.year,
    group.persons.case,
    ...group.measures.flatMap((each) => [
      each.now,
      each.later,
      each.difference,
      each.all.now,
      each.all.later,
      each.all.difference,
    ]),
  ]);

const tableIds = [...new Set(measures.flatMap(({ now, later }) => [now?.question ?? later.question, later.question]))];
const columnIds = [...new Set(measures.flatMap(({ now, later }) => [...(now?.columns ?? []), ...later.columns]))];
const personColumns = ['bestaande-groep', 'instroom-per-jaar', 'ondergrens', 'bovengrens'];

const strange = fc.oneof(
  fc.double(),
  fc.constantFrom(
    1e12,
    -1,
    -1e-9,
    1e300,
    Number.MAX_VALUE,
    0,
    '',
    'veel',
    '12',
    onbekend,
    nvt,
    null,
    [],
    {},
    '__proto__',
  ),
  fc.record({ low: fc.double(), likely: fc.double(), high: fc.double() }),
  fc.anything(),
);
const count = fc.double({ min: 0, max: 1e9, noNaN: true });
const goodBand = fc.array(count, { minLength: 3, maxLength: 3 }).map((numbers) => {
  const [low = 0, likely = 0, high = 0] = numbers.toSorted((a, b) => a - b);
  return band(low, likely, high);
});
const good = fc.oneof(count, goodBand, fc.constantFrom(onbekend, nvt, ''));
const group = fc.constantFrom('gezinsmigrant', 'student', 'au-pair', 'weg', onbekend, '', ['gezinsmigrant', 'weg']);

const rowsWith = (cell: fc.Arbitrary<unknown>) =>
  fc.array(
    fc.tuple(group, fc.dictionary(fc.constantFrom(...columnIds), cell)).map(([groep, cells]) => ({ ...cells, groep })),
    { maxLength: 4 },
  );
const tablesWith = (cell: fc.Arbitrary<unknown>) => fc.dictionary(fc.constantFrom(...tableIds), rowsWith(cell));
const peopleWith = (cell: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.constantFrom('gezinsmigrant', 'student', 'weg'),
    fc.dictionary(fc.constantFrom(...personColumns), cell),
  );

/** In order, finite, and with a reason only where there is no number. */
function isSound({ span, known, missing, bare, why }: Amount): boolean {
  if ((why === undefined) !== (span !== undefined) || bare > known || missing < 0) return false;
  if (!span) return true;
  const { low, likely, high } = span;
  return [low, likely, high].every(Number.isFinite) && low <= likely && likely <= high;
}

test('B11 low ≤ likely ≤ high in everything, never NaN or infinite, whatever is stored', () => {
  const cell = fc.oneof(strange, good);
  fc.assert(
    fc.property(tablesWith(cell), peopleWith(cell), (tables, people) => {
      expect(allAmounts(of(tables, people)).filter((each) => !isSound(each))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('B12 a number that is missing never becomes 0', () => {
  const row = (cells: Record<string, unknown>) =>
    gezin(of({ 'vr-doen-handelingen': [{ groep: 'gezinsmigrant', handeling: 'x', ...cells }] }), 'handelingen');

  test.for<[string, unknown, string]>([
    ['an empty cell', undefined, 'empty'],
    ['unknown', onbekend, 'onbekend'],
    ['a silent source', { special: 'niet-in-bron' }, 'niet-in-bron'],
    ['text', 'twee', 'wrong'],
    ['below zero', -2, 'wrong'],
    ['low above high', band(3, 2, 1), 'wrong'],
    ['too much', 1e12, 'wrong'],
  ])('%s', ([, cell, why]) => {
    const found = row({ 'keer-nu': 1, ...(cell === undefined ? {} : { 'keer-straks': cell }) });

    expect(found.later).toEqual({ known: 0, bare: 0, missing: 1, why });
    expect(found.difference.span).toBeUndefined();
    expect(found.difference.missing).toBe(1);
  });

  test('n.v.t. is nothing to count, and not missing', () => {
    expect(row({ 'keer-straks': nvt }).later).toEqual({ known: 0, bare: 0, missing: 0, why: 'nvt' });
  });

  test.for<[string, Rows, Answers, Partial<Amount>]>([
    ['a table that nobody filled in', {}, {}, { missing: 0, why: 'unanswered' }],
    ['a table that is unknown', {}, { 'vr-kosten-tabel': onbekend }, { missing: 1, why: 'onbekend' }],
    ['a table that does not apply', {}, { 'vr-kosten-tabel': nvt }, { missing: 0, why: 'nvt' }],
    ['a part that is not touched', {}, { 'vr-kosten-geraakt': 'nee' }, { missing: 0, why: 'not-asked' }],
    [
      'rows for others only',
      { 'vr-kosten-tabel': [{ groep: 'student', post: 'x' }] },
      {},
      { missing: 0, why: 'no-rows' },
    ],
  ])('%s', ([, tables, answers, amount]) => {
    expect(gezin(of(tables, {}, answers), 'uitgaven').later).toMatchObject(amount);
  });

  test('without the number of people there is no total', () => {
    const found = of(
      { 'vr-kosten-tabel': [{ groep: 'gezinsmigrant', 'jaar-straks': 3 }] },
      { gezinsmigrant: { 'bestaande-groep': 1e12 } },
    );

    expect(groupIn(found, 'gezinsmigrant').persons.year).toMatchObject({ missing: 1, why: 'wrong' });
    expect(gezin(found, 'uitgaven').all.later).toMatchObject({ missing: 1, why: 'persons' });
  });

  test('every missing number is counted, whatever stands around it', () => {
    const cell = fc.oneof(good, strange);
    fc.assert(
      fc.property(rowsWith(cell), (rows) => {
        const without = of({ 'vr-doen-handelingen': rows });
        const more = of({ 'vr-doen-handelingen': [...rows, { handeling: 'x', 'keer-straks': onbekend }] });
        for (const [at, each] of more.groups.entries()) {
          const before = measureIn(without.groups[at] ?? each, 'handelingen').later;
          const after = measureIn(each, 'handelingen').later;
          expect(after.missing).toBe(before.missing + 1);
          expect(after.span).toEqual(before.span);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('B13 adding a known number never lowers a total, and raising one never lowers it', () => {
  const ends = (amount: Amount | undefined) => [
    amount?.span?.low ?? 0,
    amount?.span?.likely ?? 0,
    amount?.span?.high ?? 0,
  ];
  const measure = fc.constantFrom(...measures);
  const cellsOf = (one: (typeof measures)[number], by: number) =>
    Object.fromEntries(one.later.columns.map((id) => [id, by]));
  fc.assert(
    fc.property(measure, rowsWith(good), count, count, (one, rows, less, by) => {
      const at = (...more: Record<string, unknown>[]) =>
        ends(gezin(of({ [one.later.question]: [...rows, ...more] }), one.id).later);
      const [none, some, most] = [at(), at(cellsOf(one, less)), at(cellsOf(one, Math.min(1e9, less + by)))];
      for (const index of [0, 1, 2]) {
        expect(some[index]).toBeGreaterThanOrEqual((none[index] ?? 0) * (1 - 1e-9));
        expect(most[index]).toBeGreaterThanOrEqual((some[index] ?? 0) * (1 - 1e-9));
      }
    }),
    { numRuns: 60 },
  );
});

test('B14 the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(rowsWith(good), rowsWith(good), (costs, times) => {
      const amounts = (turn: <Item>(items: readonly Item[]) => readonly Item[]) =>
        allAmounts(of({ 'vr-kosten-tabel': turn(costs), 'vr-gezin-scheiding': turn(times) }));
      expect(amounts((items) => items.toReversed())).toEqual(amounts((items) => items));
    }),
    { numRuns: 40 },
  );
});

test.for<[string, unknown, number]>([
  ['a number alone', 3, 1],
  ['a band', band(1, 3, 4), 0],
  ['a number that is sure', band(3, 3, 3), 0],
])('B15 a number without a band is told apart: %s', ([, cell, bare]) => {
  expect(
    gezin(of({ 'vr-kosten-tabel': [{ groep: 'gezinsmigrant', 'jaar-straks': cell }] }), 'uitgaven').later,
  ).toMatchObject({
    span: { likely: 3 },
    bare,
  });
});

test('B15 half a band is no band', () => {
  const one = (cells: Record<string, unknown>) =>
    gezin(of({ 'vr-gezin-scheiding': [{ groep: 'gezinsmigrant', midden: 6, ...cells }] }), 'scheiding').later;

  expect(one({ laag: 4 })).toMatchObject({ span: band(4, 6, 6), bare: 1 });
  expect(one({ laag: 4, hoog: onbekend })).toMatchObject({ span: band(4, 6, 6), bare: 1 });
  expect(one({ laag: 4, hoog: 8 })).toMatchObject({ span: band(4, 6, 8), bare: 0 });
  expect(one({ laag: 7 })).toMatchObject({ why: 'wrong', missing: 1 });
  expect(one({ midden: band(5, 6, 9) })).toMatchObject({ span: band(5, 6, 9), bare: 0 });
  expect(one({ midden: band(5, 6, 9), laag: 4 })).toMatchObject({ span: band(4, 6, 9), bare: 0 });
});

describe('B16 a group that is gone', () => {
  const rows = [
    { groep: 'au-pair', 'jaar-straks': 3, post: 'x' },
    { groep: 'eigen-9', 'jaar-straks': 4, post: 'x' },
    { groep: onbekend, 'jaar-straks': 5, post: 'x' },
  ];

  test('is shown under its label, and a row of which nobody knows the group stands apart', () => {
    const found = of({ 'vr-kosten-tabel': rows });

    expect(found.groups.map(({ label, state }) => [label, state])).toEqual([
      ['Gezinsmigrant', 'chosen'],
      ['Student', 'chosen'],
      ['Au pair / uitwisseling', 'gone'],
      ['eigen-9', 'gone'],
      ['onbekend', 'unknown'],
    ]);
    expect(found.groups.map((each) => measureIn(each, 'uitgaven').later.span?.likely)).toEqual([
      undefined,
      undefined,
      3,
      4,
      5,
    ]);
  });

  test('is an issue of its row, and keeps its label in the score', () => {
    const answers = answersOf(
      { 'vr-kosten-tabel': rows, 'vr-score': [{ dimensie: 'kosten', doelgroep: 'au-pair', richting: 'min-1' }] },
      {},
    );
    const view = pass(template, answers, 'volledig');
    const at = (question: string) =>
      view.issues.filter((each) => each.question === question && each.code === 'not-a-group');

    expect(at('vr-kosten-tabel')).toEqual([
      { question: 'vr-kosten-tabel', code: 'not-a-group', row: 'r1', column: 'groep' },
      { question: 'vr-kosten-tabel', code: 'not-a-group', row: 'r2', column: 'groep' },
    ]);
    expect(at('vr-score')).toHaveLength(1);
    expect(effect(view).rows.map((each) => each.group)).toEqual(['Au pair / uitwisseling']);
  });
});

describe('B17 the hardest hit group', () => {
  const rise = (groep: string, straks: number) => ({ groep, 'jaar-nu': 0, 'jaar-straks': straks });
  const scored = (doelgroep: string, richting: string) => ({ dimensie: 'kosten', doelgroep, richting, omvang: 'd' });

  test('is the one with the worst level of effect, whatever the burden', () => {
    const found = of({
      'vr-kosten-tabel': [rise('gezinsmigrant', 900), rise('student', 1)],
      'vr-score': [scored('gezinsmigrant', 'min-1'), scored('student', 'min-2')],
    });

    expect(found.heaviest.map(({ group: id, level, most }) => [id, level, most])).toEqual([
      ['student', 'hoog', []],
      ['gezinsmigrant', 'middel', ['uitgaven']],
    ]);
  });

  test('of equal ones is the one in which most burdens rise most; what nobody knows does not take part', () => {
    const found = of({
      'vr-kosten-tabel': [rise('gezinsmigrant', 900), rise('student', 2)],
      'vr-bewijs-wat': [{ groep: ['student'], 'keer-nu': 0, 'keer-straks': 1 }],
      'vr-reis-nieuwe-momenten': [
        { groep: 'student', 'keer-nu': 0, 'keer-straks': 1 },
        { groep: 'gezinsmigrant', 'keer-nu': 0, 'keer-straks': onbekend },
      ],
    });

    expect(found.heaviest.map(({ group: id, most }) => [id, most])).toEqual([
      ['student', ['documenten', 'contactmomenten']],
      ['gezinsmigrant', ['uitgaven']],
    ]);
  });
});

test('B18 every amount names the rows it was made of', () => {
  const found = of({
    'vr-procedure-duur-nu': [{ groep: 'gezinsmigrant', mediaan: 9 }],
    'vr-procedure-duur-straks': [
      { groep: 'student', midden: 1 },
      { groep: 'gezinsmigrant', midden: 14 },
    ],
    'vr-doen-handelingen': [{ 'keer-straks': 1 }],
  });

  expect(
    gezin(found, 'wachten')
      .from.map((each) => `${each.question} ${each.row}`)
      .toSorted(),
  ).toEqual(['vr-procedure-duur-nu r1', 'vr-procedure-duur-straks r2']);
  expect(gezin(found, 'uren').from).toEqual([{ question: 'vr-doen-handelingen', row: 'r1' }]);
});

test('B19 a letter elsewhere gives the same object, and a number of its own another', () => {
  const answers = answersOf({ 'vr-kosten-tabel': [{ groep: 'gezinsmigrant', 'jaar-straks': 3 }] });
  const first = burden(pass(template, answers, 'volledig'));

  expect(burden(pass(template, { ...answers, aanleiding: 'een letter' }, 'volledig'))).toBe(first);
  const other = { ...answers, 'vr-kosten-tabel': stored([{ groep: 'gezinsmigrant', 'jaar-straks': 4 }]) };
  expect(gezin(burden(pass(template, other, 'volledig')), 'uitgaven').later.span?.likely).toBe(4);
  expect(gezin(burden(pass(template, answers, 'volledig')), 'uitgaven').later.span?.likely).toBe(3);
});

test('B20 every question and column that the burden reads is in the shipped template', () => {
  const columns = new Map(
    questionsOf(template).map((each) => [each.id, (each as { columns?: Column[] }).columns?.map(({ id }) => id) ?? []]),
  );
  for (const { now, later } of measures) {
    for (const side of [now ?? later, later]) {
      expect(columns.get(side.question)).toEqual(expect.arrayContaining([...side.columns, side.groups]));
    }
  }
  expect(columns.get(personsQuestion)).toEqual(expect.arrayContaining(personColumns));
});
