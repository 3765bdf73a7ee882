import type { Pass } from '../../engine/pass.ts';
import { rowsOf } from '../../engine/rows.ts';
import { burdenWords } from '../../nl/burden.ts';
import { isBlank, sortedRows } from '../../questions/rows.ts';
import type { Origin } from './shape.ts';

/** A question as the place where something comes from; none where it is not asked. Rows that are gone are left out. */
export function originOf(pass: Pass, question: string, rows: readonly string[] = []): Origin | undefined {
  const seen = pass.byId.get(question);
  if (!seen) return undefined;
  const places = rows.length > 0 ? placesIn(seen.answer) : new Map<string, number>();
  return {
    question,
    number: seen.question.number,
    rows: rows.flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ id, place }];
    }),
  };
}

export const originsOf = (pass: Pass, questions: readonly string[]): readonly Origin[] =>
  questions.flatMap((id) => originOf(pass, id) ?? []);

const memory = new WeakMap<object, ReadonlyMap<string, number>>();

function placesIn(answer: unknown): ReadonlyMap<string, number> {
  const key = typeof answer === 'object' && answer !== null ? answer : undefined;
  const known = key && memory.get(key);
  if (known) return known;
  const rows = sortedRows(rowsOf(answer)).filter((row) => !isBlank(row));
  const made = new Map(rows.map(({ id }, at) => [id, at + 1]));
  if (key) memory.set(key, made);
  return made;
}

/** "5.11.1, rijen 1 en 3" */
export const originWords = ({ number, rows }: Origin): string =>
  burdenWords.rows(
    number,
    rows.map(({ place }) => place).toSorted((a, b) => a - b),
  );
