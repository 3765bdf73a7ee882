import { canonicalJson } from './canonicalJson.ts';
import type { About, Entry } from './entry.ts';

/** One text for one question, or one row of it. */
export const aboutKey = ({ question, row }: About): string => `${question}\u0000${row ?? ''}`;

export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Earliest first; the id and then the content decide between entries of one instant, so every copy chooses alike. */
export function byAge(a: Entry, b: Entry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Every id that can be reached from these over `replaces`, these included. No recursion: a history may be long. */
function reachable(from: readonly string[], byId: ReadonlyMap<string, readonly Entry[]>): Set<string> {
  const seen = new Set(from);
  const todo = [...from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const next of (byId.get(id) ?? []).flatMap((entry) => entry.replaces)) {
      if (seen.has(next)) continue;
      seen.add(next);
      todo.push(next);
    }
  }
  return seen;
}

/** The heads among entries that are all about the same thing, earliest first. */
export function headsAmong(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length === 1) return entries;
  const byId = groupedBy(entries, (entry) => entry.id);
  const replaced = new Set<string>();
  for (const { id, replaces } of entries) {
    for (const other of replaces) if (other !== id) replaced.add(other);
  }
  const tops = [...byId.keys()].filter((id) => !replaced.has(id));
  const covered = reachable(tops, byId);
  const topIds = new Set(tops);
  // what no head leads to lies in a circle, or behind one: show all of it rather than lose any
  return entries.filter(({ id }) => topIds.has(id) || !covered.has(id)).sort(byAge);
}

/**
 * The entries that count: those that no other entry about the same thing replaces. An entry about another question
 * replaces nothing here, and nothing replaces itself. Grouped by question and row, in order of first appearance.
 */
export const headsOf = (entries: readonly Entry[]): readonly Entry[] =>
  [...groupedBy(entries, (entry) => aboutKey(entry.about)).values()].flatMap(headsAmong);
