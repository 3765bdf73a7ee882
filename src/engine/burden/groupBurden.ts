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

/** What the questionnaire says, read once for all groups. */
export interface Reads {
  readonly measures: readonly { readonly measure: Measure; readonly now: SideRead; readonly later: SideRead }[];
  readonly persons: Table;
}

interface SideRead {
  readonly rows: readonly RowRead[];
  /** What the table as a whole says, where it says no rows. */
  readonly whole: Reading | undefined;
  readonly empty: Absence;
}

interface RowRead {
  /** Undefined: for all. */
  readonly groups: readonly string[] | undefined;
  readonly reading: Reading;
  readonly counted: Counted;
}

interface Table extends Omit<SideRead, 'rows'> {
  readonly rows: readonly Row[];
}

const notAsked: SideRead = { rows: [], whole: undefined, empty: 'not-asked' };

export function readsOf(known: Known): Reads {
  return {
    measures: measures.map((measure) => ({
      measure,
      now: sideRead(known, measure.now),
      later: sideRead(known, measure.later),
    })),
    persons: tableOf(known, personsQuestion),
  };
}

function sideRead(known: Known, side: Measure['now']): SideRead {
  if (!side) return notAsked;
  const { question } = side;
  const table = tableOf(known, question);
  const rows = table.rows.map((row) => ({
    groups: groupsIn(row, side.groups),
    reading: side.read(row),
    counted: { question, row: row.id },
  }));
  return { ...table, rows };
}

function tableOf({ answers, byId }: Known, id: string): Table {
  if (!byId.has(id)) return { rows: [], whole: undefined, empty: 'not-asked' };
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
  reads: Reads,
  id: string | undefined,
  label: string,
  state: GroupBurden['state'],
): GroupBurden {
  const people = {
    year: personsOf(reads.persons, id, 'year'),
    case: personsOf(reads.persons, id, 'case'),
  };
  return {
    id,
    label,
    state,
    persons: people,
    measures: reads.measures.map(({ measure, now, later }) =>
      measureBurden(measure, sideOf(now, id), sideOf(later, id), people[measure.per]),
    ),
  };
}

function personsOf({ rows, whole, empty }: Table, id: string | undefined, per: Measure['per']): Amount {
  if (id === undefined) return absent('overlap');
  if (whole) return amountOf([whole], sumOfSpans, empty);
  const own = rows.filter((row) => row.id === id);
  return amountOf(own.map(persons[per]), sumOfSpans, 'unanswered');
}

interface Side {
  readonly readings: readonly Reading[];
  readonly rows: readonly Counted[];
  readonly empty: Absence;
}

function sideOf({ rows, whole, empty }: SideRead, id: string | undefined): Side {
  if (whole) return { readings: [whole], rows: [], empty };
  const own = rows.filter(({ groups }) => groups === undefined || (id !== undefined && groups.includes(id)));
  return { readings: own.map(({ reading }) => reading), rows: own.map(({ counted }) => counted), empty };
}

function measureBurden(measure: Measure, from: Side, to: Side, people: Amount): MeasureBurden {
  const add = measure.together === 'sum' ? sumOfSpans : longestOf;
  const now = amountOf(from.readings, add, from.empty);
  const later = amountOf(to.readings, add, to.empty);
  const sides: Sides = { now, later, difference: riseOf(measure, [from, to], [now, later]) };
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

/**
 * Row by row where both sides stand in one row: of a row that is known on both sides the difference is known, whatever
 * the other rows miss.
 */
function riseOf(measure: Measure, [from, to]: readonly [Side, Side], [now, later]: readonly [Amount, Amount]): Amount {
  if (!measure.now) return absent('not-asked');
  if (measure.now.question !== measure.later.question || measure.together !== 'sum') return differenceOf(later, now);
  const rises = to.readings.flatMap((each, at) => {
    const before = from.readings[at];
    return before ? [difference(each, before)] : [];
  });
  return amountOf(rises, sumOfSpans, to.empty);
}

function distinct(rows: readonly Counted[]): readonly Counted[] {
  return [...new Map(rows.map((each) => [`${each.question}\n${each.row}`, each])).values()];
}
