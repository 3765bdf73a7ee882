import { wordAt } from '../../engine/rows.ts';
import type { ShownRow } from '../../questions/tableRows.ts';
import type { Option } from '../../template/schema.ts';
import type { JourneyStep } from './shape.ts';

/** A row with the step that it is about. */
export interface Placed {
  readonly row: ShownRow;
  /** The number of the step. */
  readonly step: string;
  /** The id of the only group that it holds for. */
  readonly group?: string;
  /** A row of the template, not one that the drafter added. */
  readonly fixed: boolean;
  /** Here somebody waits for the decision. */
  readonly decision: boolean;
}

/**
 * The fixed rows are the steps. A row that the drafter added is about one of them when it has its number or its name and
 * a group; with "15a" it is a step of its own after the fifteenth; else it comes last.
 */
export function placedRows(
  shown: readonly ShownRow[],
  fixed: readonly Option[],
): { readonly steps: readonly JourneyStep[]; readonly rows: readonly Placed[] } {
  const after = new Map<number, JourneyStep[]>();
  const taken = new Set<string>();
  const rows = shown.map((row, at): Placed => {
    const group = groupOf(row);
    const of = group === undefined ? {} : { group };
    if (row.head !== undefined) {
      taken.add(keyOf(String(at + 1), group));
      return { row, step: String(at + 1), ...of, fixed: true, decision: row.id === 'wachten' };
    }
    const typed = readName(nameOf(row), fixed);
    const same = String(typed.place);
    if (group !== undefined && typed.letter === undefined && typed.isFixed && !taken.has(keyOf(same, group))) {
      taken.add(keyOf(same, group));
      return { row, step: same, ...of, fixed: false, decision: fixed[typed.place - 1]?.id === 'wachten' };
    }
    const step = ownStep(typed, after, fixed.length);
    after.set(typed.place, [...(after.get(typed.place) ?? []), step]);
    return { row, step: step.number, ...of, fixed: false, decision: false };
  });
  const steps = fixed.flatMap(({ label }, at) => [
    { number: String(at + 1), name: label },
    ...inOrder(after.get(at + 1)),
  ]);
  return { steps: [...steps, ...(after.get(fixed.length + 1) ?? [])], rows };
}

/** By letter, whatever the order of the rows. */
const inOrder = (own: readonly JourneyStep[] = []): readonly JourneyStep[] =>
  [...own].sort((a, b) => (a.number < b.number ? -1 : 1));

const keyOf = (step: string, group: string | undefined): string => `${step}\n${group ?? ''}`;

const groupOf = (row: ShownRow): string | undefined => {
  const word = wordAt(row, 'groep');
  return word === undefined || ['nvt', 'onbekend', 'niet-in-bron'].includes(word) ? undefined : word;
};

const nameOf = ({ cells }: ShownRow): string => {
  const cell = cells['stap'];
  return typeof cell === 'string' ? cell.trim().replace(/\s+/g, ' ') : '';
};

interface Typed {
  /** The step that it is, or comes after; one beyond the last: no step was named. */
  readonly place: number;
  readonly isFixed: boolean;
  readonly letter?: string;
  readonly name: string;
}

function readName(typed: string, fixed: readonly Option[]): Typed {
  const [, digits, letter, rest = ''] = /^(\d{1,2})([a-z])?(?![\p{L}\d])[.:,]?\s*(.*)$/iu.exec(typed) ?? [];
  const place = Number(digits);
  if (digits !== undefined && place >= 1 && place <= fixed.length) {
    const name = rest === '' ? (fixed[place - 1]?.label ?? '') : rest;
    return { place, isFixed: true, ...(letter ? { letter: letter.toLowerCase() } : {}), name };
  }
  const starts = fixed.flatMap(({ label }, at) => (isStart(typed, label) ? [at + 1] : []));
  // "Besluit" is the start of two steps: then nobody knows which one is meant
  const [only] = starts;
  if (only !== undefined && starts.length === 1) return { place: only, isFixed: true, name: typed };
  return { place: fixed.length + 1, isFixed: false, name: typed };
}

const isStart = (typed: string, label: string): boolean =>
  typed.length > 2 && label.toLowerCase().startsWith(typed.toLowerCase());

function ownStep(
  { place, letter, name }: Typed,
  after: ReadonlyMap<number, readonly JourneyStep[]>,
  count: number,
): JourneyStep {
  const others = after.get(place) ?? [];
  if (place > count) return { number: String(count + 1 + others.length), name };
  const used = new Set(others.map(({ number }) => number));
  const letters = [...(letter ?? ''), ...'abcdefghijklmnopqrstuvwxyz'];
  const free = letters.find((each) => !used.has(`${place}${each}`));
  return { number: `${place}${free ?? `-${others.length + 1}`}`, name };
}
