import { holds } from '../engine/holds.ts';
import type { Pass } from '../engine/pass.ts';
import { formWords } from '../nl/form.ts';
import { questionTypes } from '../questions/definitions.ts';
import type { Condition, Question, Section } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';

type Atom = Extract<Condition, { question: string }>;

/** For each answered question of a section: the numbers of the questions there that its answer called up. */
export function calledUp(section: Section, pass: Pass): ReadonlyMap<string, string> {
  const called = new Map<string, Question[]>();
  for (const question of section.questions) {
    if (question.companionOf || !question.when || !pass.byId.has(question.id)) continue;
    const causes = new Set(
      atoms(question.when)
        .filter((atom) => holds(atom, pass.answers))
        .map((atom) => atom.question),
    );
    for (const cause of causes) called.set(cause, [...(called.get(cause) ?? []), question]);
  }
  return new Map([...called].map(([cause, questions]) => [cause, numbers(questions)]));
}

/** The parts of a condition that can be the reason why a question shows. */
function atoms(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atoms);
  if ('any' in condition) return condition.any.flatMap(atoms);
  return 'not' in condition ? [] : [condition];
}

function numbers(questions: readonly Question[]): string {
  const first = questions[0];
  const last = questions.at(-1);
  if (!first || !last) return '';
  const unbroken = last.nr - first.nr === questions.length - 1;
  return questions.length > 2 && unbroken
    ? formWords.rangeOf(first.number, last.number)
    : formWords.listOf(questions.map((each) => each.number));
}

/** The answer as the drafter sees it, for sentences like "omdat u ‘Ja’ koos". */
export function chosenWord(question: Question, answer: unknown): string {
  if (answer === undefined) return formWords.yourAnswer;
  if (isSpecial(answer)) return formWords.chosen[answer.special];
  const chosen = questionTypes.get(question.type)?.chosen(question, answer) ?? [];
  return chosen.map((each) => each.label).join(', ') || formWords.yourAnswer;
}
