import type { Row } from '../../questions/questionType.ts';
import type { Column, Option } from '../../template/schema.ts';
import type { Place } from './places.ts';
import type { Score } from './useScore.ts';

/** What every part of the editor of a row gets. */
export interface EditorProps {
  score: Score;
  place: Place;
  row: Row;
  /** Every step with its definition, or only the chosen one. */
  explained: boolean;
  columns: ReadonlyMap<string, Column>;
  optionsOf: (column: Column) => readonly Option[];
}
