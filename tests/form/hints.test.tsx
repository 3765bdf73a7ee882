// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { parseHints } from '../../src/template/hints.ts';
import { templateOf, text } from '../builders.ts';
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
