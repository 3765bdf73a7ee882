import { covers, type Half, mostIn, type Period, periodsOf, type Stretch } from './halfYears.ts';
import { type JointBurden, jointBurden } from './joint.ts';
import { byLevel, countsOf, type LevelCount, type StackLevel, worstOf } from './levels.ts';
import { type MergedGroup, mergedGroups, type StackMeasure, type Telling } from './merged.ts';
import type { Stackable } from './stackable.ts';

/** The half-years in which most measures run at the same time; the first of them, if it happens twice. */
export interface Peak {
  readonly from: Half;
  /** The last half-year in which the same measures run; absent: they stay. */
  readonly until: Half | undefined;
  readonly measures: readonly StackMeasure[];
  /** Worst first. */
  readonly levels: readonly LevelCount[];
  readonly burdens: readonly JointBurden[];
}

export interface StackGroup {
  readonly key: string;
  readonly label: string;
  /** By the date on which they begin. */
  readonly dated: readonly StackMeasure[];
  /** Measures of which nobody says when they begin. They count nowhere, and are not left out. */
  readonly undated: readonly StackMeasure[];
  /** How many run at the same time, one number a period of `Stacking.periods`. */
  readonly counts: readonly number[];
  /** Absent while nothing has a date. */
  readonly peak: Peak | undefined;
  /** Of everything here, dated or not. */
  readonly worst: StackLevel | undefined;
}

export interface Stacking {
  readonly periods: readonly Period[];
  /** Where two or more measures meet first, of those the one with most on "hoog" at its peak, then with most at all. */
  readonly groups: readonly StackGroup[];
  /** Rows of 5.18.1 that name no group: nobody knows on whom they stack. */
  readonly groupless: readonly Telling[];
  /** Dossiers that bring nothing: they have no groups yet. */
  readonly empty: readonly string[];
}

export const isStack = ({ peak }: StackGroup): boolean => (peak?.measures.length ?? 0) > 1;

/** Which measures hit the same group at the same time (domain.md §2.1.2). The order of the dossiers changes nothing. */
export function stacking(dossiers: readonly Stackable[]): Stacking {
  const sorted = [...dossiers].sort((a, b) => compared(a.id, b.id));
  const merged = mergedGroups(sorted);
  const all = merged.flatMap(({ measures }) => measures);
  const periods = periodsOf(stretchesOf(all), stretchesOf(all.filter(({ own }) => own !== undefined)));
  return {
    periods,
    groups: merged.map((each) => groupOf(each, periods)).sort(worstFirst),
    groupless: sorted.flatMap(({ id, mentions }) =>
      mentions.filter(({ group }) => !group).map((each) => ({ ...each, by: id })),
    ),
    empty: sorted.filter(({ effects }) => effects.length === 0).map(({ id }) => id),
  };
}

const stretchesOf = (measures: readonly StackMeasure[]): readonly Stretch[] =>
  measures.flatMap(({ stretch }) => stretch ?? []);

const compared = (a: string, b: string): number => Number(a > b) - Number(a < b);

function groupOf({ key, label, measures }: MergedGroup, periods: readonly Period[]): StackGroup {
  const sorted = [...measures].sort(
    (a, b) =>
      compared(a.when.from ?? '', b.when.from ?? '') ||
      byLevel(a.level, b.level) ||
      compared(a.title, b.title) ||
      compared(a.key, b.key),
  );
  const stretches = stretchesOf(sorted);
  return {
    key,
    label,
    dated: sorted.filter(({ stretch }) => stretch),
    undated: sorted.filter(({ stretch }) => !stretch),
    counts: periods.map((period) => mostIn(stretches, period)),
    peak: peakOf(sorted),
    worst: worstOf(sorted.map(({ level }) => level)),
  };
}

function peakOf(measures: readonly StackMeasure[]): Peak | undefined {
  const stretches = stretchesOf(measures);
  const at = (half: Half) => measures.filter(({ stretch }) => stretch && covers(stretch, half));
  const begins = [...new Set(stretches.map(({ from }) => from))].sort((a, b) => a - b);
  const most = Math.max(...begins.map((half) => at(half).length));
  const from = begins.find((half) => at(half).length === most);
  if (from === undefined) return undefined;
  const together = at(from);
  // something new may only begin once something else has ended: at that moment the same ones no longer run
  const ends = stretchesOf(together).flatMap(({ until }) => until ?? []);
  return {
    from,
    until: ends.length > 0 ? Math.min(...ends) : undefined,
    measures: together,
    levels: countsOf(together.map(({ level }) => level)),
    burdens: jointBurden(together),
  };
}

function worstFirst(a: StackGroup, b: StackGroup): number {
  const steps = [
    Number(isStack(b)) - Number(isStack(a)),
    highs(b) - highs(a),
    size(b) - size(a),
    compared(a.label, b.label),
    compared(a.key, b.key),
  ];
  return steps.find((step) => step !== 0) ?? 0;
}

const highs = ({ peak }: StackGroup): number => peak?.levels.find(({ level }) => level === 'hoog')?.count ?? 0;
const size = ({ peak }: StackGroup): number => peak?.measures.length ?? 0;
