import { describe, expect, test } from 'vitest';
import type { chainVerdict } from '../../src/engine/derived/chainVerdict.ts';
import { pass } from '../../src/engine/pass.ts';
import type { Answers } from '../../src/template/schema.ts';
import { derived, multi, optionsNamed, row, single, table, templateOf, text } from '../builders.ts';

const onbekend = { special: 'onbekend' } as const;

describe('D1 the groups of the dossier are what was chosen, each once, in the order of the template', () => {
  const template = templateOf(
    multi('asiel', ['amv', 'nareiziger'], { required: false, own: true }),
    multi('regulier', ['student', 'amv'], { required: false }),
    derived('groepen', 'groups', { from: ['asiel', 'regulier'] }),
    text('waarom-geen', { when: { question: 'groepen', filled: false } }),
    text('over-amv', { when: { question: 'groepen', includes: 'amv' } }),
    {
      id: 'aantallen',
      type: 'group-matrix',
      label: 'aantallen',
      rowsFrom: 'groepen',
      columns: [{ id: 'nu', label: 'nu', required: true }],
    },
  );
  const own = { id: 'eigen-1', label: 'Amv met een broer of zus' };
  test.for<[string, Answers, string[]]>([
    ['none', {}, []],
    ['in the order of the list', { asiel: ['nareiziger', 'amv'] }, ['amv', 'nareiziger']],
    ['of both questions, each once', { regulier: ['amv', 'student'], asiel: ['amv'] }, ['amv', 'student']],
    ['an own group', { asiel: ['amv', own] }, ['amv', 'eigen-1']],
    ['unknown chooses none', { asiel: onbekend, regulier: ['student'] }, ['student']],
  ])('%s', ([, answers, expected]) => {
    const found = pass(template, answers, 'volledig');
    expect(found.context.groups.map(({ id }) => id)).toEqual(expected);
    expect(found.context.chosen('groepen')).toEqual(found.context.groups);
    expect(found.byId.get('groepen')?.answer).toEqual({ rule: 'groups', groups: found.context.groups });
    expect(found.byId.has('waarom-geen')).toBe(expected.length === 0);
    expect(found.byId.has('over-amv')).toBe(expected.includes('amv'));
  });

  test('the label of an own group is printed', () => {
    expect(pass(template, { asiel: [own] }, 'volledig').context.groups).toEqual([own]);
  });

  test('every group asks its row of the matrix', () => {
    const { issues } = pass(
      template,
      { asiel: ['amv'], regulier: ['student'], aantallen: [row('amv', { nu: '3' })] },
      'volledig',
    );
    expect(issues).toContainEqual({ question: 'aantallen', code: 'missing', row: 'student', column: 'nu' });
    expect(issues).not.toContainEqual(expect.objectContaining({ row: 'amv' }));
  });
});

const severe = { dimensie: 'opvang', richting: 'min-2', duur: 'jaren', omvang: 'b' };
const scoreColumns = ['dimensie', 'richting', 'duur', 'omvang', 'maatregel', 'richting-na-maatregel'];
const casesTemplate = templateOf(
  table('vr-casussen', ['naam'], { quickscan: true }),
  derived('vr-casus-aantal', 'minimum-cases', { quickscan: true }),
  table('vr-score', scoreColumns),
  derived('vr-score-totaal', 'effect-picture'),
  single('vr-score-eigen', ['aanvaardbaar', 'onaanvaardbaar']),
  derived('eindoordeel-vreemdeling', 'own-effect-verdict'),
);

describe('D2 a quickscan needs one case, a full test three, a severe effect after measures five', () => {
  const softened = { ...severe, maatregel: 'opvang', 'richting-na-maatregel': 'nul' };
  test.for<[string, 'quickscan' | 'volledig', Answers, object]>([
    ['quickscan', 'quickscan', {}, { minimum: 1, because: 'quickscan', present: 0 }],
    ['full', 'volledig', { 'vr-casussen': [row('1', { naam: 'A' })] }, { minimum: 3, because: 'full', present: 1 }],
    ['severe', 'volledig', { 'vr-score': [row('1', severe)] }, { minimum: 5, because: 'severe' }],
    ['severe before measures only', 'volledig', { 'vr-score': [row('1', softened)] }, { minimum: 3, because: 'full' }],
    ['the score is not asked in a quickscan', 'quickscan', { 'vr-score': [row('1', severe)] }, { minimum: 1 }],
    ['an empty row is no case', 'volledig', { 'vr-casussen': [row('1', { naam: 'A' }), row('2', {})] }, { present: 1 }],
  ])('%s', ([, scope, answers, expected]) => {
    expect(pass(casesTemplate, answers, scope).byId.get('vr-casus-aantal')?.answer).toMatchObject(expected);
  });

  test.for<[number, object[]]>([
    [1, [{ code: 'too-few-rows', limit: 3 }]],
    [2, [{ code: 'too-few-rows', limit: 3 }]],
    [3, []],
  ])('%i cases in a full test', ([count, problems]) => {
    const cases = Array.from({ length: count }, (_, index) => row(String(index), { naam: 'A' }));
    const seen = pass(casesTemplate, { 'vr-casussen': cases }, 'volledig').byId.get('vr-casussen');
    expect(seen).toMatchObject({ problems, state: problems.length > 0 ? 'open' : 'answered' });
  });

  test('"onbekend" asks for no cases', () => {
    expect(pass(casesTemplate, { 'vr-casussen': onbekend }, 'volledig').byId.get('vr-casussen')).toMatchObject({
      state: 'onbekend',
      problems: [],
    });
  });
});

test('D3 the picture of the effect comes with its insight, its causes in words and the own judgement', () => {
  const answers = { 'vr-score': [row('1', severe)], 'vr-score-eigen': 'aanvaardbaar' };
  expect(pass(casesTemplate, answers, 'volledig').byId.get('vr-score-totaal')?.answer).toMatchObject({
    rule: 'effect-picture',
    picture: 'nadelig',
    insight: 'onvoldoende',
    insightReasons: ['unknown-dimensions', 'no-dialogue'],
    causes: [
      { row: '1', dimension: 'opvang', severity: 3, level: 'hoog', gross: 'hoog', core: false, assumption: false },
    ],
    unknownDimensions: expect.arrayContaining(['gezin', 'maatwerkruimte']),
    own: 'aanvaardbaar',
    differs: true,
  });
});

test('D4 the own verdict on the effect is copied, and is not there while nobody has judged', () => {
  const verdict = (answers: Answers) =>
    pass(casesTemplate, answers, 'volledig').byId.get('eindoordeel-vreemdeling')?.answer;
  expect(verdict({ 'vr-score-eigen': 'onaanvaardbaar' })).toEqual({
    rule: 'own-effect-verdict',
    verdict: 'onaanvaardbaar',
  });
  expect(verdict({})).toEqual({ rule: 'own-effect-verdict' });
  expect(verdict({ 'vr-score-eigen': onbekend })).toEqual({ rule: 'own-effect-verdict' });
});

const verdicts = ['uitvoerbaar', 'uitvoerbaar-mits', 'niet-uitvoerbaar', 'nog-niet-te-beoordelen', 'niet-geraakt'];
const oordeel = { id: 'oordeel', label: 'oordeel', type: 'choice', options: optionsNamed(verdicts) };
const chainTemplate = templateOf(
  multi('org-geraakt', ['ind', 'coa', 'dtv']),
  { id: 'organisaties-impact', type: 'org-matrix', label: 'impact', rowsFrom: 'org-geraakt', columns: [oordeel] },
  { id: 'org-oordeel', type: 'org-matrix', label: 'oordeel', rowsFrom: 'org-geraakt', columns: [oordeel] },
  derived('eindoordeel-keten', 'chain-verdict'),
  single('eindoordeel-keuze', [
    'uitvoerbaar',
    'uitvoerbaar-mits-voorwaarden',
    'niet-uitvoerbaar',
    'nog-niet-te-beoordelen',
  ]),
);
type Said = string | typeof onbekend | { special: 'nvt' } | { special: 'niet-in-bron' } | undefined;
const said = (...verdict: Said[]) =>
  verdict.map((each, index) => row(['ind', 'coa', 'dtv'][index] ?? '', each === undefined ? {} : { oordeel: each }));
const chain = (answers: Answers) =>
  pass(chainTemplate, { 'org-geraakt': ['ind', 'coa', 'dtv'], ...answers }, 'volledig').byId.get('eindoordeel-keten')
    ?.answer as ReturnType<typeof chainVerdict>;

describe('D5 one organisation that cannot carry it out decides, one "mits" makes it "mits", silence is no yes', () => {
  test.for<[string, Said[], string | undefined]>([
    ['nobody has judged', [], undefined],
    ['all say yes', ['uitvoerbaar', 'uitvoerbaar', 'uitvoerbaar'], 'uitvoerbaar'],
    ['one says no', ['uitvoerbaar', 'uitvoerbaar-mits', 'niet-uitvoerbaar'], 'niet-uitvoerbaar'],
    ['one says no, one is silent', ['niet-uitvoerbaar'], 'niet-uitvoerbaar'],
    ['one says mits', ['uitvoerbaar', 'uitvoerbaar-mits', 'uitvoerbaar'], 'uitvoerbaar-mits-voorwaarden'],
    ['one says mits, one does not know', ['uitvoerbaar-mits', onbekend, 'uitvoerbaar'], 'uitvoerbaar-mits-voorwaarden'],
    ['one is silent', ['uitvoerbaar', 'uitvoerbaar'], 'nog-niet-te-beoordelen'],
    ['one does not know', ['uitvoerbaar', onbekend, 'uitvoerbaar'], 'nog-niet-te-beoordelen'],
    ['one cannot judge yet', ['uitvoerbaar', 'nog-niet-te-beoordelen', 'uitvoerbaar'], 'nog-niet-te-beoordelen'],
    ['one is not touched', ['uitvoerbaar', 'niet-geraakt', { special: 'nvt' }], 'uitvoerbaar'],
    ['the source is silent', [{ special: 'niet-in-bron' }, { special: 'niet-in-bron' }], undefined],
  ])('%s', ([, verdict, expected]) => {
    expect(chain({ 'org-oordeel': said(...verdict) }).verdict).toBe(expected);
  });

  test('where an organisation has not judged, the impact matrix speaks for it', () => {
    const found = chain({
      'org-oordeel': said('uitvoerbaar', undefined, 'uitvoerbaar'),
      'organisaties-impact': said('niet-uitvoerbaar', 'uitvoerbaar-mits'),
    });
    expect(found.verdict).toBe('uitvoerbaar-mits-voorwaarden');
    expect(found.per).toEqual([
      { organisation: 'ind', verdict: 'uitvoerbaar' },
      { organisation: 'coa', verdict: 'uitvoerbaar-mits' },
      { organisation: 'dtv', verdict: 'uitvoerbaar' },
    ]);
  });

  test('an organisation that is no longer chosen has no say', () => {
    const answers = { 'org-geraakt': ['ind'], 'org-oordeel': said('uitvoerbaar', 'niet-uitvoerbaar') };
    expect(chain(answers)).toMatchObject({ verdict: 'uitvoerbaar', per: [{ organisation: 'ind' }] });
  });

  test.for<[string, boolean]>([
    ['uitvoerbaar-mits-voorwaarden', false],
    ['uitvoerbaar', true],
  ])('the own verdict %s differs: %s', ([own, differs]) => {
    const answers = { 'org-oordeel': said('uitvoerbaar-mits', 'uitvoerbaar', 'uitvoerbaar'), 'eindoordeel-keuze': own };
    expect(chain(answers)).toMatchObject({ own, differs });
  });
});
