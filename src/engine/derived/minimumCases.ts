import type { DerivedAnswer } from '../../questions/derivedAnswer.ts';
import type { Known } from '../known.ts';
import { rowsOf } from '../rows.ts';

/** Where the cases are worked out. */
export const casesQuestion = 'vr-casussen';

/** From this severity after measures the effect is "ingrijpend" (questionnaire.md §3.2). */
const severe = 3;

/** How many worked-out cases this test needs: one in a quickscan, three in a full test, five where the effect is severe. */
export function minimumCases(known: Known, worst: number): Extract<DerivedAnswer, { rule: 'minimum-cases' }> {
  const because = worst >= severe ? 'severe' : known.scope === 'quickscan' ? 'quickscan' : 'full';
  return {
    rule: 'minimum-cases',
    minimum: { quickscan: 1, full: 3, severe: 5 }[because],
    because,
    present: rowsOf(known.answers[casesQuestion]).length,
  };
}
