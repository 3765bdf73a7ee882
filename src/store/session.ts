import { sameValue } from '../draft/canonicalJson.ts';
import type { About, Draft, Entry } from '../draft/entry.ts';
import type { ReadDraft } from '../draft/readDraft.ts';
import type { Database, StoredDraft, Summary } from './database.ts';
import { done, type Failure, failure } from './failure.ts';
import { keptBy, type Saved } from './keeper.ts';
import { memoryOf, type View } from './memory.ts';
import { readStored, shared } from './stored.ts';
import { typedInto } from './typing.ts';
import { type Change, watched } from './watched.ts';

export interface Snapshot extends View {
  readonly draft: StoredDraft;
  readonly saved: Saved;
}

export type OpenSession =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly reason: 'no-such-draft' }
  | Failure
  | Extract<ReadDraft, { ok: false }>;

/**
 * One draft, open in one tab. A write changes memory at once and is on its way to the disk in the same task; what other
 * tabs write comes in by itself. Nothing here waits, and nothing typed depends on whether it could be saved.
 */
export async function openSession(database: Database, id: string, now: () => Date): Promise<OpenSession> {
  try {
    const stored = await readStored(database, id);
    if (!stored) return { ok: false, reason: 'no-such-draft' };
    if (!stored.read.ok) return stored.read;
    return {
      ok: true,
      session: sessionOn(database, { ...stored, newest: Math.max(stored.newest, now().getTime()), now }),
    };
  } catch (error) {
    return failure(error);
  }
}

interface Start {
  readonly record: StoredDraft;
  readonly pairs: readonly (readonly [string, Entry])[];
  readonly newest: number;
  readonly by: string;
  readonly now: () => Date;
}

/** Memory, disk and other tabs tied together; tells its listeners of every change. */
function opened(database: Database, { record, pairs, newest, by: firstBy, now }: Start) {
  const memory = memoryOf(pairs);
  const listeners = new Set<() => void>();
  let draft = record;
  let by = firstBy;

  const keeper = keptBy({ database, memory, draft: () => draft, now, newest, onChange: emit });
  const typing = typedInto({ draft: record.id, memory, now, by: () => by, keep: keeper.keep });
  let snapshot: Snapshot = { draft, ...memory.view(), saved: keeper.saved() };

  function emit(): void {
    snapshot = { draft, ...memory.view(), saved: keeper.saved() };
    for (const listener of listeners) listener();
  }

  function onChange(change: Change): void {
    by = change.by;
    const news = keeper.news(change.records);
    if (news.length === 0 && sameValue(change.draft ?? draft, draft)) return;
    draft = change.draft ?? draft;
    memory.put(news);
    emit();
  }

  const watch = watched(database, record.id, keeper.since, { onChange, onError: keeper.break });

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { memory, keeper, typing, watch, subscribe, snapshot: (): Snapshot => snapshot };
}

/** Everything there is, sealed here and in every other tab: the disk, and what this window has and the disk has not. */
async function everything(database: Database, { memory, keeper }: ReturnType<typeof opened>, id: string) {
  const entries = new Map(memory.all());
  // a disk that fails must not stop a file: it may be the only way to keep what was typed
  await done(async () => {
    const fromDisk = (await shared(database, id)).filter((each) => !keeper.holds(each.key));
    for (const { key, entry } of fromDisk) entries.set(key, entry);
  });
  return [...entries.values()];
}

function sessionOn(database: Database, start: Start) {
  const { id } = start.record;
  const draft = opened(database, start);
  const { keeper, typing, watch, subscribe, snapshot } = draft;
  let summary = start.record.summary;

  return {
    id,
    subscribe,
    /** The same object until something changes. */
    snapshot,
    /** undefined or null = withdrawn, or the row removed. */
    write: typing.write,
    /** Somebody is in this question: what another tab answers meanwhile is not replaced, for nobody here has seen it. */
    enter: typing.enter,
    leave: typing.leave,
    /** The question was left: the next change is a new entry. Without an argument: all of them. */
    seal: typing.seal,
    /** The drafter chose between the answers of a conflict: this one replaces them all. */
    settle: (about: About, value: unknown): void => {
      typing.seal(about);
      // the drafter chose with every answer in view
      typing.leave(about.question);
      typing.write(about, value);
      typing.seal(about);
    },
    /** What the start list will show. */
    summarise: (next: Summary): void => {
      if (sameValue(next, summary)) return;
      summary = next;
      keeper.track(database.drafts.update(id, { summary: next }).then(() => []));
    },
    /** Resolves when every write so far has been kept or has failed; never rejects. */
    pending: keeper.pending,
    /** Writes again what this window has and the disk has not. */
    retry: (): void => {
      keeper.retry();
      watch.restart();
    },
    /** The whole draft as it may leave the machine. */
    share: async (): Promise<Draft> => {
      typing.seal();
      await keeper.pending();
      const entries = await everything(database, draft, id);
      const { kind, template, createdAt } = snapshot().draft;
      return { id, kind, template, createdAt, entries };
    },
    close: async (): Promise<void> => {
      watch.stop();
      await keeper.pending();
    },
  };
}

export type Session = ReturnType<typeof sessionOn>;
