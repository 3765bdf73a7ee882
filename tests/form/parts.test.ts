import { expect, test } from 'vitest';
import { pass } from '../../src/engine/pass.ts';
import { settled } from '../../src/form/settled.ts';
import { wordDiff } from '../../src/form/wordDiff.ts';
import { multi, table, templateOf, text } from '../builders.ts';

test('F12 a pass keeps every part that did not change, as the very same object', () => {
  const template = templateOf(text('doel'), multi('wie', ['a', 'b']), table('stukken', ['wat']));
  const row = { id: 'r', order: 'a0', cells: { wat: 'x' } };
  const before = settled(undefined, pass(template, { doel: 'a', wie: ['a'], stukken: [row] }, 'volledig'));

  const typed = settled(before, pass(template, { doel: 'ab', wie: ['a'], stukken: [{ ...row }] }, 'volledig'));
  expect(typed.byId.get('doel')).not.toBe(before.byId.get('doel'));
  expect(typed.byId.get('wie')).toBe(before.byId.get('wie'));
  expect(typed.byId.get('stukken')).toBe(before.byId.get('stukken'));
  expect(typed.context).toBe(before.context);
  expect(typed.total).toBe(before.total);
  expect(typed.progress).toBe(before.progress);

  const chosen = settled(typed, pass(template, { doel: 'ab', wie: ['a', 'b'], stukken: [row] }, 'volledig'));
  expect(chosen.context).not.toBe(typed.context);
  expect(chosen.context.chosen('wie').map((each) => each.id)).toEqual(['a', 'b']);

  const emptied = settled(chosen, pass(template, { wie: ['a', 'b'], stukken: [row] }, 'volledig'));
  expect(emptied.total).not.toBe(chosen.total);
  expect(emptied.progress.get('een')?.open).toBe(1);
});

test.for([
  ['vier weken opvang', 'zes weken opvang', ['vier']],
  ['gelijk', 'gelijk', []],
  ['geheel nieuw', '', ['geheel nieuw']],
  ['een zin. Nog een zin.', 'een zin.', [' Nog een zin.']],
] as const)('F13 of two texts each shows what stands only there: %s', ([one, other, own]) => {
  const pieces = wordDiff(one, other);
  expect(pieces.map((piece) => piece.text).join('')).toBe(one);
  expect(pieces.filter((piece) => piece.own).map((piece) => piece.text)).toEqual(own);
});
