import { sameValue } from '../draft/canonicalJson.ts';
import type { Entry } from '../draft/entry.ts';
import { commit, type Moved, moved, type Write } from './commit.ts';
import { type Database, keyOf, type StoredDraft, type StoredEntry } from './database.ts';
import { type FailureReason, reasonOf } from './failure.ts';
import { note, strike } from './journal.ts';
import type { Memory } from './memory.ts';

export interface Saved {
  readonly state: 'saved' | 'saving' | 'failed';
  /** When everything was last known to be on the disk. */
  readonly at: string | undefined;
  /** Only when failed. */
  readonly reason?: FailureReason;
  /** Answers that are in this window only. */
  readonly unsaved: number;
}

/**
 * A transaction that waited may commit after a later one of another tab was seen. So each look back overlaps the one
 * before by this much (ms).
 */
const OVERLAP = 10_000;

interface Keeping {
  readonly database: Database;
  readonly memory: Memory;
  readonly draft: () => StoredDraft;
  readonly now: () => Date;
  /** The newest change that is in memory already. */
  readonly newest: number;
  readonly onChange: () => void;
}

/** Which of the writes of this tab are on the disk. */
function ledger(now: () => Date, savedAt: string) {
  const unsaved = new Map<string, Write>();
  const failed = new Set<string>();
  let at = savedAt;
  let underway = 0;
  let reason: FailureReason | undefined;

  // a later letter may be on its way in the same place: only what became of the last one counts
  const isLast = ({ key, entry }: Write): boolean => unsaved.get(key)?.entry === entry;

  return {
    begin: (writes: readonly Write[]): void => {
      underway += 1;
      for (const write of writes) {
        unsaved.set(write.key, write);
        failed.delete(write.key);
      }
    },
    succeed: (writes: readonly Write[]): void => {
      underway -= 1;
      for (const { key } of writes.filter(isLast)) unsaved.delete(key);
      if (failed.size === 0) reason = undefined;
      if (unsaved.size === 0) at = now().toISOString();
    },
    fail: (writes: readonly Write[], error: unknown): void => {
      underway -= 1;
      const lost = writes.filter(isLast);
      for (const { key } of lost) failed.add(key);
      if (lost.length > 0 || writes.length === 0) reason = reasonOf(error);
    },
    break: (error: unknown): void => {
      reason = reasonOf(error);
    },
    waiting: (): Write[] => [...failed].flatMap((key) => unsaved.get(key) ?? []),
    holds: (key: string): boolean => unsaved.has(key),
    isBusy: (): boolean => underway > 0,
    saved: (): Saved => {
      if (underway > 0) return { state: 'saving', at, unsaved: unsaved.size };
      if (reason) return { state: 'failed', at, reason, unsaved: unsaved.size };
      return { state: 'saved', at, unsaved: 0 };
    },
  };
}

/** What is typed while an earlier write is on its way: per place only the newest text, sent as soon as that one lands. */
function queue(book: ReturnType<typeof ledger>, send: (writes: readonly Write[]) => void) {
  const next = new Map<string, Write>();
  const go = (): void => {
    if (book.isBusy() || next.size === 0) return;
    // what failed before goes along: one letter more may find the disk with room again
    const writes = [...book.waiting().filter(({ key }) => !next.has(key)), ...next.values()];
    next.clear();
    send(writes);
  };
  return {
    go,
    add: (write: Write): void => {
      next.set(write.key, write);
      go();
    },
    has: (key: string): boolean => next.has(key),
    size: (): number => next.size,
  };
}

/** The clock of a machine may be put back: what is written later must never seem older. */
function forward(start: number, now: () => Date) {
  let newest = start;
  const see = (moment: number): number => {
    newest = Math.max(newest, moment);
    return newest;
  };
  return { see, tick: (): number => see(now().getTime()), newest: (): number => newest };
}

/** Brings what one tab writes to the disk, in order, and knows what got there. */
export function keptBy({ database, memory, draft, now, newest: start, onChange }: Keeping) {
  const mine = new Set<string>();
  const book = ledger(now, draft().changedAt);
  const next = queue(book, (writes) => send(writes));
  const clock = forward(start, now);
  let letters = 0;
  let tail: Promise<unknown> = Promise.resolve();

  /** What stands on the disk comes back into memory; our text, with what was typed since, goes on under its own id. */
  function move({ key, standing, spare }: Moved): void {
    const own = memory.entry(key);
    if (!own) return;
    const to = keyOf(draft().id, spare);
    memory.put([
      [key, standing],
      // where a letter typed since has been there already, it knows better
      [to, memory.entry(to) ?? moved(own, spare)],
    ]);
  }

  function track(work: PromiseLike<readonly Moved[]>, writes: readonly Write[] = []): void {
    book.begin(writes);
    const ended = Promise.resolve(work).then(
      (moves) => {
        book.succeed(writes);
        for (const write of writes) strike(database, write);
        moves.forEach(move);
        next.go();
        onChange();
      },
      (error: unknown) => {
        book.fail(writes, error);
        next.go();
        onChange();
      },
    );
    tail = Promise.all([tail, ended]);
  }

  function send(writes: readonly Write[]): void {
    track(commit({ database, draft: draft(), mine, all: memory.all }, writes, clock.tick()), writes);
  }

  return {
    track,
    saved: (): Saved => {
      const saved = book.saved();
      return { ...saved, unsaved: saved.unsaved + next.size() };
    },
    holds: (key: string): boolean => book.holds(key) || next.has(key),
    since: (): number => clock.newest() - OVERLAP,
    /** At once; or, so that a fast typist never makes a queue, right after the write that is on its way. */
    keep: (letter: Omit<Write, 'nr'>): void => {
      letters += 1;
      const write = { ...letter, nr: letters };
      mine.add(write.key).add(keyOf(draft().id, write.spare));
      note(database, draft().id, write);
      next.add(write);
      onChange();
    },
    retry: (): void => {
      send(book.waiting());
      onChange();
    },
    break: (error: unknown): void => {
      book.break(error);
      onChange();
    },
    /** Of what the database shows: that which is not in memory yet. Of our own keys memory is always ahead. */
    news: (records: readonly StoredEntry[]): (readonly [string, Entry])[] => {
      for (const { changedAt } of records) clock.see(changedAt);
      return records
        .filter(({ key, entry }) => !mine.has(key) && !sameValue(memory.entry(key), entry))
        .map(({ key, entry }) => [key, entry] as const);
    },
    pending: async (): Promise<void> => {
      while (book.isBusy()) await tail;
    },
  };
}
