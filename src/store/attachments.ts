import type { Database, StoredEntry } from './database.ts';
import { type Done, done, type Failure, failure } from './failure.ts';

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** An entry refers to a file by its SHA-256 in a cell of a row: nothing more is known here of what a question is. */
export function filesNamedIn({ value }: { readonly value: unknown }): readonly string[] {
  if (typeof value !== 'object' || value === null || !('cells' in value)) return [];
  const { cells } = value;
  return typeof cells === 'object' && cells !== null ? Object.values(cells).filter(isHash) : [];
}

/** A file is put before the row that refers to it: one this young may be between the two, in another tab. */
const youth = 24 * 60 * 60 * 1000;

/**
 * Takes away the bytes that no entry of any draft refers to, replaced entries included: they are part of a draft, and a
 * merge may bring them back. Called inside the transaction in which a draft goes for good, and only there.
 */
export async function sweep({ files, entries, typed }: Database, now: number): Promise<void> {
  if ((await files.count()) === 0) return;
  const named = new Set<string>();
  const note = (each: Pick<StoredEntry, 'entry'>): void => {
    for (const hash of filesNamedIn(each.entry)) named.add(hash);
  };
  await entries.each(note);
  await typed.each(note);
  await files.filter(({ sha256, at }) => !named.has(sha256) && now - at > youth).delete();
}

export type ReadFile = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> | undefined } | Failure;

/**
 * The bytes of files that answers refer to, each content once, whichever drafts it belongs to. Kept as bytes and not as a
 * Blob, which not every browser keeps in its database.
 */
export const filesOf = (database: Database, now: () => Date) => ({
  put: (sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Done> =>
    done(() => database.files.put({ sha256, bytes, at: now().getTime() })),

  /** `bytes` is undefined when they are not on this machine. */
  async read(sha256: string): Promise<ReadFile> {
    try {
      return { ok: true, bytes: (await database.files.get(sha256))?.bytes };
    } catch (error) {
      return failure(error);
    }
  },

  /** Of these, the ones that are not here; all of them when the disk does not answer. */
  async missing(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    try {
      const here = new Set(await database.files.where('sha256').anyOf(hashes).primaryKeys());
      return new Set(hashes.filter((hash) => !here.has(hash)));
    } catch {
      return new Set(hashes);
    }
  },
});

export type FileStore = ReturnType<typeof filesOf>;
