import { z } from 'zod';
import { option, type Question } from '../../template/schema.ts';
import { defineQuestionType, type Problem, type Row } from '../questionType.ts';
import { columns, isBlank, rowShape, someFilled } from '../rows.ts';
import { describeRows, rowProblems, rowsWithHeads } from '../tableRows.ts';

const fields = z.object({
  columns,
  /** What one row is, in the singular: "stap". */
  rowName: z.string().min(1).optional(),
  minRows: z.number().int().positive().optional(),
  /** Rows that are always there. Their label stands in the first column; their id is the row's id. */
  fixedRows: z.array(option).min(1).optional(),
  /** Whether the drafter may add rows. */
  moreRows: z.boolean().default(true),
});

export type Table = Question & z.infer<typeof fields>;

export const definition = defineQuestionType({
  fields,
  stores: 'rows',
  shape: (question) => rowShape(question.columns),
  problems: (question, answer: readonly Row[], context) => {
    const rows = rowsWithHeads(question.fixedRows ?? [], answer);
    const enough = rows.filter((row) => row.head !== undefined || !isBlank(row)).length >= (question.minRows ?? 0);
    const few: Problem[] = enough ? [] : [{ code: 'too-few-rows', limit: question.minRows ?? 0 }];
    return [...rowProblems(question.columns, rows, context, false), ...few];
  },
  describe: (question, answer, context) =>
    describeRows({
      caption: question.label,
      columns: question.columns,
      rows: rowsWithHeads(question.fixedRows ?? [], answer),
      required: question.required,
      context,
    }),
  filled: someFilled,
});
