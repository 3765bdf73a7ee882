import { z } from 'zod';
import type { Question } from '../../template/schema.ts';
import { plain } from '../blocks.ts';
import { formatDate, isDate } from '../dates.ts';
import { defineQuestionType } from '../questionType.ts';
import { orSpecial } from '../values.ts';

const fields = z.object({});

export type DateQuestion = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  shape: () => orSpecial(z.string()),
  problems: (_question, answer: string) => (isDate(answer) ? [] : [{ code: 'not-a-date' }]),
  describe: (_question, answer) => [{ kind: 'paragraph', text: plain(formatDate(answer)) }],
});
