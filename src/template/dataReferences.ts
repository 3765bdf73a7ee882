import type { TemplateProblem } from './problem.ts';
import { type Column, type Option, type Question, questionsOf, type TakenOver, type Template } from './schema.ts';

type WithColumns = Question & { readonly columns?: readonly Column[]; readonly options?: readonly Option[] };

const questionsIn = (template: Template): ReadonlyMap<string, WithColumns> =>
  new Map(questionsOf(template).map((question) => [question.id, question]));

const hasColumn = (question: WithColumns | undefined, column: string): boolean =>
  question?.columns?.some((each) => each.id === column) ?? false;

/** What the report and the takeover of a template name must be in it. */
export function dataProblems(template: Template): readonly TemplateProblem[] {
  const known = questionsIn(template);
  return [
    ...reportProblems(template, known),
    ...takeoverProblems(template, known),
    ...[...known.values()].flatMap((question) => compareProblems(question, known)),
  ];
}

const compareColumns = ['predicted', 'observed', 'heavierAt', 'margin', 'low', 'high', 'own'] as const;

/** As the type that compares spells it; which types there are is not known here. */
interface Comparing {
  readonly compare?: readonly (Readonly<Partial<Record<(typeof compareColumns)[number], string>>> & {
    readonly question: string;
    readonly names: readonly string[];
    readonly order?: readonly string[];
  })[];
}

function compareProblems(
  question: WithColumns & Comparing,
  known: ReadonlyMap<string, WithColumns>,
): readonly TemplateProblem[] {
  return (question.compare ?? []).flatMap((each): TemplateProblem[] => {
    const table = known.get(each.question);
    const at = { place: [question.chapter, question.id], path: ['compare'] };
    if (!table) return [{ ...at, code: 'unknown-question', detail: each.question }];
    const columns = [...each.names, ...compareColumns.flatMap((key) => each[key] ?? [])];
    const options = table.columns?.find((column) => column.id === each.observed)?.options;
    return [
      ...columns
        .filter((column) => !hasColumn(table, column))
        .map(
          (detail): TemplateProblem => ({ ...at, code: 'unknown-question', detail: `${each.question} › ${detail}` }),
        ),
      ...(each.order ?? [])
        .filter((option) => !options?.some(({ id }) => id === option))
        .map((detail): TemplateProblem => ({ ...at, code: 'unknown-option', detail })),
    ];
  });
}

const unknown = (path: (string | number)[], detail: string): TemplateProblem => ({
  place: [],
  path,
  code: 'unknown-question',
  detail,
});

function reportProblems(template: Template, known: ReadonlyMap<string, WithColumns>): readonly TemplateProblem[] {
  const { person, chain, summary = {} } = template.report ?? {};
  const boxes = [person, chain].flatMap((box) => (box ? [box] : []));
  const named = [
    ...boxes.flatMap(({ choice, why, counts }) => [choice, ...(why ? [why] : []), ...counts]),
    ...Object.keys(summary),
  ];
  const options = boxes.flatMap(({ choice, tones }) =>
    Object.keys(tones)
      .filter((option) => !known.get(choice)?.options?.some((each) => each.id === option))
      .map((option): TemplateProblem => ({ place: [], path: ['report'], code: 'unknown-option', detail: option })),
  );
  return [...named.filter((id) => !known.has(id)).map((id) => unknown(['report'], id)), ...options];
}

function takeoverProblems(template: Template, known: ReadonlyMap<string, WithColumns>): readonly TemplateProblem[] {
  if (!template.takesOver) return [];
  const { reference, answers } = template.takesOver;
  const columnsOf = ({ columns = {}, worked = {}, joinOn }: TakenOver) => [
    ...Object.keys(columns),
    ...Object.keys(worked),
    ...(joinOn ? [joinOn] : []),
  ];
  const named: readonly (readonly [string, readonly string[]])[] = [
    [reference.to, Object.keys(reference.columns)],
    ...answers.map((each) => [each.to, columnsOf(each)] as const),
  ];
  return named.flatMap(([to, columns]) => [
    ...(known.has(to) ? [] : [unknown(['takesOver'], to)]),
    ...columns.filter((column) => !hasColumn(known.get(to), column)).map((each) => unknown(['takesOver', to], each)),
  ]);
}

/**
 * What a template takes over and its source does not have, as "question" or "question › column". A choice that the source
 * offers and the follow-up does not is one too: its answer would be no answer there.
 */
export function brokenTakeover(template: Template, source: Template): readonly string[] {
  const [here, there] = [questionsIn(template), questionsIn(source)];
  return (template.takesOver?.answers ?? []).flatMap(({ to, from, columns = {} }) => {
    const [own, other] = [here.get(to), there.get(from)];
    if (!other) return [from];
    const lost = missingOptions(other.options, own?.options).map((option) => `${from} › ${option}`);
    return [
      ...lost,
      ...Object.entries(columns).flatMap(([column, origin]) => {
        const [target, given] = [columnOf(own, column), columnOf(other, origin)];
        if (!given) return [`${from} › ${origin}`];
        const isSame = target?.type === given.type || (isText(target?.type) && isText(given.type));
        return [
          ...(isSame ? [] : [`${from} › ${origin} › ${given.type}`]),
          ...missingOptions(given.options, target?.options).map((option) => `${from} › ${origin} › ${option}`),
        ];
      }),
    ];
  });
}

const columnOf = (question: WithColumns | undefined, id: string): Column | undefined =>
  question?.columns?.find((column) => column.id === id);

/** Words stay words, in a longer field too. */
const isText = (type: Column['type'] | undefined): boolean => type === 'text' || type === 'long-text';

const missingOptions = (given: readonly Option[] = [], taken: readonly Option[] = []): readonly string[] =>
  given.map(({ id }) => id).filter((id) => !taken.some((each) => each.id === id));
