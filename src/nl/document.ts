import type { EffectPicture, Insight } from '../questions/derivedAnswer.ts';
import { list, plural } from './counting.ts';
import { methodWords, scoreRules } from './method.ts';
import { answerWords } from './questions.ts';

const quoted = (word: string): string => `«${word}»`;

/** On paper the picture has the name that it has on screen. */
const picture: Record<EffectPicture, string> = answerWords.effect.picture;

const insight: Record<Insight, string> = {
  onvoldoende: 'onvoldoende',
  beperkt: 'beperkt',
  voldoende: 'voldoende',
};

const insightReason: Record<string, string> = {
  'unknown-dimensions': 'Meer dan 30% van de dimensies is onbekend.',
  'no-dialogue': 'Er is niemand uit of namens de doelgroep geraadpleegd.',
  'severe-unknown-size': 'Een ingrijpend effect treft een groep van onbekende omvang.',
  'low-certainty': 'Een effect van enige ernst rust op een aanname.',
  'short-term': 'De adviestermijn was ontoereikend.',
};

const special: Record<string, string> = {
  nvt: 'n.v.t.',
  'niet-in-bron': 'niet bekend in bron',
};

/** The words of the report itself: everything that no drafter typed and no template wrote. */
export const documentWords = {
  list,
  special,
  picture,
  insight,
  insightReason,
  range: (first: string, last: string) => `${first} tot en met ${last}`,
  because: (clause: string) => `Gevraagd omdat ${clause}.`,
  opened: (numbers: string) =>
    /[,]| en | tot /.test(numbers) ? `Daarom zijn ${numbers} gevraagd.` : `Daarom is ${numbers} gevraagd.`,

  condition: {
    is: (number: string, label: string) => `het antwoord op ${number} ${quoted(label)} is`,
    isNot: (number: string, label: string) => `het antwoord op ${number} niet ${quoted(label)} is`,
    oneOf: (number: string, labels: readonly string[]) =>
      `het antwoord op ${number} ${list(labels.map(quoted), 'of')} is`,
    includes: (number: string, label: string) => `bij ${number} ${quoted(label)} is gekozen`,
    excludes: (number: string, label: string) => `bij ${number} iets anders dan ${quoted(label)} is gekozen`,
    after: (late: string, early: string) => `de datum bij ${late} na die bij ${early} ligt`,
    filled: (number: string) => `${number} is ingevuld`,
    notFilled: (number: string) => `${number} niet is ingevuld`,
    all: (clauses: readonly string[]) => list(clauses),
    any: (clauses: readonly string[]) => list(clauses, 'of'),
    not: (clause: string) => `niet geldt dat ${clause}`,
  },

  verdict: {
    person: 'Voor de vreemdeling',
    chain: 'Voor de keten',
    none: 'Nog geen oordeel',
    own: 'Eigen oordeel',
    ownOnly: 'Er is nog geen beeld afgeleid: dit is het eigen oordeel van de opsteller.',
    differs: 'Het eigen oordeel wijkt af van de rekenregel. De motivering staat bij',
    basis: (insightWord: string) => `op basis van ${insightWord} inzicht`,
    high: (count: number, dimensions: readonly string[]) =>
      `${plural(count, 'beoordeling is', 'beoordelingen zijn')} hoog na maatregelen: ${list(dimensions)}.`,
    unknownDimensions: (count: number) => `${plural(count, 'dimensie is', 'dimensies zijn')} onbekend.`,
    followsFrom: (verdict: string) => `uit de oordelen van de organisaties volgt: ${verdict.toLowerCase()}`,
    perOrganisation: (per: readonly (readonly [string, number])[]) =>
      `${list(per.map(([verdict, count]) => `${count} × ${verdict.toLowerCase()}`))}.`,
    cannotJudge: (count: number) => `${plural(count, 'organisatie kan', 'organisaties kunnen')} nog niet oordelen.`,
  },

  summary: {
    title: 'Managementsamenvatting',
    proposal: 'Wat verandert er?',
    core: 'Wat merkt de vreemdeling?',
    management: 'Samenvatting',
    uncertainty: 'Wat weten we niet?',
    elsewhere: 'Het antwoord staat bij',
    states: { onbekend: 'Onbekend.', nvt: 'N.v.t.', 'niet-in-bron': 'Niet bekend in bron.' } as Record<string, string>,
  },

  frame: {
    title: 'Samenvattingskader',
    intro: 'Een rij per organisatie, naast de twee oordelen. Elke organisatie stelt haar eigen oordeel vast.',
    organisation: 'Organisatie',
    columns: {
      gevolgen: 'Gevolgen',
      'fte-incidenteel': 'fte incid.',
      'fte-structureel': 'fte struct.',
      'kosten-incidenteel': '€ × 1.000 incid.',
      'kosten-structureel': '€ × 1.000 struct.',
      oordeel: 'Oordeel',
      voorwaarden: 'Voorwaarden',
    } as Record<string, string>,
    total: 'Totaal',
    partialTotal: 'Totaal van wat bekend is',
    incomplete: (partial: number, all: number) =>
      `${partial} van ${plural(all, 'organisatie', 'organisaties')} onvolledig. Wat onbekend is of ontbreekt, telt niet mee in het totaal.`,
    none: 'Er zijn nog geen organisaties gekozen.',
    seeBelow: (number: number) => `zie onder, ${number}`,
    conditions: 'Voorwaarden per organisatie',
    minus: 'Een minteken is een besparing.',
    from: (numbers: readonly string[]) => `Uit ${list(numbers)}.`,
  },

  choice: { chosen: 'gekozen:', other: 'niet gekozen:' },

  score: {
    title: 'Verantwoording van de score',
    row: 'Nr',
    worked: ['Niveau voor', 'Ernst na', 'Niveau na'],
    note: (label: string, text: string) => `${label}: ${text}`,
    notes: 'Maatregelen en toelichting per rij',
    rules: scoreRules,
  },

  state: {
    unanswered: 'Niet beantwoord.',
    unansweredRequired: 'Verplichte vraag, zie bijlage B.',
    empty: 'Deze vraag mag leeg blijven.',
    emptyQuiet: 'leeg, niet verplicht',
    incomplete: 'Nog niet volledig, zie bijlage B.',
    onbekend: 'Onbekend.',
    nvt: 'N.v.t., want',
    nvtBefore: 'N.v.t.',
    untouchedBefore: 'Niet geraakt.',
    underived: 'Nog niet af te leiden: de antwoorden waaruit dit volgt, ontbreken.',
    nvtAlone: 'N.v.t. De reden staat er niet bij.',
    untouched: 'Niet geraakt, want',
    untouchedAlone: 'Niet geraakt. De reden staat er niet bij.',
    'niet-in-bron': 'Niet bekend in bron.',
    silentWhy: 'De bron zwijgt; er is niets ingevuld.',
  },

  cell: {
    onbekend: 'onbekend',
    nvt: 'n.v.t.',
    'niet-in-bron': 'niet bekend in bron',
    empty: 'niet ingevuld',
    blank: 'leeg',
  },

  table: {
    row: (number: number) => `Rij ${number}`,
    continued: (caption: string) => `${caption} (vervolg)`,
    rest: (word: string, labels: readonly string[]) =>
      `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${list(labels.map((label) => label.replace(/\?$/, '')))}.`,
    throughout: (word: string) => `Alle velden: ${word}${word.endsWith('.') ? '' : '.'}`,
    total: 'Totaal',
    partialTotal: 'Totaal van wat bekend is',
    noRows: 'Geen rijen ingevuld.',
  },
  elsewhere: {
    'bijlage-a': 'De tabel staat in bijlage A, met de uitkomst per rij.',
    bronnen: 'De lijst staat in de bijlage Bronnen.',
    samenvatting: 'De tekst staat in de managementsamenvatting.',
  },
  evidence: {
    certainty: 'Zekerheid',
    line: (source: string, certainty: string | undefined) =>
      [source && `Bron: ${source}.`, certainty && `Zekerheid: ${certainty}.`].filter(Boolean).join(' '),
  },
  conflict: {
    title: 'Twee antwoorden.',
    text: 'Ze staan hier naast elkaar. Niemand heeft nog een keuze gemaakt.',
    row: (name: string) => `Twee antwoorden in de rij ${quoted(name)}.`,
    withdrawnRow: 'Deze rij is geschrapt.',
    of: (by: string, when: string) => `${by || 'onbekende opsteller'}, ${when}`,
  },

  tally: (asked: number, parts: readonly (readonly [number, string])[]) =>
    `${plural(asked, 'vraag', 'vragen')}: ${parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(', ')}`,
  tallyWords: {
    answered: 'beantwoord',
    unknown: 'onbekend',
    notApplicable: 'n.v.t. of niet geraakt met reden',
    silent: 'niet bekend in bron',
    unanswered: 'niet beantwoord',
  },
  nothingAsked: 'In dit hoofdstuk is niets gevraagd. Bijlage C zegt waarom.',

  open: {
    title: 'Open vragen en wat onbekend is',
    counts: (open: number, unknown: number) => {
      const asked =
        open === 0 ? 'Alle vragen zijn beantwoord' : `${plural(open, 'vraag staat', 'vragen staan')} nog open`;
      const known = unknown === 0 ? 'niets is' : plural(unknown, 'vraag is', 'vragen zijn');
      return `${asked}; ${known} met «onbekend» beantwoord.`;
    },
    none: 'Alle vragen zijn beantwoord en niets is onbekend.',
    unanswered: 'Niet beantwoord',
    incomplete: 'Niet volledig',
    onbekend: 'Onbekend',
    noteAtQuestion: 'Wie dit uitzoekt, staat bij de vraag.',
    companion: (parent: string, label: string) => `${parent} ${label}`,
  },

  notAsked: {
    title: 'Vragen die niet gesteld zijn',
    intro: 'Deze vragen staan in de vragenlijst, maar waren in dit dossier niet nodig. Hun nummer blijft vrij.',
    none: 'Alle vragen uit de vragenlijst zijn gesteld.',
    quickscan: 'Hoort niet bij de quickscan.',
    quickscanNumbers: (count: number, numbers: readonly string[]) =>
      count === 1
        ? `Een vraag hoort niet bij de quickscan: ${list(numbers)}.`
        : `${count} vragen horen niet bij de quickscan: ${list(numbers)}.`,
    condition: (clause: string) => `Alleen gevraagd als ${clause}.`,
    other: 'Niet zichtbaar in dit dossier.',
  },

  ...methodWords,
  sources: {
    title: 'Bronnen',
    none: 'De bronnenlijst is niet ingevuld.',
    untitled: 'zonder titel',
    seenOn: (date: string) => `geraadpleegd op ${date}`,
  },
  fingerprint: {
    title: 'Vingerafdruk van het dossier',
    text: 'SHA-256 over de antwoorden. Wie deze PDF in de toepassing opent, ziet of de antwoorden bij deze vingerafdruk horen.',
    of: (version: string) => `Vingerafdruk van versie ${version}`,
    none: 'niet berekend',
  },

  cover: {
    status: 'Status',
    date: 'Datum',
    author: 'Opsteller en penvoerder',
    classification: 'Rubricering',
    parliament: 'Kamerdossier of nummer',
    intendedDate: 'Beoogde inwerkingtreding',
    noTitle: 'Toets zonder titel',
    noVersion: 'zonder nummer',
    version: (version: string) => `versie ${version}`,
    lede: 'Wat betekent de wijziging voor de vreemdeling, en kan de keten haar uitvoeren?',
    quickscanKind: 'Quickscan',
    quickscan: 'Quickscan: alleen de vragen die bij een vroege, lichte toets horen.',
    horizon:
      'Elke streep is één beoordeling van het effect op een groep vreemdelingen, na maatregelen. Omlaag is nadelig, omhoog gunstig, gestippeld onbekend. Uitleg op de pagina Effectprofiel.',
    horizonAlt: (parts: readonly string[]) =>
      `Staafjes per dimensie van het effect op de vreemdeling, na maatregelen. Het zwaarste per dimensie: ${parts.join('; ')}.`,
    horizonPart: (dimension: string, level: string) => `${dimension}: ${level}`,
    untouched: 'niet geraakt',
    voorbeeld: 'Voorbeeld: dit dossier is een oefening, de inhoud is niet vastgesteld.',
    overgezet: 'Overgezet: dit dossier neemt een bestaande toets over. Waar die zwijgt staat «niet bekend in bron».',
  },

  contents: {
    title: 'Inhoud',
    howTo: 'Zo leest u dit document',
    howToText:
      'Het nummer van een vraag verandert nooit. Een letter wijst een alinea aan: verwijs naar «5.3.3b». Rechts staan de naam van de vraag, de bron en de zekerheid.',
    marks: {
      high: 'Sterk nadelig, aandachtsniveau hoog',
      middle: 'Nadelig, aandachtsniveau middel',
      low: 'Nadelig, aandachtsniveau laag',
      favourable: 'Gunstig',
      none: 'Geen effect, of weggenomen door een maatregel',
      unknown: 'Onbekend: een antwoord, geteld en afgedrukt',
      unanswered: 'Niet beantwoord: de vraag staat nog open',
      notApplicable: 'Niet van toepassing of niet geraakt, altijd met reden',
      silent: 'De bron zwijgt; er is niets ingevuld',
      conflict: 'Twee antwoorden waartussen nog niet is gekozen',
    },
  },

  page: (page: number, of: number) => `Pagina ${page} van ${of}`,
  fingerprintShort: (fingerprint: string) => `vingerafdruk ${fingerprint.slice(0, 8)}`,
  subject: (kind: string, version: string) => `${kind}, versie ${version}`,
} as const;
