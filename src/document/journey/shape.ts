import type { TableCell } from '../../questions/blocks.ts';

/** The way of the person, now and then, over the same steps. Plain data. */
export interface Journey {
  /** The question that it comes from: "5.1.2". */
  readonly number: string;
  readonly steps: readonly JourneyStep[];
  /** The first is the way of everybody who has no line of their own; each other one is a split for one group. */
  readonly lines: readonly JourneyLine[];
  /** What comes on top of the steps, with the number of its own question. */
  readonly moments: readonly Moment[];
  readonly momentsNumber?: string;
  /** How many rows of the cases (5.21.3) are about a step, by its number. */
  readonly cases?: Readonly<Record<string, number>>;
}

export interface JourneyStep {
  /** "7", or "15a" for a step that the drafter put after the fifteenth. Never shifts. */
  readonly number: string;
  readonly name: string;
}

export interface JourneyLine {
  /** Absent for everybody. */
  readonly group?: string;
  /** Of a group: only the steps that are its own. */
  readonly stops: readonly Stop[];
}

export interface Stop {
  /** The number of its step. */
  readonly step: string;
  readonly state: StepState;
  readonly now: TableCell;
  readonly later: TableCell;
  readonly contact: TableCell;
  readonly duty: TableCell;
  readonly wrong: TableCell;
  readonly consequence: TableCell;
  readonly waiting?: Waiting;
}

export interface Moment {
  readonly name: string;
  readonly group: string;
}

/**
 * What happens to a step. `longer-wait` and `shorter-wait` come from two numbers, never from words; `silent` is a source
 * that does not say it, `unanswered` a drafter who did not yet.
 */
export type StepState =
  | 'same'
  | 'changed'
  | 'new'
  | 'lapsed'
  | 'longer-wait'
  | 'shorter-wait'
  | 'unknown'
  | 'silent'
  | 'unanswered';

/** A wait in weeks, or the way in which it is not known; `none`: nothing was filled in, or it does not apply. */
export type Weeks = number | 'unknown' | 'silent' | 'none';

export interface Waiting {
  readonly now: Weeks;
  readonly later: Weeks;
  /** The groups that wait so long, where not everybody does. */
  readonly whose?: string;
}
