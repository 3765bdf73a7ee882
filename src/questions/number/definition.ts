import type { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { plain } from '../blocks.ts';
import { formatNumber } from '../numbers.ts';
import { defineQuestionType } from '../questionType.ts';
import { numberFields, numberProblems, numberShape, orSpecial } from '../values.ts';

export type NumberQuestion = Question & z.infer<typeof numberFields>;

export const definition = defineQuestionType({
  fields: numberFields,
  shape: () => orSpecial(numberShape),
  problems: (question, answer: number | string) => numberProblems(question, answer),
  describe: ({ unit }, answer) => {
    const number = typeof answer === 'number' ? formatNumber(answer) : answer;
    return [{ kind: 'paragraph', text: plain(unit ? `${number} ${unit}` : number) }];
  },
});
