import type { TableBlock } from '../../questions/blocks.ts';
import type { Drawing } from '../drawing/drawing.ts';

/** A picture with the table that says the same, and the sentences that neither can say. Plain data. */
export interface Chart {
  readonly kind: 'score' | 'costs' | 'risks';
  /** What links and contents point at. */
  readonly anchor: string;
  readonly title: string;
  /** The chapter at whose end it stands; absent: after the effect profile. */
  readonly chapter?: string;
  /** More than one where a page would be too short for all of it. */
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly tables: readonly TableBlock[];
  /** Where it comes from: question numbers. */
  readonly numbers: readonly string[];
}

export interface Figure {
  readonly caption: string;
  readonly drawing: Drawing;
}

/** Every condition and measure of the dossier at one place, wherever it was written down. */
export interface Conditions {
  readonly tables: readonly TableBlock[];
  readonly notes: readonly string[];
  /** Where they come from: question numbers. */
  readonly numbers: readonly string[];
}

/** The charts that stand at the end of a chapter; of none: those that stand after the profile. */
export const chartsAt = (
  { charts = [] }: { readonly charts?: readonly Chart[] },
  chapter: string | undefined,
): readonly Chart[] => charts.filter((chart) => chart.chapter === chapter);
