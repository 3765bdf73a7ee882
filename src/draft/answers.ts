import { sameValue } from './canonicalJson.ts';
import type { About, Entry } from './entry.ts';
import { aboutKey, byAge, groupedBy } from './heads.ts';

/** A row as readDraft lets it in; what its cells may hold is known to the question type only. */
export interface DraftRow {
  readonly id: string;
  readonly order?: string | undefined;
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface Conflict {
  readonly about: About;
  /** Two or more, earliest first, not all of one value. */
  readonly heads: readonly Entry[];
  /** What counts until somebody settles it: the latest. */
  readonly provisional: Entry;
}

const latest = (heads: readonly Entry[]): Entry | undefined => [...heads].sort(byAge).at(-1);

const rows = new WeakMap<Entry, DraftRow>();

// remembered per entry, so that a row that did not change stays the same object for whoever draws it
function rowOf(entry: Entry): DraftRow {
  const known = rows.get(entry);
  if (known) return known;
  const row: DraftRow = { ...(entry.value as Omit<DraftRow, 'id'>), id: entry.about.row ?? '' };
  rows.set(entry, row);
  return row;
}

const byOrder = (a: DraftRow, b: DraftRow): number => {
  const [left, right] = [a.order ?? '', b.order ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** The answer to one question from its heads: a plain value, rows in order, or undefined when there is none. */
export function answerOf(heads: readonly Entry[]): unknown {
  const groups = [...groupedBy(heads, (entry) => aboutKey(entry.about)).values()];
  const counting = groups.flatMap((group) => latest(group) ?? []).filter((entry) => entry.value !== null);
  const whole = counting.find((entry) => entry.about.row === undefined);
  // "onbekend" said of a whole table wins over its rows, which stay in the draft
  if (whole) return whole.value;
  return counting.length === 0 ? undefined : counting.map(rowOf).sort(byOrder);
}

/** Answers by question id. Withdrawn and never answered are the same: the question is not in here. */
export function answersOf(heads: readonly Entry[]): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [question, group] of groupedBy(heads, (entry) => entry.about.question)) {
    const answer = answerOf(group);
    if (answer !== undefined) answers[question] = answer;
  }
  return answers;
}

/** The conflict among the heads of one question or row, if they differ. */
export function conflictAmong(heads: readonly Entry[]): Conflict | undefined {
  const sorted = [...heads].sort(byAge);
  const provisional = sorted.at(-1);
  if (!provisional || sorted.every((each) => sameValue(each.value, provisional.value))) return undefined;
  return { about: provisional.about, heads: sorted, provisional };
}

export const conflictsOf = (heads: readonly Entry[]): readonly Conflict[] =>
  [...groupedBy(heads, (entry) => aboutKey(entry.about))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => conflictAmong(group) ?? []);
