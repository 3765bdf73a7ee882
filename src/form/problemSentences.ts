import type { Hint } from '../engine/hints/look.ts';
import { formWords } from '../nl/form.ts';
import { hintWords } from '../nl/hints.ts';
import type { Context, Problem } from '../questions/questionType.ts';
import type { Column, Option, Question } from '../template/schema.ts';
import { isRows } from './rows.ts';

/** What is still to do, with the row counted as people do and the column by its name. */
export function problemSentence(question: Question, answer: unknown, problem: Problem, context: Context): string {
  return formWords.problem(problem, {
    row: rowNumber(answer, problem),
    column: columnLabel(question, problem, context),
  });
}

/** What would make an answer stronger, with its place: a row that has a name is called by it. */
export function hintSentence(question: Question, answer: unknown, hint: Hint, context: Context): string {
  const name = rowName(question, hint.row, context);
  return hintWords.says(hint, {
    column: columnOf(question, hint)?.replace(/[?]$/, ''),
    row: name ?? (hint.row === undefined ? undefined : rowNumber(answer, hint)),
  });
}

type Place = Pick<Problem, 'row' | 'column'>;
type WithRows = Question & { readonly columns?: readonly Column[]; readonly fixedRows?: readonly Option[] };

const columnOf = (question: Question, { column }: Place): string | undefined =>
  (question as WithRows).columns?.find((each) => each.id === column)?.label.toLowerCase();

const rowName = (question: Question, row: string | undefined, context: Context): string | undefined =>
  [...((question as WithRows).fixedRows ?? []), ...context.organisations, ...context.groups].find(
    (each) => each.id === row,
  )?.label;

function rowNumber(answer: unknown, problem: Place): number | undefined {
  if (problem.row === undefined || !isRows(answer)) return undefined;
  const index = answer.findIndex((each) => each.id === problem.row);
  return index < 0 ? undefined : index + 1;
}

function columnLabel(question: Question, problem: Place, context: Context): string | undefined {
  const fixed = [...context.organisations, ...context.groups].find((each) => each.id === problem.row)?.label;
  return [columnOf(question, problem), fixed].filter(Boolean).join(', ') || undefined;
}
