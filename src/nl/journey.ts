import { plural } from './counting.ts';

type State =
  | 'same'
  | 'changed'
  | 'new'
  | 'lapsed'
  | 'longer-wait'
  | 'shorter-wait'
  | 'unknown'
  | 'silent'
  | 'unanswered';

const states: Record<State, string> = {
  same: 'blijft gelijk',
  changed: 'anders',
  new: 'nieuw',
  lapsed: 'vervalt',
  'longer-wait': 'langer wachten',
  'shorter-wait': 'korter wachten',
  unknown: 'onbekend',
  silent: 'niet bekend in bron',
  unanswered: 'niet beantwoord',
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

const weeks = (count: string): string => `${count} ${count === '1' ? 'week' : 'weken'}`;

/** The way of the person: what stands in the drawing, in its table and in its text alternative. */
export const journeyWords = {
  title: 'De weg van de persoon, nu en straks',
  only: (group: string) => `Deze weg geldt voor: ${group}.`,
  now: 'Nu',
  later: 'Straks',
  more: 'Komt erbij',
  states,
  weeks,
  fromTo: (now: string, later: string) => `${now} → ${weeks(later)}`,
  longer: (span: string) => `langer: ${span}`,
  shorter: (span: string) => `korter: ${span}`,
  wait: (span: string) => `wachten: ${span}`,
  waitUnknown: '? wachttijd onbekend',
  waitSilent: 'wachttijd niet bekend in bron',
  waitUnanswered: 'wachttijd niet ingevuld',
  splits: (group: string) => `Splitst: ${group}`,
  ofGroup: (group: string, words: string) => `${words} (${group})`,
  moment: (name: string, group: string) => (group === '' ? name : `${name} (${group})`),
  andMore: (count: number, number: string) => `en nog ${count}, zie ${number}`,
  linesLeft: (groups: readonly string[]) => `Ook anders voor: ${list(groups)}. Zie de tabel.`,
  legend: {
    same: 'blijft gelijk',
    changed: 'anders',
    new: 'nieuw',
    lapsed: 'vervalt',
    'longer-wait': 'langer wachten',
    'shorter-wait': 'korter wachten',
    unknown: 'onbekend',
    silent: 'niet bekend in bron',
    unanswered: 'niet beantwoord',
  } satisfies Record<State, string>,
  bar: 'dikke lijn: duur van het wachten',
  split: 'splitst',
  columns: ['Stap', 'Verschil', 'Nu', 'Straks', 'Zelf doen en contact', 'Wat kan misgaan, en het gevolg'],
  paperColumns: ['Stap', 'Nu', 'Straks', 'Zelf doen, en wat kan misgaan', 'Verschil'],
  caption: 'De weg van de persoon, stap voor stap',
  step: (number: string, name: string, group: string | undefined) =>
    `${number} ${name}${group ? `, alleen ${group}` : ''}`,
  stepOf: (number: string, group: string) => `${number}, alleen: ${group}`,
  contact: (words: string) => `Contact: ${words}.`,
  goesWrong: (words: string) => `Kan misgaan: ${words}`,
  consequence: (words: string) => `Gevolg: ${words}`,
  rest: (state: State, steps: readonly string[]) => `${capital(states[state])}, zonder rij: ${list(steps)}.`,
  where: 'Kort weergegeven. De hele antwoorden staan bij',
  showTable: 'Lees de weg als tabel',
  alt: (steps: number, parts: readonly string[]) =>
    [`De weg van de persoon in ${plural(steps, 'stap', 'stappen')}, nu en straks.`, ...parts].join(' '),
  altPart: (state: State, steps: readonly string[]) => `${capital(states[state])}: ${list(steps)}.`,
  altStep: (number: string, name: string) => `stap ${number} ${name}`,
  altSplit: (group: string, steps: readonly string[]) => `Anders voor ${group}: ${list(steps)}.`,
  altMoments: (moments: readonly string[]) => `Komt erbij: ${list(moments)}.`,
  spoken: (now: string, later: string) => `van ${now} naar ${weeks(later)}`,
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
