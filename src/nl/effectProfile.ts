import type { MeasureId } from '../engine/burden/measures.ts';
import type { InsightReason } from '../engine/effect/insight.ts';
import type { PictureReason } from '../engine/effect/picture.ts';
import type { AttentionLevel, Insight } from '../questions/derivedAnswer.ts';
import { burdenWords } from './burden.ts';
import { list, plural } from './counting.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const are = (count: number): string => plural(count, 'beoordeling is', 'beoordelingen zijn');

/** With a full stop, whatever was quoted before it. */
const named = (names: string): string => (names === '' ? '.' : `: ${names}.`);

const reason: Record<PictureReason, (count: number, names: string) => string> = {
  'core-right-high': (count, names) =>
    `${are(count)} hoog en ${count === 1 ? 'raakt' : 'raken'} een kernrecht${named(names)}`,
  'absolute-right-unguarded': () => 'Een absoluut recht wordt geraakt, en er staat geen waarborg bij.',
  high: (count, names) => `${are(count)} hoog na maatregelen${named(names)}`,
  'three-middle': (count, names) => `${are(count)} middel na maatregelen${named(names)} Drie is genoeg.`,
  'less-room-while-disproportionate': () =>
    'De ruimte voor maatwerk wordt kleiner, terwijl onevenredige uitkomsten worden verwacht.',
  'adverse-and-favourable': () => 'Er zijn nadelige en gunstige beoordelingen, en geen is hoog.',
  adverse: (count, names) => `${are(count)} nadelig, en geen is hoog${named(names)}`,
  favourable: (count, names) => `${are(count)} gunstig, en geen is nadelig${named(names)}`,
  neutral: () => 'Alle bekende beoordelingen staan op ‘geen effect’.',
  'nothing-known': () => 'Van geen enkele beoordeling is de richting bekend.',
};

const insightReason: Record<Exclude<InsightReason, 'unknown-dimensions'>, (count: number, names: string) => string> = {
  'no-dialogue': () => 'Er is niemand uit of namens de doelgroep geraadpleegd.',
  'severe-unknown-size': (_, names) => `Een ingrijpend effect treft een groep van onbekende omvang${named(names)}`,
  'low-certainty': (count, names) =>
    `${plural(count, 'beoordeling', 'beoordelingen')} van enige ernst ${count === 1 ? 'rust' : 'rusten'} op een aanname${named(names)}`,
  'short-term': () => 'De adviestermijn was ontoereikend.',
};

/** More than three in ten dimensions (questionnaire.md §3.4), as a number that a reader can count. */
const tooMany = (all: number): number => Math.floor((3 * all) / 10) + 1;

const insight: Record<Insight, string> = { onvoldoende: 'Onvoldoende', beperkt: 'Beperkt', voldoende: 'Voldoende' };

interface Counts {
  readonly dimensions: number;
  readonly ofDimensions: number;
  readonly rows: number;
  readonly ofRows: number;
  readonly questions: number;
  readonly silent: number;
  readonly unanswered: number;
}

/** What is not there is not said; the dimensions always are. */
function countsWords({ dimensions, ofDimensions, rows, ofRows, questions, silent, unanswered }: Counts): string {
  const unknown = [
    `${dimensions} van ${ofDimensions} dimensies`,
    ...(ofRows > 0 ? [`${rows} van ${plural(ofRows, 'beoordeling', 'beoordelingen')}`] : []),
    ...(questions > 0 ? [plural(questions, 'vraag', 'vragen')] : []),
  ];
  return [
    `Onbekend: ${list(unknown)}.`,
    ...(silent > 0 ? [`${plural(silent, 'vraag', 'vragen')} niet bekend in bron.`] : []),
    ...(unanswered > 0 ? [`${plural(unanswered, 'vraag staat', 'vragen staan')} nog open.`] : []),
  ].join(' ');
}

interface Notes {
  readonly core: boolean;
  readonly assumption: boolean;
  readonly partlyUnknown: boolean;
  readonly before?: AttentionLevel;
}

const harmful: readonly string[] = ['hoog', 'middel', 'laag'];

/** What the signs and letters of a cell mean, for who hears it. */
function saidOf(level: AttentionLevel | 'nvt', direction: number, notes: Notes): string {
  if (level === 'nvt') return 'niet van toepassing';
  if (level === 'onbekend') return 'onbekend';
  const { before } = notes;
  return [
    direction === 0 ? 'geen effect' : (directions[String(direction)] ?? ''),
    harmful.includes(level) && `aandacht ${level}`,
    before && `voor maatregelen ${before}`,
    notes.core && 'raakt een kernrecht',
    notes.assumption && 'rust op een aanname',
    notes.partlyUnknown && 'een deel is onbekend',
  ]
    .filter(Boolean)
    .join(', ');
}

const directions: Record<string, string> = {
  '-2': 'sterk nadelig',
  '-1': 'nadelig',
  '0': 'geen',
  '1': 'gunstig',
  '2': 'sterk gunstig',
};

/** The one page about the person: on paper, in Word and HTML, and on screen. */
export const effectProfileWords = {
  title: 'Effectprofiel van de vreemdeling',
  room: 'Profiel',
  lead: 'Effect op de vreemdeling',
  noGroup: 'groep niet ingevuld',
  noDimension: 'dimensie niet ingevuld',
  picture: 'Beeld, zwaarste uitkomst eerst',
  insightHead: 'Inzicht, is er genoeg bekend?',
  insight,
  reason,
  insightReason,
  counts: (before: number, after: number) =>
    `${plural(before, 'beoordeling is', 'beoordelingen zijn')} hoog voor maatregelen, ${after} daarna.`,
  without: (picture: string, high: number) =>
    `Zonder maatregelen zou het beeld ‘${picture.toLowerCase()}’ zijn${high > 0 ? `: dan ${high === 1 ? 'is 1 beoordeling' : `zijn ${high} beoordelingen`} hoog` : ''}.`,
  tooManyUnknown: (count: number, all: number) =>
    `${count} van de ${all} dimensies zijn onbekend. Bij ${tooMany(all)} of meer is het inzicht onvoldoende.`,
  someUnknown: (count: number, all: number, names: readonly string[]) =>
    `${count} van de ${all} dimensies ${count === 1 ? 'is' : 'zijn'} onbekend: ${list(names)}.`,
  workedOut: 'Afgeleid bij',
  enough: 'Er is genoeg bekend om op dit beeld te vertrouwen.',
  own: (label: string, differs: boolean) =>
    `Eigen oordeel: ${label.charAt(0).toLowerCase()}${label.slice(1)}${differs ? '. Dit wijkt af van het beeld; de motivering staat bij' : ''}`,
  place: (dimensions: readonly string[], group: string) => `${list(dimensions)} (${group})`,
  names: (places: readonly string[], more: number) => (more > 0 ? `${places.join(', ')} en nog ${more}` : list(places)),

  grid: 'Dimensies en groepen',
  dimension: 'Dimensie',
  cellUnknown: 'onbekend',
  cellNvt: 'n.v.t.',
  notSeparately: 'niet apart beoordeeld voor deze groep',
  unknownPrefix: (text: string) => `onbekend: ${text}`,
  untouched: (why: string | undefined) =>
    why === undefined ? 'Niet geraakt. De reden staat er niet bij.' : `Niet geraakt: ${why}`,
  unknown: {
    direction: 'van geen enkele groep is de richting bekend',
    silent: 'niet bekend in bron',
    silentJudgement: 'wel geraakt, maar de beoordeling is niet bekend in bron',
    silentTable: 'De bron bevat geen beoordeling.',
    saidSo: 'met ‘onbekend’ beantwoord',
    unanswered: 'nog niet beantwoord',
    notJudged: 'nog door niemand beoordeeld',
  },
  legend: {
    level: 'Het woord is het aandachtsniveau na maatregelen: ernst tegen aantal mensen.',
    letters: 'k: raakt een kernrecht. a: rust op een aanname. ?: een deel is onbekend. ·: niet apart beoordeeld.',
    where: 'Het cijfer is de rij in',
  },
  directions,
  said: saidOf,

  heaviest: {
    title: 'Zwaarst geraakt',
    titleOf: (group: string) => `Zwaarst geraakt: ${group}`,
    because: (words: string) => `${capital(words)}.`,
    tied: (groups: readonly string[]) => `Even zwaar: ${list(groups)}.`,
    unscored: (count: number) =>
      `${plural(count, 'groep is', 'groepen zijn')} niet beoordeeld of onbekend, en ${count === 1 ? 'kan' : 'kunnen'} zwaarder geraakt zijn.`,
    noGroups: 'Er is geen groep gekozen. Wie het zwaarst geraakt wordt, is niet te zeggen.',
    nobody: 'Geen groep is nadelig beoordeeld, en van geen last is bekend dat die stijgt.',
    unknown: 'Niet te zeggen: geen groep is beoordeeld, en van geen last is bekend dat die stijgt.',
    personsNow: (count: string) => `${count} mensen`,
    personsPerYear: (count: string) => `${count} nieuwe mensen per jaar`,
    personsAbsent: (why: string) => `Aantal mensen: ${why}`,
  },
  burden: {
    title: 'Wat het iemand kost',
    ofGroup: 'Per persoon uit deze groep.',
    ofEveryone: 'Per persoon, alle groepen.',
    scale: 'Open balk: nu. Volle balk: straks, met een streepje van laag tot hoog. Elke maat heeft een eigen schaal.',
    measure: (id: MeasureId) => capital(burdenWords.measure(id)),
    columns: { measure: 'Last', now: 'Nu', later: 'Straks', from: 'Uit' },
    now: 'nu',
    later: 'straks',
    caption: 'Last per persoon, nu en straks',
    named: (label: string, unit: string) => `${label} (${unit})`,
    none: 'Van geen last zijn cijfers bekend.',
    alt: (rows: readonly string[]) => `Balken per last, nu en straks, elk op een eigen schaal. ${rows.join('. ')}.`,
    altRow: (label: string, now: string, later: string) => `${label}: nu ${now}, straks ${later}`,
    rest: (known: readonly string[], unknown: readonly string[], aside: readonly string[]) =>
      [
        ...(known.length > 0 ? [`Niet getekend: ${list(known)}.`] : []),
        ...(unknown.length > 0 ? [`Onbekend: ${list(unknown)}.`] : []),
        ...(aside.length > 0 ? [`Zonder cijfers voor deze groep: ${list(aside)}.`] : []),
      ].join(' '),
    where: 'Alle lasten:',
  },
  conditions: {
    title: 'Voorwaarden die dit effect verkleinen',
    none: 'Er is geen maatregel of voorwaarde opgenomen.',
    noText: 'nog open: tekst ontbreekt',
    numbered: (number: string, text: string) => `${number}. ${text}`,
    open: (count: number) => `${count} ${count === 1 ? 'heeft' : 'hebben'} nog geen eigenaar of datum.`,
    more: (count: number) => `En nog ${plural(count, 'maatregel of voorwaarde', 'maatregelen en voorwaarden')}, zie`,
    ownerAndDate: (owner: string, date: string) => `${owner}, ${date}`,
    columns: ['Voorwaarde', 'Eigenaar', 'Uiterlijk op', 'Uit'],
  },
  unknowns: {
    title: 'Wat niet bekend is',
    none: 'Niets is met ‘onbekend’ beantwoord.',
    dimension: (label: string) => `Effect op ${label.toLowerCase()}`,
    dimensions: (count: number, all: number) =>
      count === all ? `Het effect op alle ${all} dimensies` : `Het effect op ${count} van de ${all} dimensies`,
    row: (place: string) => `Effect: ${place}`,
    more: (count: number) => `En nog ${count}.`,
    moreIn: (count: number) => `En nog ${count}, zie`,
    counts: countsWords,
  },
  appendix: (letter: string) => `bijlage ${letter}`,
  contentsPlace: 'Voorwaarden',
  screen: {
    why: 'Waarom dit beeld?',
    toReport: 'Naar het rapport',
    traced: 'Elk cijfer op deze pagina leidt naar de antwoorden erachter.',
    rows: (count: number) => plural(count, 'groep', 'groepen'),
    empty: 'Er is nog geen groep gekozen. Kies eerst wie het voorstel raakt.',
  },
} as const;
