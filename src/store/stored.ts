import type { Draft, Entry } from '../draft/entry.ts';
import { FORMAT } from '../draft/format.ts';
import { type ReadDraft, readDraft } from '../draft/readDraft.ts';
import { type Database, entriesOf, type StoredDraft, type StoredEntry } from './database.ts';
import { pickUp } from './journal.ts';
import { settingOf } from './settings.ts';

export interface Stored {
  readonly record: StoredDraft;
  readonly read: ReadDraft;
  /** Entries by the key of their record, brought up to date by readDraft. */
  readonly pairs: readonly (readonly [string, Entry])[];
  readonly newest: number;
  readonly by: string;
}

/** A stored draft takes the same road as a file: only readDraft says that it is one. */
export function readRecords(
  { version, id, kind, template, createdAt }: StoredDraft,
  records: readonly StoredEntry[],
): ReadDraft {
  const draft: Draft = { id, kind, template, createdAt, entries: records.map((record) => record.entry) };
  return readDraft({ format: FORMAT, version, draft });
}

export async function readStored(database: Database, id: string): Promise<Stored | undefined> {
  await pickUp(database, id);
  return database.transaction('r', database.drafts, database.entries, database.settings, async () => {
    const record = await database.drafts.get(id);
    if (!record) return undefined;
    const records = await entriesOf(database, id).toArray();
    const read = readRecords(record, records);
    const entries = read.ok ? read.draft.entries : [];
    return {
      record,
      read,
      pairs: entries.map((entry, nr) => [records[nr]?.key ?? '', entry] as const),
      newest: Math.max(0, ...records.map((each) => each.changedAt)),
      by: await settingOf(database, 'by'),
    };
  });
}

/** Marks what is about to leave the machine: from here on no tab amends it, each goes on in an entry of its own. */
export async function shared(database: Database, id: string): Promise<readonly StoredEntry[]> {
  await pickUp(database, id);
  return database.transaction('rw', database.entries, async () => {
    const records = await entriesOf(database, id).toArray();
    await database.entries.bulkPut(records.filter((each) => each.open).map((each) => ({ ...each, open: false })));
    return records;
  });
}
