import type { About, Entry } from './entry.ts';
import { aboutKey } from './heads.ts';

export interface Stamp {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** The entry that takes the place of every head there is about this question or row: it also settles a conflict. */
export function nextEntry(heads: readonly Entry[], about: About, value: unknown, { id, by, at }: Stamp): Entry {
  const key = aboutKey(about);
  const replaces = heads.filter((head) => aboutKey(head.about) === key).map((head) => head.id);
  return { id, about, value: value ?? null, by, at, replaces: [...new Set(replaces)] };
}
