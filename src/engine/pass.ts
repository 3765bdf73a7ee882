import type { Context, Problem } from '../questions/questionType.ts';
import type { Answers, Question } from '../template/schema.ts';

/** Quickscan asks only the questions so marked; the answers to the others stay in the draft. */
export type Scope = 'quickscan' | 'volledig';

export type State = 'answered' | 'open' | 'empty' | 'onbekend' | 'nvt' | 'niet-in-bron' | 'computed' | 'info';

/** One visible question as it stands. `open` = required and unanswered, or answered with problems; `empty` = optional. */
export interface Seen {
  readonly question: Question;
  /** Undefined when unanswered; for a derived question: what was worked out. */
  readonly answer: unknown;
  readonly state: State;
  readonly problems: readonly Problem[];
}

export interface Progress {
  /** Visible questions that ask something: the required ones, and the optional ones that were answered. */
  readonly questions: number;
  /** questions - open */
  readonly answered: number;
  readonly open: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly silent: number;
}

/** What the drafter still has to put right: data, never text. The words live in nl. */
export interface Issue extends Problem {
  readonly question: string;
}

/** Everything that follows from template + answers + scope. Whatever shows or prints starts here, so no one can forget. */
export interface Pass {
  readonly scope: Scope;
  /** Visible questions in order, companions included. */
  readonly seen: readonly Seen[];
  readonly byId: ReadonlyMap<string, Seen>;
  /** Only what can be seen counts: a hidden answer is kept in the draft but is not in here. */
  readonly answers: Answers;
  readonly context: Context;
  readonly issues: readonly Issue[];
  readonly total: Progress;
  /** By chapter id and by section id. */
  readonly progress: ReadonlyMap<string, Progress>;
}
