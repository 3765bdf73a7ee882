import { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { describeChoice, optionOf, optionProblems, yesNo } from '../options.ts';
import { defineQuestionType } from '../questionType.ts';
import { orSpecial } from '../values.ts';

const fields = z.object({});

export type YesNo = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  specials: 'option',
  shape: () => orSpecial(z.string()),
  problems: (_question, answer: string) => optionProblems(yesNo, [answer]),
  describe: (_question, answer) => describeChoice(yesNo, [answer]),
  chosen: (_question, answer) => [optionOf(yesNo, answer)],
});
