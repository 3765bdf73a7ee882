import type { Problem } from '../questions/questionType.ts';
import { cellProblems } from './questions.ts';

/** Every word around a question. B1, "u", active, present tense. */
export const formWords = {
  answered: 'beantwoord',
  open: 'open',
  openCount: (count: number) => (count === 1 ? '1 open' : `${count} open`),
  unknown: 'onbekend',
  notApplicable: 'n.v.t.',
  silent: 'niet in bron',
  computed: 'berekend',
  optional: 'mag leeg',
  twoAnswers: 'twee antwoorden',

  help: 'Uitleg en bronnen',
  helpFor: (number: string) => ` bij ${number}`,
  helpMeaning: 'Wat bedoelen we?',
  helpExample: 'Voorbeeld van een bruikbaar antwoord',
  helpSources: 'Bronnen',
  newWindow: ' (opent in een nieuw venster)',

  tools: { onbekend: 'Onbekend', nvt: 'N.v.t.', 'niet-in-bron': 'Niet bekend in bron' },
  chosen: { onbekend: 'Onbekend', nvt: 'N.v.t.', 'niet-in-bron': 'Niet bekend in bron' },
  add: { evidence: 'Bron toevoegen', attachments: 'Bestand of link toevoegen' },
  toolFor: (tool: string, number: string) => `${tool}, vraag ${number}`,

  appeared: (number: string) => `Nieuw: ${number}.`,
  appearedBecause: (answer: string) =>
    `Deze vraag verschijnt omdat u ‘${answer}’ koos. Kiest u iets anders, dan verdwijnt ze weer. Uw tekst blijft bewaard.`,
  alsoAsked: (answer: string, numbers: string) => `Door uw ‘${answer}’ stellen we ook ${numbers}.`,
  yourAnswer: 'antwoord',
  rangeOf: (first: string, last: string) => `${first} tot en met ${last}`,
  listOf: (numbers: readonly string[]) =>
    numbers.length < 2 ? (numbers[0] ?? '') : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`,

  problem: (problem: Problem, place: { row: number | undefined; column: string | undefined }): string =>
    place.row === undefined && place.column === undefined
      ? whole[problem.code](problem.limit ?? 0, problem.elsewhere)
      : `${capital([place.column, place.row === undefined ? undefined : `rij ${place.row}`].filter(Boolean).join(' in '))}: ${part[problem.code](problem.limit ?? 0, problem.elsewhere)}`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const whole: Record<Problem['code'], (limit: number, elsewhere?: string) => string> = {
  missing: () => 'Deze vraag staat nog open. Weet u het niet? ‘Onbekend’ is ook een antwoord.',
  'not-a-number': () => 'Dit is geen getal. Schrijf bijvoorbeeld 1.250 of 12,5.',
  'too-small': (limit) => `Dit getal is te laag: ten minste ${limit}.`,
  'too-large': (limit) => `Dit getal is te hoog: ten hoogste ${limit}.`,
  'not-a-band': () => 'Vul één getal in, of laag–waarschijnlijk–hoog. Schrijf bijvoorbeeld 8–12–20.',
  'low-above-high': () => 'Het lage getal is hoger dan het hoge. Zet het laagste getal eerst.',
  'not-a-date': () => 'Deze datum bestaat niet. Schrijf bijvoorbeeld 31-12-2026.',
  'not-an-option': () => 'Dit antwoord staat niet (meer) in de lijst. Kies een ander.',
  'not-a-group': () => 'Deze groep is niet (meer) gekozen in hoofdstuk 4. Kies een andere groep.',
  'too-long': (limit) => `Dit antwoord is langer dan ${limit} woorden. Korter leest beter.`,
  'too-few-rows': (limit) => (limit === 1 ? 'Vul ten minste één rij in.' : `Vul ten minste ${limit} rijen in.`),
  'not-touched': (_, elsewhere = '') => `Bij ${elsewhere} staat dat dit niet geraakt wordt. Wijzig een van de twee.`,
};

const part: Record<Problem['code'], (limit: number, elsewhere?: string) => string> = {
  missing: () => 'vul dit in of kies ‘onbekend’.',
  'not-a-number': () => 'dit is geen getal.',
  'not-a-band': () => `${cellProblems['not-a-band']('')}.`,
  'low-above-high': () => `${cellProblems['low-above-high']('')}.`,
  'too-small': (limit) => `dit getal is te laag: ten minste ${limit.toLocaleString('nl-NL')}.`,
  'too-large': (limit) => `dit getal is te hoog: ten hoogste ${limit.toLocaleString('nl-NL')}.`,
  'not-a-date': () => 'deze datum bestaat niet.',
  'not-an-option': () => 'deze keuze staat niet (meer) in de lijst.',
  'not-a-group': () => `${cellProblems['not-a-group']('')}.`,
  'too-long': (limit) => `dit is langer dan ${limit} woorden.`,
  'too-few-rows': (limit) => `vul ten minste ${limit} rijen in.`,
  'not-touched': (_, elsewhere = '') =>
    `bij ${elsewhere} staat dat dit niet geraakt wordt. Verwijder de beoordeling of wijzig ${elsewhere}.`,
};

export const conflictWords = {
  title: 'Deze vraag heeft twee antwoorden',
  explain: 'Kies welk antwoord geldt.',
  explainBeside:
    'Kies welk antwoord geldt, of schrijf hieronder verder: uw nieuwe antwoord komt dan in de plaats van beide.',
  underlined: 'Onderstreept',
  legend: 'staat alleen hier',
  side: (index: number) => `Antwoord ${index}`,
  byAt: (by: string, at: string) => `${by}, ${at}`,
  choose: (index: number) => `Antwoord ${index} geldt`,
  later: 'Later mag ook. Tot u kiest, blijven beide antwoorden bewaard.',
  removedRow: 'De rij is hier weggehaald.',
  withdrawn: 'Het antwoord is hier weggehaald.',
};
