import type { StackLevel } from '../engine/stacking/levels.ts';
import { list, plural } from './counting.ts';

/** Every word of the screen that lays dossiers on top of each other. */

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const short = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

const spelled = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const counted = (count: number, one: string, more: string): string =>
  `${spelled[count] ?? count} ${count === 1 ? one : more}`;

/** "jan 2027" of an ISO date. */
const monthOf = (iso: string): string => `${short[Number(iso.slice(5, 7)) - 1] ?? ''} ${Number(iso.slice(0, 4))}`;

const level: Record<StackLevel, string> = {
  hoog: 'hoog',
  middel: 'middel',
  laag: 'laag',
  onbekend: 'onbekend',
  unscored: 'niet beoordeeld',
  elsewhere: 'alleen genoemd',
  geen: 'geen effect',
  gunstig: 'gunstig',
};

const measures = (count: number): string => plural(count, 'maatregel', 'maatregelen');

const halfStart = (year: number, second: boolean): string => `${months[second ? 6 : 0]} ${year}`;
const halfEnd = (year: number, second: boolean): string => `${months[second ? 11 : 5]} ${year}`;

const from = { intended: 'beoogd vanaf', possible: 'haalbaar vanaf', told: 'vanaf' };

export const stackWords = {
  title: 'Wat komt tegelijk op dezelfde mensen af?',
  level: (of: StackLevel) => level[of],
  months: monthOf,

  lead: {
    peak: (start: string, count: number, dossiers: number, group: string) =>
      `Vanaf ${start} raken ${counted(count, 'maatregel', 'maatregelen')} uit ${counted(dossiers, 'dossier', 'dossiers')} dezelfde groep: ${group}.`,
    apart: 'In deze dossiers komen geen twee maatregelen in hetzelfde halfjaar op dezelfde groep af.',
    undated: (count: number) =>
      `Van ${measures(count)} is de begindatum niet bekend. Die ${count === 1 ? 'telt' : 'tellen'} in geen enkel halfjaar mee.`,
    few: 'Stapelen kan vanaf twee dossiers. Begin een tweede toets, open een bestand van een collega met ‘Dossier toevoegen’, of zet bij ‘Dossiers’ meer vinkjes aan.',
  },
  reading: (done: number, all: number) => `${done} van ${all} dossiers gelezen`,

  choice: {
    label: 'Keuze',
    dossiers: 'Dossiers',
    chosen: (chosen: number, all: number) => `Dossiers: ${chosen} van ${all} gekozen`,
    here: (title: string) => `‘${title}’ is dit dossier en telt altijd mee.`,
    kinds: { toets: '', overgezet: 'overgezet', voorbeeld: 'voorbeeld', bestand: 'alleen om te vergelijken' },
    refused: (count: number) => `${plural(count, 'dossier telt', 'dossiers tellen')} niet mee`,
    otherTemplate: (version: string) => `hoort bij een andere vragenlijst (versie ${version})`,
    unreadable: 'kon niet worden gelezen. Open het vanaf de beginpagina om te zien wat er aan de hand is',
    newer: 'is gemaakt met een nieuwere versie van de app. Werk de app bij',
    noGroups: 'heeft nog geen groepen: kies die bij hoofdstuk 4',
    group: 'Groep',
    stacked: (count: number) => `Alle groepen met stapeling (${count})`,
    every: (count: number) => `Alle groepen (${count})`,
    add: 'Dossier toevoegen',
    added: (title: string) =>
      `‘${title}’ ligt erbij om te vergelijken. Het wordt niet bewaard: sluit u deze pagina, dan is het weg.`,
    addedTwin: (title: string) =>
      `‘${title}’ ligt erbij om te vergelijken, in plaats van de versie op deze computer. Het wordt niet bewaard: sluit u deze pagina, dan is het weg.`,
    addedOpen: 'Dit bestand is een versie van het dossier dat u open hebt. Dat telt al mee. Er is niets toegevoegd.',
  },

  asTable: 'Toon als tabel',
  asTimeline: 'Toon als tijdlijn',

  key: {
    label: 'Legenda',
    level: (of: StackLevel) => (of === 'elsewhere' ? 'alleen genoemd of niet beoordeeld' : `effect ${level[of]}`),
    runsOn: 'loopt door',
    number: 'Het getal is het aantal maatregelen tegelijk.',
  },

  period: {
    halves: (second: boolean) => (second ? 'jul–dec' : 'jan–jun'),
    before: 'en eerder',
    later: 'en later',
    words: (
      first: { year: number; second: boolean } | undefined,
      last: { year: number; second: boolean } | undefined,
    ) => {
      if (!first) return `tot en met ${last ? halfEnd(last.year, last.second) : ''}`;
      if (!last) return `${halfStart(first.year, first.second)} en later`;
      return `${months[first.second ? 6 : 0]} tot en met ${halfEnd(last.year, last.second)}`;
    },
    start: halfStart,
    counts: 'Aantal maatregelen tegelijk',
  },

  band: {
    judge: (number: string) => `Beoordeel ${number}`,
    look: (number: string) => `Bekijk ${number}`,
    judged: 'samen beoordeeld',
    judgedIn: (titles: readonly string[]) => `samen beoordeeld in ${list(titles.map((each) => `‘${each}’`))}`,
    notJudged: 'nog niet samen beoordeeld',
    alone: 'één maatregel: hier stapelt niets',
    undated: 'Zonder begindatum: telt in geen enkel halfjaar mee',
    noDate: 'begindatum niet bekend',
    also: (titles: readonly string[]) => `ook genoemd in ${list(titles)}`,
    toldIn: (titles: readonly string[]) => `genoemd in ${list(titles)}`,
    differs: 'de data verschillen per dossier, hier staan de ruimste',
    here: 'dit dossier',
    unnamed: 'Maatregel zonder naam',
  },
  when: (start: string, end: string | undefined, source: keyof typeof from) =>
    `${from[source]} ${monthOf(start)}${end === undefined ? '' : ` tot en met ${monthOf(end)}`}`,

  joint: {
    title: 'Wat dat samen is',
    levels: (start: string, counts: readonly (readonly [of: StackLevel, count: number])[]) =>
      `Vanaf ${start} tegelijk: ${list(counts.map(([of, count]) => `${count} × ${level[of]}`))}.`,
    summary: 'Lasten samen, per persoon',
    caption: (group: string) => `${group}: wat er samen voor één persoon bijkomt`,
    columns: { burden: 'Last', together: 'Komt erbij', known: 'Bekend van' },
    sideBySide: (longest: string, sum: string) => `${longest} als het tegelijk loopt; ${sum} als het na elkaar komt`,
    known: (known: number, all: number, partly: number, none: number) =>
      [
        `${known} van ${measures(all)}`,
        ...(partly > 0 ? [`${partly} deels`] : []),
        ...(none > 0 ? [`${none} n.v.t.`] : []),
      ].join(', '),
    nobody: (burdens: readonly string[]) => `Van geen enkele maatregel bekend: ${list(burdens)}.`,
    nothing: 'Van geen enkele maatregel is bekend hoeveel lasten erbij komen.',
    rule: 'Het zijn de verschillen uit elk dossier, laag bij laag en hoog bij hoog opgeteld. Wat niet bekend is, telt nooit als 0.',
    unknown: 'Wat we niet weten',
    dimensions: (title: string, count: number) =>
      `‘${title}’: ${plural(count, 'dimensie is', 'dimensies zijn')} voor deze groep niet beoordeeld.`,
    unscored: (title: string) => `‘${title}’: het effect op deze groep is nog niet beoordeeld.`,
    elsewhere: (titles: readonly string[]) =>
      `Alleen genoemd in 5.18.1, zonder eigen toets hier: ${list(titles)}. Niveau en lasten zijn onbekend.`,
    undated: (count: number) => `Van ${measures(count)} is de begindatum niet bekend.`,
  },

  table: {
    caption: (group: string) => `${group}: maatregelen en wanneer zij gelden`,
    columns: { measure: 'Maatregel', from: 'Uit', start: 'Vanaf', end: 'Tot en met', level: 'Effect op deze groep' },
    runsOn: 'loopt door',
    noDate: 'niet bekend',
    periods: (group: string) => `${group}: aantal maatregelen tegelijk`,
    period: 'Halfjaar',
    count: 'Tegelijk',
  },

  groupless: (count: number) =>
    `${plural(count, 'rij', 'rijen')} van 5.18.1 ${count === 1 ? 'noemt' : 'noemen'} geen groep. Op wie dat stapelt, is niet te zeggen.`,
  grouplessItem: (measure: string, title: string) => `${measure} (in ‘${title}’)`,

  put: {
    open: (number: string) => `Zet in ${number} van dit dossier`,
    title: (number: string) => `Wat komt er in ${number}?`,
    close: 'Sluit dit venster',
    intro: 'Elke regel wordt een rij. Of het samen zwakker of sterker is, vult u daarna zelf in.',
    special: (number: string, word: string) => `Bij ${number} staat nu ‘${word}’. Dat vervalt als u rijen toevoegt.`,
    notes: { same: '', undated: 'begindatum niet bekend', apart: 'niet in dezelfde periode als dit dossier' },
    there: (count: number) => `${plural(count, 'maatregel staat', 'maatregelen staan')} er al`,
    nothing: 'Er is niets om toe te voegen: geen ander dossier raakt een groep van dit dossier, of het staat er al.',
    noTable: (number: string) =>
      `De quickscan vraagt ${number} niet. Ga bij ‘Invullen’ naar de volledige toets om rijen toe te voegen.`,
    do: (count: number, number: string) => `Zet ${plural(count, 'rij', 'rijen')} in ${number}`,
    cancel: 'Niet doen',
    source: (title: string, print: string) => `Stapeling: dossier ‘${title}’, vingerafdruk ${print}`,
    done: (count: number, number: string) =>
      `${plural(count, 'rij', 'rijen')} toegevoegd aan ${number}, met de herkomst erbij. Vul daar nog in of het samen sterker is.`,
    undo: 'Maak ongedaan',
    undone: (count: number, number: string) => `${plural(count, 'rij', 'rijen')} weer weggehaald uit ${number}.`,
    go: (number: string) => `Ga naar ${number}`,
    failed:
      'Een van de dossiers kon niet opnieuw worden gelezen. Er is niets toegevoegd. Ververs de pagina en probeer het nog eens.',
    effect: {
      level: (title: string, of: StackLevel, rows: readonly (readonly [of: StackLevel, count: number])[]) =>
        of === 'unscored'
          ? `Volgens ‘${title}’ is het effect op deze groep nog niet beoordeeld.`
          : `Volgens ‘${title}’ is het zwaarste effect op deze groep na maatregelen ${of === 'geen' ? 'nihil' : level[of]} (${list(
              rows.map(([each, count]) => `${count} × ${level[each]}`),
            )}).`,
      burden: (parts: readonly string[]) => `Per persoon komt erbij: ${parts.join('; ')}.`,
      same: (burdens: readonly string[]) => `Geen verschil: ${list(burdens)}.`,
      unknown: (burdens: readonly string[]) => `Niet bekend: ${list(burdens)}.`,
      dimensions: (count: number) => `${plural(count, 'dimensie is', 'dimensies zijn')} niet beoordeeld.`,
      told: (text: string | undefined, title: string) => `${text ?? 'Effect onbekend.'} (Uit 5.18.1 van ‘${title}’.)`,
    },
  },

  why: {
    title: 'Waarom deze pagina bestaat',
    text: 'De Afdeling bestuursrechtspraak wees er in 2024 op dat lasten en kosten verder oplopen als voorstellen tegelijk worden ingevoerd. Deze pagina leest per dossier de begindatum (2.11 en 10.1), het effect (5.23), de lasten en de maatregelen uit 5.18.1, en legt ze op één lijn. Niets verlaat deze computer.',
  },
} as const;
