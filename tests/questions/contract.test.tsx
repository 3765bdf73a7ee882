// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Examples } from '../../src/questions/examples.ts';
import { fields } from '../../src/questions/fields.ts';
import type { Row } from '../../src/questions/questionType.ts';
import { wordsOf } from '../../src/questions/words.ts';
import { specialKinds } from '../../src/template/special.ts';
import { contextOf, questionOf, show } from './sample.tsx';

const examples = import.meta.glob<Examples>('../../src/questions/*/examples.ts', { eager: true, import: 'examples' });
const folders = Object.keys(import.meta.glob('../../src/questions/*/*')).map((path) => path.split('/')[4] ?? '');

afterEach(cleanup);

describe.for([...new Set(folders)])('Q1 question type %s keeps the contract:', (name) => {
  const type = questionTypes.get(name);
  const sample = examples[`../../src/questions/${name}/examples.ts`];

  test('it has a definition, a Field and examples', () => {
    const parts = { type, Field: fields.get(name), sample };
    expect(Object.entries(parts).filter(([, part]) => !part)).toEqual([]);
  });
  if (!type || !sample) return;

  const question = questionOf(sample.question);
  const context = contextOf(sample.context);
  const shape = type.shape(question);
  const stored = (answer: unknown): readonly unknown[] => {
    if (type.stores === 'rows') return (answer as Row[]).map(({ id: _id, ...value }) => value);
    return type.stores === 'value' ? [answer] : [];
  };

  test.for(sample.good)('good %j is well shaped, has no problems and is described', (answer) => {
    expect(stored(answer).filter((each) => !shape.safeParse(each).success)).toEqual([]);
    expect(type.problems(question, answer, context)).toEqual([]);
    expect(type.describe(question, answer, context).length).toBeGreaterThan(0);
    if (type.stores === 'value' || type.stores === 'rows') expect(type.filled(answer)).toBe(true);
  });

  test.for(sample.good)('good %j stays itself through JSON', (answer) => {
    const stored = answer === undefined ? answer : JSON.parse(JSON.stringify(answer));
    expect(type.describe(question, stored, context)).toEqual(type.describe(question, answer, context));
  });

  test.for(sample.bad)('bad %j is refused', (answer) => {
    expect(shape.safeParse(answer).success).toBe(false);
  });

  test.for(sample.open ?? [])('open %j is well shaped and has problems', (answer) => {
    expect(stored(answer).filter((each) => !shape.safeParse(each).success)).toEqual([]);
    expect(type.problems(question, answer, context).length).toBeGreaterThan(0);
    expect(() => wordsOf(question, answer, context)).not.toThrow();
  });

  test.for(type.stores === 'value' ? specialKinds : [])('special answer %s may be stored', (kind) => {
    expect(shape.safeParse({ special: kind }).success).toBe(true);
    expect(wordsOf(question, { special: kind }, context)).not.toBe('');
  });

  test.for([undefined, ...sample.good])('with %j it is named by the heading and described by the hint', (answer) => {
    const given = sample.context ? { context: sample.context } : {};
    show({ raw: sample.question, answer, invalid: true, ...given });
    const named = screen
      .getAllByLabelText(question.label, { exact: false })
      .filter((each) => each.getAttribute('aria-labelledby')?.split(' ').includes('kop'));
    expect(named.length).toBeGreaterThan(0);
    expect(document.querySelector('[aria-describedby~="uitleg"]')).not.toBeNull();
    expect(document.querySelectorAll('#q').length).toBe(1);
  });

  test.for([undefined, ...sample.good])('with %j every control has a name and every id is there once', (answer) => {
    const { container } = show({
      raw: sample.question,
      answer,
      ...(sample.context ? { context: sample.context } : {}),
    });
    const controls = container.querySelectorAll('input, select, textarea, button, summary');
    expect([...controls].filter((each) => nameOf(each) === '')).toEqual([]);
    const ids = [...container.querySelectorAll('[id]')].map((each) => each.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const pointed = [...container.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((each) =>
      `${each.getAttribute('aria-labelledby') ?? ''} ${each.getAttribute('aria-describedby') ?? ''}`.split(' '),
    );
    expect(pointed.filter((id) => id !== '' && !document.getElementById(id))).toEqual([]);
    expect(container.querySelector('[style]:not(textarea)')).toBeNull();
  });
});

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return by
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [element];
  return labels
    .map((each) => each.textContent ?? '')
    .join(' ')
    .trim();
}

describe('Q2 a special answer stands in the place of a tool control, with a way back', () => {
  const tools = [...questionTypes].filter(([, type]) => type.specials === 'tool').map(([name]) => name);
  test.for(tools)('%s', async (name) => {
    const sample = examples[`../../src/questions/${name}/examples.ts`];
    if (!sample) throw new Error('no examples');
    const { world } = show({
      raw: sample.question,
      answer: { special: 'nvt' },
      ...(sample.context ? { context: sample.context } : {}),
    });
    const group = screen.getByRole('group', { name: questionOf(sample.question).label });
    expect(within(group).getByText('N.v.t.')).toBeTruthy();
    within(group).getByRole('button', { name: 'Toch beantwoorden' }).click();
    await expect.poll(() => document.activeElement?.id).toBe('q');
    expect(world.told).toEqual([undefined]);
  });
});

describe('Q3 special answers are options among the others where a question is answered by choosing one', () => {
  const options = [...questionTypes].filter(([, type]) => type.specials === 'option').map(([name]) => name);
  test.for(options)('%s', async (name) => {
    const sample = examples[`../../src/questions/${name}/examples.ts`];
    if (!sample) throw new Error('no examples');
    const { world } = show({ raw: sample.question, transcribing: true });
    const labels = screen
      .getAllByRole('radio')
      .map((each) => (each as HTMLInputElement).labels?.[0]?.textContent?.trim());
    expect(labels.slice(-3)).toEqual(['Onbekend', 'N.v.t.', 'Niet bekend in bron']);
    screen.getByRole('radio', { name: 'Onbekend' }).click();
    await expect.poll(() => world.now).toEqual({ special: 'onbekend' });
  });

  test('only those that the template allows', () => {
    show({ raw: { ...examples['../../src/questions/yes-no/examples.ts']?.question, unknown: false } });
    expect(screen.queryByRole('radio', { name: 'Onbekend' })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Niet bekend in bron' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'N.v.t.' })).toBeTruthy();
  });
});
