import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionWords } from '../../src/document/conditionWords.ts';
import { conflictsToPrint } from '../../src/document/conflicts.ts';
import { type Outline, outlineOf, type QuestionOutline } from '../../src/document/outline.ts';
import { conflictsOf } from '../../src/draft/answers.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { pass, type Scope } from '../../src/engine/pass.ts';
import { type Condition, questionsOf } from '../../src/template/schema.ts';
import { smallTemplate } from './small.ts';
import { extra, realTemplate, syntheticAnswers } from './synthetic.ts';

const small = smallTemplate();
const real = realTemplate();

const outline = (answers: Record<string, unknown>, scope: Scope = 'volledig') =>
  outlineOf(small, pass(small, answers, scope), extra);
const inChapters = (made: Outline): readonly QuestionOutline[] =>
  made.chapters.flatMap((chapter) => chapter.sections.flatMap((section) => section.questions));
const find = (made: Outline, id: string) => inChapters(made).find((question) => question.id === id);

const factOf = (term: string, value: string) => ({ kind: 'facts', facts: [{ term, value }] });

const words = (blocks: QuestionOutline['blocks']): string => JSON.stringify(blocks);

describe('outline', () => {
  test('O1 every question of the template is in the report once: in its chapter when it is visible, else among those not asked', () => {
    const asked = questionsOf(real).filter((question) => question.companionOf === undefined);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom<Scope>('volledig', 'quickscan'), (seed, scope) => {
        const made = outlineOf(real, pass(real, syntheticAnswers(real, seed), scope), extra);
        const found = [...inChapters(made), ...made.notAsked].map((each) => each.id);
        expect(found.toSorted()).toEqual(asked.map((question) => question.id).toSorted());
      }),
      { numRuns: 6 },
    );
  });

  test('O2 numbers come from the template and never shift, whatever is hidden', () => {
    const closed = outline({ geraakt: 'nee' });
    const open = outline({ geraakt: 'ja', soort: ['wet'] });

    expect(closed.notAsked.map((each) => each.number)).toEqual(['1.5', '2.1.2', '2.1.3', '2.1.4']);
    expect(find(open, 'wet-uitleg')?.number).toBe('1.5');
    expect(find(open, 'vervolg-4')?.number).toBe('2.1.4');
    expect(closed.chapters.map((chapter) => chapter.number)).toEqual(['1', '2']);
  });

  test.for([
    [undefined, 'unanswered'],
    [{ special: 'onbekend' }, 'onbekend'],
    [{ special: 'nvt' }, 'nvt'],
    [{ special: 'niet-in-bron' }, 'niet-in-bron'],
    [['wet'], 'answered'],
  ] as const)(
    'O3 unanswered, unknown, not applicable and a silent source are four different states: %o',
    ([answer, state]) => {
      const made = outline({ soort: answer });

      expect(find(made, 'soort')?.state).toBe(state);
      expect(find(made, 'soort')?.blocks.length).toBe(state === 'answered' ? 1 : 0);
      const { asked, answered, unknown, notApplicable, silent, unanswered } = made.chapters[0]?.tally ?? {};
      expect(asked).toBe((answered ?? 0) + (unknown ?? 0) + (notApplicable ?? 0) + (silent ?? 0) + (unanswered ?? 0));
    },
  );

  test('O4 "nee" to a trigger is not touched, with its reason', () => {
    const made = find(outline({ geraakt: 'nee', 'geraakt-reden': 'Het voorstel regelt dit niet.' }), 'geraakt');

    expect(made?.state).toBe('untouched');
    expect(words(made?.explanation ?? [])).toContain('Het voorstel regelt dit niet.');
  });

  test('O5 a trigger says once which questions it opened, and those do not say why they were asked', () => {
    const made = outline({ geraakt: 'ja' });

    expect(find(made, 'geraakt')?.opened).toBe('Daarom zijn 2.1.2 tot en met 2.1.4 gevraagd.');
    expect(find(made, 'vervolg-3')?.because).toBeUndefined();
  });

  test('O6 a question with another condition says why it was asked', () => {
    expect(find(outline({ soort: ['wet'] }), 'wet-uitleg')?.because).toBe(
      'Gevraagd omdat bij 1.3 «wet in formele zin» is gekozen.',
    );
  });

  test('O7 a question that was not asked says which answer would have asked for it', () => {
    const reasons = Object.fromEntries(outline({}).notAsked.map((each) => [each.id, each.reason]));

    expect(reasons['vervolg-2']).toBe('Alleen gevraagd als het antwoord op 2.1.1 «ja» is.');
    expect(reasons['wet-uitleg']).toBe('Alleen gevraagd als bij 1.3 «wet in formele zin» is gekozen.');
  });

  test('O8 a quickscan prints what a quickscan asks, and says of the rest that it does not belong to it', () => {
    const made = outline({ geraakt: 'ja' }, 'quickscan');

    expect(inChapters(made).map((each) => each.id)).toEqual(['doc-titel']);
    expect(new Set(made.notAsked.map((each) => each.reason))).toEqual(new Set(['Hoort niet bij de quickscan.']));
  });

  test.for([
    [{ ind: 2, coa: 3 }, 'Totaal', '5'],
    [{ ind: 2, coa: { special: 'onbekend' } }, 'Totaal van wat bekend is', '2'],
    [{ ind: -4, coa: 1500 }, 'Totaal', '1.496'],
    [{ ind: 2 }, 'Totaal van wat bekend is', '2'],
  ] as const)(
    'O9 a total over amounts that are unknown is called the total of what is known: %o',
    ([amounts, label, sum]) => {
      const made = outline({
        'org-geraakt': ['ind', 'coa'],
        'organisaties-impact': Object.entries(amounts).map(([id, amount]) => ({
          id,
          cells: { 'fte-structureel': amount, 'fte-incidenteel': 0, 'kosten-incidenteel': 5, 'kosten-structureel': 10 },
        })),
      });

      expect(made.frame.total?.cells[2]).toEqual({ text: sum });
      expect(made.frame.total?.label).toBe(label);
      expect(made.frame.rows.map((row) => row[0])).toEqual([{ text: 'IND' }, { text: 'COA' }]);
    },
  );

  test('O10 source, date and certainty stand beside their answer', () => {
    const rows = [{ id: 'r', order: 'a', cells: { bron: 'Kamerbrief', datum: '2025-09-23', zekerheid: 'hoog' } }];

    expect(find(outline({ 'doc-titel': 'T', 'doc-titel-herkomst': rows }), 'doc-titel')?.evidence).toEqual([
      { source: 'Kamerbrief', date: '23 september 2025', certainty: 'hoog' },
    ]);
  });

  test('O11 two answers that nobody has settled are both in the report', () => {
    const conflicts = {
      'doc-titel': [
        { by: 'IND', at: '2026-01-01T00:00:00Z', answer: 'De ene titel' },
        { by: 'COA', at: '2026-01-02T00:00:00Z', answer: 'De andere titel' },
      ],
    };
    const made = outlineOf(small, pass(small, { 'doc-titel': 'De andere titel' }, 'volledig'), { ...extra, conflicts });

    expect(find(made, 'doc-titel')?.conflict?.map((each) => [each.by, words(each.blocks)])).toEqual([
      ['IND', expect.stringContaining('De ene titel')],
      ['COA', expect.stringContaining('De andere titel')],
    ]);
  });

  test('O16 a row that two people filled in differently is there twice, with only the columns that differ', () => {
    const row = (amount: number) => ({ cells: { 'fte-structureel': amount, 'kosten-structureel': 10 } });
    const entry = (id: string, by: string, value: unknown): Entry => ({
      id,
      about: { question: 'organisaties-impact', row: 'ind' },
      value,
      by,
      at: '2026-01-01T00:00:00Z',
      replaces: [],
    });
    const conflicts = conflictsToPrint(conflictsOf([entry('a', 'IND', row(2)), entry('b', 'COA', row(3))]));
    const answers = { 'org-geraakt': ['ind', 'coa'], 'organisaties-impact': [{ id: 'ind', ...row(3) }] };
    const made = outlineOf(small, pass(small, answers, 'volledig'), { ...extra, conflicts });

    expect(find(made, 'organisaties-impact')?.conflict).toBeUndefined();
    expect(find(made, 'organisaties-impact')?.rowConflicts).toEqual([
      {
        row: 'IND',
        sides: [
          expect.objectContaining({ by: 'IND', blocks: [factOf('Fte structureel', '2')] }),
          expect.objectContaining({ by: 'COA', blocks: [factOf('Fte structureel', '3')] }),
        ],
      },
    ]);
  });

  test('O12 the outline is plain data: it survives JSON', () => {
    const made = outlineOf(real, pass(real, syntheticAnswers(real), 'volledig'), extra);

    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('O13 the open list has what is unanswered first and then what is unknown, with who finds out', () => {
    const made = outline({
      'doc-titel': { special: 'onbekend' },
      'doc-titel-uitzoeken': 'De IND vraagt het na.',
      soort: ['beleid'],
      geraakt: 'nee',
      'geraakt-reden': 'Nee.',
    });

    expect(made.open.map(({ number, state, note }) => [number, state, note])).toEqual([
      ['1.6', 'unanswered', undefined],
      ['2.2.1', 'unanswered', undefined],
      ['2.2.2', 'unanswered', undefined],
      ['1.1', 'onbekend', 'De IND vraagt het na.'],
    ]);
  });

  test('O14 own judgement and rule stand side by side, and a difference points at its motivation', () => {
    const answers = { ...syntheticAnswers(real), 'vr-score-eigen': 'gunstig-effect' };
    const { person } = outlineOf(real, pass(real, answers, 'volledig'), extra);

    expect(person).toMatchObject({ own: 'Gunstig effect', differs: true, tone: 'adverse' });
    expect(person.words).not.toBe('Gunstig effect');
    expect(person.numbers.at(-1)).toBe('5.23.4');
  });

  test.for<[Condition, string]>([
    [{ question: 'soort', isNot: 'wet' }, 'het antwoord op 1.3 niet «wet in formele zin» is'],
    [{ question: 'geraakt', oneOf: ['ja', 'onbekend'] }, 'het antwoord op 2.1.1 «ja» of «onbekend» is'],
    [{ question: 'soort', excludes: 'wet' }, 'bij 1.3 iets anders dan «wet in formele zin» is gekozen'],
    [{ question: 'soort', filled: false }, '1.3 niet is ingevuld'],
    [{ question: 'geraakt', after: 'soort' }, 'de datum bij 2.1.1 na die bij 1.3 ligt'],
    [
      { all: [{ question: 'geraakt', is: 'ja' }, { not: { question: 'soort', filled: true } }] },
      'het antwoord op 2.1.1 «ja» is en niet geldt dat 1.3 is ingevuld',
    ],
  ])('O15 a condition reads as a Dutch clause: %o', ([condition, clause]) => {
    const questions = new Map(questionsOf(small).map((question) => [question.id, question]));

    expect(conditionWords(condition, questions)).toBe(clause);
  });
});

test('O17 an organisation that was chosen stands in the frame, also when nothing of its consequences is known', () => {
  const answers = { 'org-geraakt': ['ind', 'coa'], 'organisaties-impact': { special: 'niet-in-bron' } };
  const { frame } = outlineOf(real, pass(real, answers, 'volledig'), extra);

  expect(frame.rows.map(([name]) => name)).toEqual([{ text: 'IND' }, { text: 'COA' }]);
  expect(frame.rows[0]?.[1]).toEqual({ special: 'niet-in-bron' });
});
