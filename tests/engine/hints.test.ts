import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintsDoc } from '../../scripts/hints/doc.ts';
import {
  exampleAnswers,
  examplesOfQuestions,
  framework,
  hintsOn,
  looksOn,
  placesIn,
  transcribed,
} from '../../scripts/hints/material.ts';
import { shippedHints } from '../../scripts/hints/rules.ts';
import { hints } from '../../src/engine/hints/hints.ts';
import type { Hint } from '../../src/engine/hints/look.ts';
import { pass } from '../../src/engine/pass.ts';
import { hintProblem } from '../../src/nl/hints.ts';
import type { Row } from '../../src/questions/questionType.ts';
import { parseHints } from '../../src/template/hints.ts';
import { questionsOf } from '../../src/template/schema.ts';
import { row, single, table, templateOf, text, yesNo } from '../builders.ts';
import { judgedOnExample, judgedOnQuestions } from './judgedHints.ts';

const shipped = shippedHints();

const small = templateOf(
  text('eerst'),
  text('tweede'),
  yesNo('geraakt'),
  text('verder', { when: { question: 'geraakt', is: 'ja' } }),
  {
    ...single('keuze', ['altijd', 'nooit']),
    options: [
      { id: 'altijd', label: 'Waar nodig' },
      { id: 'nooit', label: 'Nooit' },
    ],
  },
  table('rijen', [
    'wat',
    { id: 'wie', label: 'Wie doet het' },
    { id: 'aantal', label: 'Aantal', type: 'number' },
    {
      id: 'soort',
      label: 'Soort',
      type: 'choice',
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    },
    { id: 'nodig', label: 'Nodig', required: true },
  ]),
);

const both = { weak: ['a', 'b'], good: ['a', 'b'] };
const told = { says: 'U schrijft {found}.', why: 'Daarom.', examples: both };
const vague = {
  id: 'vaag',
  check: 'vague-words',
  at: 'everywhere',
  words: ['waar nodig', 'z.s.m.', 'één keer'],
  ...told,
};

const file = (...rules: object[]) => ({
  format: 'uitvoeringstoets-hints',
  template: { id: 'test', version: '1.0' },
  examplesOn: 'eerst',
  language: {
    numbers: ['twee', 'duizend', 'de helft'],
    months: ['juli'],
    references: ['artikel', 'vraag'],
    unknowns: ['onbekend', 'weten we niet'],
  },
  rules,
});

function rulesOf(...rules: object[]) {
  const parsed = parseHints(file(...rules), small);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.hints;
}

const found = (answers: Record<string, unknown>, ...rules: object[]) =>
  hints(pass(small, answers, 'volledig'), rulesOf(...rules)).map(({ rule, ...hint }) => hint);

describe('Z1 a rule that does not fit is refused by its id', () => {
  test.for<[string, object, object]>([
    ['an unknown check', { ...vague, check: 'magic' }, { rule: 'vaag', code: 'wrong-shape' }],
    ['an unknown key', { ...vague, colour: 'red' }, { rule: 'vaag', code: 'wrong-shape' }],
    ['one example', { ...vague, examples: { ...both, weak: ['a'] } }, { rule: 'vaag', code: 'wrong-shape' }],
    ['an unknown question', { ...vague, at: ['weg'] }, { rule: 'vaag', code: 'unknown-question', detail: 'weg' }],
    ['an unknown exception', { ...vague, except: ['weg'] }, { rule: 'vaag', code: 'unknown-question', detail: 'weg' }],
    [
      'an unknown column',
      { ...vague, at: [{ question: 'rijen', columns: ['wat', 'waar'] }] },
      { rule: 'vaag', code: 'unknown-column', detail: 'rijen.waar' },
    ],
    [
      'an unknown option',
      {
        id: 'rij',
        check: 'row-lacks',
        at: [{ question: 'rijen', columns: ['wie'] }],
        when: { column: 'soort', oneOf: ['c'] },
        ...told,
      },
      { rule: 'rij', code: 'unknown-option', detail: 'rijen.soort: c' },
    ],
  ])('%s', ([, rule, problem]) => {
    const parsed = parseHints(file(rule), small);
    expect(parsed).toMatchObject({ ok: false, problems: [problem] });
    expect(parsed.ok ? [] : parsed.problems.map(hintProblem)).toEqual([
      expect.stringMatching(/^regel (vaag|rij): .+\.$/),
    ]);
  });

  test('an id that is used twice, and rules for another template', () => {
    expect(parseHints(file(vague, vague), small)).toMatchObject({ problems: [{ code: 'duplicate-id', rule: 'vaag' }] });
    expect(parseHints({ ...file(vague), template: { id: 'test', version: '2.0' } }, small)).toMatchObject({
      problems: [{ code: 'other-template' }],
    });
  });

  test('whatever is given, the parser answers', () => {
    fc.assert(fc.property(fc.anything(), (raw) => !parseHints(raw, small).ok));
  });
});

describe('Z4 only a visible answer in words is looked at', () => {
  test.for<[string, Record<string, unknown>, number]>([
    ['a text', { eerst: 'waar nodig' }, 1],
    ['a cell', { rijen: [row('r', { wat: 'waar nodig', nodig: 'x' })] }, 1],
    ['a special answer', { eerst: { special: 'onbekend' }, tweede: { special: 'nvt' } }, 0],
    ['a special cell', { rijen: [row('r', { wat: { special: 'onbekend' }, nodig: 'x' })] }, 0],
    ['a choice whose label is vague', { keuze: 'altijd' }, 0],
    ['a question that is not asked', { geraakt: 'nee', verder: 'waar nodig' }, 0],
    ['the same once it is asked', { geraakt: 'ja', verder: 'waar nodig' }, 1],
    ['another shape', { eerst: 12, rijen: 'waar nodig' }, 0],
  ])('%s', ([, answers, count]) => {
    expect(found(answers, vague)).toHaveLength(count);
  });
});

test('Z5 a hint names what exists, and what was found stands at its place', () => {
  const answers = {
    ...exampleAnswers(),
    'vr-indirect': 'Wij helpen «waar nodig», en  Waar\nnodig ook de kinderen.',
    'huidige-situatie': 'Dat gebeurt zo spoedig mogelijk, waar nodig met een tolk.',
  };
  const view = pass(shipped.template, answers, 'volledig');
  const all = hints(view, shipped.rules);

  expect(all.length).toBeGreaterThan(4);
  const typedAt = ({ question, row: id, column = '' }: Hint): string => {
    const answer = view.byId.get(question)?.answer;
    if (!Array.isArray(answer)) return String(answer);
    return String((answer as Row[]).find((each) => each.id === id)?.cells[column]);
  };
  for (const hint of all) {
    expect(view.byId.get(hint.question)?.answer).toBeDefined();
    if (hint.at === undefined || hint.rule.check === 'copied') continue;
    const there = typedAt(hint).slice(hint.at).replace(/\s+/g, ' ').toLowerCase();
    expect(there.startsWith((hint.found[0] ?? '').toLowerCase())).toBe(true);
  }
});

describe('Z6 a word is found whole, in any case and over any white space', () => {
  test.for<[string, string[]]>([
    ['Waar nodig helpen wij.', ['waar nodig']],
    ['Wij helpen waar\n nodig', ['waar nodig']],
    ['Dat is ergens waar nodige hulp is.', []],
    ['Overwaar nodig', []],
    ['het waar-nodig-beginsel', []],
    ['Waar Nodig en z.s.m. en waar nodig', ['waar nodig', 'z.s.m.']],
    ['ÉÉN KEER', ['één keer']],
    ['Dat kan z.s.m.', ['z.s.m.']],
  ])('%s', ([typed, words]) => {
    expect(found({ eerst: typed }, vague).flatMap((hint) => hint.found)).toEqual(words);
  });

  test('never inside another word, whatever stands around it', () => {
    const letters = fc.constantFrom('a', 'z', 'é', '7', 'ß');
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(found({ eerst: `x ${before}waar nodig ${after}` }, vague)).toEqual([]);
        expect(found({ eerst: `${before} waar nodig${after}` }, vague)).toEqual([]);
        expect(found({ eerst: `${before} waar nodig ${after}` }, vague)).toHaveLength(1);
      }),
    );
  });
});

test.for([
  'De wet zegt «waar nodig» en meer.',
  'De wet zegt “waar nodig” en meer.',
  'De wet zegt "waar nodig" en meer.',
  'De wet zegt ‘waar nodig’ en meer.',
  '> Een kind krijgt hulp waar nodig.',
  'Zie [de wet](https://voorbeeld.nl/waar nodig)',
])('Z7 what is quoted is not the drafter’s own: %s', (typed) => {
  expect(found({ eerst: typed }, vague)).toEqual([]);
});

test('Z7 an apostrophe is no quotation, and what is said outside it counts', () => {
  expect(found({ eerst: 'Foto’s waar nodig, auto’s ook.' }, vague)).toHaveLength(1);
  expect(found({ eerst: 'De wet zegt «waar nodig». Wij helpen waar nodig.' }, vague)).toHaveLength(1);
});

const countless = { id: 'aantal', check: 'no-number', at: ['eerst'], ...told };
const weighed = {
  id: 'bron',
  check: 'no-source',
  at: ['eerst'],
  units: ['weken', 'mensen'],
  sources: ['volgens'],
  ...told,
};

describe('Z8 a number that points at something counts nothing', () => {
  test.for<[string, boolean]>([
    ['Het gaat om 12 mensen.', true],
    ['Het gaat om twee gezinnen.', true],
    ['Ongeveer 22.000 per jaar.', true],
    ['Dat is 1,5% van de groep.', true],
    ['Zie artikel 3 en artikel 8.', false],
    ['Het begint op 1 juli 2027.', false],
    ['Sinds 2024 is dat zo.', false],
    ['Dat staat bij 5.4.3.', false],
    ['Zie vraag 4.4, 4.5 en 4.6.', false],
    ['Voorwaarde V3 regelt dit.', false],
    ['Wie tweevoud vraagt, krijgt dat.', false],
  ])('%s', ([typed, counts]) => {
    expect(found({ eerst: typed }, countless)).toHaveLength(counts ? 0 : 1);
  });

  test.for<[string, string[]]>([
    ['Iemand krijgt vier of twee weken.', ['twee weken']],
    ['Het zijn 3.400 andere mensen.', ['3.400 andere mensen']],
    ['Dat kost € 12,50.', ['€ 12,50']],
    ['Volgens de telling zijn het 12 mensen.', []],
    ['Artikel 2 noemt mensen.', []],
  ])('with its unit: %s', ([typed, words]) => {
    expect(found({ eerst: typed }, weighed).flatMap((hint) => hint.found)).toEqual(words);
  });
});

describe('Z9 who says that nobody knows, has answered', () => {
  const lacks = { id: 'wie', check: 'row-lacks', at: [{ question: 'rijen', columns: ['wie', 'aantal'] }], ...told };

  test('in a text', () => {
    expect(found({ eerst: 'Hoeveel het er zijn, weten we niet.' }, countless)).toEqual([]);
  });

  test.for<[string, Record<string, unknown>, string[]]>([
    ['both', { wat: 'iets', nodig: 'x' }, ['wie doet het', 'aantal']],
    ['one', { wat: 'iets', nodig: 'x', aantal: 0 }, ['wie doet het']],
    ['none', { wat: 'iets', nodig: 'x', wie: 'ind', aantal: { special: 'onbekend' } }, []],
    ['a row of unknowns', { wat: { special: 'onbekend' }, nodig: { special: 'onbekend' } }, []],
    ['an empty row', {}, []],
  ])('in a row that lacks %s', ([, cells, columns]) => {
    const answers = { rijen: [{ id: 'r', order: 'a', cells }] };
    expect(found(answers, lacks).flatMap((hint) => hint.found)).toEqual(columns);
  });

  test('a reason may be asked of certain rows only', () => {
    const some = { ...lacks, when: { column: 'soort', oneOf: ['a'] } };
    const rows = [row('r1', { soort: 'a', nodig: 'x' }), row('r2', { soort: 'b', nodig: 'x' })];
    expect(found({ rijen: rows }, some).map((hint) => hint.row)).toEqual(['r1']);
  });
});

test('Z10 what is open is not said a second time', () => {
  const lacks = { id: 'wie', check: 'row-lacks', at: [{ question: 'rijen', columns: ['wie', 'nodig'] }], ...told };
  const answers = { rijen: [row('r', { wat: 'iets' })] };

  expect(pass(small, answers, 'volledig').issues).toContainEqual(expect.objectContaining({ column: 'nodig' }));
  expect(found(answers, lacks)).toEqual([{ question: 'rijen', row: 'r', column: 'wie', found: ['wie doet het'] }]);
});

test('Z11 of two texts that are the same, the later one is the copy', () => {
  const copied = { id: 'kopie', check: 'copied', at: 'everywhere', least: 4, ...told };
  const typed = 'Dit is precies dezelfde zin.';

  expect(found({ eerst: typed, tweede: `Eerst iets.\n- ${typed.toUpperCase()}` }, copied)).toEqual([
    { question: 'tweede', found: ['1.1'], at: 12 },
  ]);
  expect(found({ eerst: typed, rijen: [row('r', { wat: typed, wie: typed })] }, copied)).toHaveLength(2);
  expect(found({ eerst: 'Te kort.', tweede: 'Te kort.' }, copied)).toEqual([]);
  expect(found({ eerst: `«${typed}»`, tweede: `«${typed}»` }, copied)).toEqual([]);
});

describe('Z12 whatever is stored, looking never throws', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('waar nodig', '-', '€', '\u0000', '‘', '«', '((((', 'zo spoedig mogelijk.', 'nee', '9 weken'),
  );
  const junk = (columns: string[]) => {
    const cells = fc.dictionary(fc.constantFrom(...columns, '__proto__'), fc.oneof(fc.anything(), words));
    return fc.oneof(fc.anything(), words, fc.array(fc.record({ id: fc.constantFrom('ind', 'r1'), cells })));
  };
  const isSound = (all: readonly Hint[]) =>
    all.every(({ found: each, at }) => each.every((one) => typeof one === 'string') && (at === undefined || at >= 0));

  test('by every check', () => {
    const rows = { at: [{ question: 'rijen', columns: ['wat', 'wie'] }], blank: ['-', '('], ...told };
    const rules = rulesOf(
      vague,
      countless,
      weighed,
      {
        id: 'niets',
        check: 'says-nothing',
        at: 'texts',
        whole: ['-'],
        denials: ['nee'],
        reasons: ['want'],
        most: 5,
        ...told,
      },
      { id: 'kort', check: 'too-short', at: 'everywhere', fewerThan: 3, ...told },
      { id: 'vraag', check: 'copied-from-question', at: 'everywhere', least: 3, ...told },
      { id: 'kopie', check: 'copied', at: 'everywhere', least: 1, ...told },
      { id: 'rij', check: 'row-lacks', ...rows },
      { id: 'leeg', check: 'rows-all-blank', ...rows },
    );
    const ids = fc.constantFrom('eerst', 'tweede', 'geraakt', 'keuze', 'rijen', 'rijen-herkomst', 'eerst-reden');
    fc.assert(
      fc.property(fc.dictionary(ids, junk(['wat', 'wie', 'soort', 'nodig'])), (answers) =>
        isSound(hints(pass(small, answers, 'volledig'), rules)),
      ),
    );
  });

  test('by the rules that are shipped', () => {
    const ids = questionsOf(shipped.template).map(({ id }) => id);
    const named = [
      'vr-casussen',
      'risico-register',
      'consult-partijen',
      'org-oordeel',
      'vr-indirect',
      'vr-actiepunten',
    ];
    const columns = ['knelpunt', 'maatregel', 'eigenaar', 'inbreng', 'voorwaarden', 'oordeel'];
    const some = framework(shipped.template);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...named, ...ids), junk(columns), { maxKeys: 12 }), (more) =>
        isSound(hintsOn({ ...some, ...more }, shipped)),
      ),
      { numRuns: 5 },
    );
  });
});

test('Z13 a hint changes nothing: the pass and its counts stay what they were', () => {
  const answers = { ...exampleAnswers(), 'vr-indirect': 'Waar nodig, zo spoedig mogelijk.' };
  const view = pass(shipped.template, answers, 'volledig');
  const before = structuredClone({
    issues: view.issues,
    total: view.total,
    states: view.seen.map(({ state }) => state),
  });

  expect(hints(view, shipped.rules).length).toBeGreaterThan(0);
  expect({ issues: view.issues, total: view.total, states: view.seen.map(({ state }) => state) }).toEqual(before);
  expect(view.total.open).toBe(0);
});

test('Z14 while one answer changes, what was found in the others keeps its identity', () => {
  const rules = rulesOf(vague);
  const at = (tweede: string) =>
    hints(pass(small, { eerst: 'waar nodig', tweede }, 'volledig'), rules).find(({ question }) => question === 'eerst');

  expect(at('waar')).toBeDefined();
  expect(at('waar nodig')).toBe(at('waar nodig ook'));
});

describe('Z15 the rate of false alarms is known', () => {
  const key = ({ rule, question, row: of }: { rule: string; question: string; row?: string | undefined }) =>
    `${rule} ${question} ${of ?? ''}`;
  const fired = (answers: Record<string, unknown>) =>
    hintsOn(answers, shipped).map((hint) => key({ rule: hint.rule.id, question: hint.question, row: hint.row }));

  test('every hint on the full example is judged, and every judgement is about a hint', () => {
    expect(fired(exampleAnswers()).toSorted()).toEqual(judgedOnExample.map(key).toSorted());
  });

  test('and on the usable answers that stand under the questions', () => {
    const copies = /^gekopieerd-uit-vraag /;
    const others = fired(examplesOfQuestions(shipped.template)).filter((each) => !copies.test(each));
    expect(others.toSorted()).toEqual(judgedOnQuestions.map(key).toSorted());
  });

  test('at most one in two hundred good answers gets a false alarm, and most hints are right', () => {
    const looked = [exampleAnswers(), examplesOfQuestions(shipped.template)].flatMap((answers) =>
      placesIn(looksOn(answers, shipped)),
    );
    const judged = [...judgedOnExample, ...judgedOnQuestions];
    const wrong = judged.filter(({ verdict }) => verdict === 'false alarm').length;

    expect(looked.length).toBeGreaterThan(1000);
    expect(wrong / looked.length).toBeLessThanOrEqual(1 / 200);
    expect(wrong / judged.length).toBeLessThan(1 / 2);
  });

  test.for(transcribed())('what was transcribed from %s gives the hints that were read', ([, answers]) => {
    expect(fired(answers)).toEqual([]);
  });

  test('docs/hints.md says what the rules and the counts are (npm run hints)', () => {
    const written = readFileSync(path.resolve(import.meta.dirname, '../../docs/hints.md'), 'utf8');
    expect(written).toBe(hintsDoc());
  });
});
