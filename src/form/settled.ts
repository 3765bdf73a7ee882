import type { Pass, Progress, Seen } from '../engine/pass.ts';
import { same } from './same.ts';

/**
 * The next pass, with every part that did not change taken from the one before. A keystroke then touches one question
 * and its counts, and the rest of the screen sees the very objects it already drew.
 */
export function settled(before: Pass | undefined, next: Pass): Pass {
  if (!before) return next;
  const seen = next.seen.map((each) => {
    const known = before.byId.get(each.question.id);
    return known && sameSeen(known, each) ? known : each;
  });
  return {
    ...next,
    seen,
    byId: new Map(seen.map((each) => [each.question.id, each])),
    context: sameContext(before, next, seen) ? before.context : next.context,
    issues: same(before.issues, next.issues) ? before.issues : next.issues,
    total: same(before.total, next.total) ? before.total : next.total,
    progress: settledProgress(before.progress, next.progress),
  };
}

const sameSeen = (one: Seen, other: Seen): boolean =>
  one.question === other.question &&
  one.state === other.state &&
  same(one.answer, other.answer) &&
  same(one.problems, other.problems);

/** A field asks its context for groups, organisations and the choices made elsewhere: only those can make it stale. */
function sameContext(before: Pass, next: Pass, seen: readonly Seen[]): boolean {
  if (before.scope !== next.scope) return false;
  if (!same(before.context.groups, next.context.groups)) return false;
  if (!same(before.context.organisations, next.context.organisations)) return false;
  const changed = seen.filter((each) => before.byId.get(each.question.id) !== each);
  const gone = before.seen.filter((each) => !next.byId.has(each.question.id));
  return [...changed, ...gone].every(({ question: { id } }) =>
    same(before.context.chosen(id), next.context.chosen(id)),
  );
}

function settledProgress(before: ReadonlyMap<string, Progress>, next: ReadonlyMap<string, Progress>) {
  let changed = before.size !== next.size;
  const progress = new Map(
    [...next].map(([id, now]) => {
      const known = before.get(id);
      if (known && same(known, now)) return [id, known];
      changed = true;
      return [id, now];
    }),
  );
  return changed ? progress : before;
}
