import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { filesNamedIn } from '../../src/store/attachments.ts';
import { openDatabase } from '../../src/store/database.ts';
import { draftStore } from '../../src/store/draftStore.ts';
import { created, machine, opened, template } from './tabs.ts';

const hash = 'ab'.repeat(32);
const bytes = new Uint8Array([1, 2, 3]);
const about = { question: 'doel-bijlagen', row: 'r1' };
const reference = { order: 'a0', cells: { soort: 'bestand', sha256: hash } };

const day = 24 * 60 * 60 * 1000;

test('S21 a database of the version before opens with everything in it, and takes files', async () => {
  const before = new Dexie('versie-1');
  before.version(1).stores({
    drafts: 'id, changedAt',
    entries: 'key, [draft+changedAt], [draft+question+row]',
    settings: 'key',
    typed: '[key+nr], draft',
  });
  const at = '2026-11-24T14:00:00.000Z';
  await before.table('drafts').add({ id: 'd', version: 1, kind: 'toets', template, createdAt: at, changedAt: at });
  const entry = { id: 'e', about: { question: 'doel' }, value: 'uitstel', by: '', at, replaces: [] };
  await before
    .table('entries')
    .add({ key: 'd/e', draft: 'd', question: 'doel', row: '', changedAt: 1, open: false, entry });
  await before.table('settings').add({ key: 'by', value: 'IND' });
  before.close();

  const database = openDatabase('versie-1');
  const store = draftStore(database);
  expect(await store.read('d')).toMatchObject({ ok: true, draft: { entries: [entry] } });
  expect(await store.settings.read('by')).toBe('IND');
  expect(await store.files.put(hash, bytes)).toEqual({ ok: true });
  expect(await store.files.read(hash)).toEqual({ ok: true, bytes });
  database.close();
});

describe('S22 a file stays as long as an entry of any draft refers to it, and goes with the last of these drafts', () => {
  /** Two drafts on a machine whose clock can be put on. */
  async function twoDrafts() {
    let time = Date.parse('2026-11-24T14:00:00.000Z');
    const { database } = machine().tab();
    const store = draftStore(database, () => {
      time += 1000;
      return new Date(time);
    });
    const [one, two] = [await created(store), await created(store)];
    await store.files.put(hash, bytes);
    const isHere = async () => (await store.files.missing([hash])).size === 0;
    return {
      store,
      one,
      two,
      isHere,
      later: () => {
        time += 2 * day;
      },
    };
  }

  test('the draft of another keeps it', async () => {
    const { store, one, two, isHere, later } = await twoDrafts();
    for (const id of [one, two]) {
      const session = await opened(store, id);
      session.write(about, reference);
      await session.pending();
    }
    later();
    await store.purge(one);
    expect(await isHere()).toBe(true);
    await store.purge(two);
    expect(await isHere()).toBe(false);
  });

  test('a copy keeps it', async () => {
    const { store, one, two, isHere, later } = await twoDrafts();
    const session = await opened(store, one);
    session.write(about, reference);
    await session.pending();
    await store.duplicate(one, ' (kopie)');
    later();
    await store.purge(one);
    await store.purge(two);
    expect(await isHere()).toBe(true);
  });

  test('an entry that was replaced keeps it; putting a draft in the bin takes nothing away', async () => {
    const { store, one, two, isHere, later } = await twoDrafts();
    const session = await opened(store, one);
    session.write(about, reference);
    session.seal();
    session.write(about, null);
    await session.pending();
    later();
    await store.remove(one);
    await store.purge(two);
    expect(await isHere()).toBe(true);
  });
});

test('S23 a file that was put a moment ago is not taken away: its row may be on its way', async () => {
  const { store } = machine().tab();
  const other = await created(store);
  await store.files.put(hash, bytes);
  await store.purge(other);
  expect(await store.files.missing([hash])).toEqual(new Set());
});

test('S24 a disk that fails keeps nothing of a file, says so, and has all files missing', async () => {
  const { store, database } = machine().tab();
  database.close({ disableAutoOpen: true });
  expect(await store.files.put(hash, bytes)).toEqual({ ok: false, reason: 'closed' });
  expect(await store.files.read(hash)).toEqual({ ok: false, reason: 'closed' });
  expect(await store.files.missing([hash])).toEqual(new Set([hash]));
});

test.for<[unknown, readonly string[]]>([
  [reference, [hash]],
  [{ cells: { a: 'x', b: 3, c: ['y'] } }, []],
  ['text', []],
  [null, []],
  [{ special: 'nvt' }, []],
  [{ cells: null }, []],
])('S22 %j refers to %j', ([value, expected]) => {
  expect(filesNamedIn({ value })).toEqual(expected);
});
