import type { Pass } from '../../engine/pass.ts';
import { rowsOf, wordAt } from '../../engine/rows.ts';
import type { Cell, Row } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';
import { asked } from '../asked.ts';
import type { Waiting, Weeks } from './shape.ts';

/** How long a group waits for its decision, from the two tables about it (5.3.4 and 5.3.5). */
export interface GroupWait {
  /** The id of the group. */
  readonly group: string;
  readonly waiting: Waiting;
}

function weeksIn(cell: Cell | undefined): Weeks {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'none';
  if (!isSpecial(cell)) return 'none';
  if (cell.special === 'nvt') return 'none';
  return cell.special === 'onbekend' ? 'unknown' : 'silent';
}

export const waitingIn = ({ cells }: Row): Waiting | undefined =>
  heldWaiting(weeksIn(cells['wacht-nu']), weeksIn(cells['wacht-straks']));

const heldWaiting = (now: Weeks, later: Weeks): Waiting | undefined =>
  now === 'none' && later === 'none' ? undefined : { now, later };

export function groupWaits(pass: Pass): readonly GroupWait[] {
  const now = byGroup(pass, asked.durationNow, 'mediaan');
  const later = byGroup(pass, asked.durationThen, 'midden');
  return [...new Set([...now.keys(), ...later.keys()])].flatMap((group) => {
    const waiting = heldWaiting(now.get(group) ?? 'none', later.get(group) ?? 'none');
    return waiting ? [{ group, waiting }] : [];
  });
}

/** The first row of a group counts: a second one is another story of the same group. */
function byGroup(pass: Pass, question: string, column: string): ReadonlyMap<string, Weeks> {
  const found = new Map<string, Weeks>();
  for (const row of rowsOf(pass.byId.get(question)?.answer)) {
    const group = wordAt(row, 'groep');
    if (group !== undefined && !found.has(group)) found.set(group, weeksIn(row.cells[column]));
  }
  return found;
}

/** Of groups that wait differently: the one that gets the most weeks more, with its name. Never a mean. */
export function worstWait(waits: readonly GroupWait[], label: (group: string) => string): Waiting | undefined {
  const [first, ...others] = [...waits].sort((a, b) => grows(b.waiting) - grows(a.waiting));
  if (!first) return undefined;
  const same = others.filter(({ waiting }) => isSame(waiting, first.waiting));
  if (same.length === others.length) return first.waiting;
  return { ...first.waiting, whose: [first, ...same].map(({ group }) => label(group)).join(', ') };
}

const isSame = (one: Waiting, other: Waiting): boolean => one.now === other.now && one.later === other.later;

/** An increase that is not known stands before none, and after one that is. */
function grows({ now, later }: Waiting): number {
  if (typeof now !== 'number' || typeof later !== 'number') return 0;
  return later - now;
}
