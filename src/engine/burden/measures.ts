import type { Row } from '../../questions/questionType.ts';
import { multiplied, type Reading, readingAt, readingOver } from './reading.ts';

export type MeasureId =
  | 'handelingen'
  | 'uren'
  | 'uitgaven'
  | 'uitgaven-eenmalig'
  | 'documenten'
  | 'contactmomenten'
  | 'wachten'
  | 'scheiding'
  | 'verhuizingen';

interface Side {
  readonly question: string;
  /** The column that says for which groups a row counts. */
  readonly groups: string;
  /** The columns that are counted. */
  readonly columns: readonly string[];
  read(row: Row): Reading;
}

export interface Measure {
  readonly id: MeasureId;
  readonly unit: 'keer' | 'uur' | 'euro' | 'weken' | 'maanden';
  /** `year`: times the people in the group now; `case`: times the new people of a year. */
  readonly per: 'year' | 'case';
  /** Rows of a group add up, or the longest counts: somebody waits for two things at the same time. */
  readonly together: 'sum' | 'longest';
  /** Absent where the questionnaire asks nothing about now. */
  readonly now?: Side;
  readonly later: Side;
}

const at = (question: string, column: string, groups = 'groep'): Side => ({
  question,
  groups,
  columns: [column],
  read: (row) => readingAt(row, column),
});

const over = (question: string, columns: readonly [string, string, string]): Side => ({
  question,
  groups: 'groep',
  columns,
  read: (row) => readingOver(row, ...columns),
});

/** How often a year, times minutes each time. */
const hours = (times: string, minutes: string): Side => ({
  question: 'vr-doen-handelingen',
  groups: 'groep',
  columns: [times, minutes],
  read: (row) => multiplied(readingAt(row, times), readingAt(row, minutes), 60),
});

const counted = (id: MeasureId, question: string, now: string, later: string): Measure => ({
  id,
  unit: 'keer',
  per: 'year',
  together: 'sum',
  now: at(question, now),
  later: at(question, later),
});

/**
 * The eight burdens of one person, each from one table only so that nothing counts twice, and what is paid once beside
 * what is paid every year (Standard Cost Model: structural and one-off are never added).
 */
export const measures: readonly Measure[] = [
  counted('handelingen', 'vr-doen-handelingen', 'keer-nu', 'keer-straks'),
  {
    id: 'uren',
    unit: 'uur',
    per: 'year',
    together: 'sum',
    now: hours('keer-nu', 'tijd-nu'),
    later: hours('keer-straks', 'tijd'),
  },
  { ...counted('uitgaven', 'vr-kosten-tabel', 'jaar-nu', 'jaar-straks'), unit: 'euro' },
  {
    id: 'uitgaven-eenmalig',
    unit: 'euro',
    per: 'case',
    together: 'sum',
    later: at('vr-kosten-tabel', 'eenmalig'),
  },
  counted('documenten', 'vr-bewijs-wat', 'keer-nu', 'keer-straks'),
  counted('contactmomenten', 'vr-reis-nieuwe-momenten', 'keer-nu', 'keer-straks'),
  {
    id: 'wachten',
    unit: 'weken',
    per: 'case',
    together: 'longest',
    now: at('vr-procedure-duur-nu', 'mediaan'),
    later: over('vr-procedure-duur-straks', ['laag', 'midden', 'hoog']),
  },
  {
    id: 'scheiding',
    unit: 'maanden',
    per: 'case',
    together: 'longest',
    now: at('vr-gezin-scheiding', 'nu'),
    later: over('vr-gezin-scheiding', ['laag', 'midden', 'hoog']),
  },
  counted('verhuizingen', 'vr-opvang-recht', 'verhuizingen-nu', 'verhuizingen-straks'),
];

export const personsQuestion = 'vr-aantallen';

export const persons = {
  /** The people in the group now. */
  year: (row: Row): Reading => readingAt(row, 'bestaande-groep'),
  /** The new people of a year. */
  case: (row: Row): Reading => readingOver(row, 'ondergrens', 'instroom-per-jaar', 'bovengrens'),
} as const;
