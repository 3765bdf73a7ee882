import type { Block } from '../questions/blocks.ts';

/** A question that was answered, one that was not, and four ways of not having an answer. They are never one thing. */
export type QuestionState =
  | 'answered'
  | 'incomplete'
  | 'unanswered'
  | 'empty'
  | 'onbekend'
  | 'nvt'
  | 'untouched'
  | 'niet-in-bron'
  | 'computed'
  | 'info';

/** An answer under a title of its own, outside its chapter. */
export interface SummaryPart {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly state: QuestionState;
  readonly blocks: readonly Block[];
}
