import { list, plural } from './counting.ts';

/** What the report says of cases and of room for maatwerk. */
export const caseWords = {
  head: (at: number, of: number, kind: string) =>
    [`Casus ${at} van ${of}`, kind.toLowerCase()].filter(Boolean).join(', '),
  nameless: 'Casus zonder naam',
  age: (age: string) => `${age} jaar`,
  situation: 'Situatie',
  now: 'Nu',
  later: 'Straks',
  stuck: 'Waar loopt het vast',
  wayOut: 'Rechtsmiddel of maatwerk',
  acceptable: 'Is de uitkomst aanvaardbaar?',
  why: 'Waarom',
  walk: 'Stappen van deze persoon',
  stuckHere: 'loopt hier vast',
  walkAlt: (steps: readonly string[]) => `De stappen van deze persoon, van links naar rechts: ${list(steps)}.`,
  noWalk: 'Voor deze casus zijn nog geen stappen ingevuld.',
  fictional: 'Verzonnen persoon',
};

export const roomWords = {
  title: 'Ruimte die de wet laat en die lager wordt ingeperkt',
  columns: ['Laag', 'Bepaling', 'Ruimte', 'Toelichting', 'Beperking nodig?'],
  kinds: { geeft: 'geeft', beperkt: 'beperkt', zwijgt: 'zwijgt', onbekend: 'onbekend' },
  takenAway: 'hogerop gegeven',
  change: (words: string) => `${words}.`,
  findings: (found: {
    readonly restricting: number;
    readonly takenAway: number;
    readonly unneeded: number;
    readonly undecided: number;
    readonly silent: number;
    readonly unknown: number;
  }): readonly string[] => [
    found.restricting === 0
      ? 'Geen van de genoemde bepalingen beperkt de ruimte.'
      : `${plural(found.restricting, 'bepaling beperkt', 'bepalingen beperken')} de ruimte; ${found.takenAway} daarvan ${found.takenAway === 1 ? 'beperkt' : 'beperken'} wat een hogere regeling geeft.`,
    ...(found.unneeded > 0
      ? [`${plural(found.unneeded, 'beperking is', 'beperkingen zijn')} volgens de opsteller niet nodig.`]
      : []),
    ...(found.undecided > 0
      ? [
          `Van ${plural(found.undecided, 'beperking', 'beperkingen')} is niet bekend of zij nodig ${found.undecided === 1 ? 'is' : 'zijn'}.`,
        ]
      : []),
    ...(found.silent > 0 ? [`${plural(found.silent, 'bepaling zwijgt', 'bepalingen zwijgen')}.`] : []),
    ...(found.unknown > 0 ? [`Van ${plural(found.unknown, 'bepaling', 'bepalingen')} is het onbekend.`] : []),
  ],
  unsaid: 'Waar de ruimte zit en waar zij wordt ingeperkt, is nog niet ingevuld.',
  legend:
    'Vol: de bepaling geeft ruimte. Gearceerd: zij beperkt haar. Gestippeld: zij zwijgt, of het is onbekend. De balk is geen hoeveelheid.',
  who: 'Wie mag maatwerk toepassen?',
  needs: 'Wat hebben medewerkers nodig?',
  clause: 'Hardheidsclausule',
};
