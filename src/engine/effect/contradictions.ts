import type { Problem } from '../../questions/questionType.ts';
import type { Known } from '../known.ts';
import { rowsOf, wordAt } from '../rows.ts';
import { deniedBy } from './dimensions.ts';
import { grossDirection } from './severity.ts';

export const scoreQuestion = 'vr-score';

/**
 * Rows that judge a dimension of which its section says that it is not touched. Both stay as they are; the drafter says
 * which is true. A row that itself says "n.v.t." agrees with its section.
 */
export const contradictions = ({ answers, byId }: Pick<Known, 'answers' | 'byId'>): readonly Problem[] =>
  rowsOf(answers[scoreQuestion]).flatMap((row): readonly Problem[] => {
    const trigger = deniedBy(wordAt(row, 'dimensie'), answers);
    if (trigger === undefined || grossDirection(row) === 'nvt') return [];
    const elsewhere = byId.get(trigger)?.question.number ?? trigger;
    return [{ code: 'not-touched', row: row.id, column: 'dimensie', elsewhere }];
  });
