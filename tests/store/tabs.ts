import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { type DraftStore, draftStore } from '../../src/store/draftStore.ts';

export const template = { id: 'uitvoeringstoets-vreemdelingenketen', version: '1.0' };

/** A clock that goes on one second each time somebody looks. */
export function ticking(from = '2026-11-24T14:00:00.000Z') {
  let time = Date.parse(from);
  return () => {
    time += 1000;
    return new Date(time);
  };
}

let serial = 0;
const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** One machine: every tab that is opened on it has the same database under it. */
export function machine() {
  serial += 1;
  const name = `machine-${serial}`;
  const now = ticking();
  return {
    tab() {
      const database = openDatabase(name);
      closers.push(() => database.close());
      return { database, store: draftStore(database, now) };
    },
  };
}

export async function opened(store: DraftStore, id: string) {
  const open = await store.session(id);
  if (!open.ok) throw new Error(`not opened: ${open.reason}`);
  closers.unshift(() => open.session.close());
  return open.session;
}

export async function created(store: DraftStore): Promise<string> {
  const made = await store.create('toets', template);
  if (!made.ok) throw new Error(`not created: ${made.reason}`);
  return made.id;
}

/** A machine with one draft, open in two tabs. */
export async function twoTabs() {
  const { tab } = machine();
  const [left, right] = [tab(), tab()];
  const id = await created(left.store);
  return { id, left, right, one: await opened(left.store, id), two: await opened(right.store, id), tab };
}
