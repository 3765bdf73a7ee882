// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pass } from '../../src/engine/pass.ts';
import { Crash } from '../../src/screens/Crash.tsx';
import { SaveTrouble } from '../../src/screens/dossier/SaveTrouble.tsx';
import { keepAtHand } from '../../src/screens/lastResort.ts';
import { describeAhead } from '../../src/screens/report/describeAhead.ts';
import { SaveState, useCalmly } from '../../src/screens/SaveState.tsx';
import { daysLeft } from '../../src/screens/start/daysLeft.ts';
import { emptyBin } from '../../src/screens/start/emptyBin.ts';
import { whenWords } from '../../src/screens/when.ts';
import { draftStore } from '../../src/store/draftStore.ts';
import { templateOf, text } from '../builders.ts';
import { freshDatabase, leave } from './scene.tsx';

afterEach(cleanup);

describe('with a clock that stands still', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 14, 3) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('S5 the save line tells at most one change in ten seconds, and trouble at once', () => {
    const { result, rerender } = renderHook(({ text, urgent }) => useCalmly(text, urgent), {
      initialProps: { text: 'een', urgent: false },
    });
    rerender({ text: 'twee', urgent: false });
    expect(result.current).toBe('een');
    act(() => vi.advanceTimersByTime(9_999));
    expect(result.current).toBe('een');
    act(() => vi.advanceTimersByTime(1));
    expect(result.current).toBe('twee');
    rerender({ text: 'mis', urgent: true });
    expect(result.current).toBe('mis');
  });

  test.for([
    [{ state: 'saved', at: '2026-11-24T14:03:00' }, 'Opgeslagen om 14:03 op deze computer'],
    [{ state: 'saving', at: '2026-11-24T14:03:00' }, 'Opgeslagen om 14:03 op deze computer'],
    [{ state: 'saved', at: undefined }, 'Alles is opgeslagen op deze computer'],
    [{ state: 'failed', at: '2026-11-24T14:03:00' }, 'Niet opgeslagen sinds 14:03'],
  ] as const)('S5 the save line says: %s', ([saved, words]) => {
    render(<SaveState saved={saved} />);
    expect(screen.getByRole('status').textContent?.trim()).toBe(words);
  });

  test.for([
    ['2026-11-24T09:05:00', 'vandaag, 09:05'],
    ['2026-11-23T16:40:00', 'gisteren, 16:40'],
    ['2026-11-18T16:40:00', '18 november'],
    ['2025-11-03T10:00:00', '3 november 2025'],
  ] as const)('S6 when something was last edited is told in words: %s', ([at, words]) => {
    expect(whenWords(at)).toBe(words);
  });

  test.for([
    [undefined, 30],
    ['2026-11-24T13:00:00', 30],
    ['2026-11-23T13:00:00', 29],
    ['2026-10-01T13:00:00', 0],
  ] as const)('S12 what stays in the bin tells how long: %s', ([removedAt, days]) => {
    expect(daysLeft(removedAt)).toBe(days);
  });
});

test('S11 trouble with saving is told with what to do, and the draft can be kept as a file', async () => {
  const store = draftStore(freshDatabase());
  const made = await store.create('toets', { id: 'test', version: '1.0' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await store.session(made.id);
  if (!opened.ok) throw new Error(opened.reason);
  const { session } = opened;
  session.write({ question: 'doel' }, 'uitstel');
  const kept: Blob[] = [];
  URL.createObjectURL = (content) => `blob:${kept.push(content as Blob)}`;
  const retry = vi.spyOn(session, 'retry');
  const user = userEvent.setup();
  HTMLAnchorElement.prototype.click = () => {};

  render(
    <SaveTrouble
      session={session}
      title="Proef"
      saved={{ state: 'failed', at: undefined, reason: 'no-space', unsaved: 3 }}
    />,
  );
  expect(screen.getByRole('alert').textContent).toContain(
    'De schijf is vol: uw laatste 3 antwoorden staan alleen nog in dit venster.',
  );
  await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
  const file = JSON.parse((await kept[0]?.text()) ?? '{}');
  expect(file.draft.entries).toMatchObject([{ about: { question: 'doel' }, value: 'uitstel' }]);
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(retry).toHaveBeenCalledOnce();
  await session.close();
  await leave();
});

test('S13 when the screens fail, the open draft can still be kept as a file', async () => {
  const store = draftStore(freshDatabase());
  const made = await store.create('toets', { id: 'test', version: '1.0' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await store.session(made.id);
  if (!opened.ok) throw new Error(opened.reason);
  opened.session.write({ question: 'doel' }, 'uitstel');
  const forget = keepAtHand(opened.session);
  const kept: Blob[] = [];
  URL.createObjectURL = (content) => `blob:${kept.push(content as Blob)}`;
  HTMLAnchorElement.prototype.click = () => {};
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('a bug');
  };

  render(
    <Crash>
      <Broken />
    </Crash>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Er ging iets mis in de app');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bewaar mijn antwoorden als bestand' }));

  expect(await kept[0]?.text()).toContain('uitstel');
  vi.restoreAllMocks();
  forget();
  await opened.session.close();
  await leave();
});

test('S14 what lay in the bin for thirty days is gone at the next start, and nothing else', async () => {
  const database = freshDatabase();
  const dayAgo = (days: number) => draftStore(database, () => new Date(Date.now() - days * 86_400_000));
  const made = await Promise.all(
    [31, 29, 31].map((days) => dayAgo(days).create('toets', { id: 'test', version: '1.0' })),
  );
  const [old, recent, kept] = made.map((each) => (each.ok ? each.id : ''));
  await dayAgo(31).remove(old ?? '');
  await dayAgo(29).remove(recent ?? '');

  await emptyBin(draftStore(database));

  const left = await database.drafts.toCollection().primaryKeys();
  expect(new Set(left)).toEqual(new Set([recent, kept]));
  await leave();
});

test('S16 answers are read ahead to the last one before the report is asked for, unless that is stopped', async () => {
  const template = templateOf(text('doel'), text('gevolg'));
  const now = pass(template, { doel: 'Dit is het doel.', gevolg: 'Dit is het gevolg.' }, 'volledig');
  const stopped = vi.fn();
  describeAhead(now, stopped)();
  const done = vi.fn();
  describeAhead(now, done);
  expect(done).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(stopped).not.toHaveBeenCalled();
});
