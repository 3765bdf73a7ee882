import type { Lacking, Outcome } from '../questions/derivedAnswer.ts';
import { plural } from './counting.ts';

const words: Readonly<Record<Exclude<Outcome, 'not-comparable'>, string>> = {
  heavier: 'zwaarder dan voorspeld',
  more: 'hoger dan voorspeld',
  less: 'lager dan voorspeld',
  'as-predicted': 'zoals voorspeld',
  lighter: 'lichter dan voorspeld',
};

const cell = { onbekend: 'onbekend', nvt: 'n.v.t.', 'niet-in-bron': 'niet bekend in bron', empty: 'niet ingevuld' };

const what: Readonly<Record<Lacking['what'], string>> = {
  prediction: 'de voorspelling',
  observation: 'de waarneming',
  direction: 'wat zwaarder is',
};

const how: Readonly<Record<Lacking['how'], string>> = {
  empty: 'ontbreekt',
  onbekend: 'is onbekend',
  nvt: 'is n.v.t.',
  'niet-in-bron': 'is niet bekend in de bron',
};

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

const lackingWords = (lacking: readonly Lacking[]): string =>
  list(lacking.map((each) => `${what[each.what]} ${how[each.how]}`));

/** Every sentence that says how what was observed stands to what was predicted. */
export const comparison = {
  cell,
  nothing: 'Er is nog geen voorspelling om mee te vergelijken.',
  rule: 'De app vergelijkt per rij. Er is geen gemiddelde en geen weging: een rij die zwaarder uitpakt, valt niet weg tegen een andere.',
  counts: (counts: Readonly<Record<Outcome, number>>) => {
    const parts = [
      [counts.heavier, 'zwaarder dan voorspeld'],
      [counts.more + counts.less, 'anders dan voorspeld'],
      [counts['as-predicted'], 'zoals voorspeld'],
      [counts.lighter, 'lichter dan voorspeld'],
      [counts['not-comparable'], 'niet te vergelijken'],
    ] as const;
    const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
    const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return `Van ${plural(all, 'voorspelling of afspraak', 'voorspellingen en afspraken')}: ${list(said)}.`;
  },
  noneHeavier: 'Van wat te vergelijken is, pakt niets zwaarder uit dan voorspeld.',
  heavierFirst: 'Dit pakt zwaarder uit dan voorspeld:',
  heavierLine: (number: string, predicted: string, observed: string) =>
    ` (${number}): voorspeld ${predicted}, waargenomen ${observed}`,
  waiting: (number: string, label: string, rows: number) =>
    `Bij ${number}: ${label} Van ${plural(rows, 'rij', 'rijen')} is nog niets waargenomen.`,
  tableHead: (number: string, label: string) => `Bij ${number}: ${label}`,
  caption: (number: string) => `Voorspeld en waargenomen bij ${number}, het zwaarste eerst`,
  columns: { name: 'Waarover', predicted: 'Voorspeld', observed: 'Waargenomen', outcome: 'Uitkomst' },
  outcome: (outcome: Outcome, lacking: readonly Lacking[]) => {
    const lacks = lackingWords(lacking);
    if (outcome === 'not-comparable') return `niet te vergelijken: ${lacks}`;
    return lacks === '' ? words[outcome] : `${words[outcome]}; ${lacks}`;
  },
  own: (own: string) => `eigen oordeel: ${own.toLowerCase()}`,
};
