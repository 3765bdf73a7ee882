import { questionTypes } from '../src/questions/definitions.ts';
import type { Row } from '../src/questions/questionType.ts';
import { parseTemplate } from '../src/template/parseTemplate.ts';
import type { Template } from '../src/template/schema.ts';

/**
 * The smallest questions and templates a test can be about. They go through the real parser. A question gets its number
 * from its place; in the quickscan it is not asked unless the test says so.
 */
export const text = (id: string, more: object = {}) => ({ id, type: 'short-text', label: id, ...more });

export const yesNo = (id: string, more: object = {}) => ({ id, type: 'yes-no', label: id, ...more });

export const date = (id: string, more: object = {}) => ({ id, type: 'date', label: id, ...more });

export const single = (id: string, options: readonly string[], more: object = {}) => ({
  id,
  type: 'single-choice',
  label: id,
  options: optionsNamed(options),
  ...more,
});

export const multi = (id: string, options: readonly string[], more: object = {}) => ({
  id,
  type: 'multi-choice',
  label: id,
  options: optionsNamed(options),
  ...more,
});

export const table = (id: string, columns: readonly (string | object)[], more: object = {}) => ({
  id,
  type: 'table',
  label: id,
  columns: columns.map((column) => (typeof column === 'string' ? { id: column, label: column } : column)),
  ...more,
});

export const derived = (id: string, rule: string, more: object = {}) => ({
  id,
  type: 'derived',
  label: id,
  rule,
  ...more,
});

/** Options whose label is their id. */
export const optionsNamed = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

/** A row of a table, as it is stored. */
export const row = (id: string, cells: Row['cells']): Row => ({ id, order: `a${id}`, cells });

/** One chapter without sections. */
export const templateOf = (...questions: object[]): Template => templateWith({ een: questions });

/** A chapter per key. */
export function templateWith(chapters: Readonly<Record<string, readonly object[]>>): Template {
  const parsed = parseTemplate(rawTemplate(chapters), questionTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.template;
}

/** As it would stand in YAML. The groups question is added at the end where the test has none of its own. */
function rawTemplate(chapters: Readonly<Record<string, readonly object[]>>) {
  const own = Object.entries(chapters).map(([id, questions]) => ({ id, questions }));
  const ids = own.flatMap(({ questions }) => questions.map((each) => ('id' in each ? each.id : undefined)));
  const rest = ids.includes('groepen') ? [] : [{ id: 'slot', questions: [derived('groepen', 'groups')] }];
  return {
    format: 'uitvoeringstoets-template',
    id: 'test',
    version: '1.0',
    title: 'Test',
    lists: { organisaties: optionsNamed(['ind', 'coa', 'dtv']) },
    organisations: 'organisaties',
    groups: 'groepen',
    sources: {},
    chapters: [...own, ...rest].map(({ id, questions }, nr) => ({
      id,
      nr: nr + 1,
      title: id,
      questions: questions.map((question, index) => ({ nr: index + 1, ...question })),
    })),
  };
}
