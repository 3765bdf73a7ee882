// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { routes } from '../../src/screens/routes.ts';
import { createDraft, go, heading, leave, reload, start } from './scene.tsx';

afterEach(leave);

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('S1 a new toets opens at its first section, under the title that was given', async () => {
  const { user } = start();

  const id = await createDraft(user, 'Kortere geldigheid');

  expect(box('doc-titel').value).toBe('Kortere geldigheid');
  expect(screen.getAllByRole('banner')[0]?.textContent).toContain('Kortere geldigheid');
  await go(routes.start);
  const row = await screen.findByRole('row', { name: /Kortere geldigheid/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe(`#${routes.dossier(id)}`);
  await waitFor(() => expect(row.textContent).toContain('1 van 5'));
});

test('S2 what was typed stands there after a reload in mid-sentence', async () => {
  const { user, database } = start();
  const id = await createDraft(user, 'Proef');
  await go(routes.section(id, 'gevolg'));
  await heading('gevolg');
  await user.type(box('doel'), 'De maatregel is vooral bedoeld om');

  reload(database);

  await heading('gevolg');
  expect(box('doel').value).toBe('De maatregel is vooral bedoeld om');
  expect(location.hash).toBe(`#${routes.section(id, 'gevolg')}`);
});

test('S3 a draft that is thrown away can be put back from the line that says so, also when it was the last one', async () => {
  const { user } = start();
  await createDraft(user, 'Proef');
  await go(routes.start);
  await user.click(await screen.findByRole('button', { name: 'Acties voor Proef' }));
  await user.click(screen.getByRole('button', { name: 'Naar de prullenbak' }));

  await heading(/Toets een wijziging/);
  expect(screen.getByText('‘Proef’ is weggegooid. Blijft 30 dagen in de prullenbak.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Zet terug' }));

  expect(await screen.findByRole('link', { name: 'Proef' })).toBeTruthy();
  expect(screen.queryByText(/is weggegooid/)).toBeNull();
});

test('S4 a file that is refused gives one sentence and leaves the list as it was', async () => {
  const { user, store } = start();
  await createDraft(user, 'Proef');
  await go(routes.start);
  await screen.findByRole('link', { name: 'Proef' });
  const before = await new Promise((resolve) => store.list().subscribe(resolve));

  const file = new File(['{ "format": '], 'toets.json');
  fireEvent.change(document.querySelector('input[type=file]') as Element, { target: { files: [file] } });

  const said = await screen.findByText(/^Dit bestand/);
  expect(said.closest('[role=alert]')).not.toBeNull();
  expect(said.textContent?.match(/[.!?]( |$)/g)).toHaveLength(1);
  expect(await new Promise((resolve) => store.list().subscribe(resolve))).toEqual(before);
});

test('S7 "onbekend" over a text keeps the text in the draft, and it comes back', async () => {
  const { user, database } = start();
  const id = await createDraft(user, 'Proef');
  await go(routes.section(id, 'gevolg'));
  await heading('gevolg');
  await user.type(box('doel'), 'uitstel');
  await user.click(screen.getByRole('button', { name: 'Onbekend, vraag 2.1' }));
  await screen.findByRole('button', { name: /Toch beantwoorden/ });

  reload(database);
  await heading('gevolg');
  await user.click(await screen.findByRole('button', { name: /Toch beantwoorden/ }));

  expect(box('doel').value).toBe('uitstel');
});

test('S8 quickscan asks fewer questions, and going back to full loses nothing', async () => {
  const { user } = start();
  const id = await createDraft(user, 'Proef');
  await go(routes.section(id, 'gevolg'));
  await heading('gevolg');
  await user.type(box('bijzonder'), 'blijft staan');

  await user.click(screen.getByRole('radio', { name: /^Quickscan/ }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'bijzonder' })).toBeNull());
  expect(box('doel')).toBeTruthy();

  await user.click(screen.getByRole('radio', { name: /^Volledig/ }));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'bijzonder' })).value).toBe('blijft staan');
});

test('S9 the address of a question leads to that question and says what is open there', async () => {
  const { user, database } = start();
  const id = await createDraft(user, 'Proef');
  await go(routes.missing(id));
  await heading(/vragen open/);
  const link = screen.getByRole('link', { name: 'bijzonder' });
  expect(link.getAttribute('href')).toBe(`#${routes.question(id, 'gevolg', 'bijzonder')}`);

  await go(routes.question(id, 'gevolg', 'bijzonder'));
  await heading('gevolg');
  await waitFor(() => expect(document.activeElement).toBe(box('bijzonder')));
  expect(screen.getAllByText(/staat nog open/)).toHaveLength(1);

  reload(database);
  await heading('gevolg');
  await waitFor(() => expect(document.activeElement).toBe(box('bijzonder')));
});

test('S10 search goes straight to a number', async () => {
  const { user } = start();
  await createDraft(user, 'Proef');

  // the dialog is fetched when it is first asked for
  await act(() => user.keyboard('{Control>}k{/Control}'));
  await user.type(await screen.findByRole('combobox', { name: 'Zoek een vraag of antwoord' }), '2.2');
  const option = await screen.findByRole('option', { name: /2\.2 bijzonder/ });
  expect(option.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Enter}');

  await heading('gevolg');
  await waitFor(() => expect(document.activeElement).toBe(box('bijzonder')));
  expect(screen.queryByRole('combobox', { name: 'Zoek een vraag of antwoord' })).toBeNull();
});

test('S15 function and organisation are asked once, kept, and stand with what is written', async () => {
  const { user, store, database } = start();
  await user.click(await screen.findByRole('button', { name: 'Begin een toets' }));
  await user.type(await screen.findByRole('textbox', { name: 'Uw functie en organisatie (geen naam)' }), 'jurist, IND');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await heading('document');
  const opened = await store.session(location.hash.split('/')[2] ?? '');
  if (!opened.ok) throw new Error('the draft is gone');
  expect(new Set(opened.session.snapshot().entries.map(({ by }) => by))).toEqual(new Set(['jurist, IND']));
  await opened.session.close();

  reload(database);
  await go('/');
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Uw functie/ }).value).toBe('jurist, IND'),
  );
});
