import { sameValue } from '../draft/canonicalJson.ts';
import type { Entry } from '../draft/entry.ts';
import { type Database, recordOf, type StoredDraft, type StoredEntry } from './database.ts';

/** One entry on its way to the database. */
export interface Write {
  readonly key: string;
  readonly entry: Entry;
  /** The id it takes if its own place turns out to be no longer its own. Reserved, so that later letters find the same place. */
  readonly spare: string;
  /** Counts the letters of this tab: of two texts in one place the higher is the newer. */
  readonly nr: number;
}

/** A write that could not stay in its place: what stands there again, and under which id the text lives on. */
export interface Moved {
  readonly key: string;
  readonly standing: Entry;
  readonly spare: string;
}

export interface Keeper {
  readonly database: Database;
  readonly draft: StoredDraft;
  /** Keys that this tab wrote: an entry of our own does not supersede us. */
  readonly mine: ReadonlySet<string>;
  /** Everything there is, for when the draft was purged elsewhere while somebody typed here. */
  readonly all: () => readonly (readonly [string, Entry])[];
}

const isSuperseded = (own: StoredEntry, standing: readonly StoredEntry[], mine: ReadonlySet<string>): boolean =>
  !own.open ||
  standing.some((each) => each.key !== own.key && !mine.has(each.key) && each.entry.replaces.includes(own.entry.id));

/** The entry under which a text goes on when it can no longer be amended in its place. */
export const moved = (entry: Entry, spare: string): Entry => ({ ...entry, id: spare, replaces: [entry.id] });

async function putBack(keeper: Keeper, write: Write, standing: readonly StoredEntry[], changedAt: number) {
  const own = standing.find((each) => each.key === write.key);
  if (!own || !isSuperseded(own, standing, keeper.mine)) return [];
  const { database, draft } = keeper;
  await database.entries.put(own);
  if (sameValue(own.entry.value, write.entry.value)) return [];
  await database.entries.put({ ...recordOf(draft.id, moved(write.entry, write.spare), changedAt), open: true });
  return [{ key: write.key, standing: own.entry, spare: write.spare } satisfies Moved];
}

async function putAll({ database, draft, all }: Keeper, changedAt: number): Promise<void> {
  const records = all().map(([key, entry]) => ({ ...recordOf(draft.id, entry, changedAt), key, open: true }));
  await database.entries.bulkPut(records);
}

/**
 * Puts the entries, in one transaction and in the task in which it is called: what was there before is read by a
 * request that goes out just before the put, so nothing waits for it. Where another tab has meanwhile answered on top of
 * our entry, or has sent it out, its place is given back as it was and our text goes on under an entry of its own.
 */
export function commit(keeper: Keeper, writes: readonly Write[], changedAt: number): PromiseLike<readonly Moved[]> {
  const { database, draft } = keeper;
  return database.transaction('rw', database.entries, database.drafts, async () => {
    const before = writes.map(({ entry: { about } }) =>
      database.entries
        .where('[draft+question+row]')
        .equals([draft.id, about.question, about.row ?? ''])
        .toArray(),
    );
    const put = database.entries.bulkPut(
      writes.map(({ key, entry, nr }) => ({ ...recordOf(draft.id, entry, changedAt), key, open: true, nr })),
    );
    const known = database.drafts.get(draft.id);
    const [standing, records] = await Promise.all([known, Promise.all(before), put]);
    await database.drafts.put({ ...(standing ?? draft), changedAt: new Date(changedAt).toISOString() });
    if (!standing) await putAll(keeper, changedAt);
    const moves: Moved[] = [];
    for (const [nr, write] of writes.entries()) {
      moves.push(...(await putBack(keeper, write, records[nr] ?? [], changedAt)));
    }
    return moves;
  });
}
