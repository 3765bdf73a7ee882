import type { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { plain } from '../blocks.ts';
import { formatEuro, formatNumber } from '../numbers.ts';
import { defineQuestionType } from '../questionType.ts';
import { numberFields, numberProblems, numberShape, orSpecial } from '../values.ts';

export type Currency = Question & z.infer<typeof numberFields>;

export const definition = defineQuestionType({
  fields: numberFields,
  shape: () => orSpecial(numberShape),
  problems: (question, answer: number | string) => numberProblems(question, answer),
  describe: ({ unit }, answer) => [{ kind: 'paragraph', text: plain(amount(answer, unit)) }],
});

/** A unit says its own euros ("× € 1.000"); without one the amount is in euro. */
function amount(answer: number | string, unit: string | undefined): string {
  if (typeof answer === 'string') return answer;
  return unit ? `${formatNumber(answer)} ${unit}` : formatEuro(answer);
}
