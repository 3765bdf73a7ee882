import { describe, expect, test } from 'vitest';
import { conditionsOf } from '../../src/document/charts/conditions.ts';
import { passOf, rows, unknown, wordsIn } from './chartsFrom.ts';

describe('conditions', () => {
  const base = {
    'eindoordeel-keuze': 'uitvoerbaar-mits',
    'org-geraakt': ['ind', 'coa', 'gemeenten'],
    'eindoordeel-voorwaarden': rows(
      { nr: 'V1', voorwaarde: 'Systeem gereed.', laag: 'uitvoering', eigenaar: 'ind', uiterlijk: '2027-07-01' },
      { nr: 'V2', voorwaarde: 'Dekking vast.', laag: 'begroting', eigenaar: unknown, uiterlijk: 'ooit' },
    ),
    'inv-randvoorwaarden': rows(
      { nr: 'V1', voorwaarde: 'Systeem gereed', laag: 'uitvoering', eigenaar: 'ind', uiterlijk: '2027-08-01' },
      { nr: 'V3', voorwaarde: 'Team getraind.', eigenaar: 'ind' },
    ),
    'org-oordeel': [
      { id: 'ind', cells: { oordeel: 'uitvoerbaar-mits', voorwaarden: 'V1 (systeem) en V2.' } },
      { id: 'coa', cells: { oordeel: 'uitvoerbaar-mits', voorwaarden: 'V1 en een bericht vooraf.' } },
      { id: 'gemeenten', cells: { oordeel: 'uitvoerbaar-mits', voorwaarden: 'Geld voor begeleiding.' } },
    ],
  };
  const found = conditionsOf(passOf(base));
  const lines = wordsIn(found?.tables[0]);

  test('O28 conditions with the same number and words are one, and what the places say differently is there with its question', () => {
    expect(lines.map(([nr]) => nr)).toEqual(['V1', 'V2', 'V3', '–', '–']);
    expect(lines[0]?.[4]).toBe('1-7-2027 (14.4) · 1-8-2027 (10.4)');
    expect(lines[0]?.[5]).toBe('14.4 · 10.4 · IND (6.13) · COA (6.13)');
    expect(lines[3]).toContain('V1 en een bericht vooraf.');
    expect(lines[4]).toContain('Geld voor begeleiding.');
  });

  test('O29 a condition without an owner or a date is printed as an open question, and counted', () => {
    expect(lines[1]?.slice(3, 5)).toEqual(['nog open: eigenaar onbekend', 'nog open: datum ontbreekt']);
    expect(lines[2]?.slice(3, 5)).toEqual(['IND', 'nog open: datum ontbreekt']);
    expect(lines[4]?.slice(3, 5)).toEqual(['nog open: eigenaar ontbreekt', 'nog open: datum ontbreekt']);
    expect(found?.notes[0]).toBe('Van 5 voorwaarden staan er 4 nog open: een eigenaar of een datum ontbreekt.');
    expect(conditionsOf(passOf({}))).toBeUndefined();
  });
});
