import { answerOf, type Conflict, conflictAmong } from '../draft/answers.ts';
import type { About, Entry } from '../draft/entry.ts';
import { aboutKey, headsAmong } from '../draft/heads.ts';

/** What a draft says now. Never changed once handed out; what did not change stays the same object. */
export interface View {
  readonly entries: readonly Entry[];
  readonly heads: readonly Entry[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
}

/** Keys by what they belong to. */
function index() {
  const sets = new Map<string, Set<string>>();
  return {
    add: (to: string, key: string) => sets.set(to, (sets.get(to) ?? new Set()).add(key)),
    of: (to: string): readonly string[] => [...(sets.get(to) ?? [])],
  };
}

/**
 * An open draft in memory, by the keys of the database. A change works out again only the question it is about: with
 * thousands of entries a letter must cost next to nothing.
 */
export function memoryOf(start: Iterable<readonly [string, Entry]>) {
  const entries = new Map<string, Entry>();
  const keys = index();
  const abouts = index();
  const heads = new Map<string, readonly Entry[]>();
  const conflicts = new Map<string, Conflict>();
  let view: View = { entries: [], heads: [], answers: {}, conflicts: [] };

  function settleAbout(about: string): boolean {
    const had = conflicts.has(about);
    const found = headsAmong(keys.of(about).flatMap((key) => entries.get(key) ?? []));
    const conflict = conflictAmong(found);
    heads.set(about, found);
    if (conflict) conflicts.set(about, conflict);
    else conflicts.delete(about);
    return had || conflict !== undefined;
  }

  function settleAnswers(questions: Iterable<string>): View['answers'] {
    const answers: Record<string, unknown> = { ...view.answers };
    for (const question of questions) {
      const answer = answerOf(abouts.of(question).flatMap((about) => heads.get(about) ?? []));
      if (answer === undefined) delete answers[question];
      else answers[question] = answer;
    }
    return answers;
  }

  function put(changes: Iterable<readonly [string, Entry]>): void {
    const touched = new Map<string, string>();
    for (const [key, entry] of changes) {
      const about = aboutKey(entry.about);
      entries.set(key, entry);
      keys.add(about, key);
      abouts.add(entry.about.question, about);
      touched.set(about, entry.about.question);
    }
    const disputed = [...touched.keys()].map(settleAbout).includes(true);
    view = {
      entries: [...entries.values()],
      heads: [...heads.values()].flat(),
      answers: settleAnswers(new Set(touched.values())),
      conflicts: disputed
        ? [...conflicts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
        : view.conflicts,
    };
  }

  put(start);
  return {
    put,
    view: (): View => view,
    entry: (key: string): Entry | undefined => entries.get(key),
    heads: (about: About): readonly Entry[] => heads.get(aboutKey(about)) ?? [],
    all: (): readonly (readonly [string, Entry])[] => [...entries],
  };
}

export type Memory = ReturnType<typeof memoryOf>;
