import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import type { Row } from '../../questions/questionType.ts';
import { wordAt } from '../rows.ts';
import { level, type Size, sizeOf } from './level.ts';
import { type Direction, grossDirection, isCore, isKnown, netDirection, type Severity, severity } from './severity.ts';

/** One row of the score table as it stands, before or after measures. */
export interface Standing {
  readonly row: string;
  readonly dimension: string;
  readonly group: string;
  readonly direction: Direction;
  readonly severity: Severity;
  readonly level: AttentionLevel;
  readonly size: Size;
  readonly isKnown: boolean;
  readonly isCore: boolean;
  /** The drafter's certainty is low. It never lowers a level. */
  readonly isAssumption: boolean;
}

export const gross = (row: Row): Standing => standing(row, grossDirection(row));
export const net = (row: Row): Standing => standing(row, netDirection(row));

const standing = (row: Row, direction: Direction): Standing => ({
  row: row.id,
  dimension: wordAt(row, 'dimensie') ?? '',
  group: wordAt(row, 'doelgroep') ?? '',
  direction,
  severity: severity(row, direction),
  level: level(row, direction),
  size: sizeOf(row),
  isKnown: isKnown(direction),
  isCore: isCore(row),
  isAssumption: wordAt(row, 'zekerheid') === 'laag',
});
