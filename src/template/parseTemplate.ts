import { z } from 'zod';
import { companionsOf } from './companions.ts';
import type { TemplateProblem } from './problem.ts';
import { brokenReferences } from './references.ts';
import {
  type Chapter,
  type Column,
  type Option,
  type Question,
  questionBase,
  type Section,
  type Template,
  templateFile,
} from './schema.ts';

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** What the grammar must know of a question type: handed in, so that this room stays below them. */
export interface TypeGrammar {
  readonly fields: z.ZodObject;
  readonly specials: 'option' | 'tool' | 'none';
}

type File = z.infer<typeof templateFile>;
type RawQuestion = NonNullable<File['chapters'][number]['questions']>[number];

/** Three passes, each trusting the one before: the grammar, the question types, the references. */
export function parseTemplate(raw: unknown, types: ReadonlyMap<string, TypeGrammar>): ParsedTemplate {
  const file = templateFile.safeParse(raw);
  if (!file.success) return { ok: false, problems: file.error.issues.flatMap((issue) => spell(issue, [], raw)) };

  const problems: TemplateProblem[] = [];
  const chapters = file.data.chapters.map((each) => chapterOf(each, file.data, types, problems));
  if (problems.length > 0) return { ok: false, problems };

  const template: Template = {
    id: file.data.id,
    version: file.data.version,
    title: file.data.title,
    lists: file.data.lists,
    organisations: file.data.lists[file.data.organisations] ?? [],
    groups: file.data.groups,
    sources: file.data.sources,
    ...(file.data.report ? { report: file.data.report } : {}),
    ...(file.data.takesOver ? { takesOver: file.data.takesOver } : {}),
    chapters,
  };
  const broken = brokenReferences(template, file.data.organisations);
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, template };
}

function chapterOf(
  raw: File['chapters'][number],
  file: File,
  types: ReadonlyMap<string, TypeGrammar>,
  problems: TemplateProblem[],
): Chapter {
  const number = String(raw.nr);
  const { id, title, short = title, intro } = raw;
  if (Boolean(raw.questions) === Boolean(raw.sections)) {
    problems.push({ place: [id], path: [], code: 'wrong-shape', detail: 'questions of sections' });
  }
  const parts = raw.sections ?? [{ id, nr: raw.nr, title, short, questions: raw.questions ?? [] }];
  const sections = parts.map((part): Section => {
    const place = raw.sections ? [id, part.id] : [id];
    const at = { chapter: id, section: part.id, number: raw.sections ? `${number}.${part.nr}` : number };
    const { intro: about } = 'intro' in part ? part : { intro: undefined };
    return {
      id: part.id,
      number: at.number,
      title: part.title,
      short: part.short ?? part.title,
      ...(about === undefined ? {} : { intro: about }),
      questions: part.questions.flatMap((each) => questionWithCompanions(each, at, place, file, types, problems)),
    };
  });
  return { id, number, title, short, ...(intro === undefined ? {} : { intro }), sections };
}

function questionWithCompanions(
  raw: RawQuestion,
  at: { chapter: string; section: string; number: string },
  sectionPlace: readonly string[],
  file: File,
  types: ReadonlyMap<string, TypeGrammar>,
  problems: TemplateProblem[],
): readonly Question[] {
  const place = [...sectionPlace, raw.id];
  const type = types.get(raw.type);
  if (!type) {
    problems.push({ place, path: ['type'], code: 'unknown-type', detail: raw.type });
    return [];
  }
  const parsed = z.strictObject({ ...questionBase.shape, ...type.fields.shape }).safeParse(raw);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.flatMap((issue) => spell(issue, place, raw)));
    return [];
  }
  const plainQuestion: Question = {
    ...parsed.data,
    chapter: at.chapter,
    section: at.section,
    number: `${at.number}.${parsed.data.nr}`,
  };
  const question = withLists(plainQuestion, file, place, problems);
  return [question, ...(type.specials === 'none' ? [] : companionsOf(question, file.companions))];
}

/** Puts the options of a named list in the place of its name, on the question and on its columns. */
function withLists(
  question: Question & { list?: string; columns?: readonly Column[] },
  file: File,
  place: readonly string[],
  problems: TemplateProblem[],
): Question {
  const optionsOf = (name: string, path: (string | number)[]): readonly Option[] => {
    const found = file.lists[name];
    if (!found) problems.push({ place, path, code: 'missing-list', detail: name });
    return found ?? [];
  };
  const columns = question.columns?.map((column, index) =>
    column.list ? { ...column, options: optionsOf(column.list, ['columns', index, 'list']) } : column,
  );
  return {
    ...question,
    ...(question.list ? { options: optionsOf(question.list, ['list']) } : {}),
    ...(columns ? { columns } : {}),
  };
}

/** A zod issue as a problem with its place: indexes of chapters, sections and questions become their ids. */
function spell(issue: z.core.$ZodIssue, place: readonly string[], raw: unknown): TemplateProblem[] {
  const named: string[] = [...place];
  const path: (string | number)[] = [];
  let here: unknown = raw;
  for (const step of issue.path) {
    const key = typeof step === 'symbol' ? String(step) : step;
    here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined;
    const hereId = idOf(here);
    if (typeof key === 'number' && hereId && nesting.has(String(path.at(-1)))) {
      path.pop();
      named.push(hereId);
    } else {
      path.push(key);
    }
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ place: named, path, code: 'unknown-key', detail: key }));
  }
  return [{ place: named, path, code: 'wrong-shape', detail: issue.message }];
}

const nesting = new Set(['chapters', 'sections', 'questions']);

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;
