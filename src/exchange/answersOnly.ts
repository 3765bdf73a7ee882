import type { Draft, Entry } from '../draft/entry.ts';
import { aboutKey, groupedBy, headsAmong } from '../draft/heads.ts';

/** As many as readDraft lets in. What lies further back than this many answers to one question is too old to meet. */
const most = 10_000;

/** Heads that no other head replaces: in a circle there is none. */
function tops(heads: readonly Entry[]): readonly Entry[] {
  const replaced = new Set(heads.flatMap(({ id, replaces }) => replaces.filter((other) => other !== id)));
  return heads.filter(({ id }) => !replaced.has(id));
}

/**
 * One question or row without its history. The heads stay as they are, to the letter: an entry with another `replaces`
 * would be another entry, and a union would keep both. But a head names only what it replaced itself. A copy that knows
 * an earlier answer still would show it again beside the new one, so one empty entry, in the place of one that a head
 * replaces, carries the names of everything before it.
 */
function withoutHistory(group: readonly Entry[]): readonly Entry[] {
  const heads = headsAmong(group);
  const standing = new Set(heads.map(({ id }) => id));
  const direct = new Set(heads.flatMap(({ replaces }) => replaces));
  const named = new Set(group.flatMap(({ id, replaces }) => [id, ...replaces]));
  const before = [...named].filter((id) => !standing.has(id) && !direct.has(id)).sort();
  const [top] = tops(heads);
  const place = tops(heads)
    .flatMap(({ replaces }) => replaces)
    .filter((id) => !standing.has(id))
    .sort()[0];
  if (!top || place === undefined || before.length === 0) return heads;
  const { about, at } = top;
  return [...heads, { id: place, about, value: null, by: '', at, replaces: before.slice(0, most) }];
}

/** The draft with what stands and nothing else: every head, the answers of a conflict and what was withdrawn too. */
export function answersOnly(draft: Draft): Draft {
  const groups = groupedBy(draft.entries, (entry) => aboutKey(entry.about));
  return { ...draft, entries: [...groups.values()].flatMap(withoutHistory) };
}
