import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullAnswers } from '../../scripts/bench/fullAnswers.ts';
import { kindOf } from '../../src/engine/chosenWord.ts';
import { triggers } from '../../src/engine/effect/dimensions.ts';
import { found } from '../../src/engine/found.ts';
import { pass } from '../../src/engine/pass.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Column, type Option, type Question, questionsOf } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';

const parsed = parseTemplate(raw, questionTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 20), null, 2));
const { template } = parsed;

type Shipped = Question & { options?: Option[]; columns?: Column[]; rule?: string; from?: string[] };
const byId = new Map(questionsOf(template).map((each): [string, Shipped] => [each.id, each]));
const optionsOf = (id: string) => byId.get(id)?.options?.map((each) => each.id) ?? [];
const columnOptions = (id: string, column: string) =>
  byId
    .get(id)
    ?.columns?.find((each) => each.id === column)
    ?.options?.map((each) => each.id) ?? [];

describe('D6 every question, column and option that the engine names is in the shipped template', () => {
  test.for([
    ...Object.values(triggers),
    'vr-score',
    'vr-score-eigen',
    'vr-score-eigen-motivering',
    'vr-aantallen',
    'vr-maatregelen',
    'hoger-recht',
    'hoger-recht-toets',
    'vr-casussen',
    'vr-dialoog-geraadpleegd',
    'absolute-rechten',
    'absolute-rechten-waarborg',
    'vr-maatwerk-verandert',
    'vr-onevenredig',
    'adviestermijn',
    'org-oordeel',
    'organisaties-impact',
    'eindoordeel-keuze',
  ])('question %s', (id) => {
    expect(byId.has(id)).toBe(true);
  });

  test.for<[string, string, string[]]>([
    ['vr-score', 'dimensie', Object.keys(triggers)],
    ['vr-score', 'richting', ['min-2', 'min-1', 'nul', 'plus-1', 'plus-2']],
    ['vr-score', 'richting-na-maatregel', ['min-2', 'min-1', 'nul', 'plus-1', 'plus-2']],
    ['vr-score', 'omvang', ['a', 'b', 'c', 'd']],
    ['vr-score', 'omkeerbaar', ['moeilijk-omkeerbaar', 'onomkeerbaar']],
    ['vr-score', 'duur', ['jaren', 'blijvend']],
    ['vr-score', 'zekerheid', ['laag']],
    ['hoger-recht-toets', 'ernst', ['licht', 'medium', 'ernstig']],
    ['org-oordeel', 'oordeel', ['uitvoerbaar', 'uitvoerbaar-mits', 'niet-uitvoerbaar', 'niet-geraakt']],
    ['organisaties-impact', 'oordeel', ['uitvoerbaar', 'uitvoerbaar-mits', 'niet-uitvoerbaar', 'niet-geraakt']],
  ])('options of %s, column %s', ([id, column, expected]) => {
    expect(columnOptions(id, column)).toEqual(expect.arrayContaining(expected));
  });

  test.for(['dimensie', 'doelgroep', 'kwetsbaar', 'kernrecht', 'maatregel'])('column %s of the score', (column) => {
    expect(byId.get('vr-score')?.columns?.map(({ id }) => id)).toContain(column);
  });

  test.for<[string, string[]]>([
    ['vr-maatwerk-verandert', ['ruimte-neemt-af', 'ruimte-verdwijnt']],
    ['vr-score-eigen', ['onaanvaardbaar', 'aanvaardbaar-mits', 'aanvaardbaar', 'gunstig', 'nog-niet-te-beoordelen']],
    ['eindoordeel-keuze', ['uitvoerbaar', 'uitvoerbaar-mits', 'niet-uitvoerbaar', 'nog-niet-te-beoordelen']],
    ['adviestermijn', ['ontoereikend']],
  ])('options of %s', ([id, kinds]) => {
    const named = optionsOf(id).map((option) => kindOf(option, kinds));
    expect(named).toEqual(expect.arrayContaining(kinds));
  });

  test.for([...questionsOf(template)].filter((each: Shipped) => each.rule !== undefined).map(({ id }) => id))(
    'rule of %s',
    (id) => {
      expect(pass(template, {}, 'volledig').byId.get(id)?.answer).toMatchObject({ rule: byId.get(id)?.rule });
    },
  );

  test('the groups come from every question about groups', () => {
    expect(byId.get(template.groups)?.from).toHaveLength(3);
  });
});

test('V12 the quickscan of the shipped template asks the questions that are marked, and what follows from them', () => {
  const marked = questionsOf(template).filter((each) => each.quickscan && !each.companionOf);
  const { seen } = pass(template, {}, 'quickscan');
  for (const { question } of seen) expect(question.quickscan).toBe(true);
  for (const question of marked.filter(({ when }) => !when))
    expect(seen.map((each) => each.question.id)).toContain(question.id);
});

test('V16 a full dossier of the shipped template leaves nothing open', () => {
  const { issues, total, seen } = pass(template, fullAnswers(template), 'volledig');

  expect(issues).toEqual([]);
  expect(total.open).toBe(0);
  expect(seen.length).toBeGreaterThan(248);
});

test('V9 whatever is stored in a dossier of the shipped template, the pass answers', () => {
  const ids = [...byId.keys()];
  const full = fullAnswers(template);
  const junk = fc.oneof(
    fc.anything(),
    fc.array(
      fc.record({
        id: fc.constantFrom('ind', 'coa', 'r1', 'r2'),
        cells: fc.dictionary(
          fc.constantFrom('dimensie', 'richting', 'omvang', 'maatregel', 'richting-na-maatregel', 'oordeel', 'naam'),
          fc.oneof(fc.anything(), fc.constantFrom('min-2', 'constructor', '__proto__', 'niet-uitvoerbaar')),
        ),
      }),
    ),
  );
  const named = [
    'vr-score',
    'org-oordeel',
    'organisaties-impact',
    'org-geraakt',
    'vr-casussen',
    'vr-doelgroepen-asiel',
  ];
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...named), fc.constantFrom(...ids)), junk, { maxKeys: 12 }),
      fc.constantFrom('quickscan', 'volledig'),
      (some, scope) => {
        const view = pass(template, { ...full, ...some }, scope);
        expect(view.total.questions).toBe(view.total.answered + view.total.open);
        expect(found(template, { ...full, ...some }, view, 'opvang')).toBeInstanceOf(Array);
      },
    ),
    { numRuns: 10 },
  );
});

test('S16 a row about a dimension that is called untouched is an issue, and still counts: in the pass', () => {
  const answers = {
    'vr-gezin-geraakt': 'nee',
    'vr-score': [{ id: 'r1', order: 'a0', cells: { dimensie: 'gezin', richting: 'min-2', omvang: 'd' } }],
  };
  const { issues, byId: seen } = pass(template, answers, 'volledig');
  expect(issues).toContainEqual({
    question: 'vr-score',
    code: 'not-touched',
    row: 'r1',
    column: 'dimensie',
    elsewhere: '5.5.1',
  });
  expect(seen.get('vr-score-totaal')?.answer).toMatchObject({ picture: 'nadelig' });
});

test('S20 an own judgement without its reason leaves the dossier open', () => {
  const open = (answers: object) =>
    pass(template, { 'vr-score-eigen': 'aanvaardbaar', ...answers }, 'volledig').issues.filter(
      ({ question }) => question === 'vr-score-eigen-motivering',
    );
  expect(open({})).toEqual([{ question: 'vr-score-eigen-motivering', code: 'missing' }]);
  expect(open({ 'vr-score-eigen-motivering': 'omdat' })).toEqual([]);
});
