import { answersOf } from '../draft/answers.ts';
import type { Draft } from '../draft/entry.ts';
import { headsOf } from '../draft/heads.ts';
import { type Pass, pass, type Scope } from '../engine/pass.ts';
import { start } from '../nl/screens.ts';
import { questionTypes } from '../questions/definitions.ts';
import type { Summary } from '../store/database.ts';
import { type Answers, questionsOf, type Template } from '../template/schema.ts';
import { known, scopeSetting } from './known.ts';

export const scopeOf = (answers: Answers): Scope => (answers[scopeSetting] === 'quickscan' ? 'quickscan' : 'volledig');

export function titleOf(answers: Answers): string {
  const title = answers[known.title];
  return typeof title === 'string' && title.trim() ? title : start.untitled;
}

/** What the start list says of a dossier without opening it. */
export function summaryOf(template: Template, { answers, byId, total, scope }: Pass): Summary {
  const label = (id: string) => {
    const seen = byId.get(id);
    return seen ? (questionTypes.get(seen.question.type)?.chosen(seen.question, seen.answer)[0]?.label ?? '') : '';
  };
  return {
    title: titleOf(answers),
    status: label(known.status),
    type: label(known.kind) || sizeOf(template, scope),
    answered: total.answered,
    questions: total.questions,
  };
}

/** A questionnaire of one size is told by its name. */
const sizeOf = (template: Template, scope: Scope): string =>
  hasQuickscan(template) ? (scope === 'quickscan' ? start.quickscan : start.full) : template.title;

const hasQuickscan = (template: Template): boolean => questionsOf(template).some((each) => each.quickscan);

export function summaryOfDraft(template: Template, draft: Draft): Summary {
  const answers = answersOf(headsOf(draft.entries));
  return summaryOf(template, pass(template, answers, scopeOf(answers)));
}
