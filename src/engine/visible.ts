import type { Context } from '../questions/questionType.ts';
import type { Answers, Option, Template } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';
import { counted } from './counted.ts';
import { groups } from './derived/groups.ts';
import { holds } from './holds.ts';
import type { Scope } from './known.ts';
import { plan, type Step } from './plan.ts';
import { remembering } from './remembering.ts';
import { same } from './same.ts';

/** The questions a drafter sees now, in order, with the answers that count. */
export interface View {
  readonly byId: ReadonlyMap<string, Step>;
  /** What is stored under the visible questions, as far as it is an answer, and the groups of this dossier. */
  readonly answers: Answers;
  readonly context: Context;
}

/**
 * One walk is enough because a condition may only look back (checked in parseTemplate): by the time we reach a question,
 * everything it depends on has been decided. A condition sees only answers that count, so hiding a question hides what
 * hangs on it.
 */
export function visible(template: Template, answers: Answers, scope: Scope): View {
  const byId = new Map<string, Step>();
  const counting: Record<string, unknown> = {};
  const context = contextOf(template, byId, counting);
  for (const step of plan(template)) {
    const { id } = step.question;
    if (!isVisible(step, scope, counting)) continue;
    byId.set(id, step);
    if (step.rule === 'groups') {
      counting[id] = steady(step, groups(step.from, context));
      continue;
    }
    const answer = counted(step, answers[id]);
    if (answer !== undefined) counting[id] = answer;
  }
  return { byId, answers: counting, context };
}

/** A companion is marked as its parent is, and its condition is on its parent: it needs no rule of its own. */
const isVisible = ({ question }: Step, scope: Scope, answers: Answers): boolean =>
  (scope === 'volledig' || question.quickscan) && (question.when === undefined || holds(question.when, answers));

const none: readonly Option[] = [];

function contextOf(template: Template, byId: ReadonlyMap<string, Step>, answers: Answers): Context {
  const known = new Map<string, readonly Option[]>();
  const chosen = (id: string): readonly Option[] => {
    const earlier = known.get(id);
    if (earlier) return earlier;
    const step = byId.get(id);
    const answer = answers[id];
    if (!step || answer === undefined || isSpecial(answer)) return none;
    const options = optionsIn(step, answer, context);
    known.set(id, options);
    return options;
  };
  const context: Context = {
    get groups() {
      return chosen(template.groups);
    },
    organisations: template.organisations,
    chosen,
  };
  return context;
}

const optionsIn = remembering((step, answer) => step.type.chosen(step.question, answer));

const worked = new WeakMap<Step, unknown>();

/** The same groups are the same object, so that what hangs on them need not be worked out again. */
function steady(step: Step, answer: unknown): unknown {
  const last = worked.get(step);
  if (same(last, answer)) return last;
  worked.set(step, answer);
  return answer;
}
