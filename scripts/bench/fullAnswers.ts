import type { Cell, Row } from '../../src/questions/questionType.ts';
import {
  type Answers,
  type Column,
  type Option,
  type Question,
  questionsOf,
  type Template,
} from '../../src/template/schema.ts';

type Asked = Question & {
  readonly options?: readonly Option[];
  readonly columns?: readonly Column[];
  readonly fixedRows?: readonly Option[];
  readonly rowsFrom?: string;
  readonly maxWords?: number;
  readonly min?: number;
};

/** More than a drafter writes in most tables, and what a severe effect asks of the cases. */
const rowsPerTable = 6;

const sourcesPerAnswer = 2;

const words = (count: number, seed: string): string =>
  Array.from({ length: count }, (_, index) => (index % 12 === 0 ? seed : 'uitvoering')).join(' ');

/** An answer to every question of a template, hidden ones and companions too: the heaviest dossier there is. */
export function fullAnswers(template: Template): Answers {
  const answers: Record<string, unknown> = {};
  const groups: Option[] = [];
  for (const question of questionsOf(template) as readonly Asked[]) {
    const answer = answerTo(question, { template, groups, answers });
    if (answer === undefined) continue;
    answers[question.id] = answer;
    if (question.id.startsWith(`${template.groups}-`) && !question.companionOf) {
      groups.push(...(question.options ?? []).filter(({ id }) => (answer as string[]).includes(id)));
    }
  }
  return answers;
}

interface Around {
  readonly template: Template;
  readonly groups: readonly Option[];
  readonly answers: Readonly<Record<string, unknown>>;
}

const kinds: Readonly<Record<string, (question: Asked, around: Around) => unknown>> = {
  'short-text': ({ id }) => words(8, id),
  'long-text': ({ id, maxWords }) => words(Math.min(80, maxWords ?? 80), id),
  'yes-no': () => 'ja',
  'single-choice': ({ options }) => options?.at(-1)?.id,
  scale: ({ options }) => options?.at(-1)?.id,
  'multi-choice': ({ options = [] }) => options.slice(0, 6).map(({ id }) => id),
  number: ({ min }) => (min ?? 0) + 12,
  currency: ({ min }) => (min ?? 0) + 1200,
  date: ({ nr }) => `2027-01-${String(10 + (nr % 18))}`,
  table: (question, around) => {
    const fixed = question.fixedRows?.map(({ id }) => id) ?? [];
    const own = Array.from(
      { length: question.companionOf ? sourcesPerAnswer : rowsPerTable },
      (_, index) => `r${index}`,
    );
    return (fixed.length > 0 ? fixed : own).map((id, index) => rowOf(id, index, question, around));
  },
  'org-matrix': (question, around) => matrix(question, around),
  'group-matrix': (question, around) => matrix(question, around),
};

const answerTo = (question: Asked, around: Around): unknown => kinds[question.type]?.(question, around);

function matrix(question: Asked, around: Around): readonly Row[] {
  const chosen = around.answers[question.rowsFrom ?? ''];
  const ids = Array.isArray(chosen) ? (chosen as string[]) : around.groups.map(({ id }) => id);
  return ids.map((id, index) => ({ id, cells: rowOf(id, index, question, around).cells }));
}

const rowOf = (id: string, index: number, question: Asked, around: Around): Row => ({
  id,
  order: `a${index}`,
  cells: Object.fromEntries(
    (question.columns ?? []).map((column): [string, Cell] => [column.id, cell(column, index, around)]),
  ),
});

function cell(column: Column, index: number, { template, groups }: Around): Cell {
  const pick = (options: readonly Option[]): string => options[index % Math.max(1, options.length)]?.id ?? '';
  switch (column.type) {
    case 'text':
      return words(6, column.id);
    case 'long-text':
      return words(25, column.id);
    case 'number':
      return column.band ? { low: 8 + index, likely: 12 + index, high: 20 + index } : 12 + index;
    case 'currency':
      return column.band ? { low: 900, likely: 1200 * (index + 1), high: 9000 } : 1200 * (index + 1);
    case 'date':
      return `2027-02-${String(10 + index)}`;
    case 'choice':
      return pick(column.options ?? []);
    case 'multi-choice':
      return (column.options ?? []).slice(0, 2).map(({ id }) => id);
    case 'yes-no':
      return index % 2 === 0 ? 'ja' : 'nee';
    case 'group':
      return column.many ? groups.slice(0, 2).map(({ id }) => id) : pick(groups);
    case 'organisation':
      return pick(template.organisations);
  }
}
