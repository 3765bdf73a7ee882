import { plural } from './counting.ts';

export const wizard = {
  chapters: 'Hoofdstukken',
  answered: (answered: number, all: number) => [`${answered} van ${all}`, ' vragen beantwoord'] as const,
  missing: (open: number) => `Wat ontbreekt nog: ${open}`,
  nothingMissing: 'Alles is beantwoord',
  unknownCounts: (count: number) => `${count} keer ‘onbekend’ telt als antwoord`,
  complete: 'compleet',
  untouched: 'niet geraakt',
  open: ' open',
  fold: (number: string, title: string) => `Hoofdstukken: ${number} ${title}`,
  foldOpen: (open: number) => (open === 0 ? 'compleet' : plural(open, 'vraag open', 'vragen open')),
  place: (chapter: string, title: string, section: string) =>
    chapter === section ? `Hoofdstuk ${chapter}` : `Hoofdstuk ${chapter} · ${title} · ${section}`,
  scope: 'Omvang van de toets',
  quickscan: (count: number) => `Quickscan ${count}`,
  full: (count: number) => `Volledig ${count}`,
  openHere: 'Nog open in dit onderdeel:',
  moreOpen: (count: number) => `en nog ${count}`,
  noneOpen: 'Niets meer open in dit onderdeel.',
  noQuestions: 'De quickscan heeft hier geen vragen. Kies ‘Volledig’ als u dit onderdeel wilt invullen.',
  parts: 'Onderdelen',
  openIn: (open: number, number: string) =>
    open === 0 ? `Niets open in ${number}` : `${plural(open, 'vraag', 'vragen')} open in ${number}`,
  toReport: 'Naar het rapport',
  documentTitle: (number: string, title: string) => `${number} ${title}`,
};

export const missing = {
  place: 'Invullen · Wat ontbreekt nog',
  title: (open: number, unknown: number) =>
    `${plural(open, 'vraag', 'vragen')} open${unknown > 0 ? `, ${unknown} keer onbekend` : ''}`,
  done: 'Alles is beantwoord',
  text: 'Een concept delen mag altijd; vaststellen kan pas als deze lijst leeg is of elk gat een reden heeft.',
  doneText: (all: number, unknown: number) =>
    unknown === 0 ? `${all} vragen.` : `${all} vragen, waarvan ${unknown} met ‘onbekend’.`,
  empty: 'verplicht en leeg',
  incomplete: 'nog aan te vullen',
  incompleteHint: 'bijvoorbeeld een open cel',
  unknown: 'onbekend',
  unknownHint: 'telt als antwoord',
  notApplicable: 'n.v.t.',
  notApplicableHint: 'met reden in het rapport',
  silent: 'niet bekend in bron',
  conflicts: 'twee antwoorden',
  settle: 'beslecht ze',
  show: 'Toon',
  showOpen: (count: number) => `Open ${count}`,
  showUnknown: (count: number) => `Onbekend ${count}`,
  chapterCount: (open: number, unknown: number) =>
    [open > 0 ? `${open} open` : '', unknown > 0 ? `${unknown} onbekend` : ''].filter(Boolean).join(', '),
  columns: { number: 'Vraag', what: 'Wat ontbreekt', why: 'Waarom het telt' },
  caption: (number: string, title: string) => `Hoofdstuk ${number}, ${title}: wat ontbreekt`,
  leeg: 'leeg',
  isUnknown: 'onbekend',
  nobody: 'onbekend; nog niet ingevuld wie het uitzoekt',
  lookedInto: (words: string) => `onbekend; ${words}`,
  why: {
    trigger: 'bepaalt welke vragen hierna komen',
    quickscan: 'hoort bij de quickscan: het minimum',
    reason: 'zonder reden telt ‘n.v.t.’ of ‘nee’ niet',
    incomplete: 'het antwoord is nog niet af',
    required: 'hoort in elke toets',
    unknown: 'komt in ‘Wat weten we niet’',
  },
};

export const search = {
  label: 'Zoek een vraag of antwoord',
  close: 'Sluit zoeken',
  hits: 'Treffers',
  questions: 'Vragen',
  answers: 'Antwoorden in dit dossier',
  help: 'Uitleg',
  goTo: 'Ga naar',
  notAsked: 'wordt nu niet gevraagd',
  notAnswered: 'nog niet beantwoord',
  found: (count: number, groups: number) =>
    count === 0 ? 'Niets gevonden' : `${plural(count, 'treffer', 'treffers')} in ${plural(groups, 'groep', 'groepen')}`,
  nothing: (words: string) => `‘${words}’ staat in geen vraag of antwoord. Dat kan zelf een bevinding zijn.`,
  begin: 'Typ een woord, of een nummer zoals 5.4.3.',
  section: 'onderdeel',
  more: (count: number) => `Nog ${count}. Typ meer om te verfijnen.`,
  choose: ' kies · ',
  go: ' ga erheen · ',
  back: ' terug naar waar u was',
  number: ['Typ een nummer, zoals ', ', om er direct heen te gaan'] as const,
};

export const differences = {
  title: (count: number) =>
    count === 0
      ? 'Geen verschillen'
      : count === 1
        ? 'Eén vraag heeft twee antwoorden'
        : `${words[count] ?? count} vragen hebben twee antwoorden`,
  text: 'Twee keer is hetzelfde beantwoord zonder dat de een het antwoord van de ander zag. U kiest welk antwoord geldt. Tot dan staat in het rapport ‘twee antwoorden’.',
  none: 'Elke vraag heeft één antwoord. U kunt verder met invullen.',
  queue: 'Verschillen',
  row: 'een rij',
  toQuestion: 'Schrijf zelf verder bij de vraag',
  back: 'Naar invullen',
};

const words: Record<number, string> = { 2: 'Twee', 3: 'Drie', 4: 'Vier', 5: 'Vijf', 6: 'Zes', 7: 'Zeven' };

export const report = {
  title: 'Rapport en delen',
  text: 'Wat u hier ziet, staat straks in de PDF.',
  preview: 'Voorbeeld',
  summary: 'Samenvatting',
  verdicts: 'Oordelen',
  ownVerdict: 'Oordeel van de opsteller',
  frame: 'Gevolgen per organisatie',
  unknown: 'Nog open of onbekend',
  unknownNone: 'Elke vraag is beantwoord.',
  chapter: (number: string, title: string) => `${number} ${title}`,
  tally: (answered: number, asked: number) => `${answered} van ${asked} beantwoord`,
  unanswered: 'Niet ingevuld',
  optionalEmpty: 'Niet ingevuld (mag leeg)',
  evidence: 'Bron',
  attached: 'Bijlage',
  twoAnswers: 'Twee antwoorden, nog niet beslecht',
  cell: { onbekend: 'onbekend', nvt: 'n.v.t.', 'niet-in-bron': 'niet bekend in bron', empty: 'niet ingevuld' },
  special: { onbekend: 'Onbekend.', nvt: 'Niet van toepassing.', 'niet-in-bron': 'Niet bekend in bron.' },
  partial: 'Totaal is niet compleet: een of meer cellen zijn leeg of onbekend.',
  elsewhere: {
    'bijlage-a': 'Staat in bijlage A van het rapport.',
    samenvatting: 'Staat in de samenvatting.',
    bronnen: 'Staat in de bronnenlijst.',
  },
  share: 'Maak het rapport',
  make: 'Maak de PDF',
  again: 'Maak de PDF opnieuw',
  cancel: 'Annuleren',
  starting: 'De PDF wordt voorbereid',
  making: {
    layout: (done: number, all: number) => `De bladzijden worden gevuld: ${Math.round((100 * done) / all)}%`,
    paint: (done: number, all: number) => `Bladzij ${done} van ${all} wordt opgemaakt`,
  },
  canWork: 'U kunt gewoon doorwerken. Wat u nu wijzigt, komt in de volgende versie.',
  made: (pages: number, size: string) => `De PDF is klaar: ${plural(pages, 'pagina', 'pagina’s')}, ${size}.`,
  download: 'Download de PDF',
  inside: {
    none: 'Er zitten geen antwoorden in: de app kan deze PDF niet weer openen.',
    answers: 'De antwoorden zitten erin: wie de PDF heeft, kan hem in de app openen.',
    everything: 'De antwoorden en hun geschiedenis zitten erin: wie de PDF heeft, kan hem in de app openen.',
  },
  stopped: 'U stopte. Er is niets opgeslagen of verstuurd.',
  failed: 'De PDF is niet gemaakt. Uw antwoorden staan nog gewoon op deze computer.',
  missingCharacters: (place: string, characters: string) =>
    `Bij ${place} kent het lettertype deze tekens niet: ${characters}. In de PDF staat daar een leeg vakje.`,
  openQuestions: (count: number) =>
    `${plural(count, 'vraag staat', 'vragen staan')} open. Een concept mag, vaststellen nog niet.`,
  showOpen: 'Toon ze',
  complete: 'Elke vraag is beantwoord.',
  conflicts: (count: number) => `${plural(count, 'vraag heeft', 'vragen hebben')} twee antwoorden.`,
  file: 'Bestand voor de app',
  fileHint:
    'Alle antwoorden en hun geschiedenis in één bestand (JSON). Bewaar het als kopie, of open het op een andere computer.',
  saveFile: 'Bewaar het bestand',
  fileSaved: (name: string) => `${name} staat in uw map met downloads.`,
  openFile: 'Open een PDF of bestand',
  otherForms: 'Andere vormen',
  otherFormsHint:
    'Hetzelfde rapport, uit dezelfde antwoorden. Ze dragen het dossier niet in zich: dat doet alleen de PDF.',
  saveWord: 'Bewaar als Word',
  saveHtml: 'Bewaar als webpagina',
  otherBusy: 'Het rapport wordt gemaakt.',
  otherFailed: 'Het maken is niet gelukt. Uw antwoorden zijn bewaard; probeer het opnieuw of maak de PDF.',
  saveMdto: 'Bewaar de archiefgegevens (MDTO)',
  mdtoHint: 'Twee XML-bestanden die bij deze PDF horen, voor het archief.',
  mdtoFailed: 'Het maken van de archiefgegevens is niet gelukt. De PDF is er wel; probeer het opnieuw.',
};

/** The dialog before the PDF is made. */
export const share = {
  title: 'Wat gaat er mee in de PDF?',
  close: 'Sluit dit venster',
  explain: 'Met de antwoorden erin kan wie de PDF krijgt hem in deze app openen en verder invullen.',
  choices: {
    none: { label: 'Niets', hint: 'Alleen het rapport. De app kan deze PDF niet weer openen.' },
    answers: { label: 'De antwoorden', hint: 'Wat er nu staat, zonder geschiedenis. Genoeg om de PDF weer te openen.' },
    everything: {
      label: 'Antwoorden, opmerkingen en geschiedenis',
      hint: 'Alles wat in de toets is bewaard, ook wat is vervangen of gewist.',
    },
  },
  along: 'Dit gaat mee',
  nothing: 'Geen gegevens, alleen wat op de pagina’s staat.',
  answers: (count: number) =>
    `${plural(count, 'antwoord', 'antwoorden')}, met de functie en organisatie die erbij zijn ingevuld en het tijdstip.`,
  hidden: (count: number) =>
    count === 1
      ? 'Daarvan hoort 1 bij een vraag die nu niet wordt gesteld: het staat niet op papier, maar gaat wel mee.'
      : `Daarvan horen er ${count} bij vragen die nu niet worden gesteld: ze staan niet op papier, maar gaan wel mee.`,
  conflicts: (count: number) =>
    `Bij ${plural(count, 'vraag', 'vragen')} beide antwoorden, want daarover is nog niet beslist.`,
  history: (count: number) =>
    count === 0
      ? 'Er is geen geschiedenis: geen antwoord is vervangen of gewist.'
      : `${plural(count, 'eerder antwoord dat is vervangen of gewist', 'eerdere antwoorden die zijn vervangen of gewist')}. Opmerkingen heeft deze versie van de app nog niet.`,
  noHistory: 'Geen eerdere antwoorden.',
  evidence: (count: number, size: string) => `${plural(count, 'bijlage', 'bijlagen')}, samen ${size}.`,
  evidenceGone: (count: number) =>
    count === 1
      ? '1 bijlage zit niet in deze app op deze computer en gaat dus niet mee. Bij de vraag staat welke.'
      : `${count} bijlagen zitten niet in deze app op deze computer en gaan dus niet mee. Bij de vraag staat welke.`,
  classified: (label: string) =>
    `De rubricering is ‘${label}’. Geef de PDF alleen aan wie de toets mag zien: wat u meegeeft, kan iedereen met de PDF lezen.`,
  unclassified: 'De rubricering is niet ingevuld. Ga na wie de PDF en wat erin zit mag zien.',
  make: 'Maak de PDF',
  cancel: 'Niet doen',
  /** Beside the file, in a reader of PDFs. */
  description: 'De antwoorden van deze uitvoeringstoets. Open de PDF in de app om ermee verder te werken.',
};

/** What is said when a PDF has been opened. */
export const opened = {
  title: (title: string) => `‘${title}’ is geopend uit de PDF`,
  dismiss: 'Sluit deze melding',
  answers: (count: number) => `${plural(count, 'antwoord', 'antwoorden')} gelezen.`,
  fingerprint: {
    matches: 'De vingerafdruk klopt: er is niets aan veranderd sinds de PDF is gemaakt.',
    differs:
      'De vingerafdruk klopt niet: de antwoorden zijn veranderd nadat de PDF is gemaakt. Vraag de afzender of dat de bedoeling is.',
    absent: 'Er zit geen vingerafdruk bij, dus of er iets is veranderd, is niet na te gaan.',
  },
  here: {
    new: 'De toets staat nu ook op deze computer.',
    same: 'De toets stond al op deze computer, en heeft nu dezelfde antwoorden als de PDF.',
    differs:
      'De toets stond al op deze computer, en heeft ook andere antwoorden dan de PDF. Uw eigen antwoorden zijn er nog.',
  },
  conflicts: (count: number) => `${plural(count, 'vraag heeft', 'vragen hebben')} twee antwoorden.`,
  settle: 'Kies welk antwoord geldt',
  files: (count: number) => `In de PDF ${count === 1 ? 'zit ook 1 bijlage' : `zitten ook ${count} bijlagen`}.`,
  filesNotKept:
    'Niet alle bijlagen konden worden bewaard. De antwoorden staan er wel; bij een vraag staat welk bestand hier niet is. Maak ruimte vrij op de schijf en open de PDF opnieuw.',
  toQuestions: 'Naar de vragen',
};
