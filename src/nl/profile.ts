import { plural } from './counting.ts';

export const profileWords = {
  title: 'Effectprofiel van de vreemdeling',
  insightWords: (insightWord: string, reasons: readonly string[]) => [`Inzicht: ${insightWord}.`, ...reasons].join(' '),
  dimension: 'Dimensie',
  counts: (before: number, after: number) =>
    `${plural(before, 'beoordeling is', 'beoordelingen zijn')} hoog voor maatregelen, ${after} daarna.`,
  notSeparately: 'niet apart beoordeeld voor deze groep',
  unknownRow: 'niemand kon deze dimensie beoordelen',
  untouched: (reason: string | undefined) =>
    reason === undefined ? 'Niet geraakt. De reden staat er niet bij.' : `Niet geraakt. ${reason}`,
  level: 'Het woord in de cel is het aandachtsniveau na maatregelen: ernst tegen aantal mensen (bijlage A).',
  core: 'k: raakt een kernrecht',
  assumption: 'a: rust op een aanname',
  /** What the signs and letters of a cell mean, for who hears it. */
  said: (level: string, direction: number, { core, assumption }: { core: boolean; assumption: boolean }) =>
    [
      level,
      { '-2': 'sterk nadelig', '-1': 'nadelig', '1': 'gunstig', '2': 'sterk gunstig' }[direction] ?? 'geen verandering',
      ...(core ? ['raakt een kernrecht'] : []),
      ...(assumption ? ['rust op een aanname'] : []),
    ].join(', '),
};
