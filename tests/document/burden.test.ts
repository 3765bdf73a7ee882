import { expect, test } from 'vitest';
import example from '../../public/voorbeeld.json';
import { outlineFrom } from '../../scripts/outlineFrom.ts';
import type { BurdenOutline } from '../../src/document/burdenShape.ts';
import { amountWords } from '../../src/document/burdenWords.ts';
import { outlineOf } from '../../src/document/outline.ts';
import { type Amount, absent } from '../../src/engine/burden/amount.ts';
import { pass } from '../../src/engine/pass.ts';
import type { Answers } from '../../src/template/schema.ts';
import silent from '../dossiers/eaut-motie-spekman-2009.json';
import { extra, realTemplate } from './synthetic.ts';

const template = realTemplate();

const made = (answers: Answers): BurdenOutline | undefined =>
  outlineOf(
    template,
    pass(template, { 'vr-doelgroepen-regulier': ['student'], 'vr-kosten-geraakt': 'ja', ...answers }, 'volledig'),
    extra,
  ).burden;

const kept = async (file: unknown): Promise<BurdenOutline | undefined> => {
  const read = await outlineFrom(new TextEncoder().encode(JSON.stringify(file)).buffer, '2026-01-15T09:00:00.000Z');
  if (!read.ok) throw new Error(read.message);
  return read.outline.burden;
};

const cost = (id: string, order: string, cells: object) => ({
  id,
  order,
  cells: { groep: 'student', post: 'x', ...cells },
});

const amount = (low: number, likely: number, high: number, more: Partial<Amount> = {}): Amount => ({
  span: { low, likely, high },
  known: 2,
  bare: 0,
  missing: 0,
  ...more,
});

test.for<[Amount, boolean, string]>([
  [amount(8, 12, 20), false, '12 (8–20)'],
  [amount(12, 12, 12), false, '12'],
  [amount(12, 12, 12, { bare: 2 }), false, '12 (?)'],
  [amount(8, 12, 20, { bare: 1 }), false, '12 (8–20?)'],
  [amount(8, 12, 20, { missing: 2 }), false, 'ten minste 12 (8–20); 2 ontbreken'],
  [amount(1_234_567, 2_345_678, 3_456_789), false, '2.350.000 (1.230.000–3.460.000)'],
  [amount(0.04, 0.5, 0.12345 * 8), false, '0,5 (0,04–0,988)'],
  [amount(-8, -6, 1), true, '−6 (−8 tot +1)'],
  [amount(-8, 0, 1, { bare: 1 }), true, '0 (−8 tot +1?)'],
  [amount(6, 6, 6, { missing: 1 }), true, '+6; 1 ontbreekt'],
  [absent('onbekend', 1), false, 'onbekend'],
  [absent('unanswered'), false, 'niet ingevuld'],
  [absent('persons', 1), false, 'aantal personen onbekend'],
])('B21 an amount is never more precise than it is known: %o', ([given, isDifference, words]) => {
  expect(amountWords(given, isDifference)).toBe(words);
});

test('B22 every amount names the question and the rows of the paper that it was made of', () => {
  const burden = made({
    'vr-kosten-tabel': [
      cost('z', 'a0', { 'jaar-straks': 1 }),
      { id: 'leeg', order: 'a1', cells: {} },
      { id: 'y', order: 'a2', cells: { groep: 'gezinsmigrant', post: 'x' } },
      cost('a', 'a3', { 'jaar-straks': { low: 1, likely: 2, high: 3 } }),
    ],
  });
  const [student] = burden?.groups ?? [];

  expect(student?.measures.map(({ label, from }) => [label, from])).toEqual([
    ['Uitgaven (euro per jaar)', '5.12.2, rijen 1 en 3'],
  ]);
  expect(student?.measures[0]?.person.later).toEqual({ text: '3 (2–4?)' });
  expect(burden?.numbers).toEqual(['5.12.2']);
});

test('B23 what is missing, unknown and not asked is said, each in its own words, and never as 0', () => {
  const burden = made({
    'vr-kosten-tabel': [cost('a', 'a0', { 'jaar-nu': { special: 'onbekend' }, 'jaar-straks': 5, eenmalig: 'veel' })],
    'vr-doen-handelingen': { special: 'onbekend' },
    'vr-bewijs-geraakt': 'nee',
  });
  const [student] = burden?.groups ?? [];

  expect(student?.measures[0]?.person).toEqual({
    now: { special: 'onbekend' },
    later: { text: '5 (?)' },
    difference: { special: 'onbekend' },
  });
  expect(student?.measures[0]?.all.later).toEqual({ text: 'aantal personen onbekend' });
  expect(student?.absent).toBe(
    'Onbekend: handelingen en uren. Niet te lezen: eenmalige uitgaven. Niet gevraagd: documenten, wachten, gescheiden gezin en verhuizingen. Niet ingevuld: contactmomenten.',
  );
  expect(student?.persons).toBe('Personen nu: niet ingevuld. Nieuwe personen per jaar: niet ingevuld.');
});

test('B24 the appendix is there when something was counted or is missing, and not otherwise', async () => {
  expect(made({})).toBeUndefined();
  expect(made({ 'vr-kosten-tabel': { special: 'onbekend' } })?.groups).toHaveLength(1);
  expect(made({ 'vr-doelgroepen-regulier': [], 'vr-kosten-tabel': { special: 'onbekend' } })?.groups[0]?.label).toBe(
    'Alle groepen',
  );
  const transcribed = await kept(silent);
  expect(transcribed?.groups.flatMap(({ measures }) => measures.map(({ id }) => id)).toSorted()).not.toContain('uren');
});

test('B25 the example shows bands, numbers without one, unknown ones, and who is hit hardest', async () => {
  const burden = await kept(example);
  const words = JSON.stringify(burden);

  expect(burden?.heaviest[0]?.group).toBe('Gezinsmigrant');
  for (const part of ['ten minste', ' (?)', '"onbekend"', 'niet te bepalen', 'aantal personen onbekend']) {
    expect(words).toContain(part);
  }
  expect(words).not.toMatch(/NaN|Infinity|null/);
});
