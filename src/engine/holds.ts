import type { Answers, Condition } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';

type Comparison = Extract<Condition, { question: string }>;

/**
 * Whether a condition is true of the answers that count. An answer that is absent, '' or [] is no answer: then only
 * `filled: false` and `not` can be true.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answers[condition.question];
  if ('filled' in condition) return condition.filled === (!isSpecial(answer) && isFilled(answer));
  return isFilled(answer) && compares(condition, answer, answers);
}

function compares(condition: Comparison, answer: unknown, answers: Answers): boolean {
  const word = wordOf(answer);
  if ('is' in condition) return word === condition.is;
  if ('isNot' in condition) return word !== condition.isNot;
  if ('oneOf' in condition) return word !== undefined && condition.oneOf.includes(word);
  if ('includes' in condition) return idsOf(answer).includes(condition.includes);
  // who does not know what was chosen, or chose nothing, has not left this option out
  if ('excludes' in condition) return !isSpecial(answer) && !idsOf(answer).includes(condition.excludes);
  return 'after' in condition && isAfter(answer, answers[condition.after]);
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const isAfter = (late: unknown, early: unknown): boolean =>
  typeof late === 'string' && typeof early === 'string' && isoDate.test(late) && isoDate.test(early) && late > early;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The groups of this dossier are worked out, so they come as an object around the list. */
const listOf = (answer: unknown): unknown =>
  isObject(answer) && 'groups' in answer && Array.isArray(answer['groups']) ? answer['groups'] : answer;

function isFilled(answer: unknown): boolean {
  const list = listOf(answer);
  return Array.isArray(list) ? list.length > 0 : list !== undefined && list !== null && list !== '';
}

function wordOf(answer: unknown): string | undefined {
  if (isSpecial(answer)) return answer.special;
  if (Array.isArray(answer)) return answer.length === 1 ? idOf(answer[0]) : undefined;
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : idOf(answer);
}

const idsOf = (answer: unknown): readonly (string | undefined)[] => {
  const list = listOf(answer);
  return Array.isArray(list) ? list.map(idOf) : [wordOf(answer)];
};

/** An option is its id, or `{ id, label }` where the drafter added it. */
const idOf = (choice: unknown): string | undefined => {
  if (typeof choice === 'string') return choice;
  return isObject(choice) && typeof choice['id'] === 'string' ? choice['id'] : undefined;
};
