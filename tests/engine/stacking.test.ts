import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomDossiers } from '../../scripts/conformance/randomDossiers.ts';
import { answersOf } from '../../src/draft/answers.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { readDraftText } from '../../src/draft/readDraftText.ts';
import { pass } from '../../src/engine/pass.ts';
import { mostPeriods } from '../../src/engine/stacking/halfYears.ts';
import { stackingPart } from '../../src/engine/stacking/part.ts';
import { type Stackable, stackable } from '../../src/engine/stacking/stackable.ts';
import { type StackGroup, stacking } from '../../src/engine/stacking/stacking.ts';
import { visible } from '../../src/engine/visible.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Answers, type Column, questionsOf } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';
import { dossier, mention, onGroup, rising, someDossiers } from './stacks.ts';

const parsed = parseTemplate(raw, questionTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
const { template } = parsed;

const stored = (rows: readonly Record<string, unknown>[]): readonly Row[] =>
  rows.map((cells, at) => ({ id: `r${at + 1}`, order: `a${at}`, cells: cells as Record<string, Cell> }));

const of = (answers: Answers, id = 'd'): Stackable =>
  stackable(pass(template, { 'vr-doelgroepen-regulier': ['gezinsmigrant', 'student'], ...answers }, 'volledig'), {
    id,
    title: 'Voorstel',
  });

const judged = { omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' };
const groupIn = (dossiers: readonly Stackable[], key: string): StackGroup => {
  const group = stacking(dossiers).groups.find((each) => each.key === key);
  if (!group) throw new Error(`no group ${key}`);
  return group;
};
const all = ({ dated, undated }: StackGroup) => [...dated, ...undated];

test('ST1 the worst level of a group after measures, its rows by level, what nobody judged, and its burden', () => {
  const [gezin, student] = of({
    'vr-score': stored([
      {
        dimensie: 'gezin',
        doelgroep: 'gezinsmigrant',
        richting: 'min-2',
        ...judged,
        'richting-na-maatregel': 'min-1',
        maatregel: 'loket',
      },
      { dimensie: 'kosten', doelgroep: 'gezinsmigrant', richting: 'min-2', ...judged },
      { dimensie: 'bewijs', doelgroep: 'gezinsmigrant', richting: 'plus-1', ...judged },
      { dimensie: 'opvang', doelgroep: 'gezinsmigrant', richting: { special: 'onbekend' }, ...judged },
    ]),
    'vr-kosten-geraakt': 'ja',
    'vr-kind-geraakt': 'nee',
    'vr-kosten-tabel': stored([{ groep: 'gezinsmigrant', 'jaar-nu': 10, 'jaar-straks': 25 }]),
  }).effects;

  expect(gezin).toMatchObject({
    group: { id: 'gezinsmigrant', key: 'gezinsmigrant' },
    level: 'hoog',
    rows: [
      { level: 'hoog', count: 1 },
      { level: 'middel', count: 1 },
      { level: 'onbekend', count: 1 },
      { level: 'gunstig', count: 1 },
    ],
  });
  expect(gezin?.unknown).toContain('Opvang');
  expect(gezin?.unknown).not.toContain('Gezin');
  expect(gezin?.unknown).toHaveLength(12);
  expect(gezin?.burden?.measures.find(({ id }) => id === 'uitgaven')?.difference.span?.likely).toBe(15);
  expect(student).toMatchObject({ level: 'unscored', rows: [] });
});

describe('ST2 when a dossier begins', () => {
  test.for<[string, Answers, string | undefined, string]>([
    ['the intended date', { 'beoogde-datum': '2027-01-01' }, '2027-01-01', 'intended'],
    [
      'the possible date is later',
      { 'beoogde-datum': '2027-01-01', 'inv-mogelijk-per': '2027-07-01' },
      '2027-07-01',
      'possible',
    ],
    [
      'the possible date is earlier',
      { 'beoogde-datum': '2027-07-01', 'inv-mogelijk-per': '2027-01-01' },
      '2027-07-01',
      'intended',
    ],
    ['only the possible date', { 'inv-mogelijk-per': '2027-01-01' }, '2027-01-01', 'possible'],
    [
      'nobody knows the intended date',
      { 'beoogde-datum': { special: 'onbekend' }, 'inv-mogelijk-per': '2028-01-01' },
      '2028-01-01',
      'possible',
    ],
    ['words are no date', { 'beoogde-datum': 'zomer 2027' }, undefined, 'intended'],
    ['nothing', {}, undefined, 'intended'],
  ])('%s', ([, answers, from, source]) => {
    expect(of(answers).when).toEqual({ from, until: undefined, source });
  });
});

test('ST3 a group that drafters added is the same by its label, one of the template by its id', () => {
  const own = (id: string, label: string) => of({ 'vr-doelgroepen-overig': [{ id, label }] }, id);
  const [first, second] = [own('eigen-1', 'Gezin in détentie'), own('eigen-9', 'gezin in Detentie ')];
  const named = own('eigen-2', 'Student');

  expect(first.effects.at(-1)?.group.key).toBe(second.effects.at(-1)?.group.key);
  expect(all(groupIn([first, second], first.effects.at(-1)?.group.key ?? ''))).toHaveLength(2);
  expect(named.effects.at(-1)?.group).toEqual({ id: 'eigen-2', key: 'student', label: 'Student' });
});

test('ST4 rows of 5.18.1 are measures without a level; without a group they stand apart', () => {
  const known = of({
    'vr-cumulatie': stored([
      {
        maatregel: 'Leges',
        dossier: '99 014',
        vanaf: '2027-01-01',
        tot: '2028-12-31',
        groep: 'student',
        effect: 'duurder',
      },
      { maatregel: 'Toeslag', vanaf: '2027-01-01', tot: '2026-01-01', groep: 'student' },
      {
        maatregel: 'Loket',
        dossier: { special: 'onbekend' },
        vanaf: { special: 'onbekend' },
        groep: { special: 'onbekend' },
      },
    ]),
  });
  const found = stacking([known]);
  const student = groupIn([known], 'student');

  expect(student.dated).toMatchObject([
    { title: 'Leges', dossier: '99 014', level: 'elsewhere', stretch: { from: 4054, until: 4057 } },
  ]);
  expect(student.undated.map(({ title }) => title)).toEqual(['Voorstel', 'Toeslag']);
  expect(found.groupless).toMatchObject([{ by: 'd', measure: 'Loket', dossier: undefined }]);
});

describe('ST5 a measure that several dossiers tell of', () => {
  const leges = dossier('leges', {
    title: 'Verhoging leges',
    number: '36 704',
    from: '2027-01-01',
    effects: [onGroup('a', 'hoog')],
  });
  const teller = (id: string, more: Parameters<typeof mention>[1]) =>
    dossier(id, { from: '2027-01-01', effects: [onGroup('a')], mentions: [mention('r', { group: 'a', ...more })] });

  test.for<[string, Parameters<typeof mention>[1]]>([
    ['by number', { measure: 'Iets anders', dossier: '36704' }],
    ['by number with a dot', { measure: 'Iets anders', dossier: '36.704' }],
    ['by title, as the measure', { measure: 'verhoging  LEGES' }],
    ['by title, as the dossier', { measure: 'Artikel 3', dossier: 'Verhoging leges' }],
  ])('is that dossier when a row names it %s', ([, more]) => {
    const group = groupIn([leges, teller('x', more)], 'a');

    expect(
      all(group)
        .map(({ own }) => own)
        .sort(),
    ).toEqual(['leges', 'x']);
    expect(all(group).find(({ own }) => own === 'leges')).toMatchObject({ level: 'hoog', tellings: [{ by: 'x' }] });
  });

  test('stays a measure of its own where the dossier itself does not touch the group', () => {
    const other = dossier('leges', { title: 'Verhoging leges', effects: [onGroup('b')] });

    expect(all(groupIn([other, teller('x', { measure: 'Verhoging leges' })], 'a'))).toHaveLength(2);
  });

  test('is the one whose title fits, of two with the same number, and never the one that the row stands in', () => {
    const copy = {
      ...leges,
      id: 'kopie',
      title: 'Nota van wijziging',
      names: { title: 'notavanwijziging', numbers: ['36704'] },
    };
    const row = mention('r', { group: 'a', measure: 'Nota van wijziging', dossier: '36 704' });
    const group = groupIn([{ ...leges, mentions: [row] }, copy], 'a');

    expect(all(group)).toHaveLength(2);
    expect(all(group).find(({ own }) => own === 'kopie')?.tellings).toHaveLength(1);
  });

  test('is one measure when two rows tell the same, and two when the dossiers differ', () => {
    const rows = (dossierName: string) =>
      groupIn(
        [
          teller('x', { measure: 'Toeslag', dossier: 'T-1' }),
          teller('y', { measure: 'toeslag', dossier: dossierName }),
        ],
        'a',
      );

    expect(all(rows('t 1')).filter(({ own }) => own === undefined)).toHaveLength(1);
    expect(all(rows('T-2')).filter(({ own }) => own === undefined)).toHaveLength(2);
  });

  test('runs as widely as anybody says, and says where dates differ', () => {
    const widest = groupIn(
      [
        teller('x', { measure: 'Toeslag', from: '2027-01-01', until: '2027-12-31' }),
        teller('y', { measure: 'Toeslag', from: '2026-07-01', until: '2028-06-30' }),
      ],
      'a',
    ).dated[0];
    const early = groupIn([leges, teller('x', { measure: 'Verhoging leges', from: '2026-07-01' })], 'a').dated[0];
    const agreed = groupIn([leges, teller('x', { measure: 'Verhoging leges', from: '2027-01-01' })], 'a').dated[0];

    expect(widest).toMatchObject({ when: { from: '2026-07-01', until: '2028-06-30', source: 'told' }, differs: true });
    expect(early).toMatchObject({ own: 'leges', when: { from: '2026-07-01', until: undefined }, differs: true });
    expect(agreed).toMatchObject({ when: { from: '2027-01-01', source: 'intended' }, differs: false });
  });
});

describe('ST6 periods', () => {
  const at = (id: string, from: string) => dossier(id, { from, effects: [onGroup('a')] });

  test('begin a half-year before the first dossier and end after the last change', () => {
    const { periods, groups } = stacking([at('x', '2026-01-01'), at('y', '2026-09-01')]);

    expect(periods.map(({ kind, from }) => [kind, from])).toEqual([
      ['half', 4051],
      ['half', 4052],
      ['half', 4053],
      ['later', 4054],
    ]);
    expect(groups[0]?.counts).toEqual([0, 1, 2, 2]);
  });

  test('gather what began long before and what comes long after', () => {
    const old = dossier('z', { mentions: [mention('r', { group: 'a', from: '2001-01-01', until: '2003-12-31' })] });
    const { periods, groups } = stacking([at('x', '2026-01-01'), at('y', '2060-01-01'), old]);

    expect(periods).toHaveLength(mostPeriods);
    expect(periods[0]).toMatchObject({ kind: 'before', from: undefined, until: 4051 });
    expect(periods.at(-1)).toMatchObject({ kind: 'later', until: undefined });
    expect(groups[0]?.counts.at(0)).toBe(1);
    expect(groups[0]?.counts.at(-1)).toBe(2);
  });

  test('count nothing before anything began', () => {
    const old = dossier('z', { mentions: [mention('r', { group: 'b', from: '2001-01-01' })] });
    const { groups } = stacking([at('x', '2026-01-01'), old]);

    expect(groups.map(({ key, counts }) => [key, counts[0]])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('count what runs at the same time, not what lies in the same column', () => {
    const old = (row: string, from: string, until: string) => mention(row, { measure: row, group: 'a', from, until });
    const mentions = [old('p', '2001-01-01', '2003-12-31'), old('q', '2010-01-01', '2012-12-31')];

    expect(groupIn([at('x', '2026-01-01'), dossier('z', { mentions })], 'a').counts[0]).toBe(1);
  });
});

test('ST7 the peak is the first time that most run together; its levels are counted, worst first', () => {
  const on = (id: string, from: string, level: 'hoog' | 'middel' | 'onbekend') =>
    dossier(id, { from, effects: [onGroup('a', level)] });
  const { peak } = groupIn(
    [
      on('x', '2026-01-01', 'middel'),
      on('y', '2026-08-01', 'hoog'),
      on('w', '2026-09-01', 'hoog'),
      dossier('v', { mentions: [mention('r', { group: 'a', from: '2026-03-01', until: '2027-03-31' })] }),
      dossier('u', { effects: [onGroup('a', 'onbekend')] }),
    ],
    'a',
  );

  expect(peak).toMatchObject({ from: 4053, until: 4054 });
  expect(peak?.levels).toEqual([
    { level: 'hoog', count: 2 },
    { level: 'middel', count: 1 },
    { level: 'elsewhere', count: 1 },
  ]);
});

describe('ST8 the joint burden', () => {
  const on = (id: string, rises: Parameters<typeof rising>[0]) =>
    dossier(id, { from: '2027-01-01', effects: [onGroup('a', 'laag', rising(rises))] });
  const burdens = groupIn(
    [
      on('x', {
        uren: [1, 2, 4],
        wachten: [2, 5, 13],
        uitgaven: 'onbekend',
        'uitgaven-eenmalig': [10, 10, 10],
        documenten: 'nvt',
      }),
      on('y', {
        uren: [-3, -1, 0],
        wachten: [-4, -3, -2],
        uitgaven: [5, 6, 7],
        'uitgaven-eenmalig': [1, 2, 3],
        documenten: [1, 1, 1],
      }),
      dossier('z', { mentions: [mention('r', { group: 'a', from: '2027-01-01' })] }),
    ],
    'a',
  ).peak?.burdens;
  const burdenOf = (id: string) => burdens?.find((each) => each.id === id);

  test.for<[string, object]>([
    ['uren', { sum: { low: -2, likely: 1, high: 4 }, longest: undefined, known: 2, unknown: 1, none: 0 }],
    [
      'wachten',
      { sum: { low: -2, likely: 2, high: 11 }, longest: { low: 2, likely: 5, high: 13 }, known: 2, unknown: 1 },
    ],
    ['uitgaven', { sum: { low: 5, likely: 6, high: 7 }, known: 1, unknown: 2, none: 0 }],
    ['uitgaven-eenmalig', { sum: { low: 11, likely: 12, high: 13 }, known: 2, unknown: 1 }],
    ['documenten', { sum: { low: 1, likely: 1, high: 1 }, known: 1, unknown: 1, none: 1 }],
    ['verhuizingen', { sum: undefined, longest: undefined, known: 0, unknown: 3, none: 0 }],
  ])('%s', ([id, expected]) => {
    expect(burdenOf(id)).toMatchObject(expected);
  });
});

test('ST9 groups where measures meet first, then most on "hoog", then most at all, then by name', () => {
  const on = (id: string, effects: Stackable['effects']) => dossier(id, { from: '2027-01-01', effects });
  const found = stacking([
    on('x', [onGroup('alleen', 'hoog'), onGroup('veel'), onGroup('een-hoog', 'hoog'), onGroup('b'), onGroup('a')]),
    on('y', [onGroup('veel'), onGroup('een-hoog'), onGroup('a'), onGroup('b')]),
    on('z', [onGroup('veel')]),
  ]);

  expect(found.groups.map(({ key }) => key)).toEqual(['een-hoog', 'veel', 'a', 'b', 'alleen']);
});

test('ST10 the order of the dossiers and of the groups in them changes nothing', () => {
  fc.assert(
    fc.property(someDossiers, fc.func(fc.integer()), (dossiers, rank) => {
      const turned = [...dossiers]
        .sort((a, b) => rank(a.id) - rank(b.id))
        .map((each) => ({ ...each, effects: [...each.effects].reverse() }));

      expect(stacking(turned)).toEqual(stacking(dossiers));
    }),
  );
});

const harms = ['hoog', 'middel', 'laag'];
const harmOf = (group: StackGroup | undefined): number => {
  const at = harms.indexOf(group?.worst ?? '');
  return at < 0 ? harms.length : at;
};

test('ST11 one more dossier never lowers a count or a worst level', () => {
  fc.assert(
    fc.property(someDossiers, (dossiers) => {
      const [before, after] = [stacking(dossiers.slice(1)), stacking(dossiers)];
      for (const group of before.groups) {
        const later = after.groups.find(({ key }) => key === group.key);

        expect(all(later ?? group).length).toBeGreaterThanOrEqual(all(group).length);
        expect(later?.peak?.measures.length ?? 0).toBeGreaterThanOrEqual(group.peak?.measures.length ?? 0);
        expect(harmOf(later)).toBeLessThanOrEqual(harmOf(group));
      }
    }),
  );
});

test('ST12 every group of every dossier and every row is there exactly once', () => {
  fc.assert(
    fc.property(someDossiers, (dossiers) => {
      const { groups, groupless } = stacking(dossiers);
      const own = groups.flatMap((group) => all(group).flatMap((each) => (each.own ? `${group.key} ${each.own}` : [])));
      const rows = groups.flatMap((group) =>
        all(group).flatMap(({ tellings }) => tellings.map(({ by, row }) => `${group.key} ${by} ${row}`)),
      );
      const apart = groupless.map(({ by, row }) => `- ${by} ${row}`);

      expect(own.sort()).toEqual(
        dossiers.flatMap(({ id, effects }) => effects.map(({ group }) => `${group.key} ${id}`)).sort(),
      );
      expect([...rows, ...apart].sort()).toEqual(
        dossiers
          .flatMap(({ id, mentions }) => mentions.map(({ group, row }) => `${group?.key ?? '-'} ${id} ${row}`))
          .sort(),
      );
    }),
  );
});

// made once: a dossier of more than a thousand answers takes a while
const random = randomDossiers(template, 7, 12);

test('ST13 nothing that comes out is NaN or infinite, whatever is stored', () => {
  const dossiers = random.map((text, at) => fromText(text, at, template));
  const found = stacking(dossiers);
  const walk = (value: unknown): void => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each);
  };

  walk(found);
  expect(found.groups.length).toBeGreaterThan(5);
  for (const { peak } of found.groups) {
    for (const { sum, longest } of peak?.burdens ?? []) {
      for (const span of [sum, longest]) {
        if (span) expect(span.low <= span.likely && span.likely <= span.high).toBe(true);
      }
    }
  }
});

function fromText(text: string, at: number, from: typeof template): Stackable {
  const read = readDraftText(text);
  if (!read.ok) throw new Error(read.reason);
  const answers = answersOf(headsOf(read.draft.entries));
  const scope = answers['$omvang'] === 'quickscan' ? 'quickscan' : 'volledig';
  return stackable({ scope, ...visible(from, answers, scope) }, { id: `d${at}`, title: `Dossier ${at}` });
}

describe('ST14 what is read', () => {
  test('of a part says what the whole says', () => {
    for (const [at, text] of random.entries()) {
      expect(fromText(text, at, stackingPart(template))).toEqual(fromText(text, at, template));
    }
  });

  const byId = new Map(questionsOf(template).map((each) => [each.id, each]));

  test.for([
    'vr-cumulatie',
    'vr-cumulatie-oordeel',
    'beoogde-datum',
    'inv-mogelijk-per',
    'doc-kamerdossier',
    'doc-kenmerk',
  ])('question %s is in the shipped template', (id) => {
    expect(byId.has(id)).toBe(true);
  });

  test('the columns of 5.18.1 are in the shipped template', () => {
    const { columns } = byId.get('vr-cumulatie') as unknown as { columns: readonly Column[] };

    expect(columns.map(({ id }) => id)).toEqual(['maatregel', 'dossier', 'vanaf', 'tot', 'groep', 'effect', 'samen']);
  });
});
