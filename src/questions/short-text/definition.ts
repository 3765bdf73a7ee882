import { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { defineQuestionType } from '../questionType.ts';
import { orSpecial, paragraphs } from '../values.ts';

const fields = z.object({});

export type ShortText = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  shape: () => orSpecial(z.string()),
  describe: (_question, answer: string) => paragraphs(answer),
  filled: (answer) => typeof answer === 'string' && answer.trim() !== '',
});
