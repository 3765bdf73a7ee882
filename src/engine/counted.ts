import { isBand } from '../questions/bands.ts';
import type { Cell, Row } from '../questions/questionType.ts';
import { isSpecial, type Special, specialKinds } from '../template/special.ts';
import type { Step } from './plan.ts';
import { isRow } from './rows.ts';
import { same } from './same.ts';

// the last value of each question: a copy that says the same (a store reads copies) is not looked at again
const looked = new WeakMap<Step, { readonly stored: unknown; readonly answer: unknown }>();

/**
 * A stored value as far as it is an answer to this question: undefined where nothing was filled in, where nothing is
 * stored for such a question, or where the shape is not the question's (what an older template left behind). It is kept
 * in the draft all the same. An answer that did not change keeps its identity.
 */
export function counted(step: Step, stored: unknown): unknown {
  if (stored === undefined || stored === null) return undefined;
  const last = looked.get(step);
  if (last && same(last.stored, stored)) return last.answer;
  const answer = answerIn(step, stored);
  looked.set(step, { stored, answer });
  return answer;
}

function answerIn(step: Step, stored: unknown): unknown {
  const { stores } = step.type;
  if (stores === 'computed' || stores === 'none') return undefined;
  if (isSpecial(stored)) return isSpecialAnswer(stored) ? stored : undefined;
  const answer = stores === 'rows' ? rows(stored) : shapedValue(step, stored);
  return answer !== undefined && step.type.filled(answer) ? answer : undefined;
}

const isSpecialAnswer = (stored: object): stored is Special =>
  'special' in stored && specialKinds.some((kind) => kind === stored.special);

const shapedValue = (step: Step, stored: unknown): unknown =>
  step.shape().safeParse(stored).success ? stored : undefined;

/**
 * Rows are taken as the contract has them (questionType.ts): every type must cope with any cell, since a template may
 * give a column another type. So what does not fit its column is a problem to put right and not a row that is gone.
 */
function rows(stored: unknown): readonly Row[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const given: readonly unknown[] = stored;
  const kept = given.filter(isRow).map(withCells);
  // the same list where nothing had to go, so that whoever compares sees no change
  return kept.length === given.length && kept.every((row, at) => row === given[at]) ? (given as Row[]) : kept;
}

/** One thing that is no cell does not take the rest of its row with it. */
function withCells(row: Row): Row {
  const hasOrder = row.order === undefined || typeof row.order === 'string';
  if (hasOrder && Object.values(row.cells).every(isCell)) return row;
  const cells = Object.fromEntries(Object.entries(row.cells).filter(([, cell]) => isCell(cell)));
  return { id: row.id, ...(hasOrder && row.order !== undefined ? { order: row.order } : {}), cells };
}

function isCell(value: unknown): value is Cell {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  if (isBand(value)) return [value.low, value.likely, value.high].every(Number.isFinite);
  return isSpecial(value) && isSpecialAnswer(value);
}
