// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DerivedAnswer } from '../../src/questions/derivedAnswer.ts';
import { idOf, toggled } from '../../src/questions/multi-choice/toggled.ts';
import type { Choice } from '../../src/questions/questionType.ts';
import { wordsOf } from '../../src/questions/words.ts';
import { bulletsAsList, continued, type Edit, linked, listed, wrapped } from '../../src/ui/markdownEdit.ts';
import { contextOf, questionOf, show, typeOf } from './sample.tsx';

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});
afterEach(cleanup);

const box = () => screen.getByRole<HTMLInputElement>('textbox');
const raw = (type: string, more: object = {}) => ({ id: 'vraag', nr: 1, type, label: 'De vraag', ...more });

describe('Q60 every letter is told at once, and an emptied control is no answer', () => {
  test.for<[string, string, readonly unknown[]]>([
    ['short-text', 'ab', ['a', 'ab', 'a', undefined]],
    ['long-text', 'ab', ['a', 'ab', 'a', undefined]],
    ['number', '12', [1, 12, 1, undefined]],
    ['currency', '1x', [1, '1x', 1, undefined]],
    ['date', '1-', ['1', '1-', '1', undefined]],
  ])('%s', async ([type, typed, told]) => {
    const { world } = show({ raw: raw(type) });
    await user.type(box(), `${typed}{Backspace}{Backspace}`);
    expect(world.told).toEqual(told);
  });
});

test('Q61 what stands in an input stays as it is typed, and is written out when focus leaves', async () => {
  const { world } = show({ raw: raw('number', { unit: 'weken' }) });
  await user.type(box(), '1234,50');
  expect([box().value, world.now]).toEqual(['1234,50', 1234.5]);
  await user.tab();
  expect(box().value).toBe('1.234,5');
  expect(world.left).toBe(1);
});

test('Q62 a date is told back in words as soon as it is one', async () => {
  const { world } = show({ raw: raw('date') });
  await user.type(box(), '1/7/2027');
  expect(screen.getByText('1 juli 2027').id).toBe(box().getAttribute('aria-describedby')?.split(' ').at(-1));
  await user.tab();
  expect([box().value, world.now]).toEqual(['1-7-2027', '2027-07-01']);
});

test('Q63 the exclusive option and the others always rule each other out', () => {
  const option = fc.constantFrom('a', 'b', 'geen');
  fc.assert(
    fc.property(fc.array(fc.tuple(option, fc.boolean()), { maxLength: 12 }), (ticks) => {
      const answer = ticks.reduce<readonly Choice[]>((now, [id, on]) => toggled('geen', now, id, on), []);
      const ids = answer.map(idOf);
      expect(new Set(ids).size).toBe(ids.length);
      if (ids.includes('geen')) expect(ids).toEqual(['geen']);
      const last = ticks.at(-1);
      if (last) expect(ids.includes(last[0])).toBe(last[1]);
    }),
  );
});

const many = { options: ['a', 'b', 'geen'].map((id) => ({ id, label: `optie ${id}` })), exclusive: 'geen', own: true };

test('Q64 an option of the drafter is kept with its label, also when it was not added with the button', async () => {
  const { world } = show({ raw: raw('multi-choice', many) });
  await user.click(screen.getByRole('checkbox', { name: 'optie a' }));
  await user.type(box(), 'mantelzorgers');
  await user.click(screen.getByRole('button', { name: 'volgende vraag' }));
  expect(world.now).toEqual(['a', { id: expect.stringMatching(/^eigen-/), label: 'mantelzorgers' }]);

  const own = screen.getByRole<HTMLInputElement>('checkbox', { name: 'mantelzorgers' });
  await user.click(own);
  expect(world.now).toEqual(['a']);
  await user.click(own);
  expect(world.now).toMatchObject(['a', { label: 'mantelzorgers' }]);
});

test('Q65 an option that the list no longer has stays visible and chosen', () => {
  show({ raw: raw('single-choice', { options: many.options }), answer: 'oud' });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'oud (staat niet meer in de lijst)' }).checked).toBe(true);
});

describe('Q66 a button of the editor writes Markdown around the selection, and takes it away again', () => {
  const done = (value: string, { from, to, text, select }: Edit) => {
    const next = value.slice(0, from) + text + value.slice(to);
    return [next, next.slice(...select)];
  };
  const at = (marked: string) => {
    const selectionStart = marked.indexOf('‹');
    return { value: marked.replace(/[‹›]/g, ''), selectionStart, selectionEnd: marked.indexOf('›') - 1 };
  };
  test.for<[string, string, (from: ReturnType<typeof at>) => Edit | undefined, string, string]>([
    ['bold', 'a ‹b› c', (from) => wrapped(from, '**', 'vet'), 'a **b** c', 'b'],
    ['not bold', 'a **‹b›** c', (from) => wrapped(from, '**', 'vet'), 'a b c', 'b'],
    ['bold, spaces outside', 'a‹ b ›c', (from) => wrapped(from, '**', 'vet'), 'a **b** c', 'b'],
    ['bold, nothing selected', 'a ‹›', (from) => wrapped(from, '**', 'vet'), 'a **vet**', 'vet'],
    ['list', 'a\n‹b\nc›\nd', listed, 'a\n- b\n- c\nd', '- b\n- c'],
    ['no list', 'a\n‹- b\n- c›\nd', listed, 'a\nb\nc\nd', 'b\nc'],
    ['link', 'zie ‹bron›.', (from) => linked(from, 'tekst'), 'zie [bron](https://).', 'https://'],
    ['link of an address', '‹https://a.nl›', (from) => linked(from, 'tekst'), '[tekst](https://a.nl)', 'tekst'],
    ['next item', '- een‹›', continued, '- een\n- ', ''],
    ['next number', '9. een‹›', continued, '9. een\n10. ', ''],
    ['end of list', '- een\n- ‹›', continued, '- een\n', ''],
  ])('%s', ([, before, edit, after, selected]) => {
    const from = at(before);
    const found = edit(from);
    expect(found && done(from.value, found)).toEqual([after, selected]);
  });

  test('no list, so Enter is Enter', () => {
    expect(continued(at('een‹›'))).toBeUndefined();
    expect(bulletsAsList('•\teen\n·\ttwee\ndrie • vier')).toBe('- een\n- twee\ndrie • vier');
  });
});

test('Q67 the editor tells what its buttons wrote, and counts words', async () => {
  const { world } = show({ raw: raw('long-text', { maxWords: 5 }) });
  await user.type(box(), 'een twee');
  box().setSelectionRange(4, 8);
  await user.click(screen.getByRole('button', { name: 'Vet' }));
  expect(world.now).toBe('een **twee**');
  expect(screen.getByText('2 van ten hoogste 5 woorden')).toBeTruthy();
  expect(world.left).toBe(0);
});

describe('Q68 up to five options are all printed with the chosen one marked, of more only the chosen ones', () => {
  const options = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `o${index}`, label: `O${index}` }));
  test.for<[number, string, unknown, unknown]>([
    [
      2,
      'single-choice',
      'o1',
      [
        {
          kind: 'choice',
          options: [
            { label: 'O0', chosen: false },
            { label: 'O1', chosen: true },
          ],
        },
      ],
    ],
    [6, 'single-choice', 'o1', [{ kind: 'paragraph', text: [{ text: 'O1' }] }]],
    [
      6,
      'multi-choice',
      ['o4', 'o1'],
      [{ kind: 'list', ordered: false, items: [{ text: [{ text: 'O1' }] }, { text: [{ text: 'O4' }] }] }],
    ],
  ])('%i options of %s', ([count, type, answer, blocks]) => {
    const question = questionOf(raw(type, { options: options(count) }));
    expect(typeOf(type).describe(question, answer, contextOf())).toEqual(blocks);
  });
});

const picture: DerivedAnswer = {
  rule: 'effect-picture',
  picture: 'nadelig',
  insight: 'onvoldoende',
  causes: [
    {
      row: 'r1',
      dimension: 'kosten',
      group: 'student',
      severity: 3,
      level: 'hoog',
      gross: 'hoog',
      core: true,
      assumption: true,
    },
  ],
  unknownDimensions: ['gezin'],
  insightReasons: ['no-dialogue'],
  own: 'aanvaardbaar',
  differs: true,
};

test('Q69 what is worked out names the rows that caused it, what is unknown, and the difference with the drafter', () => {
  const question = questionOf(raw('derived', { rule: 'effect-picture' }));
  const text = wordsOf(question, picture, contextOf());
  for (const part of [
    'Nadelig, maatregelen nodig, op basis van onvoldoende inzicht',
    'kosten student 3 ingrijpend hoog hoog raakt een kernrecht, aanname',
    '1 dimensie is onbekend: gezin.',
    'geraadpleegd',
    'Eigen oordeel van de opsteller: aanvaardbaar.',
    'wijkt af',
  ]) {
    expect(text).toContain(part);
  }
  show({ raw: raw('derived', { rule: 'effect-picture' }), answer: picture });
  expect(screen.getByRole('table', { name: 'Regels die dit beeld bepalen' })).toBeTruthy();
});

describe('Q70 search finds the words of an answer, not those of its question', () => {
  test.for<[object, unknown, string]>([
    [{ type: 'single-choice', options: many.options }, 'b', 'optie b'],
    [{ type: 'long-text' }, '**vet** [bron](https://a.nl)\n- punt', 'vet bron https://a.nl\npunt'],
    [{ type: 'currency' }, 12, '€\u00a012'],
    [{ type: 'date' }, { special: 'onbekend' }, 'onbekend'],
    [
      { type: 'table', columns: [{ id: 'a', label: 'Kolom' }] },
      [{ id: 'r', order: 'a0', cells: { a: 'woord' } }],
      'woord',
    ],
    [{ type: 'short-text' }, undefined, ''],
  ])('%j', ([more, answer, words]) => {
    expect(wordsOf(questionOf(raw('', more)), answer, contextOf())).toBe(words);
  });
});
