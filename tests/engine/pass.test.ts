import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pass, pass, type Scope } from '../../src/engine/pass.ts';
import type { Answers } from '../../src/template/schema.ts';
import { date, derived, multi, row, single, table, templateOf, templateWith, text, yesNo } from '../builders.ts';

const onbekend = { special: 'onbekend' };
const nvt = { special: 'nvt' };
const nietInBron = { special: 'niet-in-bron' };

const seen = (found: Pass) => found.seen.map((each) => each.question.id);
/** The questions of the test itself: without companions and without what the builder adds. */
const asked = (found: Pass) =>
  found.seen
    .filter(({ question }) => !question.companionOf && question.id !== 'groepen')
    .map(({ question }) => question.id);
const states = (found: Pass) => Object.fromEntries(found.seen.map((each) => [each.question.id, each.state]));

test('V1 hiding a question hides what hangs on it, and its answer no longer counts', () => {
  const template = templateOf(
    yesNo('a'),
    yesNo('b', { when: { question: 'a', is: 'ja' } }),
    text('c', { when: { question: 'b', is: 'ja' } }),
  );
  const found = pass(template, { a: 'nee', b: 'ja', c: 'oud' }, 'volledig');

  expect(asked(found)).toEqual(['a']);
  expect(found.answers).toEqual({ a: 'nee', groepen: { rule: 'groups', groups: [] } });
  expect(asked(pass(template, { a: 'ja', b: 'ja', c: 'oud' }, 'volledig'))).toEqual(['a', 'b', 'c']);
});

describe('V2 a companion is asked when its parent is visible and its condition holds', () => {
  const template = templateOf(
    yesNo('opener', { trigger: true, quickscan: true }),
    text('vraag'),
    text('verborgen', { when: { question: 'opener', is: 'ja' } }),
  );
  test.for<[string, Answers, string[]]>([
    ['nothing answered', {}, []],
    ['a trigger says no', { opener: 'nee' }, ['opener-reden', 'opener-herkomst', 'opener-bijlagen']],
    ['n.v.t.', { vraag: nvt }, ['vraag-reden']],
    ['onbekend', { vraag: onbekend }, ['vraag-uitzoeken']],
    ['an answer', { vraag: 'tekst' }, ['vraag-herkomst', 'vraag-bijlagen']],
    ['a hidden parent', { verborgen: nvt }, []],
  ])('%s', ([, answers, expected]) => {
    expect(seen(pass(template, answers, 'volledig')).filter((id) => id.includes('-'))).toEqual(expected);
  });

  test('the reason is required, evidence and follow-up are not', () => {
    const found = pass(template, { opener: 'nee', vraag: onbekend }, 'volledig');
    expect(states(found)).toMatchObject({
      'opener-reden': 'open',
      'opener-herkomst': 'empty',
      'vraag-uitzoeken': 'empty',
    });
    expect(found.issues).toEqual([{ code: 'missing', question: 'opener-reden' }]);
  });
});

describe('V3 the quickscan asks only its own questions and their companions', () => {
  const template = templateOf(
    yesNo('kort', { quickscan: true, trigger: true }),
    yesNo('lang'),
    text('hangt-aan-lang', { quickscan: true, when: { question: 'lang', is: 'ja' } }),
  );

  test('a question that hangs on one that is not asked is not asked either', () => {
    const found = pass(template, { kort: 'nee', 'kort-reden': 'omdat', lang: 'ja', 'lang-reden': 'x' }, 'quickscan');
    expect(seen(found)).toEqual(['kort', 'kort-reden', 'kort-herkomst', 'kort-bijlagen']);
  });

  test('going to the full test and back loses nothing', () => {
    const answers = { kort: 'nee', lang: 'ja', 'hangt-aan-lang': 'tekst' };
    const before = structuredClone(answers);
    const short = pass(template, answers, 'quickscan');
    const full = pass(template, answers, 'volledig');

    expect(answers).toEqual(before);
    expect(full.answers).toMatchObject(before);
    expect(pass(template, answers, 'quickscan')).toEqual({ ...short, context: expect.anything() });
    for (const [id, answer] of Object.entries(short.answers)) expect(full.answers[id]).toEqual(answer);
  });
});

describe('V4 each visible question has one state', () => {
  const template = templateOf(
    text('verplicht'),
    text('vrij', { required: false }),
    date('datum', { required: false }),
    table('tabel', [{ id: 'a', label: 'a', required: true }], { required: false }),
    { id: 'uitleg', type: 'info', label: 'uitleg', text: 'Lees dit.' },
  );
  test.for<[string, unknown, string]>([
    ['verplicht', undefined, 'open'],
    ['verplicht', '', 'open'],
    ['verplicht', '  ', 'open'],
    ['verplicht', 'tekst', 'answered'],
    ['verplicht', onbekend, 'onbekend'],
    ['verplicht', nvt, 'nvt'],
    ['verplicht', nietInBron, 'niet-in-bron'],
    ['verplicht', { special: 'weet-niet' }, 'open'],
    ['verplicht', 12, 'open'],
    ['vrij', undefined, 'empty'],
    ['vrij', 'tekst', 'answered'],
    ['vrij', onbekend, 'onbekend'],
    ['datum', 'na de zomer', 'open'],
    ['datum', '2026-07-01', 'answered'],
    ['tabel', [], 'empty'],
    ['tabel', [row('1', {})], 'empty'],
    ['tabel', [row('1', { a: 'x' })], 'answered'],
    ['tabel', [row('1', { a: 'x' }), row('2', {})], 'open'],
    ['tabel', ['geen rij', row('1', { a: 'x' })], 'answered'],
    ['uitleg', 'tekst', 'info'],
    ['groepen', 'tekst', 'computed'],
  ])('%s with %j is %s', ([id, answer, expected]) => {
    expect(pass(template, { [id]: answer }, 'volledig').byId.get(id)?.state).toBe(expected);
  });
});

describe('V5 an issue says which question, row and column has to be put right', () => {
  const template = templateOf(
    text('verplicht'),
    date('datum', { required: false }),
    table('tabel', [
      { id: 'naam', label: 'naam', required: true },
      { id: 'getal', label: 'getal', type: 'number' },
    ]),
  );
  test.for<[string, Answers, object[]]>([
    ['unanswered', { tabel: onbekend }, [{ question: 'verplicht', code: 'missing' }]],
    ['not a date', { verplicht: 'x', tabel: onbekend, datum: 'later' }, [{ question: 'datum', code: 'not-a-date' }]],
    [
      'in a table',
      { verplicht: nvt, 'verplicht-reden': 'omdat', tabel: [row('r', { getal: 'veel' })] },
      [
        { question: 'tabel', row: 'r', column: 'naam', code: 'missing' },
        { question: 'tabel', row: 'r', column: 'getal', code: 'not-a-number' },
      ],
    ],
  ])('%s', ([, answers, expected]) => {
    expect(pass(template, answers, 'volledig').issues).toEqual(expected);
  });
});

describe('V6 progress counts what asks something: the required, and the optional that were answered', () => {
  const template = templateWith({
    een: [text('a'), text('b', { required: false }), derived('groepen', 'groups')],
    twee: [
      text('c'),
      date('d', { required: false }),
      { id: 'uitleg', type: 'info', label: 'uitleg', text: 'Lees dit.' },
    ],
  });
  test.for<[string, Answers, object, object]>([
    ['nothing answered', {}, { questions: 1, answered: 0, open: 1 }, { questions: 1, answered: 0, open: 1 }],
    [
      'an optional answer counts',
      { b: 'x' },
      { questions: 2, answered: 1, open: 1 },
      { questions: 1, answered: 0, open: 1 },
    ],
    [
      'an optional answer with a problem is open',
      { d: 'later' },
      { questions: 1, open: 1 },
      { questions: 2, answered: 0, open: 2 },
    ],
    ['unknown is an answer', { a: onbekend }, { questions: 1, answered: 1, open: 0, unknown: 1 }, { unknown: 0 }],
    [
      'n.v.t. asks its reason',
      { a: nvt },
      { questions: 2, answered: 1, open: 1, notApplicable: 1 },
      { notApplicable: 0 },
    ],
    ['a silent source', { c: nietInBron }, { silent: 0 }, { questions: 1, answered: 1, open: 0, silent: 1 }],
    [
      'evidence counts once given',
      { a: 'x', 'a-herkomst': [row('1', { bron: 'IND' })] },
      { questions: 2, answered: 2 },
      { questions: 1 },
    ],
  ])('%s', ([, answers, een, twee]) => {
    const { progress } = pass(template, answers, 'volledig');
    expect(progress.get('een')).toMatchObject(een);
    expect(progress.get('twee')).toMatchObject(twee);
  });

  test('the total is the sum of the chapters', () => {
    const { progress, total } = pass(template, { a: onbekend, b: nvt, d: 'later' }, 'volledig');
    const [een, twee] = [progress.get('een'), progress.get('twee')];
    for (const key of ['questions', 'answered', 'open', 'unknown', 'notApplicable', 'silent'] as const) {
      expect(total[key]).toBe((een?.[key] ?? Number.NaN) + (twee?.[key] ?? Number.NaN));
    }
  });

  test('a chapter in which nothing is asked is there, with nothing in it', () => {
    expect(pass(template, {}, 'quickscan').progress.get('een')).toEqual({
      questions: 0,
      answered: 0,
      open: 0,
      unknown: 0,
      notApplicable: 0,
      silent: 0,
    });
  });
});

/** Every form of condition, and every kind of answer, in one small template. */
const varied = templateOf(
  yesNo('a', { trigger: true, quickscan: true }),
  multi('b', ['x', 'y', 'geen'], { quickscan: true, when: { question: 'a', isNot: 'nee' } }),
  single('c', ['x', 'y'], {
    when: {
      any: [
        { question: 'b', includes: 'x' },
        { question: 'b', filled: false },
      ],
    },
  }),
  date('d', { quickscan: true, when: { question: 'b', excludes: 'geen' } }),
  date('e', { required: false }),
  text('f', { when: { all: [{ question: 'd', after: 'e' }, { not: { question: 'c', is: 'y' } }] } }),
  table('g', ['naam', { id: 'getal', label: 'getal', type: 'number', required: true }], {
    when: { question: 'c', oneOf: ['x', 'onbekend'] },
  }),
  text('h', { when: { question: 'g', filled: true } }),
  derived('groepen', 'groups'),
  derived('aantal', 'minimum-cases'),
  derived('beeld', 'effect-picture'),
  derived('keten', 'chain-verdict'),
  derived('eigen', 'own-effect-verdict'),
);
const variedIds = varied.chapters.flatMap((each) =>
  each.sections.flatMap((part) => part.questions.map(({ id }) => id)),
);

const special = fc.constantFrom(onbekend, nvt, nietInBron);
const cells = fc.record(
  {
    naam: fc.oneof(fc.constantFrom('x', 'y'), special),
    getal: fc.oneof(fc.constantFrom(3, 'veel'), special),
    bron: fc.constantFrom('IND', 'CBS'),
  },
  { requiredKeys: [] },
);
const rows = fc.array(fc.record({ id: fc.constantFrom('1', '2', '3'), cells }), { maxLength: 3 });
const wellShaped: fc.Arbitrary<Answers> = fc.record(
  {
    a: fc.oneof(fc.constantFrom('ja', 'nee'), special),
    'a-reden': fc.constantFrom('', 'omdat'),
    b: fc.oneof(fc.subarray(['x', 'y', 'geen']), special),
    'b-herkomst': rows,
    c: fc.oneof(fc.constantFrom('x', 'y'), special),
    d: fc.oneof(fc.constantFrom('2026-01-01', '2026-02-01', 'later'), special),
    e: fc.oneof(fc.constantFrom('2026-01-01', '2026-02-01', 'later'), special),
    f: fc.constantFrom('', 'tekst'),
    g: fc.oneof(rows, special),
    h: fc.constantFrom('', 'tekst'),
  },
  { requiredKeys: [] },
);
const scope: fc.Arbitrary<Scope> = fc.constantFrom('quickscan', 'volledig');

test('V7 the view never depends on answers it leaves out', () =>
  fc.assert(
    fc.property(wellShaped, wellShaped, scope, (answers, others, size) => {
      const view = pass(varied, answers, size);
      const hidden = Object.fromEntries(Object.entries(others).filter(([id]) => !view.byId.has(id)));
      const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => view.byId.has(id)));

      expect(pass(varied, { ...kept, ...hidden }, size)).toEqual({ ...view, context: expect.anything() });
    }),
  ));

test('V8 a pass over the answers of a pass gives the same pass', () =>
  fc.assert(
    fc.property(wellShaped, scope, (answers, size) => {
      const view = pass(varied, answers, size);
      expect(pass(varied, view.answers, size)).toEqual({ ...view, context: expect.anything() });
    }),
  ));

test('V9 whatever is stored, the pass answers: it never throws, and what is no answer does not count', () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...variedIds, 'vr-score', 'vr-casussen', 'toString'),
        fc.oneof(
          fc.anything(),
          fc.json().map((json): unknown => JSON.parse(json)),
          fc.array(
            fc.record({
              id: fc.anything(),
              cells: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('naam', 'getal', 'bron'), fc.anything())),
            }),
          ),
          fc.record({ special: fc.anything() }),
        ),
      ),
      scope,
      (answers, size) => {
        const view = pass(varied, answers, size);
        expect(view.total.questions).toBe(view.total.answered + view.total.open);
        expect(pass(varied, view.answers, size).seen).toEqual(view.seen);
      },
    ),
    { numRuns: 200 },
  ));

test('V10 an answer is the same in the quickscan and in the full test, and neither changes what is stored', () =>
  fc.assert(
    fc.property(wellShaped, (answers) => {
      const before = structuredClone(answers);
      const short = pass(varied, answers, 'quickscan');
      const full = pass(varied, answers, 'volledig');

      expect(answers).toEqual(before);
      for (const [id, { answer }] of short.byId) {
        if (answer !== undefined && Object.hasOwn(answers, id))
          expect([answer, full.byId.get(id)?.answer]).toEqual([answers[id], answers[id]]);
      }
      expect(pass(varied, answers, 'quickscan').answers).toEqual(short.answers);
    }),
  ));

test('V11 something that is no cell does not take its row with it, and a cell of another kind stays', () => {
  const template = templateOf(table('g', ['naam', { id: 'getal', label: 'getal', type: 'number' }]));
  const stored = [
    { id: '1', cells: { naam: { special: 'weet-niet' }, getal: 3 } },
    { id: '2', cells: { naam: 4, getal: ['x'] } },
    'geen rij',
  ];
  const found = pass(template, { g: stored }, 'volledig');

  expect(found.answers['g']).toEqual([
    { id: '1', cells: { getal: 3 } },
    { id: '2', cells: { naam: 4, getal: ['x'] } },
  ]);
  expect(found.issues).toEqual([{ question: 'g', row: '2', column: 'getal', code: 'not-a-number' }]);
});

test('V13 a pass does not depend on the passes before it', () =>
  fc.assert(
    fc.property(fc.array(wellShaped, { minLength: 1, maxLength: 4 }), scope, (dossiers, size) => {
      for (const answers of dossiers) {
        const { context: _, ...fresh } = pass(structuredClone(varied), answers, size);
        const { context: __, ...again } = pass(varied, structuredClone(answers), size);
        expect(again).toEqual(fresh);
      }
    }),
    { numRuns: 50 },
  ));

test('V14 while one answer changes, the others keep their identity', () => {
  const template = templateOf(text('a'), table('b', ['naam']), multi('c', ['x', 'y']));
  const stored = { b: [row('1', { naam: 'x' })], c: ['x'] };
  const before = pass(template, { a: 'een', ...stored }, 'volledig');
  const after = pass(template, { a: 'twee', ...structuredClone(stored) }, 'volledig');

  expect(after.byId.get('b')?.answer).toBe(before.byId.get('b')?.answer);
  expect(after.byId.get('c')?.answer).toBe(before.byId.get('c')?.answer);
  expect(after.context.groups).toBe(before.context.groups);
});

describe('V15 another choice elsewhere is seen by what was worked out before', () => {
  const columns = [
    { id: 'n', label: 'n', required: true },
    { id: 'g', label: 'g', type: 'group' },
  ];
  const template = templateOf(
    multi('kies', ['ind', 'coa']),
    { id: 'm', type: 'org-matrix', label: 'm', rowsFrom: 'kies', columns },
    derived('groepen', 'groups', { from: ['kies'] }),
    table('t', columns),
  );
  const answers = { m: [row('ind', { n: 'x' })], t: [row('1', { n: 'x', g: 'ind' })] };
  const open = (...kies: string[]) => pass(template, { kies, ...answers }, 'volledig').issues;

  test('the rows of a matrix', () => {
    expect(open('ind')).toEqual([]);
    expect(open('ind', 'coa')).toEqual([{ question: 'm', code: 'missing', row: 'coa', column: 'n' }]);
    expect(open('ind')).toEqual([]);
  });

  test('the groups', () => {
    const gone = { question: 't', code: 'not-a-group', row: '1', column: 'g' };
    expect(open('ind')).not.toContainEqual(gone);
    expect(open('coa')).toContainEqual(gone);
    expect(open('ind')).not.toContainEqual(gone);
  });
});
