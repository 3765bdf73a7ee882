import { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { markdownBlocks } from '../markdown.ts';
import { defineQuestionType } from '../questionType.ts';
import { orSpecial, wordCount } from '../values.ts';

const fields = z.object({ maxWords: z.number().int().positive().optional() });

export type LongText = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  shape: () => orSpecial(z.string()),
  problems: ({ maxWords }, answer: string) =>
    maxWords !== undefined && wordCount(answer) > maxWords ? [{ code: 'too-long', limit: maxWords }] : [],
  describe: (_question, answer) => markdownBlocks(answer),
  filled: (answer) => typeof answer === 'string' && answer.trim() !== '',
});
