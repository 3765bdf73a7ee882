import { z } from 'zod';
import { id, type Question } from '../template/schema.ts';
import { defineQuestionType, type Row } from './questionType.ts';
import { columns, rowShape, someFilled } from './rows.ts';
import { describeRows, matrixRows, rowProblems } from './tableRows.ts';

const fields = z.object({
  columns,
  /** The question whose chosen options are the rows. */
  rowsFrom: id,
});

export type Matrix = Question & z.infer<typeof fields>;

/** A table with a row for each option chosen at an earlier question; `headLabel` stands above those. */
export const matrixOf = (headLabel: string) =>
  defineQuestionType({
    fields,
    stores: 'rows',
    shape: (question) => rowShape(question.columns),
    problems: (question, answer: readonly Row[], context) =>
      rowProblems(question.columns, matrixRows(context.chosen(question.rowsFrom), answer), context, true),
    describe: (question, answer, context) =>
      describeRows({
        caption: question.label,
        headLabel,
        columns: question.columns,
        rows: matrixRows(context.chosen(question.rowsFrom), answer),
        required: question.required,
        context,
      }),
    filled: someFilled,
  });
