import type { PictureReason } from '../engine/effect/picture.ts';
import type { Direction, Terms } from '../engine/effect/severity.ts';

/** Every word of the screen on which the effect on the person is judged. */

const direction: Record<`${Direction}`, string> = {
  '-2': 'sterk nadelig',
  '-1': 'nadelig',
  '0': 'geen effect',
  '1': 'gunstig',
  '2': 'sterk gunstig',
  onbekend: 'onbekend',
  nvt: 'n.v.t.',
};

/** Up to twenty a number is written as a word. */
const spelled =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );

const counted = (count: number, one: string, more: string): string =>
  `${spelled[count] ?? count} ${count === 1 ? one : more}`;

const rows = (count: number): string => capital(counted(count, 'beoordeling', 'beoordelingen'));
const stand = (count: number): string => (count === 1 ? 'staat' : 'staan');
const number = (value: number): string => value.toLocaleString('nl-NL');
const capital = (text: string): string =>
  text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);

const reason: Record<PictureReason, (count: number) => string> = {
  'core-right-high': (count) =>
    `${rows(count)} ${stand(count)} op hoog en ${count === 1 ? 'raakt' : 'raken'} een kernrecht. Eén zo’n beoordeling is genoeg.`,
  'absolute-right-unguarded': () => 'Een absoluut recht wordt geraakt, en er staat geen waarborg bij.',
  high: (count) => `${rows(count)} ${stand(count)} op hoog. Eén is genoeg.`,
  'three-middle': (count) => `${rows(count)} ${stand(count)} op middel. Drie is genoeg.`,
  'less-room-while-disproportionate': () =>
    'De ruimte voor maatwerk wordt kleiner, terwijl u onevenredige uitkomsten verwacht.',
  'adverse-and-favourable': () => 'Er zijn nadelige en gunstige beoordelingen, en geen staat op hoog.',
  adverse: (count) => `${rows(count)} ${count === 1 ? 'is' : 'zijn'} nadelig, en geen staat op hoog.`,
  favourable: (count) => `${rows(count)} ${count === 1 ? 'is' : 'zijn'} gunstig, en geen is nadelig.`,
  neutral: () => 'Alle bekende beoordelingen staan op ‘geen effect’.',
  'nothing-known': () => 'Van geen enkele beoordeling is de richting bekend.',
};

export const effectWords = {
  room: 'Effect',
  place: (chapter: string, title: string, section: string) => `Hoofdstuk ${chapter} · ${title} · ${section}`,
  title: 'Wat doet het voorstel met mensen?',
  toTable: (number: string) => `Naar de vragen van ${number}`,
  fromWizard: 'Beoordeel per dimensie en groep',
  notInQuickscan:
    'De quickscan heeft geen beoordelingstabel. Kies ‘Volledig’ als u het effect per dimensie en groep wilt beoordelen.',
  noGroups:
    'Er is nog geen groep gekozen. Kies eerst wie het voorstel raakt. Daarna staat hier voor elke groep een kolom.',
  toGroups: 'Kies de groepen',

  verdict: {
    label: 'Beeld na maatregelen, afgeleid uit de beoordelingen',
    on: 'op basis van ',
    without: 'zonder maatregelen',
    alsoWithout: 'ook zonder maatregelen',
    ladder: 'De zes beelden, van ernstig naar gunstig',
    key: 'Dubbele lijn: zonder maatregelen. Dichte lijn: nu.',
  },
  own: {
    title: 'Uw eigen oordeel',
    hint: 'staat in het rapport naast het beeld',
    none: 'U hebt nog geen oordeel gegeven.',
    give: 'Geef uw oordeel',
    change: 'Wijzig uw oordeel',
    close: 'Klaar met uw oordeel',
    differs: 'Uw oordeel wijkt af van het beeld. Leg uit waarom: dat staat in het rapport er direct onder.',
    noReason: 'De motivering ontbreekt nog.',
  },
  why: {
    title: 'Waarom dit beeld?',
    reason,
    without: (picture: string) => `Zonder maatregelen zou het beeld ‘${picture.toLowerCase()}’ zijn.`,
    insight: (word: string) => `Waarom ${word}?`,
    unknown: (count: number, all: number) =>
      capital(
        `${spelled[count] ?? count} van de ${spelled[all] ?? all} dimensies ${count === 1 ? 'is' : 'zijn'} onbekend:`,
      ),
    enough: 'Er is genoeg bekend om op dit beeld te vertrouwen.',
    question: (number: string, label: string) => `${number} ${label}`,
    more: (count: number) => `en nog ${count}`,
    rule: 'Reken het zelf na',
  },

  grid: {
    title: (dimensions: number, groups: number) =>
      capital(`${counted(dimensions, 'dimensie', 'dimensies')}, ${counted(groups, 'groep', 'groepen')}`),
    caption: (after: boolean) =>
      `Effect per dimensie en groep, ${after ? 'na' : 'vóór'} maatregelen. Open een cel om te beoordelen.`,
    dimension: 'Dimensie',
    stand: 'Welke stand toont de tabel?',
    before: 'Vóór maatregelen',
    after: 'Na maatregelen',
    key: 'Legenda',
    keyBoth: 'vóór en na maatregelen',
    keyLevels: 'aandacht hoog, middel, laag',
    perYear: (persons: number) => `${number(persons)} per jaar`,
    unknownSize: 'aantal onbekend',
    untouched: (words: string | undefined) =>
      words === undefined ? 'Niet geraakt. De reden staat er nog niet bij.' : `Niet geraakt: ${words}`,
    untouchedLink: (question: string) => `Naar ${question}`,
    judge: 'beoordeel',
    wasBefore: (word: string) => `, vóór maatregelen ${word}`,
    level: (level: string) => `, aandacht ${level}`,
    cell: (dimension: string, group: string) => `${dimension}, ${group}:`,
    direction,
    core: ', raakt een kernrecht',
    assumption: ', aanname',
    two: 'twee antwoorden',
    groups: 'Groepen komen uit hoofdstuk 4 en kunnen overlappen.',
    changeGroups: 'Groep toevoegen of splitsen',
    tally: (counts: readonly (readonly [string, number])[]) =>
      counts.map(([level, count]) => `${count} ${level}`).join(' · '),
    keys: 'Snel: ga naar een cel en druk 1 tot en met 5 (van sterk nadelig tot sterk gunstig), 0 voor onbekend of 9 voor n.v.t. Pijltjes lopen door de tabel, Ctrl C en Ctrl V kopiëren een beoordeling.',
  },

  mend: {
    contradiction: (question: string) => `Bij ${question} staat dat dit niet geraakt wordt. Wat klopt?`,
    remove: (count: number) => (count === 1 ? 'Verwijder de beoordeling' : `Verwijder de ${count} beoordelingen`),
    removeFor: (dimension: string) => `, ${dimension}`,
    goTo: (question: string) => `Ga naar ${question}`,
    title: (isGroup: boolean) => (isGroup ? 'Groep niet meer gekozen' : 'Beoordelingen zonder plek'),
    text: 'Deze beoordelingen tellen mee, maar hun groep of dimensie staat niet (meer) in de tabel. Verplaats ze of verwijder ze.',
    noDimension: 'geen dimensie gekozen',
    noGroup: 'geen groep gekozen',
    toDimension: 'Dimensie',
    toGroup: 'Groep',
    choose: 'Kies…',
    move: 'Verplaats',
    oneRemove: 'Verwijder',
    rowFor: (name: string) => `, ${name}`,
  },

  editor: {
    title: (dimension: string, group: string) => `${dimension}: ${group}`,
    close: 'Sluit de beoordeling',
    explain: 'Uitleg bij elke stap',
    size: 'Hoeveel mensen per jaar?',
    undo: 'Is het terug te draaien?',
    duration: 'Hoe lang?',
    certainty: 'Hoe zeker weet u dit?',
    vulnerable: 'Kwetsbare mensen?',
    core: 'Raakt het een kernrecht?',
    before: 'Vóór maatregelen',
    beforeLegend: 'Richting vóór maatregelen',
    after: 'Na maatregelen',
    afterLegend: 'Richting na maatregelen',
    same: 'gelijk',
    sameHelp: 'Geen maatregel, of een die niets verandert.',
    measure: 'Welke maatregel zorgt daarvoor?',
    fromMeasures: (number: string) => `Neem over uit ${number}`,
    noMeasure: 'Een verbetering telt pas als hier een maatregel staat.',
    note: 'Toelichting en bewijs',
    noteHint: 'Waar blijkt het uit? Noem cijfers, signalen of wie het zei.',
    open: 'open',
    copyTo: 'Kopieer naar andere groep',
    replaces: ' (vervangt)',
    remove: 'Verwijder',
    previous: 'Vorige cel',
    next: 'Volgende cel',
    newRow: 'Nog niet beoordeeld. Kies een richting; wat het dossier al weet, vullen we dan in.',
  },

  suggestion: {
    taken: (from: string) => `Overgenomen uit ${from}.`,
    offered: (from: string) => `Uit ${from}.`,
    otherwise: (from: string) => `U koos anders dan ${from}.`,
    take: (word: string) => `Neem ‘${word}’ over`,
    takeKey: ' (toets V)',
    size: (question: string, persons: number | undefined, word: string, isUpper: boolean) =>
      persons === undefined
        ? `${question}: aantal onbekend → ${word}`
        : `${question}: ${isUpper ? 'hoogstens ' : ''}${number(persons)} personen → ${word}`,
    present: (persons: number, word: string) =>
      `Nu zijn het er ${number(persons)}. Merken zij het ook? Kies dan ${word}.`,
    absolute: (question: string) => `${question}: een absoluut recht`,
    severe: (question: string, rights: readonly string[]) => `${question}: ernstig geraakt: ${rights.join(', ')}`,
    noCore: 'hoofdstuk 3: geen recht ernstig geraakt',
    core: 'Raakt dit effect dat recht niet? Kies dan ‘Nee’.',
  },

  sum: {
    label: (after: boolean) => `De som ${after ? 'na' : 'vóór'} maatregelen`,
    direction: (word: string, { direction: points }: Terms) => [word, String(points)] as const,
    lasting: (words: string, { lasting }: Terms) => [words, `+ ${lasting}`] as const,
    whom: (words: string, { whom }: Terms) => [words, `+ ${whom}`] as const,
    notSaid: 'omkeerbaar en duur nog open',
    vulnerable: 'kwetsbaar',
    core: 'kernrecht',
    neither: 'niet kwetsbaar, geen kernrecht',
    most: 'hoogstens 4',
    severity: (severity: string, size: string) => `= ernst ${severity}, omvang ${size}`,
    attention: (level: string) => `aandacht ${level}`,
    none: 'Niets op te tellen: het effect is niet nadelig.',
    unknown: 'Onbekend telt niet mee in het beeld en wel in het inzicht.',
    nvt: 'Deze dimensie speelt niet voor deze groep.',
  },

  said: {
    copied: (name: string) => `Gekopieerd: ${name}. Ga naar een andere cel en druk Ctrl V.`,
    nothingCopied: 'Er is nog niets gekopieerd. Ga naar een beoordeling en druk Ctrl C.',
    pasted: (from: string, to: string) => `${from} is overgenomen bij ${to}.`,
    set: (name: string, word: string) => `${name}: ${word}.`,
    removed: (count: number, name: string) =>
      count === 1 ? `De beoordeling van ${name} is verwijderd.` : `${count} beoordelingen van ${name} zijn verwijderd.`,
    moved: (name: string) => `Verplaatst naar ${name}.`,
    putBack: 'Zet terug',
    place: (dimension: string, group: string) => `${dimension}, ${group}`,
  },
} as const;
