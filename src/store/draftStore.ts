import { liveQuery, type Observable } from 'dexie';
import { canonicalJson } from '../draft/canonicalJson.ts';
import type { Draft, DraftKind, Entry } from '../draft/entry.ts';
import { CURRENT } from '../draft/format.ts';
import { newId } from '../draft/newId.ts';
import type { ReadDraft } from '../draft/readDraft.ts';
import { union } from '../draft/union.ts';
import { filesOf, sweep } from './attachments.ts';
import { type Database, entriesOf, recordsOf, type StoredDraft, type StoredEntry, type Summary } from './database.ts';
import { type Done, done, type Failure, failure } from './failure.ts';
import { type OpenSession, openSession } from './session.ts';
import { settingsOf } from './settings.ts';
import { readRecords, readStored, shared } from './stored.ts';

interface NoSuchDraft {
  readonly ok: false;
  readonly reason: 'no-such-draft';
}

export type Made = { readonly ok: true; readonly id: string } | NoSuchDraft | Failure;

export type Imported =
  | { readonly ok: true; readonly id: string; readonly was: 'new' | 'merged'; readonly added: number }
  | { readonly ok: false; readonly reason: 'other-template' }
  | Failure;

export type ReadStored = ReadDraft | NoSuchDraft | Failure;

const newestFirst = (database: Database, inBin: 'bin' | 'list'): Observable<StoredDraft[]> =>
  liveQuery(() =>
    database.drafts
      .orderBy('changedAt')
      .reverse()
      .filter((draft) => (draft.removedAt === undefined) === (inBin === 'list'))
      .toArray(),
  );

/** The same entries under new ids, so that two drafts never share one. */
function renamed(entries: readonly Entry[]): Entry[] {
  const names = new Map(entries.map((entry) => [entry.id, newId()]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return entries.map((entry) => ({ ...entry, id: nameOf(entry.id), replaces: entry.replaces.map(nameOf) }));
}

interface Retitling {
  readonly suffix: string;
  readonly titleQuestion: string | undefined;
}

/** In a copy every title carries the suffix, the earlier ones too: which of them counts does not change. */
const retitled = (entry: Entry, { suffix, titleQuestion }: Retitling): Entry =>
  entry.about.question === titleQuestion && typeof entry.value === 'string' && entry.value !== ''
    ? { ...entry, value: entry.value + suffix }
    : entry;

async function duplicated(database: Database, id: string, at: Date, retitling: Retitling): Promise<Made> {
  const draft = await database.drafts.get(id);
  if (!draft) return { ok: false, reason: 'no-such-draft' };
  const copy = newId();
  const records = await entriesOf(database, id).toArray();
  const entries = renamed(records.map((record) => retitled(record.entry, retitling)));
  const { summary, ...rest } = without(draft, 'removedAt');
  await database.drafts.add({
    ...rest,
    id: copy,
    createdAt: at.toISOString(),
    changedAt: at.toISOString(),
    ...(summary && { summary: { ...summary, title: summary.title + retitling.suffix } }),
  });
  await database.entries.bulkAdd(recordsOf(copy, entries, 0));
  return { ok: true, id: copy };
}

function without<Key extends keyof StoredDraft>(draft: StoredDraft, key: Key): Omit<StoredDraft, Key> {
  const { [key]: _, ...rest } = draft;
  return rest;
}

/** The records that are not there yet, by content. */
function missing(draft: Draft, stored: readonly StoredEntry[], changedAt: number): StoredEntry[] {
  const known = new Set(stored.map((record) => canonicalJson(record.entry)));
  const fresh = union(draft.entries, []).filter((entry) => !known.has(canonicalJson(entry)));
  return recordsOf(
    draft.id,
    fresh,
    changedAt,
    stored.map((record) => record.key),
  );
}

async function importInto(database: Database, draft: Draft, at: Date, summary?: Summary): Promise<Imported> {
  const { id, kind, template, createdAt } = draft;
  const known = await database.drafts.get(id);
  if (known && canonicalJson(known.template) !== canonicalJson(template))
    return { ok: false, reason: 'other-template' };
  // nobody can have a new draft open, so its entries are no news: a session need not read them again at every letter
  const fresh = missing(draft, await entriesOf(database, id).toArray(), known ? at.getTime() : 0);
  await database.drafts.put({
    ...(known ? without(known, 'removedAt') : { id, version: CURRENT, kind, template, createdAt }),
    ...(summary && { summary }),
    changedAt: at.toISOString(),
  });
  await database.entries.bulkAdd(fresh);
  return { ok: true, id, was: known ? 'merged' : 'new', added: fresh.length };
}

async function readShared(database: Database, id: string): Promise<ReadStored> {
  try {
    const records = await shared(database, id);
    const record = await database.drafts.get(id);
    return record ? readRecords(record, records) : { ok: false, reason: 'no-such-draft' };
  } catch (error) {
    return failure(error);
  }
}

async function looked(database: Database, id: string): Promise<ReadStored> {
  try {
    const stored = await readStored(database, id);
    return stored ? stored.read : { ok: false, reason: 'no-such-draft' };
  } catch (error) {
    return failure(error);
  }
}

/**
 * The drawer the drafts lie in: with its session, the only code that knows there is a database. The clock is handed in so
 * that a test can hold it still.
 */
export function draftStore(database: Database, now: () => Date = () => new Date()) {
  const { drafts, entries } = database;
  const rw = <Result>(work: () => PromiseLike<Result>) => database.transaction('rw', drafts, entries, work);

  return {
    settings: settingsOf(database),

    files: filesOf(database, now),

    /** Newest first. Emits again on every change, in this tab or another. */
    list: (): Observable<StoredDraft[]> => newestFirst(database, 'list'),

    bin: (): Observable<StoredDraft[]> => newestFirst(database, 'bin'),

    async create(kind: DraftKind, template: Draft['template'], summary?: Summary): Promise<Made> {
      const [id, at] = [newId(), now().toISOString()];
      const draft = { id, version: CURRENT, kind, template, createdAt: at, changedAt: at, ...(summary && { summary }) };
      const put = await done(() => drafts.add(draft));
      return put.ok ? { ok: true, id } : put;
    },

    /** A copy with the same answers. The suffix goes behind the title in the list and, when that is named, in the answer. */
    async duplicate(id: string, suffix: string, titleQuestion?: string): Promise<Made> {
      try {
        return await rw(() => duplicated(database, id, now(), { suffix, titleQuestion }));
      } catch (error) {
        return failure(error);
      }
    },

    /** To the bin. */
    remove: (id: string): Promise<Done> => done(() => drafts.update(id, { removedAt: now().toISOString() })),

    restore: (id: string): Promise<Done> =>
      done(() =>
        rw(async () => {
          const draft = await drafts.get(id);
          if (draft) await drafts.put(without(draft, 'removedAt'));
        }),
      ),

    /** For good, with the files that only this draft referred to. */
    purge: (id: string): Promise<Done> =>
      done(() =>
        database.transaction('rw', drafts, entries, database.typed, database.files, async () => {
          await drafts.delete(id);
          await entriesOf(database, id).delete();
          await sweep(database, now().getTime());
        }),
      ),

    /** Into the draft of that id, or as a new one; all of it or nothing. A draft that was in the bin comes back. */
    async import(draft: Draft, summary?: Summary): Promise<Imported> {
      try {
        return await rw(() => importInto(database, draft, now(), summary));
      } catch (error) {
        return failure(error);
      }
    },

    /** A draft as it may leave the machine: no tab amends what was read here. */
    read: (id: string): Promise<ReadStored> => readShared(database, id),

    /** A draft as it stands now, to work something out on this machine. Nothing is sealed, so nothing of it may leave. */
    look: (id: string): Promise<ReadStored> => looked(database, id),

    session: (id: string): Promise<OpenSession> => openSession(database, id, now),
  };
}

export type DraftStore = ReturnType<typeof draftStore>;
