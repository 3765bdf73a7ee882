import type { Hint } from '../engine/hints/look.ts';
import { formWords } from '../nl/form.ts';
import { hintWords } from '../nl/hints.ts';
import type { Context, Problem } from '../questions/questionType.ts';
import type { Column, Question } from '../template/schema.ts';
import { isRows } from './rows.ts';

/** What is still to do, with the row counted as people do and the column by its name. */
export function problemSentence(question: Question, answer: unknown, problem: Problem, context: Context): string {
  return formWords.problem(problem, placeOf(question, answer, problem, context));
}

/** What would make an answer stronger, with its place in the same words. */
export const hintSentence = (question: Question, answer: unknown, hint: Hint, context: Context): string =>
  hintWords.says(hint, placeOf(question, answer, hint, context));

type Place = Pick<Problem, 'row' | 'column'>;

const placeOf = (question: Question, answer: unknown, place: Place, context: Context) => ({
  row: rowNumber(answer, place),
  column: columnLabel(question, place, context),
});

function rowNumber(answer: unknown, problem: Place): number | undefined {
  if (problem.row === undefined || !isRows(answer)) return undefined;
  const index = answer.findIndex((each) => each.id === problem.row);
  return index < 0 ? undefined : index + 1;
}

function columnLabel(question: Question, problem: Place, context: Context): string | undefined {
  const columns = (question as { columns?: readonly Column[] }).columns ?? [];
  const column = columns.find((each) => each.id === problem.column)?.label.toLowerCase();
  const fixed = [...context.organisations, ...context.groups].find((each) => each.id === problem.row)?.label;
  return [column, fixed].filter(Boolean).join(', ') || undefined;
}
