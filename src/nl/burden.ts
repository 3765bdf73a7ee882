import type { Absence } from '../engine/burden/amount.ts';
import type { MeasureId } from '../engine/burden/measures.ts';

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const measure: Record<MeasureId, { readonly name: string; readonly unit: string; readonly all: string }> = {
  handelingen: { name: 'handelingen', unit: 'keer per jaar', all: 'keer' },
  uren: { name: 'uren', unit: 'uur per jaar', all: 'uur' },
  uitgaven: { name: 'uitgaven', unit: 'euro per jaar', all: 'euro' },
  'uitgaven-eenmalig': { name: 'eenmalige uitgaven', unit: 'euro, één keer', all: 'euro' },
  documenten: { name: 'documenten', unit: 'keer per jaar', all: 'keer' },
  contactmomenten: { name: 'contactmomenten', unit: 'keer per jaar', all: 'keer' },
  wachten: { name: 'wachten', unit: 'weken per zaak', all: 'weken' },
  scheiding: { name: 'gescheiden gezin', unit: 'maanden per zaak', all: 'maanden' },
  verhuizingen: { name: 'verhuizingen', unit: 'keer per jaar', all: 'keer' },
};

const absence: Record<Absence, string> = {
  onbekend: 'onbekend',
  wrong: 'niet te lezen',
  'niet-in-bron': 'niet bekend in bron',
  empty: 'niet ingevuld',
  unanswered: 'niet ingevuld',
  'not-asked': 'niet gevraagd',
  'no-rows': 'geen regel voor deze groep',
  nvt: 'n.v.t.',
  overlap: 'groepen overlappen',
  persons: 'aantal personen onbekend',
  undecided: 'niet te bepalen',
};

/** What it costs a person, in words. */
export const burdenWords = {
  title: 'Lasten voor de persoon, nu en straks',
  intro:
    'Per groep staat hier wat het voorstel één persoon kost, en alle personen van de groep samen in een jaar. Groepen overlappen elkaar. Tel ze daarom niet bij elkaar op.',
  rules: [
    {
      title: 'Optellen',
      text: 'Elke last komt uit één tabel, zodat niets dubbel telt. Regels van een groep tellen op. Van wachten en gescheiden zijn telt de langste. Een regel zonder groep telt voor elke groep. Uren zijn niet in geld omgerekend.',
    },
    {
      title: 'Bandbreedte',
      text: '12 (8–20) is waarschijnlijk 12, laag 8 en hoog 20. Laag is de som van wat laag is, hoog die van wat hoog is. (?) is een getal waarbij niemand zei hoe laag of hoog het kan zijn, (8–20?) een som waarin zo’n getal zit.',
    },
    {
      title: 'Verschil en totaal',
      text: 'Verschil is straks min nu; laag is straks laag min nu hoog, hoog omgekeerd. Wat per jaar is, gaat maal de personen nu. Wat per zaak of één keer is, gaat maal de nieuwe personen per jaar.',
    },
    {
      title: 'Wat ontbreekt',
      text: 'Een getal dat ontbreekt, telt nooit als 0. Er staat hoeveel getallen ontbreken, en dan is het totaal ten minste dat. Getallen zijn afgerond op drie cijfers.',
    },
  ],
  measure: (id: MeasureId) => measure[id].name,
  measureWith: (id: MeasureId) => `${capital(measure[id].name)} (${measure[id].unit})`,
  unit: (id: MeasureId) => measure[id].unit,
  measureOfAll: (id: MeasureId) => `${capital(measure[id].name)} (${measure[id].all})`,
  absence: (why: Absence) => absence[why],
  /** A number without a band, and a sum in which there is one. */
  bare: (number: string) => `${number} (?)`,
  partlyBare: (number: string, low: string, high: string) => `${number} (${low}–${high}?)`,
  banded: (number: string, low: string, high: string) => `${number} (${low}–${high})`,
  /** A difference has signs of its own, and a dash between them would be one too many. */
  bandedSigned: (number: string, low: string, high: string, open: boolean) =>
    `${number} (${low} tot ${high}${open ? '?' : ''})`,
  least: (number: string) => `ten minste ${number}`,
  atLeast: (number: string, missing: number) =>
    `ten minste ${number}; ${missing} ${missing === 1 ? 'ontbreekt' : 'ontbreken'}`,
  partly: (number: string, missing: number) => `${number}; ${missing} ${missing === 1 ? 'ontbreekt' : 'ontbreken'}`,
  persons: (now: string, perYear: string) => `Personen nu: ${now}. Nieuwe personen per jaar: ${perYear}.`,
  absent: (parts: readonly (readonly [why: Absence, names: readonly string[]])[]) =>
    parts.map(([why, names]) => `${capital(absence[why])}: ${list(names)}.`).join(' '),
  gone: (label: string) => `${label} (niet meer gekozen)`,
  unknownGroup: 'Groep onbekend',
  everyone: 'Alle groepen',
  heaviest: {
    title: 'Zwaarst geraakt',
    rule: 'Eerst telt het zwaarste effect na maatregelen (bijlage A). Is dat gelijk, dan telt in welke groep de meeste lasten per persoon het sterkst stijgen.',
    why: (level: string | undefined, names: readonly string[]) =>
      [
        level === undefined ? 'effect niet beoordeeld' : `effect ${level}`,
        names.length > 0 ? `stijgt het sterkst: ${list(names)}` : 'geen last stijgt hier het sterkst',
      ].join('; '),
  },
  person: 'Per persoon',
  all: 'Alle personen samen, per jaar',
  caption: (group: string, what: string) => `${group}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  columns: { measure: 'Last', now: 'Nu', later: 'Straks', difference: 'Verschil', from: 'Uit' },
  rows: (number: string, rows: readonly number[]) =>
    rows.length === 0 ? number : `${number}, ${rows.length === 1 ? 'rij' : 'rijen'} ${list(rows.map(String))}`,
  between: '; ',
  from: (numbers: readonly string[]) => `Uit ${list(numbers)}.`,
} as const;
