import { list } from './counting.ts';

/** The method in words, complete enough to do it by hand: what every report explains, whatever is in it. */
export const scoreRules = [
  {
    title: '1  Ernst',
    text: 'Richting −1 telt 1, −2 telt 2. Plus 1 bij moeilijk omkeerbaar of onomkeerbaar, of bij jaren of blijvend. Plus 1 bij kwetsbaar of kernrecht. Hoogstens 4. Richting 0 of gunstig is ernst 0. Na maatregelen telt de richting na maatregel; een betere alleen als er een maatregel bij de rij staat.',
  },
  {
    title: '2  Niveau',
    text: 'Omvang: A minder dan 100, B tot 1.000, C tot 10.000, D meer, O onbekend. Ernst 1: laag, bij D en O middel. Ernst 2: bij A laag, bij D hoog, anders middel. Ernst 3: bij A middel, anders hoog. Ernst 4: altijd hoog, hoe klein de groep ook is. Ernst 0: gunstig bij +1 of +2, anders geen.',
  },
  {
    title: '3  Beeld',
    text: 'De eerste regel die klopt, over rijen met een bekende richting. Ernstig nadelig: 1 rij hoog met kernrecht, of een absoluut recht zonder waarborg. Nadelig: 1 rij hoog, 3 rijen middel, of minder ruimte voor maatwerk bij een onevenredige uitkomst. Gemengd: nadelig en gunstig. Beperkt nadelig: 1 nadelige rij. Gunstig: 1 gunstige rij. Neutraal: alleen 0. Anders: niet te bepalen. Nooit een gemiddelde.',
  },
  {
    title: '4  Inzicht',
    text: 'Onvoldoende: meer dan 3 op de 10 dimensies onbekend (van 16: 5 of meer), zonder dialoog, of ernst 3 of meer met omvang O. Beperkt: ernst 2 of meer met zekerheid laag, of een ontoereikende adviestermijn. Anders voldoende.',
  },
] as const;

/** The steps from the rows to the picture, as they stand in this dossier. */
export const reckoningWords = {
  title: 'Van de rijen naar het beeld',
  high: 'Hoog na maatregelen',
  middle: 'Middel na maatregelen',
  adverse: 'Nadelig na maatregelen (ernst 1 of meer)',
  favourable: 'Gunstig na maatregelen',
  unknown: 'Richting onbekend',
  absolute: 'Absoluut recht geraakt',
  room: 'Ruimte voor maatwerk; onevenredige uitkomst',
  picture: 'Beeld',
  without: 'Zonder maatregelen',
  unknownDimensions: 'Dimensies onbekend',
  untouchedDimensions: 'Dimensies niet geraakt',
  dialogue: 'Dialoog',
  sizeless: 'Ernst 3 of meer met omvang O',
  assumed: 'Ernst 2 of meer met zekerheid laag',
  term: 'Adviestermijn',
  insight: 'Inzicht',
  notAsked: 'niet gevraagd',
  rows: (places: readonly number[]) =>
    places.length === 0 ? 'geen rij' : `${places.length === 1 ? 'rij' : 'rijen'} ${list(places.map(String))}`,
  withCore: (rows: string, core: string) => (rows === 'geen rij' ? rows : `${rows}; daarvan met kernrecht: ${core}`),
  guard: (answer: string, unguarded: boolean) =>
    answer === 'ja' ? `ja, ${unguarded ? 'zonder' : 'met'} waarborg` : answer,
  both: (room: string, outcome: string) => `${room.charAt(0).toLowerCase()}${room.slice(1)}; ${outcome}`,
  pictureWithout: (picture: string, high: string) => `${picture}. Hoog: ${high}`,
  named: (names: readonly string[]) => (names.length === 0 ? 'geen' : list(names)),
  dimensions: (names: readonly string[], all: number) =>
    `${names.length} van ${all}${names.length === 0 ? '' : `: ${list(names)}`}`,
  consulted: (count: number) => (count === 0 ? 'niemand geraadpleegd' : `${count} keer geraadpleegd`),
} as const;

export const methodWords = {
  termsTitle: 'Begrippen',
  terms: [
    { term: 'Aandachtsniveau', meaning: 'Laag, middel of hoog: de ernst van een effect tegen het aantal mensen.' },
    { term: 'Beeld', meaning: 'De zwaarste uitkomst die uit de bekende gegevens volgt. Nooit een gemiddelde.' },
    { term: 'Doenvermogen', meaning: 'Wat iemand in zijn omstandigheden aankan om in actie te komen.' },
    { term: 'Inzicht', meaning: 'Of er genoeg bekend is om het beeld te vertrouwen.' },
    { term: 'Maatregel', meaning: 'Wat een nadelig effect kleiner maakt. De score rekent na maatregelen.' },
    { term: 'Rubricering', meaning: 'Wie het stuk mag lezen.' },
    { term: 'Vingerafdruk', meaning: 'Een getal dat verandert zodra één antwoord verandert (SHA-256).' },
    { term: 'Vreemdeling', meaning: 'De persoon om wie het gaat: wie niet de Nederlandse nationaliteit heeft.' },
  ],
} as const;
