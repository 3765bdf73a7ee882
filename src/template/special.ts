import { z } from 'zod';

/**
 * The three answers that fit every question, next to a real one. They are counted and printed, never averaged away.
 * `onbekend`: nobody knows yet. `nvt`: does not apply, with a reason in the companion question.
 * `niet-in-bron`: a transcribed test whose source is silent.
 */
export const specialKinds = ['onbekend', 'nvt', 'niet-in-bron'] as const;

export type SpecialKind = (typeof specialKinds)[number];

export interface Special {
  readonly special: SpecialKind;
}

export const special = z.strictObject({ special: z.enum(specialKinds) });

export const isSpecial = (answer: unknown): answer is Special =>
  typeof answer === 'object' && answer !== null && 'special' in answer;
