import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DraftKind, Entry } from '../draft/entry.ts';

/** What the start list shows without opening a draft. Made by the screens, which know the template. */
export interface Summary {
  readonly title: string;
  readonly status: string;
  /** The kind of test, in words. */
  readonly type?: string;
  readonly answered: number;
  readonly questions: number;
}

export interface StoredDraft {
  readonly id: string;
  /** Version of the draft format the entries were written in: readDraft brings them up to date. */
  readonly version: number;
  readonly kind: DraftKind;
  readonly template: { readonly id: string; readonly version: string };
  readonly createdAt: string;
  readonly changedAt: string;
  /** In the bin since. */
  readonly removedAt?: string;
  readonly summary?: Summary;
}

export interface StoredEntry {
  /** Draft and entry id; with a number behind it when one id stands for two different entries. */
  readonly key: string;
  readonly draft: string;
  readonly question: string;
  /** '' = about the whole question: an index cannot hold undefined. */
  readonly row: string;
  /** When this record was written on this machine, in ms: other tabs ask what changed since. 0 = came with a new draft. */
  readonly changedAt: number;
  /** May still be amended by the tab that wrote it; false once it has left the machine. */
  readonly open: boolean;
  /** The letter of the tab that wrote it, see commit.ts. Absent when it came from elsewhere. */
  readonly nr?: number;
  readonly entry: Entry;
}

interface StoredSetting {
  readonly key: string;
  readonly value: string;
}

/** A write that is noted before its own transaction has had its turn (journal.ts). */
interface StoredWrite {
  readonly key: string;
  readonly draft: string;
  readonly spare: string;
  readonly nr: number;
  readonly entry: Entry;
}

interface StoredFile {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When it was put here, in ms. */
  readonly at: number;
}

export type Database = Dexie & {
  drafts: EntityTable<StoredDraft, 'id'>;
  entries: EntityTable<StoredEntry, 'key'>;
  settings: EntityTable<StoredSetting, 'key'>;
  typed: Table<StoredWrite, [string, number]>;
  files: EntityTable<StoredFile, 'sha256'>;
};

/** Dexie's version counts indexes only. What is inside a record has its own version, in draft/migrate. */
export function openDatabase(name = 'uitvoeringstoets'): Database {
  // strict: a change counts as saved only once it is on the disk; no cache: memory is the session's own affair
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  database.version(1).stores({
    drafts: 'id, changedAt',
    entries: 'key, [draft+changedAt], [draft+question+row]',
    settings: 'key',
    typed: '[key+nr], draft',
  });
  // only what is new: the tables of version 1 stay as they are
  database.version(2).stores({ files: 'sha256' });
  return database;
}

/** All entries of a draft, in the order in which they were last written. */
export const entriesOf = (database: Database, draft: string) =>
  database.entries.where('[draft+changedAt]').between([draft, Dexie.minKey], [draft, Dexie.maxKey]);

export const keyOf = (draft: string, entry: string): string => `${draft}/${entry}`;

export const recordOf = (draft: string, entry: Entry, changedAt: number): StoredEntry => ({
  key: keyOf(draft, entry.id),
  draft,
  question: entry.about.question,
  row: entry.about.row ?? '',
  changedAt,
  open: false,
  entry,
});

/** Records for entries that come from elsewhere, none under a key that is taken. */
export function recordsOf(
  draft: string,
  entries: readonly Entry[],
  changedAt: number,
  takenKeys: readonly string[] = [],
): StoredEntry[] {
  const taken = new Set(takenKeys);
  return entries.map((entry) => {
    const record = recordOf(draft, entry, changedAt);
    let key = record.key;
    for (let nr = 2; taken.has(key); nr += 1) key = `${record.key}/${nr}`;
    taken.add(key);
    return { ...record, key };
  });
}
