import type { Context, Problem } from '../questions/questionType.ts';
import type { Answers, Question, Template } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';
import { derived } from './derived/derived.ts';
import { casesQuestion } from './derived/minimumCases.ts';
import { contradictions, scoreQuestion } from './effect/contradictions.ts';
import type { Known, Scope } from './known.ts';
import type { Step } from './plan.ts';
import { remembering } from './remembering.ts';
import { visible } from './visible.ts';

export type { Scope } from './known.ts';

export type State = 'answered' | 'open' | 'empty' | 'onbekend' | 'nvt' | 'niet-in-bron' | 'computed' | 'info';

/** One visible question as it stands. `open` = required and unanswered, or answered with problems; `empty` = optional. */
export interface Seen {
  readonly question: Question;
  /** Undefined when unanswered; for a derived question: what was worked out. */
  readonly answer: unknown;
  readonly state: State;
  readonly problems: readonly Problem[];
}

export interface Progress {
  /** Visible questions that ask something: the required ones, and the optional ones that were answered. */
  readonly questions: number;
  /** questions - open */
  readonly answered: number;
  readonly open: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly silent: number;
}

/** What the drafter still has to put right: data, never text. The words live in nl. */
export interface Issue extends Problem {
  readonly question: string;
}

/** Everything that follows from template + answers + scope. Whatever shows or prints starts here, so no one can forget. */
export interface Pass {
  readonly scope: Scope;
  /** Visible questions in order, companions included. */
  readonly seen: readonly Seen[];
  readonly byId: ReadonlyMap<string, Seen>;
  /**
   * Only what can be seen counts: a hidden answer is kept in the draft but is not in here. Of what is worked out, only
   * the groups are in it, since conditions ask for them.
   */
  readonly answers: Answers;
  readonly context: Context;
  readonly issues: readonly Issue[];
  readonly total: Progress;
  /** By chapter id and by section id. */
  readonly progress: ReadonlyMap<string, Progress>;
}

/** The one pass. Visibility first, then what follows from it, then what is still open, then the counts. */
export function pass(template: Template, answers: Answers, scope: Scope): Pass {
  const view = visible(template, answers, scope);
  const known: Known = { scope, answers: view.answers, context: view.context, byId: view.byId };
  const worked = new Map<string, unknown>();
  for (const [id, step] of view.byId) {
    if (step.rule === undefined) continue;
    worked.set(id, step.rule === 'groups' ? view.answers[id] : derived(step, known));
  }
  const cases = [...worked.values()].find(isMinimum);
  const seen = [...view.byId.values()].map((step) =>
    step.type.stores === 'computed'
      ? { question: step.question, answer: worked.get(step.question.id), state: 'computed' as const, problems: nothing }
      : seenOf(step, known, cases),
  );
  return {
    scope,
    seen,
    byId: new Map(seen.map((each) => [each.question.id, each])),
    answers: view.answers,
    context: view.context,
    issues: seen.flatMap(({ question, problems }) => problems.map((each) => ({ ...each, question: question.id }))),
    total: count(seen),
    progress: progress(template, seen),
  };
}

const nothing: readonly Problem[] = [];
const missing: readonly Problem[] = [{ code: 'missing' }];

function seenOf(step: Step, known: Known, cases: MinimumCases | undefined): Seen {
  const { question, type } = step;
  const answer = known.answers[question.id];
  if (type.stores === 'none') return { question, answer: undefined, state: 'info', problems: nothing };
  if (answer === undefined) {
    return question.required
      ? { question, answer, state: 'open', problems: missing }
      : { question, answer, state: 'empty', problems: nothing };
  }
  if (isSpecial(answer)) return { question, answer, state: answer.special, problems: nothing };
  const own = withTooFewCases(problemsOf(step, answer, known.context), question, cases);
  const problems = withContradictions(own, question, known);
  return { question, answer, state: problems.length > 0 ? 'open' : 'answered', problems };
}

const problemsOf = remembering((step, answer, context) => step.type.problems(step.question, answer, context));

interface MinimumCases {
  readonly rule: 'minimum-cases';
  readonly minimum: number;
  readonly present: number;
}

const isMinimum = (answer: unknown): answer is MinimumCases =>
  typeof answer === 'object' && answer !== null && 'rule' in answer && answer.rule === 'minimum-cases';

/** How many cases are needed follows from the rest of the dossier, so the question itself cannot know. */
const withTooFewCases = (
  problems: readonly Problem[],
  question: Question,
  cases: MinimumCases | undefined,
): readonly Problem[] =>
  cases && question.id === casesQuestion && cases.present < cases.minimum
    ? [...problems.filter(({ code }) => code !== 'too-few-rows'), { code: 'too-few-rows', limit: cases.minimum }]
    : problems;

/** Whether a dimension is touched is asked elsewhere, so the table of the score cannot know. */
function withContradictions(problems: readonly Problem[], question: Question, known: Known): readonly Problem[] {
  const more = question.id === scoreQuestion ? contradictions(known) : [];
  // what cannot be true goes before what is only not filled in
  return more.length > 0 ? [...more, ...problems] : problems;
}

/** Chapters and sections without a visible question are there too, with nothing in them. */
function progress(template: Template, seen: readonly Seen[]): ReadonlyMap<string, Progress> {
  const parts = new Map<string, Seen[]>();
  for (const chapter of template.chapters) {
    for (const id of [chapter.id, ...chapter.sections.map((section) => section.id)]) parts.set(id, []);
  }
  for (const each of seen) {
    for (const id of new Set([each.question.chapter, each.question.section])) parts.get(id)?.push(each);
  }
  return new Map([...parts].map(([id, own]) => [id, count(own)]));
}

function count(seen: readonly Seen[]): Progress {
  const of: Partial<Record<State, number>> = {};
  for (const { state } of seen) of[state] = (of[state] ?? 0) + 1;
  const { answered = 0, open = 0, onbekend = 0, nvt = 0, 'niet-in-bron': silent = 0 } = of;
  const settled = answered + onbekend + nvt + silent;
  return { questions: settled + open, answered: settled, open, unknown: onbekend, notApplicable: nvt, silent };
}
