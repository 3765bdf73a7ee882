import { plural } from './counting.ts';

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

const part = (at: number, of: number): string => (of > 1 ? ` Deel ${at} van ${of}.` : '');

/** The words of charts, their tables and the overview of conditions. */
export const chartWords = {
  from: 'Uit',
  fromNumbers: (numbers: readonly string[]) => `Uit ${list(numbers)}.`,
  seeTable: 'Dezelfde gegevens staan in de tabel eronder.',
  region: (title: string) => `${title}: grafiek, te verschuiven`,

  score: {
    title: 'Score per dimensie',
    severities: ['geen', 'beperkt', 'middelgroot', 'ingrijpend', 'zeer ingrijpend'],
    caption: (at: number, of: number) =>
      `Ernst per dimensie en groep, voor en na maatregelen. Elke rij is één beoordeling; er is niets gemiddeld.${part(at, of)}`,
    alt: (rows: number, high: number, before: number, unknown: number) =>
      `Staven per dimensie: de ernst van ${plural(rows, 'beoordeling', 'beoordelingen')}, van 0 (geen) tot 4 (zeer ingrijpend). Hoog voor maatregelen: ${before}, daarna: ${high}. Onbekend: ${unknown}.`,
    legend: { before: 'voor maatregelen', after: 'na maatregelen', unknown: 'onbekend' },
    head: { dimension: 'Dimensie', group: 'Groep', level: 'Niveau na' },
    columns: ['Dimensie', 'Groep', 'Ernst voor', 'Ernst na', 'Niveau voor', 'Niveau na'],
    tableCaption: 'Ernst en niveau per beoordeling',
    noDimension: 'Zonder dimensie',
    noGroup: 'groep niet ingevuld',
    allGroups: 'alle groepen',
    untouched: (number: string | undefined) => (number ? `niet geraakt, zie ${number}` : 'niet geraakt'),
    untouchedCell: 'niet geraakt',
    unknownDimension: 'onbekend: nog door niemand beoordeeld',
    note: 'De dimensies staan in hun vaste volgorde, binnen een dimensie staat het zwaarste eerst. Onbekend is geen 0.',
  },

  costs: {
    title: 'Kosten per jaar',
    caption: (unit: string) => `Uitvoeringskosten per jaar naar kostensoort, ${unit}.`,
    captionWithBenefits: (unit: string) =>
      `Uitvoeringskosten per jaar naar kostensoort, met de baten ernaast, ${unit}.`,
    captionBenefits: (unit: string) => `Baten per jaar, ${unit}.`,
    alt: (parts: readonly string[], unit: string) => `Staven per jaar, ${unit}. ${parts.join('; ')}.`,
    altYear: (year: string, cost: string) => `${year}: ${cost}`,
    altBenefit: (amount: string) => `baten ${amount}`,
    kind: 'Kostensoort',
    noKind: 'Soort niet ingevuld',
    unknownKind: 'Soort onbekend',
    rest: (count: number) => `overige soorten (${count})`,
    benefits: 'Baten, niet afgetrokken',
    unknown: 'bedrag onbekend of niet ingevuld',
    tableCaption: (unit: string) => `Kosten per jaar naar kostensoort, ${unit}`,
    benefitsCaption: (unit: string) => `Baten per jaar, ${unit}`,
    organisation: 'Organisatie',
    noOrganisation: 'niet ingevuld',
    plusUnknown: (known: string, count: number) => `${known} + ${count} onbekend`,
    seeTable: 'zie tabel',
    partial: (years: readonly string[], counts: string) => `${list(years)}: ${counts}.`,
    counts: (parts: readonly string[]) => list(parts),
    unknownCount: (count: number) => `${plural(count, 'bedrag', 'bedragen')} onbekend`,
    emptyCount: (count: number) => `${count} niet ingevuld`,
    badCount: (count: number) => `${count} geen getal`,
    partialTotal: 'De totalen zijn het totaal van wat bekend is; wat onbekend is of ontbreekt, telt niet mee.',
    minus: 'Een bedrag met een minteken is een besparing en staat onder de lijn.',
    structural: 'Structureel is het bedrag per jaar daarna.',
    benefitYears: (years: readonly string[]) =>
      `Baten worden gevraagd voor ${list(years)}. Ze zijn niet van de kosten afgetrokken.`,
  },

  risks: {
    title: 'Risicomatrix',
    caption: 'Kans en impact van elk risico, zonder de maatregel. Hoe verder naar rechtsboven, hoe zwaarder.',
    alt: (parts: readonly string[]) => `Matrix van kans en impact. ${parts.join('. ')}.`,
    altCell: (chance: string, impact: string, numbers: readonly string[]) =>
      `Kans ${chance}, impact ${impact}: ${list(numbers)}`,
    altUnknown: (numbers: readonly string[]) => `Niet in de matrix: ${list(numbers)}`,
    chance: (word: string) => `kans ${word}`,
    impact: 'impact',
    levels: { laag: 'laag', midden: 'midden', hoog: 'hoog' },
    more: (count: number) => `+ ${count}, zie tabel`,
    outside: 'Kans of impact niet bekend: niet in de matrix',
    legend: { yes: 'raakt de vreemdeling', no: 'raakt de vreemdeling niet', unknown: 'raakt de vreemdeling: onbekend' },
    outsideNote: (numbers: readonly string[]) =>
      `Van ${list(numbers)} is de kans of de impact niet bekend. Zo’n risico staat onder de matrix en telt niet als laag.`,
    tableCaption: 'Risico’s in het kort',
    columns: ['Nr', 'Risico in het kort', 'Raakt vreemdeling', 'Kans', 'Impact', 'Restrisico', 'Eigenaar'],
    noNumber: (row: number) => `rij ${row}`,
  },

  conditions: {
    title: 'Voorwaarden',
    intro: 'Alle voorwaarden uit het dossier op één plek: wat moet er gebeuren, waar, door wie en wanneer uiterlijk?',
    tableCaption: 'Voorwaarden',
    measuresCaption: 'Maatregelen die het effect op de vreemdeling verkleinen',
    columns: ['Nr', 'Voorwaarde', 'Waar geregeld', 'Eigenaar', 'Uiterlijk op', 'Uit'],
    measureColumns: ['Effect', 'Maatregel', 'Waar geregeld', 'Eigenaar', 'Gereed op', 'Restrisico'],
    open: { owner: 'nog open: eigenaar ontbreekt', date: 'nog open: datum ontbreekt' },
    openUnknown: { owner: 'nog open: eigenaar onbekend', date: 'nog open: datum onbekend' },
    noText: 'nog open: voorwaarde ontbreekt',
    noMeasure: 'nog open: maatregel ontbreekt',
    noNumber: '–',
    noEffect: 'effect niet ingevuld',
    byOrganisation: (organisation: string, number: string) => `${organisation} (${number})`,
    differs: (value: string, number: string) => `${value} (${number})`,
    openCount: (open: number, all: number) =>
      open === 0
        ? 'Elke voorwaarde heeft een eigenaar en een datum.'
        : `Van ${plural(all, 'voorwaarde', 'voorwaarden')} ${open === 1 ? 'staat' : 'staan'} er ${open} nog open: een eigenaar of een datum ontbreekt.`,
    openMeasures: (open: number, all: number) =>
      `Van ${plural(all, 'maatregel', 'maatregelen')} ${open === 1 ? 'is' : 'zijn'} er ${open} nog een voornemen: een eigenaar of een datum ontbreekt.`,
    twice: (numbers: readonly string[]) =>
      `${list(numbers)} ${numbers.length === 1 ? 'staat' : 'staan'} er meer dan eens, met andere woorden.`,
  },
} as const;
