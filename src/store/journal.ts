import { commit, type Write } from './commit.ts';
import { type Database, keyOf } from './database.ts';

type Numbered = Write & { readonly nr: number };

const upTo = (key: string, nr: number): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, nr]);

/** A transaction that asks nothing of the page once it has been sent: no answer is waited for. */
function send(database: Database, work: (typed: IDBObjectStore) => void): void {
  try {
    const transaction = database.backendDB().transaction('typed', 'readwrite', { durability: 'relaxed' });
    work(transaction.objectStore('typed'));
    transaction.commit();
  } catch {
    // closed or refused: the write itself follows at once, and tells the drafter
  }
}

/**
 * Notes a write so that it is safe before its own transaction has had a turn: that one reads first, needs this page to go
 * on, and waits for the one before it. This asks nothing and is committed by the browser alone, also when the page is
 * reloaded, closed or killed right after the keystroke. Relaxed, so that a burst of letters does not queue for the disk:
 * it survives the end of the browser, and the write that follows is strict and survives the end of power.
 */
export const note = (database: Database, draft: string, write: Numbered): void =>
  send(database, (typed) => typed.put({ ...write, draft }));

/** The write is on the disk: its note, and those of the letters before it, are no longer needed. */
export const strike = (database: Database, { key, nr }: Pick<Numbered, 'key' | 'nr'>): void =>
  send(database, (typed) => typed.delete(upTo(key, nr)));

/** Gives what was noted and never written its turn. Harmless beside a tab that is typing: the newer letter stays. */
export async function pickUp(database: Database, id: string): Promise<void> {
  const { typed, entries, drafts } = database;
  const noted = await typed.where('draft').equals(id).toArray();
  // in the order of their numbers, so that the last one per place stays
  const last = [...new Map(noted.map((each) => [each.key, each])).values()];
  if (last.length === 0) return;
  await database.transaction('rw', entries, drafts, async () => {
    const draft = await drafts.get(id);
    const standing = await entries.bulkGet(last.map(({ key }) => key));
    const missed = last.filter(({ nr }, index) => (standing[index]?.nr ?? 0) < nr);
    if (!draft || missed.length === 0) return;
    const mine = new Set(missed.flatMap(({ key, spare }) => [key, keyOf(id, spare)]));
    const newest = Math.max(...missed.map(({ entry }) => Date.parse(entry.at)));
    await commit({ database, draft, mine, all: () => [] }, missed, newest);
  });
  for (const each of last) strike(database, each);
}
