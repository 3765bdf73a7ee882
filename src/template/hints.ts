import { z } from 'zod';
import { companionId } from './companions.ts';
import { type Column, id, type Option, type Question, questionsOf, type Template } from './schema.ts';

/**
 * What makes an answer weak: rules as data, in a file beside the template (`1.0.hints.yaml`). A rule names one of a closed
 * set of checks, the places it looks at and the sentence that is said. A hint is no issue: it never keeps a test open.
 */

const words = z.array(z.string().min(1)).min(1);

/** A question with all its texts, or some columns of a table. */
const place = z.union([id, z.strictObject({ question: id, columns: z.array(id).min(1) })]);

/**
 * `everywhere`: every text, also in cells. `texts`: every answer that is one text. `reasons`: the reasons of "n.v.t." and
 * of a trigger's "nee". Otherwise the places by name.
 */
const places = z.union([z.enum(['everywhere', 'texts', 'reasons']), z.array(place).min(1)]);

const columnsOf = z.strictObject({ question: id, columns: z.array(id).min(1) });

const cell = z.union([z.string(), z.number(), z.strictObject({ special: z.string() })]);
const row = z.record(id, cell);
/** A text, a row, rows, or the answers to several questions. */
const example = z.union([
  z.string(),
  z.strictObject({ answers: z.record(id, z.union([z.string(), z.array(row)])) }),
  z.array(row).min(1),
  row,
]);

const every = {
  id,
  /** What the drafter reads. `{found}` is what was found. */
  says: z.string().min(1),
  why: z.string().min(1),
  examples: z.strictObject({ weak: z.array(example).min(2), good: z.array(example).min(2) }),
};

const looking = { at: places, except: z.array(id).default([]) };

const rule = z.discriminatedUnion('check', [
  /** One of these words, unless its sentence says more: a number, or one of other words. */
  z.strictObject({
    check: z.literal('vague-words'),
    ...every,
    ...looking,
    words,
    unless: z.strictObject({ number: z.boolean().default(false), words: words.optional() }).prefault({}),
  }),
  /** No number of anything, and nothing that says that it is not known. */
  z.strictObject({ check: z.literal('no-number'), ...every, ...looking }),
  /** The whole text is one of `whole`; or it is short, denies and gives no reason. */
  z.strictObject({
    check: z.literal('says-nothing'),
    ...every,
    ...looking,
    whole: words,
    denials: words,
    reasons: words,
    /** A denial of more words than this says more. */
    most: z.int().positive(),
  }),
  /** A number of one of these units, while neither the text nor the evidence under it names a source. */
  z.strictObject({ check: z.literal('no-source'), ...every, ...looking, units: words, sources: words }),
  z.strictObject({ check: z.literal('too-short'), ...every, ...looking, fewerThan: z.int().positive() }),
  /** The label, the help or the example of the question itself, given back as an answer. */
  z.strictObject({ check: z.literal('copied-from-question'), ...every, ...looking, least: z.int().positive() }),
  /** A paragraph of at least so many words that stands at an earlier place as well. */
  z.strictObject({ check: z.literal('copied'), ...every, ...looking, least: z.int().positive() }),
  /** A row that was begun and leaves one of the columns empty; `blank` words count as empty. */
  z.strictObject({
    check: z.literal('row-lacks'),
    ...every,
    at: z.array(columnsOf).min(1),
    /** Only rows in which this column is filled, or holds one of these options. */
    when: z.strictObject({ column: id, oneOf: z.array(z.string()).min(1).optional() }).optional(),
    blank: words.optional(),
  }),
  /** There are rows, and none of them has more than `blank` words in the column. */
  z.strictObject({ check: z.literal('rows-all-blank'), ...every, at: z.array(columnsOf).min(1), blank: words }),
]);

export const hintsFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('uitvoeringstoets-hints'),
  template: z.strictObject({ id, version: z.string() }),
  /** The question on which examples of rules that look everywhere are tried. */
  examplesOn: id,
  language: z.strictObject({
    /** Words that count: "twee", "honderd", "niemand". */
    numbers: words,
    months: words,
    /** A number after one of these counts nothing: "artikel 3", "vraag 4.4". */
    references: words,
    /** Who says that nobody knows, has answered. */
    unknowns: words,
  }),
  rules: z.array(rule).min(1),
});

export type HintRule = z.infer<typeof rule>;
export type HintExample = z.infer<typeof example>;
export type HintRules = z.infer<typeof hintsFile>;
export type HintCheck = HintRule['check'];
export type RuleOf<Check extends HintCheck> = Extract<HintRule, { check: Check }>;

/** What a file of hints may be refused for. Data: the sentence is made in nl. */
export interface HintProblem {
  /** The id of the rule, or its place in the list while it has none; absent for the file itself. */
  readonly rule?: string;
  readonly code:
    | 'wrong-shape'
    | 'other-template'
    | 'duplicate-id'
    | 'unknown-question'
    | 'unknown-column'
    | 'unknown-option';
  readonly detail: string;
}

export type ParsedHints =
  | { readonly ok: true; readonly hints: HintRules }
  | { readonly ok: false; readonly problems: readonly HintProblem[] };

/** First the grammar, then whether all it names is in the template. */
export function parseHints(raw: unknown, template: Template): ParsedHints {
  const file = hintsFile.safeParse(raw);
  if (!file.success) return { ok: false, problems: file.error.issues.map((issue) => spell(issue, raw)) };
  const hints = file.data;
  const problems = [...fileProblems(hints, template), ...hints.rules.flatMap((each) => ruleProblems(each, template))];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, hints };
}

function fileProblems(hints: HintRules, template: Template): HintProblem[] {
  const { id: own, version } = hints.template;
  const ids = hints.rules.map((each) => each.id);
  return [
    ...(own === template.id && version === template.version
      ? []
      : [{ code: 'other-template' as const, detail: `${own} ${version}` }]),
    ...(known(template).has(hints.examplesOn) ? [] : [{ code: 'unknown-question' as const, detail: hints.examplesOn }]),
    ...ids
      .filter((each, index) => ids.indexOf(each) !== index)
      .map((detail) => ({ rule: detail, code: 'duplicate-id' as const, detail })),
  ];
}

type WithColumns = Question & { readonly columns?: readonly (Column & { options?: readonly Option[] })[] };

const known = (template: Template): ReadonlyMap<string, WithColumns> =>
  new Map(questionsOf(template).map((each): [string, WithColumns] => [each.id, each]));

/** What a rule looks at by name; nothing for a rule that looks everywhere. */
const namedPlaces = (rule: HintRule): readonly z.infer<typeof place>[] => (typeof rule.at === 'string' ? [] : rule.at);

function ruleProblems(rule: HintRule, template: Template): HintProblem[] {
  const questions = known(template);
  const report = (code: HintProblem['code'], detail: string): HintProblem => ({ rule: rule.id, code, detail });
  const named = [...namedPlaces(rule), ...('except' in rule ? rule.except : [])];
  return named.flatMap((each) => {
    const [question, columns] = typeof each === 'string' ? [each, []] : [each.question, each.columns];
    const found = questions.get(question);
    if (!found) return [report('unknown-question', question)];
    const when = rule.check === 'row-lacks' ? rule.when : undefined;
    const has = (column: string) => found.columns?.find((one) => one.id === column);
    const options = when && has(when.column)?.options?.map((one) => one.id);
    return [
      ...[...columns, ...(when ? [when.column] : [])]
        .filter((column) => !has(column))
        .map((column) => report('unknown-column', `${question}.${column}`)),
      ...(when?.oneOf ?? [])
        .filter((word) => options && !options.includes(word))
        .map((word) => report('unknown-option', `${question}.${when?.column}: ${word}`)),
    ];
  });
}

function spell(issue: z.core.$ZodIssue, raw: unknown): HintProblem {
  const [first, index, ...rest] = issue.path;
  const detail = [...(first === 'rules' ? rest : issue.path).map(String), issue.message].join(': ');
  if (first !== 'rules' || typeof index !== 'number') return { code: 'wrong-shape', detail };
  return { rule: ruleName(raw, index), code: 'wrong-shape', detail };
}

function ruleName(raw: unknown, index: number): string {
  const rules = (raw as { rules?: unknown }).rules;
  const one: unknown = Array.isArray(rules) ? rules[index] : undefined;
  const name = typeof one === 'object' && one !== null && 'id' in one ? one.id : undefined;
  return typeof name === 'string' ? name : String(index + 1);
}

/** Where the source of an answer is kept. */
export const evidenceOf = (question: string): string => companionId(question, 'evidence');
