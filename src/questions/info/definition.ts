import { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { markdownBlocks } from '../markdown.ts';
import { defineQuestionType } from '../questionType.ts';

const fields = z.object({
  /** What the drafter reads here, in the same Markdown as a long answer. */
  text: z.string().min(1),
});

export type Info = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  stores: 'none',
  specials: 'none',
  shape: () => z.never(),
  describe: ({ text }) => markdownBlocks(text),
  filled: () => false,
});
