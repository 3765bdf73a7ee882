import { countedIn, isBand } from '../../questions/bands.ts';
import type { ComparedQuestion } from '../../questions/comparing.ts';
import type { Lacking, Outcome } from '../../questions/derivedAnswer.ts';
import type { Row } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';
import { wordAt } from '../rows.ts';

export interface Judged {
  readonly outcome: Outcome;
  readonly lacking: readonly Lacking[];
  /** How many steps of the order lie between the two: the larger comes first. 0 where there are no steps. */
  readonly gap: number;
}

const incomparable = (lacking: readonly (Lacking | undefined)[]): Judged => ({
  outcome: 'not-comparable',
  lacking: lacking.filter((each) => each !== undefined),
  gap: 0,
});

/** Whichever way a cell has no value that compares. What was typed and is no number is not there yet. */
function lack(row: Row, column: string | undefined, what: Lacking['what']): Lacking {
  const cell = column === undefined ? undefined : row.cells[column];
  return { what, how: isSpecial(cell) ? cell.special : 'empty' };
}

type Ordered = ComparedQuestion & { readonly order: readonly string[] };

/** Two options of one order, heaviest first; where nothing predicts, the option that keeps the promise. */
export function compareOrder(row: Row, wish: Ordered): Judged {
  const place = (column: string | undefined, otherwise?: string) => {
    const word = column === undefined ? otherwise : wordAt(row, column);
    const at = word === undefined ? -1 : wish.order.indexOf(word);
    return at < 0 ? undefined : at;
  };
  const predicted = place(wish.predicted, wish.promised);
  const observed = place(wish.observed);
  if (predicted === undefined || observed === undefined) {
    return incomparable([
      predicted === undefined ? lack(row, wish.predicted, 'prediction') : undefined,
      observed === undefined ? lack(row, wish.observed, 'observation') : undefined,
    ]);
  }
  const gap = predicted - observed;
  return { outcome: gap > 0 ? 'heavier' : gap < 0 ? 'lighter' : 'as-predicted', lacking: [], gap };
}

/** Two numbers. Which way is heavier has to be said; else they only differ. */
export function compareNumbers(row: Row, wish: ComparedQuestion): Judged {
  const range = rangeOf(row, wish);
  const observed = numberAt(row, wish.observed);
  if (range === undefined || observed === undefined) {
    return incomparable([
      range === undefined ? lack(row, wish.predicted, 'prediction') : undefined,
      observed === undefined ? lack(row, wish.observed, 'observation') : undefined,
    ]);
  }
  if (observed >= range.low && observed <= range.high) return { outcome: 'as-predicted', lacking: [], gap: 0 };
  return apart(row, wish, observed > range.high ? 'hoger' : 'lager');
}

function apart(row: Row, { heavier, heavierAt }: ComparedQuestion, went: 'hoger' | 'lager'): Judged {
  const way = heavier ?? (heavierAt === undefined ? undefined : wordAt(row, heavierAt));
  if (way === 'hoger' || way === 'lager') {
    return { outcome: way === went ? 'heavier' : 'lighter', lacking: [], gap: 0 };
  }
  const lacking = heavierAt === undefined ? [] : [lack(row, heavierAt, 'direction')];
  return { outcome: went === 'hoger' ? 'more' : 'less', lacking, gap: 0 };
}

/** The prediction with what still counts as the same: its own band, between two bounds, or within a margin. */
function rangeOf(row: Row, wish: ComparedQuestion): { readonly low: number; readonly high: number } | undefined {
  const predicted = edgesAt(row, wish.predicted);
  const [low, high] = [edgesAt(row, wish.low)?.[0], edgesAt(row, wish.high)?.at(-1)];
  if (predicted === undefined) return low !== undefined && high !== undefined ? { low, high } : undefined;
  const margin = Math.abs(numberAt(row, wish.margin) ?? 0);
  return {
    low: Math.min(low ?? Number.POSITIVE_INFINITY, ...predicted.map((edge) => edge - margin)),
    high: Math.max(high ?? Number.NEGATIVE_INFINITY, ...predicted.map((edge) => edge + margin)),
  };
}

/** A number, or all three of a band. */
function edgesAt(row: Row, column: string | undefined): readonly number[] | undefined {
  const cell = column === undefined ? undefined : row.cells[column];
  const edges = isBand(cell) ? [cell.low, cell.likely, cell.high].toSorted((a, b) => a - b) : [cell];
  return edges.every(isNumber) ? edges : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function numberAt(row: Row, column: string | undefined): number | undefined {
  const counted = column === undefined ? undefined : countedIn(row.cells[column]);
  return isNumber(counted) ? counted : undefined;
}
