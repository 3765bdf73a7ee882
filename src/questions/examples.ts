import type { Context } from './questionType.ts';

/** One list of examples per type: it feeds the contract test and the gallery page. */
export interface Examples {
  /** As written in a template. */
  question: Record<string, unknown>;
  /** Answers of the right shape and without problems (for `rows` types: Row[]). */
  good: readonly unknown[];
  /** Stored values that the shape refuses (for `rows` types: a RowValue). */
  bad: readonly unknown[];
  /** Answers of the right shape that leave something to put right. */
  open?: readonly unknown[];
  context?: Partial<Pick<Context, 'groups' | 'organisations'>> & { chosen?: Record<string, Context['groups']> };
}
