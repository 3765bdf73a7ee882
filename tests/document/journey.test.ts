import { describe, expect, test } from 'vitest';
import { journeyOf } from '../../src/document/journey/journey.ts';
import type { Journey, Waiting } from '../../src/document/journey/shape.ts';
import { stepState } from '../../src/document/journey/stops.ts';
import { journeyTable } from '../../src/document/journey/table.ts';
import { pass } from '../../src/engine/pass.ts';
import type { Cell } from '../../src/questions/questionType.ts';
import { realTemplate } from './synthetic.ts';

const template = realTemplate();

interface Filled {
  readonly steps: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly durations?: readonly (readonly [group: string, now: Cell, later: Cell])[];
}

function journeyFrom({ steps, durations = [] }: Filled): Journey {
  const row = (id: string, cells: Readonly<Record<string, Cell>>, at: number) => ({ id, order: `a${at}`, cells });
  const answers = {
    'vr-doelgroepen-asiel': ['nareiziger'],
    'vr-doelgroepen-regulier': ['gezinsmigrant', 'slachtoffer'],
    'vr-procedure-geraakt': 'ja',
    'vr-reis-stappen': Object.entries(steps).map(([id, cells], at) => row(id, cells, at)),
    'vr-procedure-duur-nu': durations.map(([groep, mediaan], at) => row(`n${at}`, { groep, mediaan }, at)),
    'vr-procedure-duur-straks': durations.map(([groep, , midden], at) => row(`s${at}`, { groep, midden }, at)),
  };
  const made = journeyOf(pass(template, answers, 'volledig'));
  if (!made) throw new Error('there is no journey');
  return made;
}

const stateAt = ({ lines }: Journey, step: string, line = 0) =>
  lines[line]?.stops.find((stop) => stop.step === step)?.state;

const unknown = { special: 'onbekend' } as const;
const notApplicable = { special: 'nvt' } as const;
const silent = { special: 'niet-in-bron' } as const;

describe('what happens to a step', () => {
  const words = { text: 'Van 6 naar 13 weken, dus langer.' };
  const none = { empty: true } as const;
  const waits = (now: Waiting['now'], later: Waiting['later']): Waiting => ({ now, later });

  test.for([
    ['nothing', undefined, none, undefined, 'unanswered'],
    ['words about a longer wait, without numbers', undefined, words, undefined, 'changed'],
    ['two numbers, the second larger', undefined, words, waits(6, 13), 'longer-wait'],
    ['two numbers, the second smaller', undefined, words, waits(13, 6), 'shorter-wait'],
    ['two equal numbers', undefined, words, waits(6, 6), 'changed'],
    ['chosen: stays the same, with a longer wait', 'gelijk', words, waits(6, 13), 'longer-wait'],
    ['chosen: stays the same', 'gelijk', words, undefined, 'same'],
    ['chosen: stays the same, with a wait that nobody knows', 'gelijk', words, waits(6, 'unknown'), 'unknown'],
    ['chosen: otherwise, with a wait that nobody knows', 'anders', words, waits(6, 'unknown'), 'changed'],
    ['chosen: new', 'nieuw', words, waits('none', 3), 'new'],
    ['chosen: lapses', 'vervalt', words, waits(3, 'none'), 'lapsed'],
    ['chosen: unknown', 'onbekend', words, undefined, 'unknown'],
    ['n.v.t.', undefined, notApplicable, undefined, 'same'],
    ['unknown', undefined, unknown, undefined, 'unknown'],
    ['a source that is silent', undefined, silent, undefined, 'silent'],
    ['only a wait that nobody knows', undefined, none, waits(6, 'unknown'), 'unknown'],
    ['only a wait of which the source is silent', undefined, none, waits('silent', 'none'), 'silent'],
  ] as const)(
    'O30 what happens to a step follows from what was chosen and from two numbers, never from words: %s',
    ([, change, later, waiting, state]) => {
      expect(stepState({ change, later, waiting })).toBe(state);
    },
  );

  test('O33 a step that is unknown, on which the source is silent, and that nobody answered are three things, and none is "the same"', () => {
    const made = journeyFrom({
      steps: { gehoor: { straks: unknown }, opvang: { straks: silent }, terugkeer: { straks: notApplicable } },
    });

    expect(['6', '11', '1', '18'].map((step) => stateAt(made, step))).toEqual([
      'unknown',
      'silent',
      'unanswered',
      'same',
    ]);
  });
});

describe('rows that the drafter added', () => {
  const own = (stap: string, more: Readonly<Record<string, Cell>> = {}) => ({ stap, straks: 'Anders.', ...more });
  const group = { groep: 'slachtoffer' };

  test.for([
    ['15', group, '15', 'split'],
    ['15 Verlenging', group, '15', 'split'],
    ['Verlenging', group, '15', 'split'],
    ['15a Foto maken', group, '15a', 'split'],
    ['15a Foto maken', {}, '15a', 'common'],
    ['15 Verlenging', {}, '15a', 'common'],
    ['Besluit', group, '19', 'split'],
    ['Iets nieuws', {}, '19', 'common'],
    ['99 Foto', {}, '19', 'common'],
    ['', {}, '19', 'common'],
  ] as const)(
    'O31 a row with the number or name of a step and a group splits that step; "15a" is a step after the fifteenth; no row is lost: %s %o',
    ([name, more, step, kind]) => {
      const made = journeyFrom({ steps: { gehoor: { straks: 'Anders.' }, eigen: own(name, more) } });

      expect(made.lines).toHaveLength(kind === 'split' ? 2 : 1);
      expect(stateAt(made, step, kind === 'split' ? 1 : 0)).toBe('changed');
      const place = made.steps.findIndex(({ number }) => number === step);
      expect(made.steps[place - 1]?.number).toBe(step === '15a' ? '15' : step === '19' ? '18' : '14');
    },
  );

  test('O31 two rows for the same step and group are both there', () => {
    const made = journeyFrom({ steps: { a: own('15', group), b: own('15', group), gehoor: { straks: 'Anders.' } } });

    expect(made.lines[1]?.stops.map(({ step }) => step)).toEqual(['15', '15a']);
  });

  test('O31 a journey of one group alone is called by it', () => {
    const made = journeyFrom({ steps: { gehoor: { straks: 'Anders.', ...group } } });

    expect(made.lines).toHaveLength(1);
    expect(made.lines[0]?.group).toMatch(/^Slachtoffer/);
  });
});

describe('waiting for the decision', () => {
  const steps = { wachten: { straks: 'Langer.' } };
  const waitingIn = (made: Journey, line = 0) => made.lines[line]?.stops.find(({ step }) => step === '7')?.waiting;

  test('O32 of groups that wait differently the one that gets most weeks more is shown, with its name, never a mean', () => {
    const different = journeyFrom({
      steps,
      durations: [
        ['slachtoffer', 7, 8],
        ['gezinsmigrant', 9, 14],
      ],
    });
    const equal = journeyFrom({
      steps,
      durations: [
        ['slachtoffer', 9, 14],
        ['gezinsmigrant', 9, 14],
      ],
    });

    expect(waitingIn(different)).toEqual({ now: 9, later: 14, whose: 'Gezinsmigrant' });
    expect(waitingIn(equal)).toEqual({ now: 9, later: 14 });
  });

  test('O32 what the step itself says comes before the two tables', () => {
    const made = journeyFrom({
      steps: { wachten: { straks: 'Langer.', 'wacht-nu': 3, 'wacht-straks': 4 } },
      durations: [['gezinsmigrant', 9, 14]],
    });

    expect(waitingIn(made)).toEqual({ now: 3, later: 4 });
  });

  test('O32 a group with steps of its own has its own wait', () => {
    const made = journeyFrom({
      steps: { ...steps, eigen: { stap: '15', straks: 'Zelf.', groep: 'slachtoffer' } },
      durations: [
        ['slachtoffer', 7, 8],
        ['gezinsmigrant', 9, unknown],
      ],
    });

    expect(waitingIn(made)).toEqual({ now: 9, later: 'unknown' });
    expect(waitingIn(made, 1)).toEqual({ now: 7, later: 8 });
  });
});

test('O34 the table of the journey has every stop of every line, under the numbers of the drawing', () => {
  const made = journeyFrom({
    steps: {
      verlenging: {
        straks: 'Vaker.',
        zelf: 'Inloggen.',
        organisatie: 'ind',
        kanaal: ['digitaal'],
        misgaan: 'Te laat.',
        gevolg: 'Een gat.',
      },
      eigen: { stap: '15', straks: 'Zelf.', groep: 'slachtoffer' },
      nieuw: { stap: '14a Bewijs', straks: 'Bewijzen.', verandering: 'nieuw' },
    },
  });
  const { rows } = journeyTable(made);
  const words = rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')));

  expect(rows).toHaveLength(18 + 1 + 1);
  const renewal = words.findIndex(([head]) => head?.startsWith('15 '));
  expect(words[renewal - 1]?.slice(0, 2)).toEqual(['14a Bewijs', 'nieuw']);
  expect(words[renewal]?.slice(4)).toEqual(['Inloggen. Contact: IND, Digitaal.', 'Te laat. Gevolg: Een gat.']);
  expect(words[renewal + 1]?.[0]).toMatch(/^15 Verlenging.*, alleen Slachtoffer/);
});
