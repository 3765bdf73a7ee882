import { z } from 'zod';
import { id } from '../template/schema.ts';

/**
 * One table in which every row holds a prediction and what was observed. Choices compare by `order`, numbers by size,
 * and a promise by whether it was kept. Nothing is weighed: what differs, differs.
 */
export const compared = z.strictObject({
  question: id,
  /** The columns that say together what the row is about; a matrix row is its own name. */
  names: z.array(id).default([]),
  /** Absent where the row itself is the promise. */
  predicted: id.optional(),
  observed: id,
  /** The options of both columns, heaviest first. Absent: both are numbers. */
  order: z.array(id).min(2).optional(),
  /** Without a predicted column: the option that keeps the promise. */
  promised: id.optional(),
  /** Which way a number is heavier: a fixed way, or a column with the options `hoger` and `lager`. */
  heavier: z.enum(['hoger', 'lager']).optional(),
  heavierAt: id.optional(),
  /** Columns: within this much of the prediction, or between these two, is as predicted. */
  margin: id.optional(),
  low: id.optional(),
  high: id.optional(),
  /** The drafter's own word, with the options `zwaarder`, `zoals-voorspeld` and `lichter`. */
  own: id.optional(),
});

export type ComparedQuestion = z.infer<typeof compared>;
