import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answersOf, conflictsOf } from '../../src/draft/answers.ts';
import { canonicalJson } from '../../src/draft/canonicalJson.ts';
import type { Draft } from '../../src/draft/entry.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { union } from '../../src/draft/union.ts';
import type { StoredDraft } from '../../src/store/database.ts';
import type { DraftStore } from '../../src/store/draftStore.ts';
import { entry, row, someEntries } from '../draft/entries.ts';
import { created, machine, opened, template } from './tabs.ts';

const summary = { title: 'Kortere geldigheid', status: 'concept', answered: 3, questions: 57 };

/** What an observable said last. */
function heard(of: ReturnType<DraftStore['list']>) {
  const box: { last: readonly StoredDraft[] | undefined } = { last: undefined };
  const { unsubscribe } = of.subscribe((drafts) => {
    box.last = drafts;
  });
  return { ids: () => box.last?.map((draft) => draft.id), drafts: () => box.last, unsubscribe };
}

const draftOf = (entries: Draft['entries'], more: Partial<Draft> = {}): Draft => ({
  id: 'van-elders',
  kind: 'toets',
  template,
  createdAt: '2026-11-01T08:00:00.000Z',
  entries,
  ...more,
});

const entriesIn = async (store: DraftStore, id: string) => {
  const read = await store.read(id);
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  return read.draft.entries;
};
const contents = (entries: Draft['entries']) => new Set(entries.map(canonicalJson));

test('S12 the start list shows drafts newest first with their summary, and changes by itself; so does the bin', async () => {
  const { tab } = machine();
  const [here, there] = [tab(), tab()];
  const [list, bin] = [heard(here.store.list()), heard(here.store.bin())];
  const first = await created(there.store);
  const second = await created(there.store);
  await vi.waitFor(() => expect(list.ids()).toEqual([second, first]));

  const session = await opened(there.store, first);
  session.write({ question: 'q' }, 'x');
  session.summarise(summary);
  await vi.waitFor(() =>
    expect(list.drafts()).toMatchObject([{ id: first, kind: 'toets', template, summary }, { id: second }]),
  );

  await there.store.remove(first);
  await vi.waitFor(() => expect([list.ids(), bin.ids()]).toEqual([[second], [first]]));
  list.unsubscribe();
  bin.unsubscribe();
});

test('S13 to the bin and back changes nothing of a draft; purged is gone for good, and only that draft', async () => {
  const { tab } = machine();
  const { store, database } = tab();
  await store.import(draftOf([entry('a', 'q', 'x')]), summary);
  await store.import(draftOf([entry('a', 'q', 'y')], { id: 'ander' }));
  const before = await database.drafts.get('van-elders');

  await store.remove('van-elders');
  expect(await database.drafts.get('van-elders')).toMatchObject({ removedAt: expect.any(String) });
  await store.restore('van-elders');
  expect(await database.drafts.get('van-elders')).toEqual(before);

  await store.purge('van-elders');
  expect(await store.read('van-elders')).toEqual({ ok: false, reason: 'no-such-draft' });
  expect(await database.entries.toArray()).toMatchObject([{ draft: 'ander' }]);
});

describe('S14 a copy has the same answers and order, shares no id, and lives on its own', () => {
  test('whatever is in the draft', () =>
    fc.assert(
      fc.asyncProperty(someEntries, async (entries) => {
        const { store } = machine().tab();
        // ids of one draft stand for one entry each here: of the others no copy could say which was replaced
        const unique = [...new Map(entries.map((each) => [each.id, each])).values()];
        await store.import(draftOf(unique));
        const copy = await store.duplicate('van-elders', ' (kopie)');
        if (!copy.ok) throw new Error(copy.reason);
        const copied = await entriesIn(store, copy.id);

        expect(copied).toHaveLength(unique.length);
        expect(new Set(headsOf(copied).map((each) => canonicalJson([each.about, each.value, each.at])))).toEqual(
          new Set(headsOf(unique).map((each) => canonicalJson([each.about, each.value, each.at]))),
        );
        expect(copied.filter((each) => unique.some((old) => old.id === each.id))).toEqual([]);
        if (conflictsOf(headsOf(unique)).length === 0)
          expect(answersOf(headsOf(copied))).toEqual(answersOf(headsOf(unique)));
      }),
      { numRuns: 30 },
    ));

  test('its title says that it is a copy; what is written in one is not in the other', async () => {
    const { store, database } = machine().tab();
    await store.import(
      draftOf([entry('a', 'titel', 'Toets'), row('b', 't', '1', { order: 'a0', cells: {} })]),
      summary,
    );
    const copy = await store.duplicate('van-elders', ' (kopie)', 'titel');
    const id = copy.ok ? copy.id : '';
    const session = await opened(store, id);
    expect(session.snapshot().answers).toMatchObject({ titel: 'Toets (kopie)', t: [{ id: '1' }] });
    expect((await database.drafts.get(id))?.summary).toEqual({ ...summary, title: 'Kortere geldigheid (kopie)' });

    session.write({ question: 'titel' }, 'Anders');
    await session.pending();
    expect(answersOf(headsOf(await entriesIn(store, 'van-elders')))).toMatchObject({ titel: 'Toets' });
  });

  test('of a draft that is not there no copy can be made', async () => {
    expect(await machine().tab().store.duplicate('weg', '')).toEqual({ ok: false, reason: 'no-such-draft' });
  });
});

describe('S15 an import is the union with what is there', () => {
  test('whatever is there and whatever comes', () =>
    fc.assert(
      fc.asyncProperty(someEntries, someEntries, async (ours, theirs) => {
        const { store } = machine().tab();
        expect(await store.import(draftOf(ours))).toMatchObject({
          ok: true,
          was: 'new',
          added: union(ours, []).length,
        });
        expect(await store.import(draftOf(theirs))).toMatchObject({ ok: true, was: 'merged' });
        expect(contents(await entriesIn(store, 'van-elders'))).toEqual(contents(union(ours, theirs)));
        expect(await store.import(draftOf(theirs))).toMatchObject({ ok: true, was: 'merged', added: 0 });
      }),
      { numRuns: 30 },
    ));

  test('what a file says twice is kept once', async () => {
    const { store } = machine().tab();
    const twice = [entry('a', 'q', 'x'), entry('a', 'q', 'x')];
    expect(await store.import(draftOf(twice))).toMatchObject({ ok: true, added: 1 });
  });

  test('an open tab sees it', async () => {
    const { tab } = machine();
    const { store } = tab();
    await store.import(draftOf([entry('a', 'q', 'x')]));
    const session = await opened(store, 'van-elders');
    await tab().store.import(draftOf([entry('b', 'q', 'y'), entry('c', 'r', 'z')]));
    await vi.waitFor(() => expect(session.snapshot().conflicts).toHaveLength(1));
    expect(session.snapshot().answers).toMatchObject({ r: 'z' });
  });

  test('out of the bin', async () => {
    const { store, database } = machine().tab();
    await store.import(draftOf([]));
    await store.remove('van-elders');
    await store.import(draftOf([]));
    expect(await database.drafts.get('van-elders')).not.toHaveProperty('removedAt');
  });

  test('of another template it is refused, and nothing is written', async () => {
    const { store } = machine().tab();
    await store.import(draftOf([entry('a', 'q', 'x')]));
    const other = draftOf([entry('b', 'q', 'y')], { template: { ...template, version: '2.0' } });
    expect(await store.import(other)).toEqual({ ok: false, reason: 'other-template' });
    expect(await entriesIn(store, 'van-elders')).toHaveLength(1);
  });

  test('a full disk halfway: nothing is written', async () => {
    const { store, database } = machine().tab();
    await store.import(draftOf([entry('a', 'q', 'x')]));
    const { add } = IDBObjectStore.prototype;
    let room = 1;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      room -= 1;
      if (room < 0) throw new DOMException('test', 'QuotaExceededError');
      return add.apply(this, args);
    });
    const before = await database.drafts.toArray();
    const imported = await store.import(draftOf([entry('b', 'q', 'y'), entry('c', 'q', 'z')]));
    vi.restoreAllMocks();

    expect(imported).toEqual({ ok: false, reason: 'no-space' });
    expect(await entriesIn(store, 'van-elders')).toHaveLength(1);
    expect(await database.drafts.toArray()).toEqual(before);
  });
});
