import { z } from 'zod';
import { answerWords } from '../../nl/questions.ts';
import { id, type Question } from '../../template/schema.ts';
import { defineQuestionType, type Row } from '../questionType.ts';
import { columns, rowShape, someFilled } from '../rows.ts';
import { describeRows, matrixRows, rowProblems } from '../tableRows.ts';

const fields = z.object({
  columns,
  /** The question whose chosen groups are the rows. */
  rowsFrom: id,
});

export type GroupMatrix = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  stores: 'rows',
  shape: (question) => rowShape(question.columns),
  problems: (question, answer: readonly Row[], context) =>
    rowProblems(question.columns, matrixRows(context.chosen(question.rowsFrom), answer), context, true),
  describe: (question, answer, context) =>
    describeRows({
      caption: question.label,
      headLabel: answerWords.group,
      columns: question.columns,
      rows: matrixRows(context.chosen(question.rowsFrom), answer),
      required: question.required,
      context,
    }),
  filled: someFilled,
});
