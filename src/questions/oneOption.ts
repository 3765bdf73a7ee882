import { z } from 'zod';
import type { Question } from '../template/schema.ts';
import { describeChoice, optionFields, optionOf, optionProblems } from './options.ts';
import { defineQuestionType } from './questionType.ts';
import { orSpecial } from './values.ts';

export type OneOption = Question & z.infer<typeof optionFields>;

/** One of the options of the question: what a single choice and a scale have in common. */
export const oneOption = defineQuestionType({
  fields: optionFields,
  specials: 'option',
  // an option that a later template dropped is still an answer somebody gave: a problem, not a refusal
  shape: () => orSpecial(z.string()),
  problems: ({ options = [] }, answer: string) => optionProblems(options, [answer]),
  describe: ({ options = [] }, answer) => describeChoice(options, [answer]),
  chosen: ({ options = [] }, answer) => [optionOf(options, answer)],
});
