import { type Condition, type Question, questionsOf, type Template } from '../../template/schema.ts';
import { measures, personsQuestion } from '../burden/measures.ts';
import { scoreQuestion } from '../effect/contradictions.ts';
import { triggers } from '../effect/dimensions.ts';
import { cumulation, cumulationJudgement, intendedDate, numberQuestions, possibleDate } from './stackable.ts';

const parts = new WeakMap<Template, Template>();

/**
 * The questionnaire with only what `stackable` reads and what that hangs on, so that fifty dossiers need not be worked
 * out in full. Its questions are copies: what the engine remembers of the open dossier by question stays remembered.
 */
export function stackingPart(template: Template): Template {
  const known = parts.get(template);
  if (known) return known;
  const ids = needed(template);
  const own = (questions: readonly Question[]) =>
    questions.filter(({ id }) => ids.has(id)).map((each) => ({ ...each }));
  const part: Template = {
    ...template,
    chapters: template.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({ ...section, questions: own(section.questions) })),
    })),
  };
  parts.set(template, part);
  return part;
}

const read = (template: Template): readonly string[] => [
  template.groups,
  ...numberQuestions,
  intendedDate,
  possibleDate,
  cumulation,
  cumulationJudgement,
  scoreQuestion,
  ...Object.values(triggers),
  personsQuestion,
  ...measures.flatMap(({ now, later }) => [now?.question ?? later.question, later.question]),
];

/** With whatever a condition on the way asks, and where the groups come from. */
function needed(template: Template): ReadonlySet<string> {
  const byId = new Map(questionsOf(template).map((each) => [each.id, each]));
  const ids = new Set<string>();
  const todo = [...read(template)];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const question = byId.get(id) as (Question & { readonly from?: readonly string[] }) | undefined;
    if (!question || ids.has(id)) continue;
    ids.add(id);
    todo.push(...askedIn(question.when), ...(question.from ?? []));
  }
  return ids;
}

function askedIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(askedIn);
  if ('any' in condition) return condition.any.flatMap(askedIn);
  if ('not' in condition) return askedIn(condition.not);
  return 'after' in condition ? [condition.question, condition.after] : [condition.question];
}
