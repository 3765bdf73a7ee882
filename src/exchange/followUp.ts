import { generateNKeysBetween } from 'fractional-indexing';
import type { Draft, Entry } from '../draft/entry.ts';
import { net } from '../engine/effect/standing.ts';
import type { Pass } from '../engine/pass.ts';
import { rowsOf } from '../engine/rows.ts';
import type { Cell, Row } from '../questions/questionType.ts';
import { sortedRows } from '../questions/rows.ts';
import { companionId } from '../template/companions.ts';
import { type Question, questionsOf, type TakenOver, type Takeover, type Template } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';

/** What the dossier says of itself, as it is printed. Absent = it does not say. */
export type Reference = Readonly<
  Partial<Record<'title' | 'kind' | 'version' | 'date' | 'fingerprint' | 'questionnaire', string>>
>;

export interface FollowUpSource {
  readonly template: Template;
  /** Only what counts in the dossier is taken over: what its report shows. */
  readonly pass: Pass;
  readonly kind: Draft['kind'];
  readonly reference: Reference;
}

interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly newId: () => string;
}

/** How many there are of each thing, in the words of the template: "7 indicatoren". */
export type Counts = readonly { readonly count: number; readonly one: string; readonly more: string }[];

export interface FollowUp {
  readonly draft: Draft;
  readonly counts: Counts;
}

/** Whether a dossier of this template can begin a follow-up of that one. */
export const follows = ({ takesOver }: Template, source: Draft['template']): boolean =>
  takesOver !== undefined && takesOver.template === source.id && takesOver.versions.includes(source.version);

/**
 * A new draft of the follow-up template that begins with what the source says: nothing is added, what is unknown there is
 * unknown here, what is empty stays empty. Each answer says where it came from, in its evidence.
 */
export function followUp(
  template: Template,
  source: FollowUpSource,
  says: (from: Question, reference: Reference) => string,
  stamp: Stamp,
): FollowUp {
  const { takesOver } = template;
  if (!takesOver) throw new Error(`${template.id} takes nothing over`);
  const taken = takenAnswers(template, takesOver, source);
  const written: Written[] = [referenceRow(takesOver, source.reference), ...taken.values()];
  const entry = (question: string, value: unknown, row?: string): Entry => ({
    id: stamp.newId(),
    about: row === undefined ? { question } : { question, row },
    value,
    by: stamp.by,
    at: stamp.at,
    replaces: [],
  });
  const entries = written.flatMap(({ to, answer, from }) => [
    ...(Array.isArray(answer) && isRows(answer)
      ? answer.map(({ id, ...value }) => entry(to, value, id))
      : [entry(to, answer)]),
    ...(isSpecial(answer) ? [] : evidence(to, from, source.reference, says, entry)),
  ]);
  return {
    draft: {
      id: stamp.newId(),
      // what begins in an example is an example: its numbers are invented
      kind: source.kind === 'voorbeeld' ? 'voorbeeld' : 'toets',
      template: { id: template.id, version: template.version },
      createdAt: stamp.at,
      entries,
    },
    counts: countsOf(takesOver, taken),
  };
}

interface Written {
  readonly to: string;
  readonly answer: unknown;
  /** The questions that the answer comes from; none for what is told of the dossier itself. */
  readonly from: readonly Question[];
}

const isRows = (answer: readonly unknown[]): answer is readonly Row[] =>
  answer.every((each) => typeof each === 'object' && each !== null && 'cells' in each);

function takenAnswers(template: Template, { answers }: Takeover, source: FollowUpSource): Map<string, Written> {
  const here = new Map(questionsOf(template).map((question) => [question.id, question]));
  const there = new Map(questionsOf(source.template).map((question) => [question.id, question]));
  const taken = new Map<string, Written>();
  for (const each of answers) {
    const [to, from, given] = [here.get(each.to), there.get(each.from), source.pass.answers[each.from]];
    if (!to || !from || given === undefined) continue;
    const before = taken.get(each.to);
    const answer = answerFrom(each, given, before?.answer, 'rowsFrom' in to);
    if (answer === undefined) continue;
    taken.set(each.to, { to: each.to, answer, from: [...(before?.from ?? []), from] });
    for (const why of isSpecial(answer) ? explained(each, here, source) : []) taken.set(why.to, why);
  }
  return taken;
}

/** Why something does not apply, and who finds out what is unknown, go along with the answer that they explain. */
function explained({ to, from }: TakenOver, here: ReadonlyMap<string, Question>, { pass }: FollowUpSource): Written[] {
  return (['reason', 'follow-up'] as const).flatMap((kind): Written[] => {
    const own = companionId(to, kind);
    const answer = pass.answers[companionId(from, kind)];
    return answer === undefined || !here.has(own) ? [] : [{ to: own, answer, from: [] }];
  });
}

/** Undefined where there is nothing to take over. */
function answerFrom(each: TakenOver, given: unknown, before: unknown, isMatrix: boolean): unknown {
  // "onbekend" of a whole table, or an answer that is one value; rows that are there already know more
  if (!each.columns || isSpecial(given)) return before === undefined ? given : undefined;
  const rows = united(before, takenRows(each, given), each, isMatrix);
  return rows.length === 0 ? undefined : rows;
}

/** The rows of the source in their order, with the columns under their names here. A row without any of them is no row. */
function takenRows({ columns = {}, worked = {} }: TakenOver, given: unknown): readonly Row[] {
  return sortedRows(rowsOf(given)).flatMap((row): Row[] => {
    const cells = Object.entries(columns).flatMap(([here, there]): [string, Cell][] => {
      const cell = row.cells[there];
      return cell === undefined || cell === '' ? [] : [[here, cell]];
    });
    if (cells.length === 0) return [];
    const found = Object.entries(worked).flatMap(([here, what]): [string, Cell][] => {
      const cell = workedOut[what](row);
      return cell === undefined ? [] : [[here, cell]];
    });
    return [{ id: row.id, cells: Object.fromEntries([...cells, ...found]) }];
  });
}

const directions = new Map<unknown, Cell>([
  [-2, 'min-2'],
  [-1, 'min-1'],
  [0, 'nul'],
  [1, 'plus-1'],
  [2, 'plus-2'],
  ['onbekend', { special: 'onbekend' }],
  ['nvt', { special: 'nvt' }],
]);

const said = new Set<unknown>([...directions.values()].filter((cell) => typeof cell === 'string'));

const saysDirection = ({ cells: { richting } }: Row): boolean => isSpecial(richting) || said.has(richting);

/** What the engine makes of a row of the score, after measures. Empty there is empty here, and not unknown. */
const workedOut: Readonly<Record<'direction' | 'level', (row: Row) => Cell | undefined>> = {
  direction: (row) => (saysDirection(row) ? directions.get(net(row).direction) : undefined),
  level: (row) => {
    if (!saysDirection(row)) return undefined;
    const { level } = net(row);
    return level === 'onbekend' ? { special: 'onbekend' } : level;
  },
};

/** Rows of one more question in the same table: a row that is there already and says nothing else is filled up. */
function united(before: unknown, rows: readonly Row[], { joinOn }: TakenOver, isMatrix: boolean): readonly Row[] {
  const all: Row[] = Array.isArray(before) ? [...(before as Row[])] : [];
  for (const row of rows) {
    const key = joinOn === undefined ? undefined : row.cells[joinOn];
    const at = key === undefined ? -1 : all.findIndex((each) => each.cells[joinOn ?? ''] === key && agrees(each, row));
    const same = all[at];
    if (same) all[at] = { ...same, cells: { ...row.cells, ...same.cells } };
    else all.push({ ...row, id: freeId(row.id, all) });
  }
  // a matrix has its order from the options
  if (isMatrix) return all;
  const orders = generateNKeysBetween(null, null, all.length);
  return all.map((row, place) => ({ ...row, order: orders[place] }));
}

const agrees = (one: Row, other: Row): boolean =>
  Object.entries(other.cells).every(([column, cell]) => {
    const own = one.cells[column];
    return own === undefined || JSON.stringify(own) === JSON.stringify(cell);
  });

function freeId(id: string, rows: readonly Row[]): string {
  const taken = new Set(rows.map((row) => row.id));
  let free = id;
  for (let nr = 2; taken.has(free); nr += 1) free = `${id}-${nr}`;
  return free;
}

function referenceRow({ reference }: Takeover, known: Reference): Written {
  const cells = Object.entries(reference.columns).flatMap(([column, what]): [string, Cell][] => {
    const word = known[what];
    return word === undefined || word === '' ? [] : [[column, word]];
  });
  const [order] = generateNKeysBetween(null, null, 1);
  return { to: reference.to, answer: [{ id: 'r1', order, cells: Object.fromEntries(cells) }], from: [] };
}

function evidence(
  to: string,
  from: readonly Question[],
  reference: Reference,
  says: (from: Question, reference: Reference) => string,
  entry: (question: string, value: unknown, row: string) => Entry,
): readonly Entry[] {
  const orders = generateNKeysBetween(null, null, from.length);
  return from.map((question, at) =>
    entry(
      companionId(to, 'evidence'),
      { order: orders[at], cells: { bron: says(question, reference) } },
      `overgenomen-${at + 1}`,
    ),
  );
}

/** Of every table and list once, also where it comes from two questions; equal words are counted together. */
function countsOf({ answers }: Takeover, taken: ReadonlyMap<string, Written>): Counts {
  const counts = new Map<string, Counts[number]>();
  for (const [to, { answer }] of taken) {
    const words = answers.find((each) => each.to === to)?.counted;
    if (!words || !Array.isArray(answer)) continue;
    const before = counts.get(words.more)?.count ?? 0;
    counts.set(words.more, { ...words, count: before + answer.length });
  }
  return [...counts.values()];
}
