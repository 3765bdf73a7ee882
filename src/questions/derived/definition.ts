import { z } from 'zod';
import { id, type Question } from '../../template/schema.ts';
import { compared } from '../comparing.ts';
import type { DerivedAnswer, DerivedRule } from '../derivedAnswer.ts';
import { describeDerived } from '../derivedBlocks.ts';
import { defineQuestionType } from '../questionType.ts';

const rules = [
  'groups',
  'minimum-cases',
  'effect-picture',
  'chain-verdict',
  'own-effect-verdict',
  'predicted-observed',
] as const satisfies readonly DerivedRule[];

const fields = z.object({
  rule: z.enum(rules),
  /** The questions that the answer is put together from, where the rule does not name them itself. */
  from: z.array(id).min(1).optional(),
  /** The tables in which a prediction stands beside what was observed: for `predicted-observed`. */
  compare: z.array(compared).min(1).optional(),
});

export type Derived = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  stores: 'computed',
  specials: 'none',
  // worked out again from the other answers, so there is nothing to store
  shape: () => z.never(),
  describe: (_question, answer: DerivedAnswer) => describeDerived(answer),
  chosen: (_question, answer) => (answer?.rule === 'groups' ? answer.groups : []),
  filled: (answer) => isWorkedOut(answer),
});

function isWorkedOut(answer: DerivedAnswer | undefined): boolean {
  switch (answer?.rule) {
    case undefined:
      return false;
    case 'groups':
      return answer.groups.length > 0;
    case 'minimum-cases':
    case 'effect-picture':
      return true;
    case 'chain-verdict':
    case 'own-effect-verdict':
      return answer.verdict !== undefined;
    case 'predicted-observed':
      return answer.tables.some(({ rows }) => rows.length > 0);
  }
}
