import { dataProblems } from './dataReferences.ts';
import type { TemplateProblem } from './problem.ts';
import { type Column, type Condition, type Option, type Question, questionsOf, type Template } from './schema.ts';
import { specialKinds } from './special.ts';

type Code = TemplateProblem['code'];
type WithOptions = Question & { options?: readonly Option[]; columns?: readonly Column[]; rowsFrom?: string };

type Report = (code: Code, detail: string, path?: (string | number)[]) => void;

/** What a question says about other parts of the template must be there, and before it. */
export function brokenReferences(template: Template, organisations: string): TemplateProblem[] {
  const problems = templateProblems(template, organisations);
  const earlier = new Map<string, WithOptions>();
  const all = new Set(questionsOf(template).map((question) => question.id));
  let before: Question | undefined;
  for (const question of questionsOf(template) as readonly WithOptions[]) {
    const report: Report = (code, detail, path = []) => problems.push({ place: placeOf(question), path, code, detail });
    if (usedTwice(earlier.get(question.id), question)) report('duplicate-id', question.id, ['id']);
    if (outOfOrder(before, question)) report('number-out-of-order', question.number, ['nr']);
    for (const part of comparisons(question.when)) conditionProblems(part, earlier, all, report);
    nameProblems(question, template, earlier, report);
    earlier.set(question.id, question);
    if (!question.companionOf) before = question;
  }
  return [...problems, ...dataProblems(template)];
}

function templateProblems(template: Template, organisations: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const all = new Set(questionsOf(template).map((question) => question.id));
  if (template.organisations.length === 0) {
    problems.push({ place: [], path: ['organisations'], code: 'missing-list', detail: organisations });
  }
  if (!all.has(template.groups)) {
    problems.push({ place: [], path: ['groups'], code: 'unknown-question', detail: template.groups });
  }
  for (const [kind, ids] of [
    ['chapters', template.chapters.map((each) => each.id)],
    ['sections', template.chapters.flatMap((each) => each.sections.map((part) => part.id))],
  ] as const) {
    for (const id of ids.filter((each, index) => ids.indexOf(each) !== index)) {
      problems.push({ place: [id], path: [kind], code: 'duplicate-id', detail: id });
    }
  }
  return problems;
}

function nameProblems(
  question: WithOptions,
  template: Template,
  earlier: ReadonlyMap<string, WithOptions>,
  report: Report,
): void {
  for (const source of question.sources.filter((each) => !template.sources[each])) {
    report('unknown-source', source, ['sources']);
  }
  for (const [path, options] of optionLists(question)) {
    for (const { id } of options.filter((each) => isReserved(each.id))) report('reserved-option', id, path);
  }
  for (const [index, { notAbove = [] }] of (question.columns ?? []).entries()) {
    for (const name of notAbove.filter((each) => !question.columns?.some((column) => column.id === each))) {
      report('unknown-column', name, ['columns', index, 'notAbove']);
    }
  }
  if (question.rowsFrom && !earlier.has(question.rowsFrom)) report('unknown-question', question.rowsFrom, ['rowsFrom']);
}

const placeOf = (question: Question): readonly string[] =>
  question.chapter === question.section
    ? [question.chapter, question.id]
    : [question.chapter, question.section, question.id];

/** The companions of a question that stands there twice are twice there too: one report is enough. */
const usedTwice = (earlier: Question | undefined, question: Question): boolean =>
  earlier !== undefined && (!question.companionOf || earlier.companionOf !== question.companionOf);

const outOfOrder = (before: Question | undefined, question: Question): boolean =>
  before !== undefined && !question.companionOf && before.section === question.section && question.nr <= before.nr;

const isReserved = (id: string): boolean => specialKinds.some((kind) => kind === id);

const optionLists = (question: WithOptions): [(string | number)[], readonly Option[]][] => [
  [['options'], question.options ?? []],
  ...(question.columns ?? []).map((column, index): [(string | number)[], readonly Option[]] => [
    ['columns', index, 'options'],
    column.options ?? [],
  ]),
];

type Comparison = Extract<Condition, { question: string }>;

function comparisons(condition: Condition | undefined): Comparison[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(comparisons);
  if ('any' in condition) return condition.any.flatMap(comparisons);
  if ('not' in condition) return comparisons(condition.not);
  return [condition];
}

function conditionProblems(
  part: Comparison,
  earlier: ReadonlyMap<string, WithOptions>,
  all: ReadonlySet<string>,
  report: Report,
): void {
  const named = 'after' in part ? [part.question, part.after] : [part.question];
  for (const id of named.filter((each) => !earlier.has(each))) {
    report(all.has(id) ? 'forward-condition' : 'unknown-question', id, ['when']);
  }
  const options = earlier.get(part.question)?.options;
  if (!options) return;
  const known = new Set<string>([...options.map((each) => each.id), ...specialKinds]);
  for (const word of compared(part).filter((each) => !known.has(each))) report('unknown-option', word, ['when']);
}

function compared(part: Comparison): string[] {
  if ('is' in part) return [part.is];
  if ('isNot' in part) return [part.isNot];
  if ('oneOf' in part) return part.oneOf;
  if ('includes' in part) return [part.includes];
  if ('excludes' in part) return [part.excludes];
  return [];
}
