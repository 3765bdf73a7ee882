import { formWords } from '../nl/form.ts';
import type { Context, Problem } from '../questions/questionType.ts';
import type { Column, Question } from '../template/schema.ts';
import { isRows } from './rows.ts';

/** What is still to do, with the row counted as people do and the column by its name. */
export function problemSentence(question: Question, answer: unknown, problem: Problem, context: Context): string {
  return formWords.problem(problem, {
    row: rowNumber(answer, problem),
    column: columnLabel(question, problem, context),
  });
}

function rowNumber(answer: unknown, problem: Problem): number | undefined {
  if (problem.row === undefined || !isRows(answer)) return undefined;
  const index = answer.findIndex((each) => each.id === problem.row);
  return index < 0 ? undefined : index + 1;
}

function columnLabel(question: Question, problem: Problem, context: Context): string | undefined {
  const columns = (question as { columns?: readonly Column[] }).columns ?? [];
  const column = columns.find((each) => each.id === problem.column)?.label.toLowerCase();
  const fixed = [...context.organisations, ...context.groups].find((each) => each.id === problem.row)?.label;
  return [column, fixed].filter(Boolean).join(', ') || undefined;
}
