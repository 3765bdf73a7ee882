// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Hint } from '../../src/engine/hints/look.ts';
import { pass } from '../../src/engine/pass.ts';
import { hintSentence } from '../../src/form/problemSentences.ts';
import { parseHints } from '../../src/template/hints.ts';
import { row, table, templateOf, text } from '../builders.ts';
import { formOf } from './scene.tsx';

afterEach(cleanup);

const template = templateOf(text('doel'), text('gevolg'));
const parsed = parseHints(
  {
    format: 'uitvoeringstoets-hints',
    template: { id: 'test', version: '1.0' },
    examplesOn: 'doel',
    language: { numbers: ['twee'], months: ['mei'], references: ['artikel'], unknowns: ['onbekend'] },
    rules: [
      {
        id: 'vaag',
        check: 'vague-words',
        at: 'everywhere',
        words: ['waar nodig'],
        says: 'U schrijft {found}. Wanneer is dat?',
        why: 'Daarom.',
        examples: { weak: ['a', 'b'], good: ['a', 'b'] },
      },
    ],
  },
  template,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const rules = parsed.hints;

const says = 'U schrijft ‘waar nodig’. Wanneer is dat?';
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const form = (start = {}, target?: string) => formOf(template, start, { rules, target });

test('Z16 a hint appears after the field was left, not while typing, and describes the field; it is no alert', async () => {
  const user = userEvent.setup();
  form();

  await user.type(box('doel'), 'Hulp waar nodig');
  expect(screen.queryByText(says)).toBeNull();

  await user.click(box('gevolg'));
  const line = screen.getByText(says);
  const list = line.closest('ul');
  expect(box('doel').getAttribute('aria-describedby')?.split(' ')).toContain(list?.id);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(line.closest('[role]')).toBeNull();
});

test('Z16 who comes back and goes on typing hears nothing new until the field is left again', async () => {
  const user = userEvent.setup();
  form({ doel: 'Hulp' });
  await user.click(box('doel'));
  await user.click(box('gevolg'));
  expect(screen.queryByText(says)).toBeNull();

  await user.type(box('doel'), ' waar nodig');
  expect(screen.queryByText(says)).toBeNull();
  await user.click(box('gevolg'));
  expect(screen.getByText(says)).toBeDefined();
});

test('Z17 a hint that no longer holds goes at once', async () => {
  const user = userEvent.setup();
  form({ doel: 'Hulp waar nodig' });
  await user.click(box('doel'));
  await user.click(box('gevolg'));
  expect(screen.getByText(says)).toBeDefined();

  await user.type(box('doel'), '{Backspace}{Backspace}');
  expect(document.activeElement).toBe(box('doel'));
  expect(screen.queryByText(says)).toBeNull();
});

test('Z18 who was sent to a question sees its hints, and those of other questions not', () => {
  form({ doel: 'Hulp waar nodig', gevolg: 'Ook waar nodig' }, 'doel');

  expect(screen.getAllByText(says)).toHaveLength(1);
  expect(box('doel').getAttribute('aria-describedby')).toBe('doel--sterker');
  expect(box('gevolg').getAttribute('aria-describedby')).toBeNull();
});

test.for<[string, Partial<Hint>, string]>([
  ['a text', {}, 'U schrijft ‘waar nodig’. Wanneer is dat?'],
  ['a row', { row: 'r2', column: 'wat' }, 'Wat in rij 2: u schrijft ‘waar nodig’. Wanneer is dat?'],
  ['a row with a name', { row: 'ind', column: 'wat' }, 'Ind, wat: u schrijft ‘waar nodig’. Wanneer is dat?'],
  ['two words', { found: ['zo nodig', 'in beginsel'] }, 'U schrijft ‘zo nodig’ en ‘in beginsel’. Wanneer is dat?'],
])('Z16 a hint says where it is: %s', ([, more, sentence]) => {
  const [rule] = rules.rules;
  const asked = templateOf(table('rijen', [{ id: 'wat', label: 'Wat?' }]));
  const answer = [row('r1', { wat: 'een' }), row('r2', { wat: 'twee' })];
  const view = pass(asked, { rijen: answer }, 'volledig');
  const question = view.byId.get('rijen')?.question;
  if (!rule || !question) throw new Error('no rule or no question');

  const hint = { rule, question: 'rijen', found: ['waar nodig'], ...more };
  expect(hintSentence(question, answer, hint, view.context)).toBe(sentence);
});
