import type { Pass } from '../../engine/pass.ts';
import { rowsOf, wordAt } from '../../engine/rows.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { columnOptions, describeCell } from '../../questions/cells.ts';
import { isBlank } from '../../questions/rows.ts';
import { rowsWithHeads, type ShownRow } from '../../questions/tableRows.ts';
import type { Column, Option } from '../../template/schema.ts';
import { asked } from '../asked.ts';
import { wordsOfCell } from '../plainWords.ts';
import { type Placed, placedRows } from './places.ts';
import type { Journey, JourneyLine, Moment, Stop, Waiting } from './shape.ts';
import { stepState } from './stops.ts';
import { type GroupWait, groupWaits, waitingIn, worstWait } from './waiting.ts';

/** The fixed row in which somebody waits for the decision: how long stands in 5.3.4 and 5.3.5. */
const waitingForDecision = 'wachten';

/** Undefined while no step was filled in, also where the whole question is unknown: the chapter says so. */
export function journeyOf(pass: Pass): Journey | undefined {
  const seen = pass.byId.get(asked.steps);
  const stored = rowsOf(seen?.answer);
  if (!seen || stored.length === 0) return undefined;
  const { columns = [], fixedRows = [] } = seen.question as {
    columns?: readonly Column[];
    fixedRows?: readonly Option[];
  };
  const shown = rowsWithHeads(fixedRows, stored).filter((row) => row.head !== undefined || !isBlank(row));
  const { steps, rows } = placedRows(shown, fixedRows);
  const reading: Reading = { pass, columns, waits: groupWaits(pass) };
  const moments = momentsOf(pass);
  return {
    number: seen.question.number,
    steps,
    lines: linesOf(rows, reading),
    moments: moments.rows,
    cases: casesAt(pass, fixedRows),
    ...(moments.number === undefined ? {} : { momentsNumber: moments.number }),
  };
}

interface Reading {
  readonly pass: Pass;
  readonly columns: readonly Column[];
  readonly waits: readonly GroupWait[];
}

function linesOf(rows: readonly Placed[], reading: Reading): readonly JourneyLine[] {
  const label = (group: string) => reading.pass.context.groups.find(({ id }) => id === group)?.label ?? group;
  const filled = rows.filter(({ row }) => !isBlank(row));
  const groups = [...new Set(filled.flatMap(({ group }) => group ?? []))];
  const [only] = groups;
  // one group filled in everything: then this is its way, and nobody else's
  if (only !== undefined && groups.length === 1 && filled.every(({ group }) => group === only)) {
    return [{ group: label(only), stops: rows.map((each) => stopOf(each, reading, waitOf(only, reading))) }];
  }
  const others = reading.waits.filter(({ group }) => !groups.includes(group));
  const common = worstWait(others, label);
  const own = rows.filter(({ group, fixed }) => group === undefined || fixed);
  return [
    { stops: own.map((each) => stopOf(each.group === undefined ? each : emptied(each), reading, common)) },
    ...groups.map((group) => ({
      group: label(group),
      stops: stopsOf(group, rows, reading),
    })),
  ];
}

/** A fixed row that was given to one group says nothing of the others. */
const emptied = (placed: Placed): Placed => ({ ...placed, row: { ...placed.row, cells: {} } });

const waitOf = (group: string, { waits }: Reading): Waiting | undefined =>
  waits.find((each) => each.group === group)?.waiting;

/** The rows of the group, and the wait for its decision where that is its own. */
function stopsOf(group: string, rows: readonly Placed[], reading: Reading): readonly Stop[] {
  const waiting = waitOf(group, reading);
  const own = rows.filter((each) => each.group === group);
  const decision = rows.find(({ row, group: of }) => row.id === waitingForDecision && of === undefined);
  const alone = decision && waiting && !own.some(({ step }) => step === decision.step);
  const taken = rows.filter((each) => each.group === group || (alone && each === decision));
  return taken.map((each) => stopOf(each, reading, waiting));
}

function stopOf({ row, step, decision }: Placed, { pass, columns }: Reading, wait: Waiting | undefined): Stop {
  const cell = (id: string): TableCell => {
    const column = columns.find((each) => each.id === id);
    return column ? describeCell(row.cells[id], column, columnOptions(column, pass.context)) : { empty: true };
  };
  const waiting = waitingIn(row) ?? (decision ? wait : undefined);
  const later = cell('straks');
  return {
    step,
    state: stepState({ change: wordAt(row, 'verandering'), later, waiting }),
    now: cell('nu'),
    later,
    contact: together(cell('organisatie'), cell('kanaal')),
    duty: cell('zelf'),
    wrong: cell('misgaan'),
    consequence: cell('gevolg'),
    ...(waiting ? { waiting } : {}),
  };
}

function together(one: TableCell, other: TableCell): TableCell {
  const words = [one, other].map(wordsOfCell).filter((word) => word !== '');
  if (words.length > 0) return { text: words.join(', ') };
  return 'special' in one ? one : other;
}

function momentsOf(pass: Pass): { readonly rows: readonly Moment[]; readonly number?: string } {
  const seen = pass.byId.get(asked.moments);
  const label = (row: ShownRow): string => {
    const group = wordAt(row, 'groep');
    return pass.context.groups.find(({ id }) => id === group)?.label ?? '';
  };
  const rows = rowsWithHeads([], rowsOf(seen?.answer)).flatMap((row): readonly Moment[] => {
    const name = row.cells['moment'];
    if (typeof name !== 'string' || name.trim() === '') return [];
    return [{ name: name.trim().replace(/\s+/g, ' '), group: label(row) }];
  });
  return seen ? { rows, number: seen.question.number } : { rows };
}

/** A case names the steps at which something changes for it, or where it gets stuck. */
function casesAt(pass: Pass, fixed: readonly Option[]): Readonly<Record<string, number>> {
  const words = rowsOf(pass.byId.get(asked.caseSteps)?.answer).map((row) => wordAt(row, 'stap'));
  return Object.fromEntries(
    fixed.flatMap(({ id }, at) => {
      const count = words.filter((word) => word === id).length;
      return count === 0 ? [] : [[String(at + 1), count]];
    }),
  );
}
