import { plural } from './counting.ts';

/** Every word of the screens around the questions. B1, "u", active, present tense; a button says what happens. */
const lastAnswers = (count: number) =>
  count <= 1 ? 'uw laatste antwoord staat' : `uw laatste ${count} antwoorden staan`;

export const frame = {
  product: 'Uitvoeringstoets',
  skipToContent: 'Naar de inhoud',
  skipToChapters: 'Naar de hoofdstukken',
  skipToMissing: 'Naar wat ontbreekt',
  search: 'Zoeken',
  searchKey: 'Ctrl K',
  dossierRooms: 'Dossier',
  listRooms: 'Toetsen',
  yourDrafts: 'Uw toetsen',
  bin: 'Prullenbak',
  stacking: 'Stapeling',
  fill: 'Invullen',
  report: 'Rapport',
  differences: 'Verschillen',
  toSettle: ' te beslechten',
  promise: 'Alles blijft op deze computer. De app stuurt niets naar buiten.',
  keys: 'Sneltoetsen',
  accessibility: 'Toegankelijkheid',
  version: (version: string) => `Versie ${version}`,
  loading: 'Even laden…',
  example: 'Voorbeeld: verzonnen aantallen en oordelen',
  copied: 'Overgezet uit een bestaande toets',
};

export const save = {
  saved: (time: string) => `Opgeslagen om ${time} op deze computer`,
  ready: 'Alles is opgeslagen op deze computer',
  saving: 'Bewaren…',
  failed: (time: string | undefined) => (time ? `Niet opgeslagen sinds ${time}` : 'Niet opgeslagen'),
  trouble: {
    'no-space': (unsaved: number) => `De schijf is vol: ${lastAnswers(unsaved)} alleen nog in dit venster.`,
    blocked: () => 'De browser weigert gegevens te bewaren: wat u typt, staat alleen in dit venster.',
    closed: () =>
      'De opslag is gesloten, misschien door een nieuwere versie in een ander tabblad: wat u nu typt, staat alleen in dit venster.',
    unknown: (unsaved: number) => `Bewaren lukt niet: ${lastAnswers(unsaved)} alleen nog in dit venster.`,
  },
  advice: {
    'no-space': 'Bewaar de toets als bestand en maak daarna ruimte vrij op deze computer. Typen gaat gewoon door.',
    blocked: 'Vaak is dit een instelling van de browser of van uw organisatie. Bewaar de toets als bestand.',
    closed: 'Bewaar de toets als bestand en ververs daarna dit tabblad.',
    unknown: 'Bewaar de toets als bestand. Sluit dit venster nog niet.',
  },
  notKept: {
    'no-space': 'De schijf is vol: dit kon niet worden bewaard. Maak ruimte vrij en probeer het opnieuw.',
    blocked: 'De browser weigert gegevens te bewaren. Vaak is dit een instelling van de browser of van uw organisatie.',
    closed: 'De opslag is gesloten. Ververs dit tabblad en probeer het opnieuw.',
    unknown: 'Bewaren lukte niet. Er is niets gewijzigd.',
  },
  toFile: 'Bewaar als bestand',
  again: 'Probeer opnieuw',
};

export const start = {
  title: 'Uw toetsen',
  create: 'Nieuwe toets',
  openFile: 'Open bestand',
  example: 'Bekijk een voorbeeld',
  search: 'Zoek in titels',
  status: 'Status',
  anyStatus: 'Alle',
  noStatus: 'nog geen status',
  count: (count: number) => `${plural(count, 'toets', 'toetsen')}, laatst bewerkt bovenaan`,
  none: 'Geen toets past bij wat u zoekt.',
  caption: 'Uw toetsen op deze computer',
  columns: { title: 'Titel', status: 'Status', progress: 'Voortgang', edited: 'Laatst bewerkt', actions: 'Acties' },
  untitled: 'Toets zonder titel',
  progress: (answered: number, all: number) => `${answered} van ${all}`,
  progressLabel: (answered: number, all: number) => `${answered} van ${all} vragen beantwoord`,
  notStarted: 'nog niet begonnen',
  quickscan: 'Quickscan',
  full: 'Volledige toets',
  kinds: { toets: '', overgezet: 'overgezet', voorbeeld: 'voorbeeld' },
  actionsFor: (title: string) => `Acties voor ${title}`,
  duplicate: 'Dupliceren',
  follow: 'Begin een invoeringstoets uit dit dossier',
  copySuffix: ' (kopie)',
  discard: 'Naar de prullenbak',
  discarded: (title: string) => `‘${title}’ is weggegooid. Blijft 30 dagen in de prullenbak.`,
  putBack: 'Zet terug',
  dismiss: 'Sluit deze melding',
  where: 'Waar staat uw werk?',
  whereText: 'In deze browser, op deze computer. Bewaar zelf een bestand als u een kopie wilt: dat kan bij ‘Rapport’.',
  bin: 'Prullenbak',
  binText: (count: number) =>
    count === 0
      ? 'Leeg. Wat u weggooit, blijft 30 dagen hier.'
      : `${plural(count, 'toets', 'toetsen')}. Wat u weggooit, blijft 30 dagen hier.`,
  openBin: 'Open de prullenbak',
  drop: 'Laat het bestand los om het te openen',
  opening: 'Het bestand wordt gelezen…',
  otherTemplate: 'Deze toets staat hier al, met een andere vragenlijst. Er is niets gewijzigd.',
  exampleGone: 'Het voorbeeld is er nog niet in deze versie van de app.',
};

export const firstRun = {
  title: 'Toets een wijziging voordat mensen haar merken',
  text: 'U wordt langs 16 hoofdstukken geleid. Het belangrijkste gaat over wat de wijziging doet met de vreemdeling. Aan het eind hebt u een rapport dat de Kamer, de keten en een schermlezer kunnen lezen.',
  begin: 'Begin een toets',
  openFile: 'Open bestand',
  example: 'Of loop eerst door een voorbeeld',
  exampleText: ': een volledig ingevulde toets van een verzonnen voorstel.',
  drop: 'Een rapport (PDF) of bestand (JSON) uit deze app kunt u ook op dit venster slepen.',
  promises: [
    ['Alles blijft hier.', 'Geen account, geen server, ook zonder internet.'],
    ['Elke letter wordt bewaard.', 'U kunt dagen later verder waar u was.'],
    ['‘Onbekend’ is een antwoord.', 'Het telt mee en komt in het rapport.'],
    ['Klein beginnen mag.', 'De quickscan is kort en groeit mee naar de volledige toets.'],
  ] as const,
};

export const newDraft = {
  title: 'Nieuwe toets',
  close: 'Sluit dit venster',
  name: 'Hoe heet de toets?',
  nameHint: 'Noem de regeling, niet alleen de bijnaam. U kunt dit later wijzigen.',
  scope: 'Welke toets?',
  quickscan: 'Quickscan',
  quickscanHint: (count: number) =>
    `${count} vragen: een vroege, lichtere toets. Later uitbreiden kan, er gaat niets verloren.`,
  full: 'Volledige toets',
  fullHint: (count: number) => `Tot ${count} vragen. U krijgt alleen wat bij uw antwoorden past.`,
  followUp: 'Invoeringstoets',
  followUpHint:
    'Na de invoering: werkt het zoals voorspeld? Staat de uitvoeringstoets hier, begin dan uit dat dossier: in de lijst bij de acties, of bij ‘Rapport’. Dan neemt de app over wat is voorspeld.',
  transcribe: 'Ik zet een bestaande toets over',
  transcribeHint: 'Dan kunt u ook ‘niet bekend in bron’ antwoorden, waar de oude toets iets niet vermeldt.',
  begin: 'Begin',
  cancel: 'Niet doen',
};

export const who = {
  label: 'Uw functie en organisatie (geen naam)',
  hint: 'Mag leeg blijven. Staat bij wat u schrijft, zodat u bij twee antwoorden op één vraag ziet van wie elk is.',
};

export const bin = {
  title: 'Prullenbak',
  text: 'Wat u weggooit, blijft 30 dagen hier. Daarna verdwijnt het vanzelf.',
  empty: 'De prullenbak is leeg.',
  columns: { title: 'Toets', left: 'Blijft nog', actions: 'Acties' },
  left: (days: number) => plural(days, 'dag', 'dagen'),
  putBack: 'Zet terug',
  putBackFor: (title: string) => `Zet ${title} terug`,
  purge: 'Verwijder voorgoed',
  purgeFor: (title: string) => `Verwijder ${title} voorgoed`,
  sure: (title: string) => `‘${title}’ voorgoed verwijderen? Dit kunt u niet terugdraaien.`,
  keep: 'Bewaar toch',
  back: 'Terug naar uw toetsen',
  restored: (title: string) => `‘${title}’ staat weer bij uw toetsen.`,
  gone: (title: string) => `‘${title}’ is voorgoed verwijderd.`,
};

export const absent = {
  title: 'Deze toets staat niet op deze computer',
  text: 'Misschien is hij verwijderd of staat hij in een andere browser. Hebt u een PDF of bestand uit de app, open het dan vanaf de beginpagina.',
  unreadable: 'Deze toets hoort bij een andere vragenlijst',
  unreadableText: (version: string) =>
    `De toets is gemaakt met vragenlijst ${version}. Deze app kent die niet. Er is niets gewijzigd; u kunt de toets wel als bestand bewaren.`,
  page: 'Deze pagina bestaat niet',
  pageText: 'Het adres klopt niet. Uw werk staat veilig op de beginpagina.',
  back: 'Naar uw toetsen',
};

export const crash = {
  title: 'Er ging iets mis in de app',
  text: 'Uw antwoorden staan nog op deze computer. Bewaar ze voor de zekerheid als bestand en laad de pagina daarna opnieuw.',
  toFile: 'Bewaar mijn antwoorden als bestand',
  reload: 'Laad de pagina opnieuw',
};

export const update = {
  ready: 'Er is een nieuwe versie van de app. Uw werk blijft staan.',
  now: 'Werk nu bij',
  later: 'Later',
};

export const keys = {
  title: 'Sneltoetsen',
  close: 'Sluit sneltoetsen',
  explain: ['Alles kan ook met een knop. Druk ', ' om deze lijst te openen; niet tijdens het typen.'] as const,
  single: 'Losse letters als sneltoets gebruiken',
  speech: 'Gebruikt u spraak? Zet dit dan uit.',
  groups: [
    {
      title: 'Overal',
      keys: [
        ['Zoeken of naar een nummer', ['Ctrl', 'K']],
        ['Uitleg bij deze vraag', ['F1']],
        ['Voorbeeld van de PDF open of dicht', ['Alt', 'P']],
        ['Deze lijst', ['?']],
        ['Sluiten en terug', ['Esc']],
      ],
    },
    {
      title: 'Vragen',
      keys: [
        ['Volgende of vorige vraag', ['Alt', '↓', '↑']],
        ['Volgend of vorig onderdeel', ['Alt', '→', '←']],
        ['Volgende die ontbreekt', ['Alt', 'M']],
      ],
    },
    {
      title: 'Tabel',
      keys: [
        ['Rij erbij, in de laatste rij', ['Enter']],
        ['Rij omhoog of omlaag', ['Alt', 'Shift', '↑', '↓']],
        ['Rij weg, 10 seconden herstelbaar', ['Ctrl', 'Delete']],
      ],
    },
    {
      title: 'Effect, in een cel',
      keys: [
        ['Van sterk nadelig tot sterk gunstig', ['1', '2', '3', '4', '5']],
        ['Onbekend of n.v.t.', ['0', '9']],
        ['Neem over wat het dossier al weet', ['V']],
        ['Naar een andere cel', ['←', '→', '↑', '↓']],
        ['Naar een andere cel, ook vanuit de beoordeling', ['Alt', '←', '→', '↑', '↓']],
        ['Kopieer en plak een beoordeling', ['Ctrl', 'C', 'V']],
        ['Verwijder de beoordeling', ['Ctrl', 'Delete']],
      ],
    },
  ] as const,
};
