import type { Row } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';
import type { Known } from '../known.ts';
import { rowsOf } from '../rows.ts';
import { type Absence, type Amount, absent, amountOf, differenceOf, timesPersons } from './amount.ts';
import { groupsIn } from './groups.ts';
import { type Measure, type MeasureId, measures, persons, personsQuestion } from './measures.ts';
import { difference, type Reading } from './reading.ts';
import { longestOf, sumOfSpans } from './span.ts';

/** A row that was counted, for whoever wants to go there. */
export interface Counted {
  readonly question: string;
  readonly row: string;
}

export interface Sides {
  readonly now: Amount;
  readonly later: Amount;
  readonly difference: Amount;
}

export interface MeasureBurden extends Sides {
  readonly id: MeasureId;
  readonly unit: Measure['unit'];
  readonly per: Measure['per'];
  /** For all people of the group, a year. */
  readonly all: Sides;
  readonly from: readonly Counted[];
}

export interface GroupBurden {
  /** Undefined: the rows that count for all groups, by themselves. */
  readonly id: string | undefined;
  readonly label: string;
  /** `gone`: rows point at a group that is no longer chosen. */
  readonly state: 'chosen' | 'gone' | 'unknown' | 'everyone';
  readonly persons: { readonly year: Amount; readonly case: Amount };
  readonly measures: readonly MeasureBurden[];
}

/** A table of the dossier, read once for all groups. */
export interface Table {
  readonly rows: readonly Row[];
  /** What the table as a whole says, where it says no rows. */
  readonly whole: Reading | undefined;
  readonly empty: Absence;
}

export type Tables = ReadonlyMap<string, Table>;

const notAsked: Table = { rows: [], whole: undefined, empty: 'not-asked' };

export function tableOf({ answers, byId }: Known, id: string): Table {
  if (!byId.has(id)) return notAsked;
  const answer = answers[id];
  if (isSpecial(answer)) {
    return answer.special === 'nvt'
      ? { rows: [], whole: { kind: 'none' }, empty: 'nvt' }
      : { rows: [], whole: { kind: 'missing', why: answer.special }, empty: answer.special };
  }
  const rows = rowsOf(answer);
  return { rows, whole: undefined, empty: rows.length > 0 ? 'no-rows' : 'unanswered' };
}

export function groupBurden(
  tables: Tables,
  id: string | undefined,
  label: string,
  state: GroupBurden['state'],
): GroupBurden {
  const people = {
    year: personsOf(tables, id, 'year'),
    case: personsOf(tables, id, 'case'),
  };
  return {
    id,
    label,
    state,
    persons: people,
    measures: measures.map((measure) => measureBurden(measure, tables, id, people[measure.per])),
  };
}

function personsOf(tables: Tables, id: string | undefined, per: Measure['per']): Amount {
  if (id === undefined) return absent('overlap');
  const table = tables.get(personsQuestion) ?? notAsked;
  if (table.whole) return amountOf([table.whole], sumOfSpans, table.empty);
  const rows = table.rows.filter((row) => row.id === id);
  return amountOf(rows.map(persons[per]), sumOfSpans, 'unanswered');
}

interface SideReadings {
  readonly readings: readonly Reading[];
  readonly rows: readonly Counted[];
  readonly empty: Absence;
}

function sideOf(side: Measure['now'], tables: Tables, id: string | undefined): SideReadings {
  if (!side) return { readings: [], rows: [], empty: 'not-asked' };
  const { rows, whole, empty } = tables.get(side.question) ?? notAsked;
  if (whole) return { readings: [whole], rows: [], empty };
  const own = rows.filter((row) => countsFor(groupsIn(row, side.groups), id));
  return {
    readings: own.map((row) => side.read(row)),
    rows: own.map((row) => ({ question: side.question, row: row.id })),
    empty,
  };
}

const countsFor = (groups: readonly string[] | undefined, id: string | undefined): boolean =>
  groups === undefined || (id !== undefined && groups.includes(id));

function measureBurden(measure: Measure, tables: Tables, id: string | undefined, people: Amount): MeasureBurden {
  const { now: before, later: after, together } = measure;
  const add = together === 'sum' ? sumOfSpans : longestOf;
  const [from, to] = [sideOf(before, tables, id), sideOf(after, tables, id)];
  const now = amountOf(from.readings, add, from.empty);
  const later = amountOf(to.readings, add, to.empty);
  const isPaired = before?.question === after.question && together === 'sum';
  const sides: Sides = {
    now,
    later,
    difference: before
      ? isPaired
        ? amountOf(paired(to.readings, from.readings), sumOfSpans, to.empty)
        : differenceOf(later, now)
      : absent('not-asked'),
  };
  return {
    id: measure.id,
    unit: measure.unit,
    per: measure.per,
    ...sides,
    all: {
      now: timesPersons(sides.now, people),
      later: timesPersons(sides.later, people),
      difference: timesPersons(sides.difference, people),
    },
    from: distinct([...to.rows, ...from.rows]),
  };
}

/** Row by row: of a row that is known on both sides the difference is known, whatever the other rows miss. */
const paired = (later: readonly Reading[], now: readonly Reading[]): readonly Reading[] =>
  later.flatMap((to, at) => {
    const from = now[at];
    return from ? [difference(to, from)] : [];
  });

function distinct(rows: readonly Counted[]): readonly Counted[] {
  return [...new Map(rows.map((each) => [`${each.question}\n${each.row}`, each])).values()];
}
