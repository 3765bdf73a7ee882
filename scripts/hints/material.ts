import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answersOf } from '../../src/draft/answers.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { hints, looks } from '../../src/engine/hints/hints.ts';
import type { Look } from '../../src/engine/hints/look.ts';
import { pass } from '../../src/engine/pass.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { HintExample, HintRule, HintRules } from '../../src/template/hints.ts';
import { type Answers, questionsOf, type Template } from '../../src/template/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');

const answersIn = (file: string): Answers =>
  answersOf(headsOf((JSON.parse(readFileSync(file, 'utf8')) as { draft: { entries: Entry[] } }).draft.entries));

/** The full example: a dossier that was written to be good. */
export const exampleAnswers = (): Answers => answersIn(path.join(root, 'public/voorbeeld.json'));

/** Tests that were really made, transcribed. By the name of their file. */
export const transcribed = (): readonly (readonly [string, Answers])[] =>
  readdirSync(path.join(root, 'tests/dossiers'))
    .filter((each) => each.endsWith('.json') && !each.startsWith('voorbeeld-'))
    .map((each) => [each.replace('.json', ''), answersIn(path.join(root, 'tests/dossiers', each))] as const);

/** The usable answers that the template gives under its questions, as if somebody had answered with them. */
export function examplesOfQuestions(template: Template): Answers {
  const chosen = framework(template);
  const shown = questionsOf(template).flatMap(({ id, example }) =>
    example !== undefined && isProse(template, id) ? [[id, example] as const] : [],
  );
  return { ...chosen, ...Object.fromEntries(shown) };
}

const isProse = (template: Template, id: string): boolean => {
  const question = questionsOf(template).find((each) => each.id === id);
  const type = question && questionTypes.get(question.type);
  return (
    type?.stores === 'value' && type.specials === 'tool' && type.shape(question as never).safeParse('Een zin.').success
  );
};

/** The choices of the full example without its words: so that an example of a rule is asked for. */
export function framework(template: Template): Answers {
  const known = frameworks.get(template);
  if (known) return known;
  const full = exampleAnswers();
  const byId = new Map(questionsOf(template).map((each) => [each.id, each]));
  const choices = Object.fromEntries(
    Object.entries(full).filter(([id, answer]) => {
      const question = byId.get(id);
      const type = question && questionTypes.get(question.type);
      return type?.stores === 'value' && type.chosen(question as never, answer).length > 0;
    }),
  );
  frameworks.set(template, choices);
  return choices;
}

const frameworks = new WeakMap<Template, Answers>();

/** An example of a rule as the answers of a dossier. */
export function answersWith(example: HintExample, rule: HintRule, rules: HintRules, template: Template): Answers {
  const [first] = typeof rule.at === 'string' ? [rules.examplesOn] : rule.at;
  const question = typeof first === 'string' ? first : (first?.question ?? rules.examplesOn);
  const given: Record<string, string | Cells[]> =
    typeof example === 'string'
      ? { [question]: example }
      : Array.isArray(example)
        ? { [question]: example as Cells[] }
        : isAnswers(example)
          ? example.answers
          : { [question]: [example as Cells] };
  const answers = Object.entries(given).map(([id, answer]) => [
    id,
    typeof answer === 'string' ? answer : rowsFrom(answer),
  ]);
  return { ...framework(template), ...Object.fromEntries(answers) };
}

type Cells = Record<string, string | number | { special: string }>;

const isAnswers = (example: object): example is { answers: Record<string, string | Cells[]> } => 'answers' in example;

/** A matrix row is named after its organisation, a fixed row after itself; others get a name. */
const rowsFrom = (rows: readonly Cells[]) =>
  rows.map(({ id, ...cells }, index) => ({ id: typeof id === 'string' ? id : `r${index}`, order: `a${index}`, cells }));

export const hintsOn = (answers: Answers, { template, rules }: { template: Template; rules: HintRules }) =>
  hints(pass(template, answers, 'volledig'), rules);

export const looksOn = (
  answers: Answers,
  { template, rules }: { template: Template; rules: HintRules },
): readonly Look[] => looks(pass(template, answers, 'volledig'), rules);

/** The texts and rows that were looked at, each once however many rules looked. */
export const placesIn = (all: readonly Look[]): readonly string[] => [
  ...new Set(all.map(({ question, row, column }) => `${question} ${row ?? ''} ${column ?? ''}`)),
];
