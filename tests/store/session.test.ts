import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyOf, openDatabase, recordOf } from '../../src/store/database.ts';
import { draftStore } from '../../src/store/draftStore.ts';
import { note } from '../../src/store/journal.ts';
import { keptBy } from '../../src/store/keeper.ts';
import { memoryOf } from '../../src/store/memory.ts';
import { entry } from '../draft/entries.ts';
import { created, machine, opened, template, ticking, twoTabs } from './tabs.ts';

const q = { question: 'q' };
const r = { question: 'r' };

async function oneTab() {
  const { tab } = machine();
  const { database, store } = tab();
  const id = await created(store);
  return { id, database, store, tab, session: await opened(store, id) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('S1 a write is in memory at once, and its put has gone out before the task ends', () => {
  test('first letter and next letter', async () => {
    const { session } = await oneTab();
    let ended = false;
    const tasks: boolean[] = [];
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'entries') tasks.push(ended);
      return put.apply(this, args);
    });

    for (const text of ['a', 'ab']) {
      ended = false;
      setImmediate(() => {
        ended = true;
      });
      session.write(q, text);
      expect(session.snapshot().answers).toEqual({ q: text });
      await session.pending();
    }

    expect(tasks).toEqual([false, false]);
  });
});

test('S1 what comes back from the disk never takes a letter away', async () => {
  const { database, id } = await oneTab();
  const draft = await database.drafts.get(id);
  if (!draft) throw new Error('no draft');
  const first = entry('e', 'q', 'x');
  const memory = memoryOf([]);
  const keeper = keptBy({ database, memory, draft: () => draft, now: ticking(), newest: 0, onChange: () => undefined });
  for (const value of ['x', 'xy']) {
    const write = { key: keyOf(id, 'e'), spare: 's', entry: { ...first, value } };
    memory.put([[write.key, write.entry]]);
    keeper.keep(write);
  }

  expect(keeper.news([recordOf(id, first, 1), recordOf(id, entry('f', 'q', 'z'), 1)])).toMatchObject([
    [keyOf(id, 'f'), { value: 'z' }],
  ]);
  await keeper.pending();
});

describe('S2 one entry is amended in place until the question is left', () => {
  test('letter by letter', async () => {
    const { session } = await oneTab();
    for (const text of ['e', 'ee', 'een']) session.write(q, text);
    session.write(r, 'anders');
    session.write(q, 'eens');

    expect(session.snapshot().entries.map((each) => each.value)).toEqual(['eens', 'anders']);
  });

  test('after it is left, a new entry replaces the old one', async () => {
    const { session } = await oneTab();
    session.write(q, 'een');
    session.seal(q);
    session.write(q, 'twee');
    session.seal();
    session.write(q, undefined);

    const [first, second, third] = session.snapshot().entries;
    expect(second?.replaces).toEqual([first?.id]);
    expect(third).toMatchObject({ value: null, replaces: [second?.id] });
    expect(session.snapshot()).toMatchObject({ heads: [third], answers: {} });
  });

  test('a row is an entry of its own', async () => {
    const { session } = await oneTab();
    session.write({ question: 'q', row: '2' }, { order: 'a1', cells: {} });
    session.write({ question: 'q', row: '1' }, { order: 'a0', cells: { k: 'x' } });
    session.write({ question: 'q', row: '2' }, null);

    expect(session.snapshot().answers).toEqual({ q: [{ id: '1', order: 'a0', cells: { k: 'x' } }] });
    expect(session.snapshot().entries).toHaveLength(2);
  });
});

test('S3 writing what stands already writes nothing', async () => {
  const { session } = await oneTab();
  session.write(q, undefined);
  session.write(r, ['a']);
  await session.pending();
  session.seal();
  const before = session.snapshot();
  session.write(r, ['a']);

  expect(session.snapshot()).toBe(before);
  expect(before.entries).toHaveLength(1);
});

describe('S4 what was written is there after opening again', () => {
  test('42 letters and the tab is gone', async () => {
    const { session, id, tab } = await oneTab();
    const text = 'De vreemdeling moet het document verlengen.'.slice(0, 42);
    for (let length = 1; length <= 42; length += 1) session.write(q, text.slice(0, length));
    await session.pending();

    const again = await opened(tab().store, id);
    expect(again.snapshot().answers).toEqual({ q: text });
    expect(again.snapshot().entries).toHaveLength(1);
  });

  test('the next sitting goes on with an entry of its own', async () => {
    const { session, id, tab } = await oneTab();
    session.write(q, 'half');
    await session.pending();
    const again = await opened(tab().store, id);
    again.write(q, 'half af');

    expect(again.snapshot().entries).toHaveLength(2);
    expect(again.snapshot().heads).toHaveLength(1);
  });
});

describe('S20 what came in while somebody was in the question is not replaced', () => {
  test('a second answer from another tab stays beside what is typed', async () => {
    const { one, two } = await twoTabs();
    two.enter('q');
    one.write(q, 'eerst');
    await vi.waitFor(() => expect(two.snapshot().answers).toEqual({ q: 'eerst' }));
    two.write(q, 't');
    two.write(q, 'tweede');

    const { conflicts } = two.snapshot();
    expect(conflicts.flatMap(({ heads }) => heads.map(({ value }) => value)).sort()).toEqual(['eerst', 'tweede']);
  });

  test('what stood there on entering is replaced, also after it was sealed in between', async () => {
    const { session } = await oneTab();
    session.write(q, 'oud');
    session.seal();
    session.enter('q');
    session.write(q, 'nieuw');
    session.seal(q);
    session.write(q, 'nieuwer');

    expect(session.snapshot()).toMatchObject({ answers: { q: 'nieuwer' }, conflicts: [] });
  });

  test('after leaving and coming back, it has been seen', async () => {
    const { one, two } = await twoTabs();
    two.enter('q');
    one.write(q, 'eerst');
    await vi.waitFor(() => expect(two.snapshot().answers).toEqual({ q: 'eerst' }));
    two.leave('q');
    two.enter('q');
    two.write(q, 'eerst en meer');

    expect(two.snapshot()).toMatchObject({ answers: { q: 'eerst en meer' }, conflicts: [] });
  });
});

describe('S19 a letter is noted before its put has had its turn', () => {
  test('what was noted and never written is picked up at the next opening', async () => {
    const { session, id, database, store } = await oneTab();
    session.write(q, 'half');
    await session.pending();
    const [standing] = await database.entries.toArray();
    if (!standing) throw new Error('nothing was written');
    const entry = { ...standing.entry, value: 'half af' };
    note(database, id, { key: standing.key, entry, spare: 'spare', nr: 2 });

    expect((await opened(store, id)).snapshot().answers).toEqual({ q: 'half af' });
    expect(await database.typed.count()).toBe(0);
  });

  test('a note for an entry that another answered on top of becomes an answer beside it', async () => {
    const { session, id, database, store } = await oneTab();
    session.write(q, 'half');
    await session.pending();
    const [standing] = await database.entries.toArray();
    if (!standing) throw new Error('nothing was written');
    const other = await opened(store, id);
    other.write(q, 'van een ander');
    await other.pending();
    note(database, id, { key: standing.key, entry: { ...standing.entry, value: 'half af' }, spare: 'spare', nr: 2 });

    const { conflicts } = (await opened(store, id)).snapshot();
    expect(conflicts.flatMap(({ heads }) => heads.map(({ value }) => value)).sort()).toEqual([
      'half af',
      'van een ander',
    ]);
  });

  test('no note is left when everything was written', async () => {
    const { session, database } = await oneTab();
    for (const text of ['a', 'ab', 'abc']) session.write(q, text);
    await session.pending();

    expect(await database.typed.count()).toBe(0);
  });
});

test('S5 what did not change stays the same object', async () => {
  const { session } = await oneTab();
  session.write(q, ['a']);
  session.write({ question: 't', row: '1' }, { order: 'a0', cells: {} });
  await session.pending();
  const before = session.snapshot();
  expect(session.snapshot()).toBe(before);

  const heard = vi.fn();
  const stop = session.subscribe(heard);
  session.write(r, 'x');
  const after = session.snapshot();

  expect(heard).toHaveBeenCalled();
  expect(after).not.toBe(before);
  expect(after.answers['q']).toBe(before.answers['q']);
  expect(after.answers['t']).toBe(before.answers['t']);
  expect(after.conflicts).toBe(before.conflicts);
  stop();
  heard.mockClear();
  session.write(r, 'xy');
  expect(heard).not.toHaveBeenCalled();
});

test('S6 two tabs, different questions: each sees the answer of the other', async () => {
  const { one, two } = await twoTabs();
  one.write(q, 'links');
  two.write(r, 'rechts');

  for (const each of [one, two]) {
    await vi.waitFor(() => expect(each.snapshot().answers).toEqual({ q: 'links', r: 'rechts' }));
    expect(each.snapshot().conflicts).toEqual([]);
  }
});

test('S6 the other tab sees a text grow', async () => {
  const { one, two } = await twoTabs();
  one.write(q, 'h');
  await vi.waitFor(() => expect(two.snapshot().answers).toEqual({ q: 'h' }));
  one.write(q, 'ha');
  await vi.waitFor(() => expect(two.snapshot().answers).toEqual({ q: 'ha' }));
  expect(two.snapshot().entries).toHaveLength(1);
});

describe('S7 two tabs, the same question', () => {
  test('both answers are kept, both see a conflict, settled in one is settled in both', async () => {
    const { one, two, id, tab } = await twoTabs();
    one.write(q, 'links');
    two.write(q, 'rechts');

    for (const each of [one, two]) {
      await vi.waitFor(() => expect(each.snapshot().conflicts).toHaveLength(1));
      expect(new Set(each.snapshot().conflicts[0]?.heads.map((head) => head.value))).toEqual(
        new Set(['links', 'rechts']),
      );
    }
    expect(one.snapshot().answers).toEqual(two.snapshot().answers);

    two.settle(q, 'samen');
    for (const each of [one, two]) {
      await vi.waitFor(() => expect(each.snapshot()).toMatchObject({ conflicts: [], answers: { q: 'samen' } }));
    }
    await two.pending();
    expect((await opened(tab().store, id)).snapshot()).toMatchObject({ conflicts: [], answers: { q: 'samen' } });
  });

  test('the same answer twice is no conflict', async () => {
    const { one, two } = await twoTabs();
    one.write(q, 'ja');
    two.write(q, 'ja');
    await vi.waitFor(() => expect(one.snapshot().heads).toHaveLength(2));
    expect(one.snapshot().conflicts).toEqual([]);
  });

  test('a conflict that is settled with one of its answers is settled', async () => {
    const { one, two } = await twoTabs();
    one.write(q, 'links');
    two.write(q, 'rechts');
    await vi.waitFor(() => expect(one.snapshot().conflicts).toHaveLength(1));
    one.settle(q, 'links');
    expect(one.snapshot()).toMatchObject({ conflicts: [], answers: { q: 'links' } });
  });
});

describe('S8 an entry that is no longer ours alone is never amended', () => {
  const values = (entries: readonly { value: unknown }[]) => entries.map((each) => each.value).sort();

  test('another tab answered on top of it, and we do not know yet', async () => {
    const { one, two, id, tab } = await twoTabs();
    one.write(q, 'een');
    await vi.waitFor(() => expect(two.snapshot().answers).toEqual({ q: 'een' }));
    two.seal();
    two.write(q, 'een, zegt rechts');
    // letters that go out while the answer of the other tab is on its way
    for (const text of ['een,', 'een, z', 'een, zegt links']) one.write(q, text);

    const expected = ['een', 'een, zegt links', 'een, zegt rechts'];
    for (const each of [one, two]) {
      await vi.waitFor(() => expect(values(each.snapshot().entries)).toEqual(expected));
      expect(values(each.snapshot().heads)).toEqual(expected.slice(1));
      expect(each.snapshot().conflicts).toHaveLength(1);
    }
    one.write(q, 'een, zegt links nu');
    await one.pending();
    const stored = await opened(tab().store, id);
    expect(values(stored.snapshot().entries)).toEqual(['een', 'een, zegt links nu', 'een, zegt rechts']);
  });

  test('another tab answered on top of it, and we know', async () => {
    const { one, two } = await twoTabs();
    one.write(q, 'een');
    await vi.waitFor(() => expect(two.snapshot().answers).toEqual({ q: 'een' }));
    two.write(q, 'twee');
    await vi.waitFor(() => expect(one.snapshot().answers).toEqual({ q: 'twee' }));
    one.write(q, 'drie');
    expect(values(one.snapshot().heads)).toEqual(['drie', 'twee']);
    one.write(q, 'drie!');

    await vi.waitFor(() => expect(values(two.snapshot().heads)).toEqual(['drie!', 'twee']));
    expect(values(two.snapshot().entries)).toEqual(['drie!', 'een', 'twee']);
  });

  test('it left the machine from another tab', async () => {
    const { one, right, id } = await twoTabs();
    one.write(q, 'gedeeld');
    const read = await right.store.read(id);
    expect(read).toMatchObject({ ok: true, draft: { entries: [{ value: 'gedeeld' }] } });
    one.write(q, 'gedeeld en meer');
    await one.pending();

    expect(one.snapshot()).toMatchObject({ answers: { q: 'gedeeld en meer' }, conflicts: [] });
    expect(values(one.snapshot().entries)).toEqual(['gedeeld', 'gedeeld en meer']);
    one.write(q, 'nog meer');
    await one.pending();
    expect(values(one.snapshot().entries)).toEqual(['gedeeld', 'nog meer']);
    expect(await right.store.read(id)).toMatchObject({
      draft: { entries: [{ value: 'gedeeld' }, { value: 'nog meer' }] },
    });
  });
});

describe('S9 a disk that fails loses nothing in memory', () => {
  const failing = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('test', name);
    });

  test.for<[string, string]>([
    ['QuotaExceededError', 'no-space'],
    ['InvalidStateError', 'closed'],
    ['SecurityError', 'blocked'],
    ['DataError', 'unknown'],
  ])('%s is told as %s, and retry writes all of it', async ([name, reason]) => {
    const { session, id, tab } = await oneTab();
    const { at } = session.snapshot().saved;
    const disk = failing(name);
    session.write(q, 'een');
    session.write(r, 'twee');
    session.write(r, 'tweede');
    expect(session.snapshot().saved.state).toBe('saving');
    await session.pending();

    expect(session.snapshot().saved).toEqual({ state: 'failed', reason, unsaved: 2, at });
    expect(session.snapshot().answers).toEqual({ q: 'een', r: 'tweede' });

    disk.mockRestore();
    session.retry();
    await session.pending();
    expect(session.snapshot().saved).toMatchObject({ state: 'saved', unsaved: 0 });
    expect((await opened(tab().store, id)).snapshot().answers).toEqual({ q: 'een', r: 'tweede' });
  });

  test('the next letter takes along what failed before', async () => {
    const { session, id, tab } = await oneTab();
    const disk = failing('QuotaExceededError');
    session.write(q, 'een');
    await session.pending();
    disk.mockRestore();
    session.write(r, 'twee');
    await session.pending();

    expect(session.snapshot().saved.state).toBe('saved');
    expect((await opened(tab().store, id)).snapshot().answers).toEqual({ q: 'een', r: 'twee' });
  });

  /** The nth put of an entry fails, all others do not. */
  function failingOnce(nth: number) {
    const { put } = IDBObjectStore.prototype;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'entries') count += 1;
      if (this.name === 'entries' && count === nth) throw new DOMException('test', 'QuotaExceededError');
      return put.apply(this, args);
    });
  }

  test('a letter that fails behind one that did not is written again', async () => {
    const { session, id, tab } = await oneTab();
    failingOnce(2);
    session.write(q, 'e');
    session.write(q, 'ee');
    await session.pending();
    expect(session.snapshot().saved).toMatchObject({ state: 'failed', unsaved: 1 });

    session.retry();
    await session.pending();
    expect((await opened(tab().store, id)).snapshot().answers).toEqual({ q: 'ee' });
  });

  test('written again, it does not stand beside what we wrote after it', async () => {
    const { session, id, tab } = await oneTab();
    session.write(q, 'een');
    await session.pending();
    failingOnce(1);
    session.write(q, 'een.');
    session.seal();
    session.write(q, 'twee');
    await session.pending();
    session.retry();
    await session.pending();

    const again = (await opened(tab().store, id)).snapshot();
    expect(again).toMatchObject({ answers: { q: 'twee' }, conflicts: [] });
    expect(again.entries.map((each) => each.value).sort()).toEqual(['een.', 'twee']);
    expect(
      session
        .snapshot()
        .entries.map((each) => each.value)
        .sort(),
    ).toEqual(['een.', 'twee']);
  });

  test('a file that leaves the machine has the letters the disk has not', async () => {
    const { session } = await oneTab();
    session.write(q, 'e');
    await session.pending();
    failingOnce(1);
    session.write(q, 'ee');
    expect((await session.share()).entries).toMatchObject([{ value: 'ee' }]);
  });

  test('a database that was closed is told, and text stays', async () => {
    const { session, database } = await oneTab();
    database.close();
    session.write(q, 'een');
    await session.pending();
    expect(session.snapshot()).toMatchObject({
      saved: { state: 'failed', reason: 'closed', unsaved: 1 },
      answers: { q: 'een' },
    });
  });
});

test('S10 a draft that was purged in one tab while somebody typed in another comes back whole', async () => {
  const { one, right, id, tab } = await twoTabs();
  one.write(q, 'een');
  await one.pending();
  await right.store.purge(id);
  one.write(r, 'twee');
  await one.pending();

  expect((await opened(tab().store, id)).snapshot().answers).toEqual({ q: 'een', r: 'twee' });
});

test('S11 nothing written in order is stored out of order', async () => {
  const { session, id, tab } = await oneTab();
  for (let nr = 0; nr <= 200; nr += 1) session.write({ question: `q${nr % 3}` }, `${nr}`);
  await session.pending();

  expect((await opened(tab().store, id)).snapshot().answers).toEqual({ q0: '198', q1: '199', q2: '200' });
});

test('S16 what is damaged or newer is refused, and stays as it is', async () => {
  const { id, database, store, session } = await oneTab();
  session.write(q, 'een');
  await session.pending();
  const damaged = (await database.entries.toArray()).map((each) => ({
    ...each,
    entry: { ...each.entry, at: 'gisteren' },
  }));
  await database.entries.bulkPut(damaged);

  expect(await store.session(id)).toMatchObject({ ok: false, reason: 'damaged', question: 'q' });
  expect(await store.read(id)).toMatchObject({ ok: false, reason: 'damaged' });
  await database.drafts.update(id, { version: 99 });
  expect(await store.session(id)).toMatchObject({ ok: false, reason: 'made-by-a-newer-version', version: 99 });
  expect(await store.session('weg')).toEqual({ ok: false, reason: 'no-such-draft' });
  expect(await database.entries.toArray()).toMatchObject(damaged.map(({ entry }) => ({ entry })));
});

describe('S17 what leaves the machine is everything there is', () => {
  test('also what another tab has just written', async () => {
    const { one, two } = await twoTabs();
    one.write(q, 'links');
    two.write(r, 'rechts');
    await two.pending();
    const draft = await one.share();
    expect(draft).toMatchObject({ kind: 'toets', template });
    expect(draft.entries.map((each) => each.value).sort()).toEqual(['links', 'rechts']);
  });

  test('also what could not be saved', async () => {
    const { session, database } = await oneTab();
    database.close();
    session.write(q, 'alleen hier');
    expect((await session.share()).entries).toMatchObject([{ value: 'alleen hier' }]);
  });

  test('and it is sealed', async () => {
    const { session } = await oneTab();
    session.write(q, 'een');
    const { entries } = await session.share();
    session.write(q, 'twee');
    await session.pending();
    expect(session.snapshot().entries).toMatchObject([entries[0], { value: 'twee', replaces: [entries[0]?.id] }]);
  });
});

test('S18 an entry says who wrote it', async () => {
  const { session, store } = await oneTab();
  session.write(q, 'een');
  await store.settings.write('by', 'beleidsmedewerker DGM');
  await vi.waitFor(() => {
    session.seal();
    session.write(r, `twee ${session.snapshot().entries.length}`);
    expect(session.snapshot().heads.at(-1)?.by).toBe('beleidsmedewerker DGM');
  });
  expect(await store.settings.read('by')).toBe('beleidsmedewerker DGM');
  expect(session.snapshot().entries[0]?.by).toBe('');
});

test('S9 a database that cannot be opened is told', async () => {
  const database = openDatabase('blocked');
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('test', 'SecurityError');
  });
  expect(await draftStore(database, ticking()).session('x')).toEqual({ ok: false, reason: 'blocked' });
});
