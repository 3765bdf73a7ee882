import path from 'node:path';
import { readTemplate } from '../../scripts/readTemplate.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Column, type Condition, type Option, type Question, questionsOf } from '../../src/template/schema.ts';
import type { Deviation } from './deviations.ts';
import file from './inventory.json';

interface Asked {
  id: string;
  type: string;
  list?: string;
  options?: string[];
  columns?: string[];
  required: 'ja' | 'nee' | 'als-getoond';
  when?: string;
  q?: boolean;
  src: string[];
}

interface Inventory {
  lists: Record<string, string[]>;
  chapters: { chapter: string; questions?: Asked[]; sections?: { section: string; questions: Asked[] }[] }[];
}

export type Written = Question & {
  list?: string;
  options?: readonly Option[];
  columns?: readonly Column[];
  fixedRows?: readonly Option[];
};

const inventory: Inventory = file as unknown as Inventory;

export const folder = path.resolve(import.meta.dirname, '../../templates/uitvoeringstoets-vreemdelingenketen');
export const { raw, files } = readTemplate(path.join(folder, '1.0.yaml'));
export const parsed = parseTemplate(raw, questionTypes);
export const template = parsed.ok ? parsed.template : undefined;
export const written = (template ? questionsOf(template) : []).filter(
  (each) => !each.companionOf,
) as readonly Written[];
export const byId: ReadonlyMap<string, Written> = new Map(written.map((each) => [each.id, each]));

export const asked = inventory.chapters.flatMap(({ chapter, questions, sections }) => [
  ...(questions ?? []).map((each) => ({ ...each, chapter, section: chapter })),
  ...(sections ?? []).flatMap((part) => part.questions.map((each) => ({ ...each, chapter, section: part.section }))),
]);

type AskedQuestion = (typeof asked)[number];

/** One difference between inventory and template: the question (or list) and what is the matter. */
export type Difference = readonly [id: string, what: string];

export const differences: Readonly<Record<Deviation, () => readonly Difference[]>> = {
  place: () => each((one, found) => `${one.chapter} ${one.section}` !== `${found.chapter} ${found.section}` && 'moved'),
  order: () =>
    written.flatMap((one, index): Difference[] => {
      const before = written.slice(0, index).filter((other) => other.section === one.section);
      const late = before.filter((other) => rank(other.id) > rank(one.id));
      return late.map((other) => [other.id, `stands before ${one.id}`]);
    }),
  type: () => each((one, found) => found.type !== (typeNames[one.type] ?? one.type) && found.type),
  quickscan: () => each((one, found) => found.quickscan !== (one.q === true) && String(found.quickscan)),
  required: () => each((one, found) => found.required !== (one.required !== 'nee') && String(found.required)),
  sources: () =>
    each((one, found) => {
      const named = one.src.filter((source) => source !== 'D' && source !== 'K');
      return named.join() !== found.sources.join() && found.sources.join();
    }),
  list: () => each((one, found) => ownList(one) !== undefined && !listsOf(found).includes(ownList(one)) && one.list),
  options: () => [
    ...Object.entries(inventory.lists)
      .filter(([name]) => name !== 'ja-nee')
      .flatMap(([name, values]) =>
        missing(values, template?.lists[name] ?? []).map((value): Difference => [name, value]),
      ),
    ...each((one, found) => missing([...(one.options ?? []), ...choicesIn(one)], optionsOf(found)).join(', ')),
  ],
  columns: () =>
    each((one, found) => {
      const count = found.columns?.length ?? 0;
      if (count < (one.columns?.length ?? 0)) return `${count} columns`;
      return asksYesNo(one) && !found.columns?.some(answersYesNo) && 'no column for ja/nee';
    }),
  condition: () =>
    each((one, found) => {
      const meant = JSON.stringify(one.when === undefined ? undefined : translated(one.when));
      return meant !== JSON.stringify(found.when) && `${JSON.stringify(found.when)}, not ${meant}`;
    }),
};

function each(difference: (one: AskedQuestion, found: Written) => string | false | undefined): Difference[] {
  return asked.flatMap((one): Difference[] => {
    const found = byId.get(one.id);
    const what = found ? difference(one, found) : 'missing';
    return what ? [[one.id, what]] : [];
  });
}

const typeNames: Record<string, string> = { single: 'single-choice', multi: 'multi-choice' };

const rank = (id: string): number => asked.findIndex((one) => one.id === id);

const ownList = (one: AskedQuestion): string | undefined => (one.list === 'ja-nee' ? undefined : one.list);

const listsOf = (found: Written) => [found.list, ...(found.columns ?? []).map((column) => column.list)];

export const optionsOf = (found: Written): Option[] => [
  ...(found.options ?? []),
  ...(found.fixedRows ?? []),
  ...(found.columns ?? []).flatMap((column) => column.options ?? []),
];

/** "oordeel (ja/nee/twijfel)": the values that the inventory writes behind a column's name. */
const valuesIn = (one: AskedQuestion): string[] =>
  (one.columns ?? []).flatMap((name) => /\(([^)]*\/[^)]*)\)/.exec(name)?.[1]?.split('/') ?? []).map((it) => it.trim());

const isYesNo = (value: string): boolean => value === 'ja' || value === 'nee';

const choicesIn = (one: AskedQuestion): string[] => valuesIn(one).filter((value) => !isYesNo(value));

const asksYesNo = (one: AskedQuestion): boolean => valuesIn(one).some(isYesNo);

const answersYesNo = (column: Column): boolean =>
  column.type === 'yes-no' || (column.options ?? []).some((option) => option.id === 'ja');

/** Special answers that every question has, so no option of a list. */
export const isSpecialWord = (label: string): boolean =>
  ['onbekend', 'nvt', 'n.v.t.', '? onbekend'].includes(label.toLowerCase());

/** Capitals, punctuation, articles and "en" may differ; other words may not. */
const words = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll('−', '-')
    .split(/[^a-z0-9à-ÿ+]+/)
    .filter((word) => !['', 'de', 'het', 'een', 'en'].includes(word))
    .join(' ');

function missing(values: readonly string[], options: readonly Option[]): string[] {
  const known = new Set(options.map((option) => words(option.label)));
  return values.filter((value) => !isSpecialWord(value) && !known.has(words(value)));
}

/** The inventory's conditions in the words of the grammar. A trigger also opens on "onbekend". */
function translated(when: string): Condition {
  const [, question = '', operator = '', value = ''] = /^(\S+) (!=|=|>|in|includes) (.+)$/.exec(when) ?? [];
  const on = byId.get(question);
  const option = (label: string): string => on?.options?.find((it) => words(it.label) === words(label))?.id ?? label;
  if (value === 'leeg') return { question, filled: false };
  if (operator === '>') return { question, after: value };
  if (operator === 'in') return { question, oneOf: value.slice(1, -1).split(', ').map(option) };
  if (operator === 'includes') return { question, includes: option(value) };
  if (operator === '!=') {
    return on?.type === 'multi-choice' ? { question, excludes: option(value) } : { question, isNot: option(value) };
  }
  return on?.trigger ? { question, oneOf: [option(value), 'onbekend'] } : { question, is: option(value) };
}
