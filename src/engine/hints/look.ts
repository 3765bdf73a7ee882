import type { HintRule } from '../../template/hints.ts';
import type { Question } from '../../template/schema.ts';

/**
 * Something that would make an answer stronger. It is no issue: it keeps nothing open and is counted nowhere. Data: the
 * sentence is in the rule.
 */
export interface Hint {
  readonly rule: HintRule;
  readonly question: string;
  readonly row?: string;
  readonly column?: string;
  /** What was found, in the words that stand there; empty where something is lacking that has no name. */
  readonly found: readonly string[];
  /** Where in the text the first of it stands. */
  readonly at?: number;
}

/** One time that a rule looked at something: with what it found, if anything. */
export interface Look {
  readonly rule: HintRule;
  readonly question: string;
  readonly row?: string;
  readonly column?: string;
  readonly hint?: Hint;
}

/** A text of an answer, with its place. */
export interface Prose {
  readonly row?: string;
  readonly column?: string;
  readonly text: string;
}

/** A paragraph as it is compared. */
export interface Paragraph {
  readonly row?: string;
  readonly column?: string;
  readonly bare: string;
  readonly words: number;
  readonly at: number;
}

/** What follows from one answer alone. */
export interface OwnLooks {
  readonly question: Question;
  readonly looks: readonly Look[];
  readonly hints: readonly Hint[];
  readonly paragraphs: readonly Paragraph[];
}
