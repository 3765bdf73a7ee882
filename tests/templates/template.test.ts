import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Condition } from '../../src/template/schema.ts';
import {
  asked,
  byId,
  differences,
  files,
  folder,
  isSpecialWord,
  optionsOf,
  parsed,
  raw,
  template,
  written,
} from './comparison.ts';
import { allowed, type Deviation } from './deviations.ts';

const isAllowed = (id: string, kind: Deviation): boolean => allowed[id]?.[kind] !== undefined;

test('IV1 the template is accepted by its grammar', () => {
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

test('IV2 every file is one chapter or section, is named after it, and is part of the template', () => {
  const present = readdirSync(path.join(folder, '1.0'), { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.yaml'))
    .map((each) => path.join(folder, '1.0', each));
  const chapters = raw['chapters'] as { id: string; sections?: { id: string }[] }[];
  const ids = chapters.flatMap((each) => [each.id, ...(each.sections ?? []).map((part) => part.id)]);

  expect(files.slice(1).toSorted()).toEqual(present.toSorted());
  expect(ids.toSorted()).toEqual(present.map((each) => path.basename(each, '.yaml')).toSorted());
});

test('IV3 all 248 questions of the inventory are there, and no other', () => {
  expect(asked).toHaveLength(248);
  expect(written.map((each) => each.id).toSorted()).toEqual(asked.map((each) => each.id).toSorted());
});

test.for<[string, Deviation]>([
  ['IV4 every question stands in the chapter and section of the inventory', 'place'],
  ['IV5 the questions of a section stand in the order of the inventory', 'order'],
  ['IV6 every question has the type of the inventory', 'type'],
  ['IV7 the quickscan has the questions of the inventory', 'quickscan'],
  ['IV8 a question is required when the inventory says so', 'required'],
  ['IV9 every question names the sources of the inventory', 'sources'],
  ['IV10 every question chooses from the list of the inventory, itself or in a column', 'list'],
  ['IV11 every value of a list, a question or a column has an option in the same words', 'options'],
  ['IV12 no table has fewer columns than the inventory asks, and ja/nee has a column', 'columns'],
  ['IV13 every condition of the inventory is there, and no other', 'condition'],
])('%s', ([, kind]) => {
  expect(differences[kind]().filter(([id]) => !isAllowed(id, kind))).toEqual([]);
});

test('IV14 the quickscan asks 57 questions, and none of them depends on one that it does not ask', () => {
  const names = (when: Condition | undefined): string[] =>
    [...JSON.stringify(when ?? {}).matchAll(/"(?:question|after)":"([^"]+)"/g)].map((each) => each[1] ?? '');
  const quick = written.filter((each) => each.quickscan);

  expect(quick).toHaveLength(57);
  expect(quick.flatMap((each) => names(each.when).filter((id) => !byId.get(id)?.quickscan))).toEqual([]);
});

test('IV15 the sections that open with "…-geraakt" open with a trigger', () => {
  const first = asked.filter((each) => each.type === 'yes-no' && each.id.endsWith('-geraakt'));

  expect(first.length).toBeGreaterThan(10);
  expect(first.filter((each) => !byId.get(each.id)?.trigger).map((each) => each.id)).toEqual([]);
});

test('IV16 "onbekend" and "n.v.t." are no options: every question has them already', () => {
  expect(written.flatMap(optionsOf).filter((each) => isSpecialWord(each.label))).toEqual([]);
});

test('IV17 every source is named by a question', () => {
  const named = new Set(written.flatMap((each) => each.sources));

  expect(Object.keys(template?.sources ?? {}).filter((each) => !named.has(each))).toEqual([]);
});

test('IV18 an allowed difference exists, and the changelog explains it', () => {
  const changelog = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8');
  const real = (id: string, kind: Deviation) => differences[kind]().some(([each]) => each === id);
  const listed = Object.entries(allowed).flatMap(([id, kinds]) =>
    Object.keys(kinds).map((kind) => [id, kind as Deviation] as const),
  );

  expect(listed.filter(([id, kind]) => !real(id, kind))).toEqual([]);
  expect(Object.keys(allowed).filter((id) => !changelog.includes(id))).toEqual([]);
});
