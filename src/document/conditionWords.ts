import { documentWords as nl } from '../nl/document.ts';
import type { Condition, Option, Question } from '../template/schema.ts';

/** A condition as a Dutch clause with the verb last, to stand after "omdat" or "als". */
export function conditionWords(condition: Condition, questions: ReadonlyMap<string, Question>): string {
  const clause = (part: Condition) => conditionWords(part, questions);
  if ('all' in condition) return nl.condition.all(condition.all.map(clause));
  if ('any' in condition) return nl.condition.any(condition.any.map(clause));
  if ('not' in condition) return nl.condition.not(clause(condition.not));
  return comparisonWords(condition, questions);
}

type Comparison = Extract<Condition, { question: string }>;

function comparisonWords(condition: Comparison, questions: ReadonlyMap<string, Question>): string {
  const question = questions.get(condition.question);
  const number = question?.number ?? condition.question;
  const label = (id: string) => labelOf(question, id);
  if ('is' in condition) return nl.condition.is(number, label(condition.is));
  if ('isNot' in condition) return nl.condition.isNot(number, label(condition.isNot));
  if ('oneOf' in condition) return nl.condition.oneOf(number, condition.oneOf.map(label));
  if ('includes' in condition) return nl.condition.includes(number, label(condition.includes));
  if ('excludes' in condition) return nl.condition.excludes(number, label(condition.excludes));
  if ('after' in condition) {
    return nl.condition.after(number, questions.get(condition.after)?.number ?? condition.after);
  }
  return condition.filled ? nl.condition.filled(number) : nl.condition.notFilled(number);
}

/** The ids of every question that a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'after' in condition ? [condition.question, condition.after] : [condition.question];
}

const labelOf = (question: (Question & { readonly options?: readonly Option[] }) | undefined, id: string): string =>
  question?.options?.find((option) => option.id === id)?.label ?? nl.special[id] ?? id;
