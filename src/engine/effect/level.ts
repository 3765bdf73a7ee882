import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import type { Row } from '../../questions/questionType.ts';
import { wordAt } from '../rows.ts';
import { type Direction, isKnown, severity } from './severity.ts';

/** How many people a year: under 100, to 1.000, to 10.000, more, or nobody knows. */
export type Size = 'a' | 'b' | 'c' | 'd' | 'o';

/** questionnaire.md §3.3. Severity 4 is "hoog" at any headcount: a handful of people is never averaged away. */
const matrix: Readonly<Record<1 | 2 | 3 | 4, Readonly<Record<Size, AttentionLevel>>>> = {
  1: { a: 'laag', b: 'laag', c: 'laag', d: 'middel', o: 'middel' },
  2: { a: 'laag', b: 'middel', c: 'middel', d: 'hoog', o: 'middel' },
  3: { a: 'middel', b: 'hoog', c: 'hoog', d: 'hoog', o: 'hoog' },
  4: { a: 'hoog', b: 'hoog', c: 'hoog', d: 'hoog', o: 'hoog' },
};

/** A size that is not filled in is a size that nobody knows. */
export function sizeOf(row: Row): Size {
  const word = wordAt(row, 'omvang');
  return word === 'a' || word === 'b' || word === 'c' || word === 'd' ? word : 'o';
}

export function level(row: Row, direction: Direction): AttentionLevel {
  const harm = severity(row, direction);
  if (harm === 'onbekend') return direction === 'nvt' ? 'geen' : 'onbekend';
  if (harm === 0) return isKnown(direction) && direction > 0 ? 'gunstig' : 'geen';
  return matrix[harm][sizeOf(row)];
}
