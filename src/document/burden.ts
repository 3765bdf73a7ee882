import type { Absence, Amount } from '../engine/burden/amount.ts';
import { type Burden, burden } from '../engine/burden/burden.ts';
import type { Counted, GroupBurden, MeasureBurden, Sides } from '../engine/burden/groupBurden.ts';
import type { Pass } from '../engine/pass.ts';
import { rowsOf } from '../engine/rows.ts';
import { burdenWords as nl } from '../nl/burden.ts';
import type { TableCell } from '../questions/blocks.ts';
import { sortedRows } from '../questions/rows.ts';
import type { BurdenGroup, BurdenMeasure, BurdenOutline, BurdenSides, BurdenValue } from './burdenShape.ts';
import { amountCell, amountWords } from './burdenWords.ts';

/** What a proposal costs a person, ready to print; undefined while there is nothing to count and nothing missing. */
export function burdenOutlineOf(pass: Pass): BurdenOutline | undefined {
  const found = burden(pass);
  const shown = found.groups.length > 0 ? found.groups : [found.everyone];
  if (!shown.some((group) => group.measures.some(isAsked))) return undefined;
  const rowNumbers = rowNumbersOf(pass);
  const groups = shown.map((group) => groupOf(group, rowNumbers));
  return {
    groups,
    heaviest: heaviestOf(found),
    numbers: distinct(groups.flatMap(({ measures }) => measures.flatMap(({ numbers }) => numbers))).toSorted(byNumber),
  };
}

const isAsked = ({ now, later }: MeasureBurden): boolean =>
  [now, later].some((each) => each.span !== undefined || each.missing > 0);

const isKnown = ({ now, later }: MeasureBurden): boolean => now.span !== undefined || later.span !== undefined;

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** "5.3.4" before "5.12.2". */
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'nl', { numeric: true });

type RowNumbers = (counted: Counted) => { readonly number: string; readonly row: number };

/** A row is called by its place in the table as it is printed. */
function rowNumbersOf(pass: Pass): RowNumbers {
  const places = new Map<string, ReadonlyMap<string, number>>();
  const placesIn = (question: string): ReadonlyMap<string, number> => {
    const known = places.get(question);
    if (known) return known;
    const made = new Map(sortedRows(rowsOf(pass.answers[question])).map(({ id }, at) => [id, at + 1]));
    places.set(question, made);
    return made;
  };
  return ({ question, row }) => ({
    number: pass.byId.get(question)?.question.number ?? question,
    row: placesIn(question).get(row) ?? 0,
  });
}

function groupOf(group: GroupBurden, rowNumbers: RowNumbers): BurdenGroup {
  const { id, persons } = group;
  return {
    ...(id === undefined ? {} : { id }),
    label: labelOf(group),
    persons: nl.persons(amountWords(persons.year), amountWords(persons.case)),
    measures: group.measures.filter(isKnown).map((measure) => measureOf(measure, rowNumbers)),
    absent: absentOf(group.measures.filter((measure) => !isKnown(measure))),
  };
}

function labelOf({ label, state }: GroupBurden): string {
  const words = { chosen: label, gone: nl.gone(label), unknown: nl.unknownGroup, everyone: nl.everyone };
  return words[state];
}

function measureOf(measure: MeasureBurden, rowNumbers: RowNumbers): BurdenMeasure {
  const rows = measure.from.map(rowNumbers);
  const numbers = distinct(rows.map(({ number }) => number)).toSorted(byNumber);
  return {
    id: measure.id,
    label: nl.measureWith(measure.id),
    allLabel: nl.measureOfAll(measure.id),
    person: cellsOf(measure),
    all: cellsOf(measure.all),
    values: valuesOf(measure),
    from: numbers
      .map((number) =>
        nl.rows(
          number,
          rows
            .filter((each) => each.number === number)
            .map(({ row }) => row)
            .toSorted((a, b) => a - b),
        ),
      )
      .join(nl.between),
    numbers,
  };
}

const cellsOf = ({ now, later, difference }: Sides): BurdenSides<TableCell> => ({
  now: amountCell(now),
  later: amountCell(later),
  difference: amountCell(difference, true),
});

function valuesOf({ now, later, difference }: Sides): Partial<BurdenSides<BurdenValue>> {
  const value = ({ span, missing, bare }: Amount): BurdenValue | undefined =>
    span && { ...span, partial: missing > 0, bare: bare > 0 };
  const [before, after, rise] = [value(now), value(later), value(difference)];
  return {
    ...(before ? { now: before } : {}),
    ...(after ? { later: after } : {}),
    ...(rise ? { difference: rise } : {}),
  };
}

/** What is not known at all, by the reason: once in a sentence instead of a row of blanks each. */
function absentOf(measures: readonly MeasureBurden[]): string {
  const byReason = new Map<string, [Absence, string[]]>();
  for (const { id, now, later } of measures) {
    const said = (later.why === 'no-rows' && now.why !== 'not-asked' ? now.why : later.why) ?? 'unanswered';
    const part = byReason.get(nl.absence(said)) ?? [said, []];
    part[1].push(nl.measure(id));
    byReason.set(nl.absence(said), part);
  }
  return nl.absent([...byReason.values()]);
}

function heaviestOf({ heaviest, groups }: Burden): BurdenOutline['heaviest'] {
  if (heaviest.length < 2) return [];
  const labels = new Map(groups.map((group) => [group.id, group.label]));
  return heaviest.map(({ group, level, most }) => ({
    group: labels.get(group) ?? group,
    why: nl.heaviest.why(level, most.map(nl.measure)),
  }));
}
