import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pass } from '../../src/engine/pass.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import { type Column, questionsOf } from '../../src/template/schema.ts';
import { isSpecial } from '../../src/template/special.ts';
import { folder, parsed } from './comparison.ts';

const place = path.join(folder, 'voorbeeld');
const names = readdirSync(place).filter((name) => name.endsWith('.yaml'));
const parts = names.map((name): [string, Record<string, unknown>] => [
  name.replace('.yaml', '').replace('h5-5', '5'),
  parse(readFileSync(path.join(place, name), 'utf8')) ?? {},
]);

if (!parsed.ok) throw new Error('the template is refused: see template.test.ts');
const { template } = parsed;
const questions = new Map(questionsOf(template).map((each) => [each.id, each]));
const columnsOf = (id: string): readonly Column[] | undefined =>
  (questions.get(id) as { columns?: readonly Column[] } | undefined)?.columns;

/** Tables are lists in the files, matrices and fixed rows are maps; both are stored as rows. */
function stored(id: string, written: unknown): unknown {
  if (!columnsOf(id) || isSpecial(written)) return written;
  const rows = Array.isArray(written)
    ? written.map((cells, index): [string, unknown] => [`r${index + 1}`, cells])
    : Object.entries(written as object);
  return rows.map(([row, cells]): Row => ({ id: row, order: row, cells: cells as Record<string, Cell> }));
}

const answers = Object.fromEntries(
  parts.flatMap(([, part]) => Object.entries(part).map(([id, written]) => [id, stored(id, written)])),
);
const whole = pass(template, answers, 'volledig');

test('VB1 every answer stands in the file of its chapter or section', () => {
  const strange = parts.flatMap(([file, part]) =>
    Object.keys(part).filter((id) => questions.get(id)?.section !== file),
  );

  expect(strange).toEqual([]);
});

test('VB2 every row uses the columns of its table', () => {
  const strange = Object.entries(answers).flatMap(([id, rows]) => {
    const known = new Set(columnsOf(id)?.map((each) => each.id));
    return Array.isArray(rows) && columnsOf(id)
      ? (rows as Row[]).flatMap((row) =>
          Object.keys(row.cells)
            .filter((cell) => !known.has(cell))
            .map((cell) => `${id} ${row.id} ${cell}`),
        )
      : [];
  });

  expect(strange).toEqual([]);
});

test('VB3 nothing is left to put right', () => {
  expect(whole.issues).toEqual([]);
  expect(whole.total.open).toBe(0);
});

test('VB4 every answer can be seen, and nearly every question is asked', () => {
  const asked = whole.seen.filter((each) => !each.question.companionOf);

  expect(Object.keys(answers).filter((id) => !whole.byId.has(id))).toEqual([]);
  expect(asked.length).toBeGreaterThan(240);
});

test('VB5 the quickscan of the same dossier is complete too', () => {
  expect(pass(template, answers, 'quickscan').issues).toEqual([]);
});

test('VB6 it shows both special answers, and hides behind neither', () => {
  const special = whole.seen.filter((each) => each.state === 'onbekend' || each.state === 'nvt');

  expect(new Set(special.map((each) => each.state))).toEqual(new Set(['onbekend', 'nvt']));
  expect(special.length).toBeLessThanOrEqual(10);
});

test('VB7 it says itself that it is invented', () => {
  expect(answers['doc-titel']).toMatch(/\(fictief voorbeeld\)$/);
});

test('VB8 its picture is adverse with measures needed, on limited insight: the profile has something to show', () => {
  expect(whole.byId.get('vr-score-totaal')?.answer).toMatchObject({ picture: 'nadelig', insight: 'beperkt' });
});
