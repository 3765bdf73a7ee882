import type { z } from 'zod';
import { answerOf, type DraftRow } from '../draft/answers.ts';
import type { Draft, Entry } from '../draft/entry.ts';
import { headsOf } from '../draft/heads.ts';
import { questionTypes } from '../questions/definitions.ts';
import { type Column, type Option, type Question, questionsOf, type Template } from '../template/schema.ts';
import { isSpecial, special } from '../template/special.ts';
import type { Found, Misfit, Spot } from './refusal.ts';

/** The settings of a dossier and what they may be. */
const settings: ReadonlyMap<string, readonly string[]> = new Map([['$omvang', ['quickscan', 'volledig']]]);

function foundOf(value: unknown): Found {
  if (Array.isArray(value)) return 'list';
  if (isSpecial(value)) return 'special';
  const kinds: Partial<Record<string, Found>> = { string: 'text', number: 'number', boolean: 'yes-no' };
  return kinds[typeof value] ?? 'composed';
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);

// what only some types have; a template that is parsed has them in good shape
type Tabular = Question & { readonly columns?: readonly Column[]; readonly fixedRows?: readonly Option[] };

const labelIn = (options: readonly Option[], id: string): string | undefined =>
  options.find((option) => option.id === id)?.label;

/** What a drafter would call a row: what stands at its head, or how many rows down it is. */
function rowName({ draft, template, question }: Place, row: string | undefined): number | string | undefined {
  if (row === undefined) return undefined;
  const head = labelIn(question.fixedRows ?? [], row) ?? labelIn(template.organisations, row);
  if (head !== undefined) return head;
  const heads = headsOf(draft.entries.filter((entry) => entry.about.question === question.id && entry.about.row));
  const rows = (answerOf(heads) ?? []) as readonly DraftRow[];
  const index = rows.findIndex((each) => each.id === row);
  return index === -1 ? row : index + 1;
}

interface Place {
  readonly draft: Draft;
  readonly template: Template;
  readonly question: Tabular;
}

function spotOf(place: Place, { about }: Entry, column?: string): Spot {
  const { id, number, columns } = place.question;
  return {
    question: id,
    number,
    row: rowName(place, about.row),
    column: column === undefined ? undefined : (columns?.find((each) => each.id === column)?.label ?? column),
  };
}

function settingMisfit({ about, value }: Entry, answer: number): Misfit | undefined {
  const allowed = settings.get(about.question);
  if (!allowed) return { ok: false, reason: 'unknown-setting', setting: about.question, answer };
  const fits = about.row === undefined && (value === null || allowed.some((each) => each === value));
  return fits ? undefined : { ok: false, reason: 'wrong-setting', setting: about.question, answer };
}

function unknownColumn({ columns }: Tabular, { about, value }: Entry): string | undefined {
  if (about.row === undefined || !columns) return undefined;
  const known = new Set(columns.map((column) => column.id));
  return Object.keys((value as DraftRow).cells).find((id) => !known.has(id));
}

function misfitOf(place: Place, entry: Entry, shapeOf: (question: Question) => z.ZodType): Misfit | undefined {
  const { about, value } = entry;
  const stores = questionTypes.get(place.question.type)?.stores ?? 'none';
  if (stores === 'none' || stores === 'computed') return { ok: false, reason: 'not-asked', spot: spotOf(place, entry) };
  if (about.row !== undefined && stores !== 'rows') {
    return { ok: false, reason: 'no-rows-here', spot: spotOf(place, entry) };
  }
  return value === null ? undefined : valueMisfit(place, entry, shapeOf);
}

function valueMisfit(place: Place, entry: Entry, shapeOf: (question: Question) => z.ZodType): Misfit | undefined {
  const { about, value } = entry;
  const column = unknownColumn(place.question, entry);
  if (column !== undefined) return { ok: false, reason: 'unknown-column', spot: spotOf(place, entry, column) };
  const isWholeTable = questionTypes.get(place.question.type)?.stores === 'rows' && about.row === undefined;
  // of a table as a whole only "onbekend" and the like can be said
  const parsed = (isWholeTable ? special : shapeOf(place.question)).safeParse(value);
  if (parsed.success) return undefined;
  const path = parsed.error.issues[0]?.path ?? [];
  const cell = path[0] === 'cells' && path[1] !== undefined ? String(path[1]) : undefined;
  const found = foundOf(valueAt(value, path.slice(0, 2)));
  return { ok: false, reason: 'wrong-type', spot: spotOf(place, entry, cell), found };
}

/** The first answer that does not fit the questionnaire, also among those that were replaced: a merge may bring them back. */
export function misfit(draft: Draft, template: Template): Misfit | undefined {
  const { id, version } = template;
  if (draft.template.id !== id || draft.template.version !== version) {
    return { ok: false, reason: 'unknown-template', found: draft.template, known: { id, version } };
  }
  const questions = new Map(questionsOf(template).map((question) => [question.id, question]));
  const shapes = new Map<string, z.ZodType>();
  const shapeOf = (question: Question): z.ZodType => {
    const shape = shapes.get(question.id) ?? questionTypes.get(question.type)?.shape(question);
    if (!shape) throw new Error(`no question type ${question.type}`);
    shapes.set(question.id, shape);
    return shape;
  };
  const check = (entry: Entry, nr: number): Misfit | undefined => {
    if (entry.about.question.startsWith('$')) return settingMisfit(entry, nr);
    const question = questions.get(entry.about.question);
    if (!question) return { ok: false, reason: 'unknown-question', question: entry.about.question, answer: nr };
    return misfitOf({ draft, template, question }, entry, shapeOf);
  };
  for (const [index, entry] of draft.entries.entries()) {
    const found = check(entry, index + 1);
    if (found) return found;
  }
  return undefined;
}
