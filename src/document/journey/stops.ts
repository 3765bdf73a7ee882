import type { TableCell } from '../../questions/blocks.ts';
import type { StepState, Waiting, Weeks } from './shape.ts';

interface Said {
  /** The chosen word: `gelijk`, `anders`, `nieuw`, `vervalt`, or a special answer; undefined while nothing is chosen. */
  readonly change: string | undefined;
  readonly later: TableCell;
  readonly waiting: Waiting | undefined;
}

/** What the drafter says of a step comes first; then the two numbers; then whether there is a "straks" at all. */
export function stepState({ change, later, waiting }: Said): StepState {
  if (change === 'nieuw') return 'new';
  if (change === 'vervalt') return 'lapsed';
  const wait = waitState(waiting);
  if (wait === 'longer-wait' || wait === 'shorter-wait') return wait;
  const said = change === undefined ? stateOfWords(later) : stateOfChange(change);
  if (said === 'same' || said === 'unanswered') return wait ?? said;
  return said;
}

function stateOfChange(change: string): StepState {
  if (change === 'onbekend') return 'unknown';
  if (change === 'niet-in-bron') return 'silent';
  return change === 'gelijk' || change === 'nvt' ? 'same' : 'changed';
}

/** "N.v.t." is how the question asks to say that a step does not change. */
function stateOfWords(later: TableCell): StepState {
  if ('text' in later) return later.text.trim() === '' ? 'unanswered' : 'changed';
  if ('empty' in later) return 'unanswered';
  return ({ onbekend: 'unknown', nvt: 'same', 'niet-in-bron': 'silent' } as const)[later.special];
}

/** Undefined where the wait decides nothing: there is none, or it stays as it is. */
function waitState(waiting: Waiting | undefined): StepState | undefined {
  if (!waiting) return undefined;
  const { now, later } = waiting;
  if (typeof now === 'number' && typeof later === 'number') {
    return later > now ? 'longer-wait' : later < now ? 'shorter-wait' : undefined;
  }
  if (now === 'unknown' || later === 'unknown') return 'unknown';
  return now === 'silent' || later === 'silent' ? 'silent' : undefined;
}

/** The weeks that a bar shows. */
export const knownWeeks = (weeks: Weeks | undefined): number => (typeof weeks === 'number' ? Math.max(0, weeks) : 0);
