import type { Row } from '../../questions/questionType.ts';
import { wordAt } from '../rows.ts';

/** −2 (strongly adverse) to +2 (strongly favourable); `nvt` for a group that the dimension does not touch. */
export type Direction = -2 | -1 | 0 | 1 | 2 | 'onbekend' | 'nvt';

export type Severity = 0 | 1 | 2 | 3 | 4 | 'onbekend';

const directions = new Map<string | undefined, Direction>([
  ['min-2', -2],
  ['min-1', -1],
  ['nul', 0],
  ['plus-1', 1],
  ['plus-2', 2],
  ['nvt', 'nvt'],
]);

const directionAt = (row: Row, column: string): Direction => directions.get(wordAt(row, column)) ?? 'onbekend';

/** The direction before measures. */
export const grossDirection = (row: Row): Direction => directionAt(row, 'richting');

/**
 * The direction after measures. A better one counts only where a measure is named, so that taking the measure away
 * brings the effect back; a worse one always counts. What nobody knows improves nothing.
 */
export function netDirection(row: Row): Direction {
  const gross = grossDirection(row);
  const after = directionAt(row, 'richting-na-maatregel');
  if (gross === 'nvt' || typeof after !== 'number') return gross;
  const isWorse = after < (gross === 'onbekend' ? 0 : gross);
  return isWorse || isMeasureNamed(row) ? after : gross;
}

/** A measure that nobody knows is no measure. */
export function isMeasureNamed(row: Row): boolean {
  const cell = row.cells['maatregel'];
  return typeof cell === 'string' ? cell.trim() !== '' : Array.isArray(cell) && cell.length > 0;
}

export const isKnown = (direction: Direction): direction is -2 | -1 | 0 | 1 | 2 => typeof direction === 'number';

/** The terms of the sum, in the order in which a reader adds them up by hand. */
export interface Terms {
  /** 1 for −1, 2 for −2. */
  readonly direction: 1 | 2;
  /** Hard to undo, or long. */
  readonly lasting: 0 | 1;
  /** Vulnerable people, or a core right: one step, not two. */
  readonly whom: 0 | 1;
}

/** Undefined where there is nothing to add up: no harm, or nobody knows. */
export function terms(row: Row, direction: Direction): Terms | undefined {
  if (direction !== -1 && direction !== -2) return undefined;
  return {
    direction: direction === -1 ? 1 : 2,
    lasting: isLasting(row) ? 1 : 0,
    whom: isCore(row) || wordAt(row, 'kwetsbaar') === 'ja' ? 1 : 0,
  };
}

/** The fixed table of questionnaire.md §3.2: one step for the direction, one for lasting, one for whom it hits. */
export function severity(row: Row, direction: Direction): Severity {
  if (!isKnown(direction)) return 'onbekend';
  const sum = terms(row, direction);
  return sum ? (Math.min(sum.direction + sum.lasting + sum.whom, 4) as Severity) : 0;
}

const hardToUndo = new Set(['moeilijk-omkeerbaar', 'onomkeerbaar']);
const long = new Set(['jaren', 'blijvend']);

const isLasting = (row: Row): boolean =>
  hardToUndo.has(wordAt(row, 'omkeerbaar') ?? '') || long.has(wordAt(row, 'duur') ?? '');

export const isCore = (row: Row): boolean => wordAt(row, 'kernrecht') === 'ja';
