// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { whenDrawn } from '../../src/ui/useSlices.ts';
import { multi, table, templateOf, text, yesNo } from '../builders.ts';
import { formOf } from './scene.tsx';

afterEach(cleanup);

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('F1 every letter is handed to the writer at once, and leaving a question once', async () => {
  const user = userEvent.setup();
  const { writer } = formOf(templateOf(text('doel'), text('gevolg')));

  await user.type(box('doel'), 'uitstel');
  expect(writer.write.mock.calls.map(([, answer]) => answer)).toEqual([
    'u',
    'ui',
    'uit',
    'uits',
    'uitst',
    'uitste',
    'uitstel',
  ]);
  expect(writer.leave).not.toHaveBeenCalled();

  await user.click(box('gevolg'));
  expect(new Set(writer.leave.mock.calls.map(([question]) => question))).toEqual(new Set(['doel']));
});

test('F2 what another tab writes flows in while nobody is in the question', () => {
  const { outside, writer } = formOf(templateOf(text('doel'), text('gevolg')), { doel: 'oud' });

  act(() => outside({ doel: 'nieuw' }));

  expect(box('doel').value).toBe('nieuw');
  expect(writer.write).not.toHaveBeenCalled();
});

test('F3 what another tab writes does not touch a question somebody is typing in', async () => {
  const user = userEvent.setup();
  const { outside } = formOf(templateOf(text('doel')), { doel: 'oud' });
  await user.click(box('doel'));

  act(() => outside({ doel: 'van elders' }));

  expect(box('doel').value).toBe('oud');
});

test('F4 what is open is said after the question was left, not before', async () => {
  const user = userEvent.setup();
  formOf(templateOf(text('doel'), text('gevolg')));
  const open = /staat nog open/;
  expect(screen.queryByText(open)).toBeNull();

  await user.click(box('doel'));
  expect(screen.queryByText(open)).toBeNull();
  await user.click(box('gevolg'));

  const nudge = screen.getByText(open);
  expect(box('doel').getAttribute('aria-describedby')).toBe(nudge.closest('ul')?.id);
  await user.type(box('doel'), 'x');
  expect(document.getElementById('doel--open')).toBeNull();
});

test('F5 who was sent to a question sees at once what is open there', () => {
  formOf(templateOf(text('doel'), text('gevolg')), {}, { target: 'gevolg' });

  expect(screen.getAllByText(/staat nog open/)).toHaveLength(1);
  expect(box('gevolg').getAttribute('aria-describedby')).toContain('gevolg');
});

test('F6 a companion appears under its parent, says which answer called it, and the focus stays', async () => {
  const user = userEvent.setup();
  formOf(templateOf(yesNo('geraakt')));
  const unknown = screen.getByRole('radio', { name: 'Onbekend' });
  expect(screen.queryAllByRole('textbox')).toHaveLength(0);

  await user.click(unknown);

  const said = screen.getByText(/verschijnt omdat u ‘Onbekend’ koos/);
  expect(said.closest('[role=status]')).not.toBeNull();
  const follow = screen.getByRole('textbox');
  expect(said.closest('section')).toBe(follow.closest('section'));
  expect(document.activeElement).toBe(unknown);

  await user.click(screen.getByRole('radio', { name: 'Ja' }));
  expect(screen.queryAllByRole('textbox')).toHaveLength(0);
});

test('F7 "Toch beantwoorden" brings back what stood there, and the focus goes along', async () => {
  const user = userEvent.setup();
  formOf(templateOf(text('doel')), { doel: 'uitstel' });

  await user.click(screen.getByRole('button', { name: /^Onbekend/ }));
  const back = screen.getByRole('button', { name: /Toch beantwoorden/ });
  expect(document.activeElement).toBe(back);
  expect(screen.queryByRole('textbox', { name: 'doel' })).toBeNull();

  await user.click(back);
  expect(box('doel').value).toBe('uitstel');
  expect(document.activeElement).toBe(box('doel'));
});

test('F8 an answer names the questions that it called up', async () => {
  const user = userEvent.setup();
  const when = { question: 'geraakt', is: 'ja' };
  formOf(templateOf(yesNo('geraakt'), text('wat', { when }), text('wie', { when }), text('hoe', { when })));

  await user.click(screen.getByRole('radio', { name: 'Ja' }));

  expect(screen.getByText('Door uw ‘Ja’ stellen we ook 1.2 tot en met 1.4.')).toBeTruthy();
  expect(box('wat')).toBeTruthy();
});

test('F9 a row is handed over by itself, under its own id', async () => {
  const user = userEvent.setup();
  const { writer } = formOf(templateOf(table('stukken', ['wat', 'waar'])));

  await user.type(screen.getByRole('textbox', { name: /^wat/ }), 'ab');

  expect(writer.write).not.toHaveBeenCalled();
  const [first, second] = writer.writeRow.mock.calls;
  expect(first?.[0]).toBe('stukken');
  expect(first?.[1]).toBe(second?.[1]);
  expect(second?.[2]).toMatchObject({ cells: { wat: 'ab' } });
});

test('F10 two answers are shown side by side, and choosing one settles both', async () => {
  const user = userEvent.setup();
  const sides = [
    { id: 'a', by: 'IND', at: 'vandaag, 13:41', value: 'vier weken opvang' },
    { id: 'b', by: 'COA', at: 'gisteren, 16:20', value: 'zes weken opvang' },
  ];
  const { writer } = formOf(
    templateOf(text('doel')),
    { doel: 'zes weken opvang' },
    { conflicts: [{ question: 'doel', sides }] },
  );

  expect(screen.getByText('vier').tagName).toBe('INS');
  expect(screen.getByText('zes').tagName).toBe('INS');
  await user.click(screen.getByRole('button', { name: 'Antwoord 1 geldt' }));

  expect(writer.settle).toHaveBeenCalledExactlyOnceWith('doel', undefined, 'vier weken opvang');
  expect(screen.queryByText(/heeft twee antwoorden/)).toBeNull();
});

test('F11 a letter in one question draws no other question again', async () => {
  const user = userEvent.setup();
  const { writer } = formOf(templateOf(text('doel'), yesNo('geraakt'), table('stukken', ['wat'])));
  await screen.findByRole('table');
  const others = ['geraakt', 'stukken'].map((id) => document.querySelector(`[data-question="${id}"]`));
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  for (const other of others) if (other) watch.observe(other, { attributes: true, childList: true, subtree: true });

  await user.type(box('doel'), 'abc');
  changes.push(...watch.takeRecords());

  expect(others.every(Boolean)).toBe(true);
  expect(writer.write).toHaveBeenCalledTimes(3);
  expect(changes).toEqual([]);
});

test('F14 the source of an answer is offered once there is an answer, and asked when wanted', async () => {
  const user = userEvent.setup();
  formOf(templateOf(text('doel')));
  expect(screen.queryByRole('button', { name: /Bron toevoegen/ })).toBeNull();

  await user.type(box('doel'), 'x');
  await user.click(screen.getByRole('button', { name: /Bron toevoegen/ }));

  const place = document.querySelector<HTMLElement>('[data-question="doel-herkomst"]');
  expect(within(place ?? document.body).getAllByRole('table')).toHaveLength(1);
});

test.for([
  ['Bron toevoegen', 'doel-herkomst'],
  ['Bestand of link toevoegen', 'doel-bijlagen'],
])('F17 the focus goes to the place for %s, and the other place is still offered', async ([name, place]) => {
  const user = userEvent.setup();
  formOf(templateOf(text('doel')), { doel: 'uitstel' });
  expect(document.querySelector(`[data-question="${place}"]`)).toBeNull();

  await user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));

  expect(document.activeElement?.closest('[data-question]')?.getAttribute('data-question')).toBe(place);
  expect(screen.getAllByRole('button', { name: /toevoegen, vraag/ })).toHaveLength(1);
});

test('F15 a long section is drawn in slices, in its own order, and who is sent to its end gets there', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `vraag-${index}`);
  const drawn = () => screen.getAllByRole('textbox').map((each) => each.id);
  formOf(templateOf(...names.map((name) => text(name))));
  expect(drawn().length).toBeLessThan(names.length);
  expect(drawn()).toEqual(names.slice(0, drawn().length));

  const arrived = vi.fn();
  act(() =>
    whenDrawn(() => {
      const last = document.getElementById('vraag-8');
      if (last) arrived(drawn().length);
      return last !== null;
    }),
  );
  await screen.findByRole('textbox', { name: 'vraag-8' });

  expect(drawn()).toEqual(names);
  await vi.waitFor(() => expect(arrived.mock.calls).toEqual([[names.length]]));
});

test('F16 who is sent to what is not there hears so when all is drawn', async () => {
  formOf(templateOf(...Array.from({ length: 5 }, (_, index) => text(`vraag-${index}`))));
  const tries: boolean[] = [];
  act(() =>
    whenDrawn((last) => {
      tries.push(last);
      return false;
    }),
  );
  await vi.waitFor(() => expect(tries.at(-1)).toBe(true));
  expect(screen.getAllByRole('textbox')).toHaveLength(5);
  expect(tries.filter(Boolean)).toHaveLength(1);
});

test('F18 an answer that is withdrawn is gone from the screen, also the last choice of several', async () => {
  const { writer } = formOf(templateOf(multi('groepen-keuze', ['nareiziger', 'student'])), {
    'groepen-keuze': ['nareiziger'],
  });
  const choice = screen.getByRole<HTMLInputElement>('checkbox', { name: 'nareiziger' });

  await userEvent.click(choice);

  expect(choice.checked).toBe(false);
  expect(writer.write).toHaveBeenLastCalledWith('groepen-keuze', undefined);
});
