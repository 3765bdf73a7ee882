import type { SpecialKind } from '../template/special.ts';

const special: Record<SpecialKind, string> = {
  onbekend: 'onbekend',
  nvt: 'n.v.t.',
  'niet-in-bron': 'niet bekend in bron',
};

const specialOption: Record<SpecialKind, string> = {
  onbekend: 'Onbekend',
  nvt: 'N.v.t.',
  'niet-in-bron': 'Niet bekend in bron',
};

const picture = {
  'ernstig-nadelig': 'Ernstig nadelig',
  nadelig: 'Nadelig, maatregelen nodig',
  gemengd: 'Gemengd',
  'beperkt-nadelig': 'Beperkt nadelig',
  gunstig: 'Gunstig',
  neutraal: 'Neutraal',
  'niet-te-bepalen': 'Niet te bepalen',
};

/** Why this picture: the rule of the questionnaire (§3.4) in one sentence. */
const pictureRule: Record<keyof typeof picture, string> = {
  'ernstig-nadelig':
    'Ten minste één regel staat na maatregelen op ‘hoog’ en raakt een kernrecht, of een absoluut recht is zonder waarborg in het geding.',
  nadelig:
    'Ten minste één regel staat na maatregelen op ‘hoog’, ten minste drie staan op ‘middel’, of de ruimte voor maatwerk wordt kleiner terwijl u onevenredige uitkomsten verwacht.',
  gemengd: 'Er zijn nadelige en gunstige regels. Geen regel staat op ‘hoog’.',
  'beperkt-nadelig': 'Ten minste één regel is nadelig. Geen regel staat op ‘hoog’.',
  gunstig: 'Geen regel is nadelig en ten minste één is gunstig.',
  neutraal: 'Alle regels die bekend zijn, staan op ‘geen effect’.',
  'niet-te-bepalen': 'Van geen enkele regel is de richting bekend.',
};

const insight = {
  onvoldoende: 'onvoldoende inzicht',
  beperkt: 'beperkt inzicht',
  voldoende: 'voldoende inzicht',
};

const insightReason: Readonly<Record<string, string>> = {
  'unknown-dimensions': 'Meer dan 30% van de dimensies is onbekend.',
  'no-dialogue': 'Er is nog niemand uit de doelgroep of de praktijk geraadpleegd.',
  'severe-unknown-size': 'Van een ingrijpend effect is niet bekend hoeveel mensen het raakt.',
  'low-certainty': 'Een effect van middelgrote ernst of meer rust op een aanname.',
  'short-term': 'De termijn voor de toets was ontoereikend.',
};

const level = {
  geen: 'geen',
  laag: 'laag',
  middel: 'middel',
  hoog: 'hoog',
  gunstig: 'gunstig',
  onbekend: 'onbekend',
};

const severity = (value: number | 'onbekend'): string =>
  value === 'onbekend'
    ? 'onbekend'
    : (['geen', '1 beperkt', '2 middelgroot', '3 ingrijpend', '4 zeer ingrijpend'][value] ?? String(value));

const minimumBecause = {
  quickscan: 'omdat dit een quickscan is',
  full: 'omdat dit een volledige toets is',
  severe: 'omdat ten minste één effect ingrijpend is',
};

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** Every sentence that an answer says on paper or in a computed question. */
export const answerWords = {
  special,
  specialOption,
  yes: 'Ja',
  no: 'Nee',
  /** After a number of which nobody doubts the size: "243 (vast)". */
  fixed: 'vast',
  total: 'Totaal',
  partialTotal: 'Totaal van wat bekend is',
  organisation: 'Organisatie',
  group: 'Groep',
  /** Between the lines of a table cell, where no line break can stand. */
  betweenLines: ' / ',
  groups: {
    none: 'Er is nog geen groep gekozen.',
    some: (number: number) => `Deze toets gaat over ${count(number, 'groep', 'groepen')}:`,
  },
  cases: {
    enough: (present: number) =>
      `Er ${present === 1 ? 'is' : 'zijn'} ${count(present, 'casus', 'casussen')} uitgewerkt. Dat is genoeg.`,
    short: (present: number, minimum: number) =>
      `Er ${present < 2 ? 'is' : 'zijn'} ${present === 0 ? 'nog geen casus' : count(present, 'casus', 'casussen')} uitgewerkt. Er ${
        minimum - present === 1 ? 'ontbreekt' : 'ontbreken'
      } er nog ${minimum - present}.`,
    minimum: (minimum: number, because: keyof typeof minimumBecause) =>
      `Het minimum is ${minimum}, ${minimumBecause[because]}.`,
  },
  effect: {
    picture,
    pictureRule,
    insight,
    insightReason,
    level,
    severity,
    headline: (beeld: string, inzicht: string) => `${beeld}, op basis van ${inzicht}`,
    caption: 'Regels die dit beeld bepalen',
    columns: {
      dimension: 'Dimensie',
      group: 'Groep',
      severity: 'Ernst',
      gross: 'Zonder maatregelen',
      net: 'Na maatregelen',
      note: 'Bijzonderheden',
    },
    core: 'raakt een kernrecht',
    assumption: 'aanname',
    noCauses: 'Er is nog geen regel die het beeld bepaalt.',
    unknown: (dimensions: readonly string[]) =>
      `${count(dimensions.length, 'dimensie is', 'dimensies zijn')} onbekend: ${dimensions.join(', ')}.`,
    own: (own: string) => `Eigen oordeel van de opsteller: ${own}.`,
    noOwn: 'De opsteller heeft nog geen eigen oordeel gegeven.',
    differs: 'Het eigen oordeel wijkt af van het beeld. De motivering hoort uit te leggen waarom.',
  },
  chain: {
    caption: 'Oordeel per organisatie',
    organisation: 'Organisatie',
    verdict: 'Oordeel',
    none: 'Nog geen organisatie heeft een oordeel gegeven.',
    headline: (verdict: string) => `Afgeleid oordeel: ${verdict}`,
    rule: 'De keten is niet uitvoerbaar zodra één organisatie dat oordeelt. Zegt ten minste één organisatie ‘mits’, dan is het oordeel ‘uitvoerbaar mits’.',
    own: (own: string) => `Eindoordeel van de opsteller: ${own}.`,
    noOwn: 'De opsteller heeft nog geen eindoordeel gekozen.',
    differs: 'Het eindoordeel wijkt af van het afgeleide oordeel. De motivering hoort uit te leggen waarom.',
  },
  ownEffect: {
    none: 'Er is nog geen eigen oordeel over het effect op de vreemdeling.',
    source: 'Overgenomen uit het eigen oordeel in hoofdstuk 5.',
  },
} as const;

/** Every sentence that a control says. */
export const fieldWords = {
  answerAnyway: 'Toch beantwoorden',
  oldOption: (label: string) => `${label} (staat niet meer in de lijst)`,
  notComputed: 'De app werkt dit uit zodra er genoeg antwoorden zijn.',
  words: (number: number, max: number | undefined) =>
    max === undefined
      ? count(number, 'woord', 'woorden')
      : `${number} van ten hoogste ${count(max, 'woord', 'woorden')}`,
  editor: {
    bar: 'Opmaak',
    bold: 'Vet',
    italic: 'Cursief',
    list: 'Lijst',
    link: 'Link',
    linkText: 'tekst van de link',
    boldText: 'vette tekst',
    italicText: 'cursieve tekst',
  },
  own: {
    label: 'Staat het er niet bij? Voeg het zelf toe',
    add: 'Toevoegen',
  },
  date: {
    hint: 'Dag, maand en jaar, bijvoorbeeld 1-7-2027.',
  },
  euro: '€',
} as const;

type CellProblem =
  | 'missing'
  | 'not-a-number'
  | 'not-a-band'
  | 'low-above-high'
  | 'not-a-date'
  | 'not-an-option'
  | 'not-a-group'
  | 'too-small'
  | 'too-large'
  | 'not-touched';

/** What to do in a cell; the form says the same under the question, with the cell by name. */
export const cellProblems: Record<CellProblem, (limit: string) => string> = {
  missing: () => 'vul iets in of kies ‘onbekend’',
  'not-a-number': () => 'vul een getal in, bijvoorbeeld 1.250,50, of ‘onbekend’',
  'not-a-band': () => 'vul één getal in, of laag–waarschijnlijk–hoog: 8–12–20. Weet u het niet, kies dan ‘onbekend’',
  'low-above-high': () => 'het lage getal is hoger dan het hoge. Zet het laagste eerst, bijvoorbeeld 8–12–20',
  'not-a-date': () => 'vul een datum in, bijvoorbeeld 1-7-2027, of ‘onbekend’',
  'not-an-option': () => 'kies iets uit de lijst of ‘onbekend’',
  'not-a-group': () =>
    'deze groep is niet (meer) gekozen in hoofdstuk 4. Kies hier een andere groep, of kies de groep daar opnieuw',
  'too-small': (limit) => `dit getal is te laag. Vul ten minste ${limit} in`,
  'too-large': (limit) => `dit getal is te hoog. Vul ten hoogste ${limit} in`,
  'not-touched': () => 'een andere vraag zegt dat dit niet geraakt wordt',
};

export const tableWords = {
  rowName: 'rij',
  caption: (number: string, label: string, rows: number) => `${number} ${label}, ${count(rows, 'rij', 'rijen')}`,
  /** "Kosten in euro, rij 4" or "Kosten in euro, IND". */
  cell: (column: string, row: string) => `${column}, ${row}`,
  numbered: (one: string, index: number) => `${one} ${index}`,
  columnWith: (label: string, unit: string) => `${label} (${unit})`,
  inUnit: (label: string, unit: string) => (/^[a-z]/i.test(unit) ? `${label} in ${unit}` : `${label} (${unit})`),
  euro: 'euro',
  euroSign: '€',
  open: 'open',
  nothing: 'kies',
  tools: (row: string) => `Acties voor ${row}`,
  add: (one: string) => `${capital(one)} toevoegen`,
  up: 'Omhoog',
  down: 'Omlaag',
  duplicate: 'Dupliceren',
  remove: 'Verwijderen',
  setSpecial: (column: string, word: string) => `‘${column}’ op ${word}`,
  removed: (row: string) => `${capital(row)} is verwijderd.`,
  putBack: 'Zet terug',
  pasted: (cells: number) => `${count(cells, 'cel', 'cellen')} geplakt.`,
  notPasted: (rows: number) => `${count(rows, 'regel paste', 'regels pasten')} niet in de tabel.`,
  undoPaste: 'Maak ongedaan',
  pasteHint: 'Rijen uit Word of Excel kunt u hier plakken.',
  bandHint:
    'Is een getal een schatting, schrijf dan laag–waarschijnlijk–hoog: 8–12–20. Staat het vast, schrijf dan ‘12 vast’.',
  unknownHint: 'Weet u iets niet, vul dan ‘onbekend’ in die cel in.',
  /** Said with a cell; the form says the same under the question, with the cell by name. */
  problem: ({ code, limit = 0 }: { readonly code: string; readonly limit?: number | undefined }) =>
    capital(`${(cellProblems[code as CellProblem] ?? cellProblems.missing)(limit.toLocaleString('nl-NL'))}.`),
  noRows: 'Kies eerst bij een eerdere vraag over wie het gaat. Daarna staat hier voor elk een rij.',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
