import { describe, expect, test } from 'vitest';
import { found } from '../../src/engine/found.ts';
import { pass } from '../../src/engine/pass.ts';
import type { Answers } from '../../src/template/schema.ts';
import { row, table, templateWith, text, yesNo } from '../builders.ts';

const template = templateWith({
  begin: [
    text('aanleiding', { label: 'Wat is de aanleiding?', help: 'Verwijs naar de bron, bijvoorbeeld een motie.' }),
    text('gezin', { label: 'Wat verandert er voor het gezin?' }),
  ],
  rest: [
    yesNo('opvang', { label: 'Verandert de opvang?' }),
    text('opvang-wat', { label: 'Wat verandert er?', when: { question: 'opvang', is: 'ja' } }),
    table('kosten', ['post', 'bedrag'], { label: 'Kosten per persoon' }),
  ],
});

const search = (query: string, answers: Answers = {}) =>
  found(template, answers, pass(template, answers, 'volledig'), query);
const ids = (query: string, answers: Answers = {}) => search(query, answers).map((each) => each.question.id);

describe('F1 a question is found by its number, the whole number first', () => {
  test.for<[string, string[]]>([
    ['1.2', ['gezin']],
    ['2', ['opvang', 'kosten', 'opvang-wat']],
    ['2.3', ['kosten']],
    ['3.1', ['groepen']],
    ['0.1', []],
  ])('%s', ([query, expected]) => {
    expect(ids(query)).toEqual(expected);
  });

  test('an answer with a number in it comes after the question with that number', () => {
    expect(ids('1.1', { gezin: 'zie 1.1' })).toEqual(['aanleiding', 'gezin']);
  });
});

describe('F2 case and accents make no difference', () => {
  test.for<[string, string]>([
    ['GEZIN', 'het gezin'],
    ['prejudiciele', 'prejudiciële vragen'],
    ['Prejudiciële', 'PREJUDICIELE VRAGEN'],
    ['ideeën', 'idee\u0308en'],
    ['İstanbul', 'istanbul'],
  ])('%s in %s', ([query, answer]) => {
    expect(ids(query, { aanleiding: answer })).toContain('aanleiding');
  });
});

describe('F3 every word must occur, in one place or between them', () => {
  test.for<[string, Answers, string[]]>([
    ['verandert opvang', {}, ['opvang']],
    ['opvang verandert', {}, ['opvang']],
    ['verandert nergens', {}, []],
    ['aanleiding motie', {}, ['aanleiding']],
    ['gezin eerder', { gezin: 'niet eerder' }, ['gezin']],
    ['   ', {}, []],
  ])('%s', ([query, answers, expected]) => {
    expect(ids(query, answers)).toEqual(expected);
  });
});

test('F4 label comes before answer, answer before help, and words that are spread come last', () => {
  const answers = { gezin: 'een motie', kosten: [row('1', { post: 'Motie', bedrag: 'aanleiding' })] };
  expect(search('motie', answers).map((each) => [each.question.id, each.in])).toEqual([
    ['gezin', 'answer'],
    ['kosten', 'answer'],
    ['aanleiding', 'help'],
  ]);
  expect(ids('aanleiding', answers)).toEqual(['aanleiding', 'kosten']);
  expect(ids('aanleiding motie', answers)).toEqual(['kosten', 'aanleiding']);
});

test('F5 a special answer is found by its word', () => {
  expect(
    search('onbekend', { gezin: { special: 'onbekend' } }).map((each) => [each.question.id, each.in]),
  ).toContainEqual(['gezin', 'answer']);
});

test('F6 an answer that is not visible is found, marked and last', () => {
  const answers = { opvang: 'nee', 'opvang-wat': 'een noodopvang in Ter Apel', gezin: 'noodopvang' };
  expect(search('noodopvang', answers).map((each) => [each.question.id, each.visible])).toEqual([
    ['gezin', true],
    ['opvang-wat', false],
  ]);
});

test('F7 the excerpt shows the words as they were written', () => {
  const long = `${'voor '.repeat(60)}Coördinatie in Ter Apel ${'na '.repeat(90)}`;
  const [first] = search('coordinatie', { gezin: long });
  expect(first?.excerpt).toMatch(/^… voor .*Coördinatie in Ter Apel.* …$/);
  expect(first?.excerpt.length).toBeLessThan(200);
});
