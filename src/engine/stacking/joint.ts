import type { Amount } from '../burden/amount.ts';
import { type Measure, type MeasureId, measures } from '../burden/measures.ts';
import type { Span } from '../burden/span.ts';
import { sumOfSpans } from '../burden/span.ts';
import type { StackMeasure } from './merged.ts';

/** What one person gets on top of one burden from measures that run at the same time. */
export interface JointBurden {
  readonly id: MeasureId;
  readonly unit: Measure['unit'];
  /**
   * Of what adds up: the sum. Of waiting and separation: if one comes after the other. Absent while no measure is known.
   */
  readonly sum: Span | undefined;
  /**
   * Only of waiting and separation: if all of it runs side by side, the longest. Whether two waits are one or come after
   * each other no dossier says, so both are given and nothing is chosen between them.
   */
  readonly longest: Span | undefined;
  /** Of how many measures the difference is known, for how many nobody knows it or only in part, of how many it is n.v.t. */
  readonly known: number;
  readonly partly: number;
  readonly unknown: number;
  readonly none: number;
  /** A number without a band is in it. */
  readonly isBare: boolean;
}

/**
 * The differences of each dossier added up as intervals: least with least, most with most, so what comes out holds
 * whatever the truth within each band. What now is, is not added: two dossiers would count the same present twice.
 * A measure without a difference is counted as unknown and is never 0.
 */
export function jointBurden(together: readonly StackMeasure[]): readonly JointBurden[] {
  return measures.map(({ id, unit, together: how }): JointBurden => {
    const rises = together.map((each) => risesOf(each, id));
    const known = rises.flatMap((each) => (each?.span ? [{ ...each, span: each.span }] : []));
    const spans = known.map(({ span }) => span);
    return {
      id,
      unit,
      sum: spans.length > 0 ? sumOfSpans(spans) : undefined,
      longest: how === 'longest' && spans.length > 0 ? largest(spans) : undefined,
      known: known.length,
      partly: known.filter(({ missing }) => missing > 0).length,
      unknown: rises.filter((each) => !each?.span && each?.why !== 'nvt').length,
      none: rises.filter((each) => !each?.span && each?.why === 'nvt').length,
      isBare: known.some(({ bare }) => bare > 0),
    };
  });
}

/** What is paid once has no "now": all of it comes on top. */
function risesOf({ burden }: StackMeasure, id: MeasureId): Amount | undefined {
  const found = burden?.measures.find((each) => each.id === id);
  const hasNow = measures.find((each) => each.id === id)?.now !== undefined;
  return hasNow ? found?.difference : found?.later;
}

/** Differences may be below zero, so there is no zero to begin at. */
const largest = (spans: readonly Span[]): Span => ({
  low: Math.max(...spans.map(({ low }) => low)),
  likely: Math.max(...spans.map(({ likely }) => likely)),
  high: Math.max(...spans.map(({ high }) => high)),
});
