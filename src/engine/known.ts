import type { Context } from '../questions/questionType.ts';
import type { Answers, Question } from '../template/schema.ts';

/** Quickscan asks only the questions so marked; the answers to the others stay in the draft. */
export type Scope = 'quickscan' | 'volledig';

/** What can be worked out from: the part of a Pass that is known before anything derived is. A Pass fits. */
export interface Known {
  readonly scope: Scope;
  readonly answers: Answers;
  readonly context: Context;
  /** The visible questions. */
  readonly byId: ReadonlyMap<string, { readonly question: Question }>;
}
