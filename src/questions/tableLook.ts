import type { Column, Option } from '../template/schema.ts';
import { takesMany } from './cells.ts';

/** The least width in rem at which a column is pleasant to fill in. */
function need({ type, band }: Column): number {
  if (band) return 6;
  if (type === 'long-text') return 12;
  if (type === 'number' || type === 'currency') return 5;
  return type === 'date' || type === 'yes-no' ? 6 : 9;
}

const head = 9;

/** What fits beside the chapters on a screen of 1280 wide. */
const room = 54;

/** What fits in the field under a question. */
const smallRoom = 34;

export type Shape = 'small' | 'wide' | 'blocks';

/** Columns side by side as long as they fit; else every row is a block of labelled cells. */
export function shapeOf(columns: readonly Column[], ownHeads: boolean): Shape {
  const sum = columns.reduce((total, column) => total + need(column), ownHeads ? head : 0);
  if (sum > room) return 'blocks';
  return sum > smallRoom ? 'wide' : 'small';
}

export const widthClass = (column: Column): string => `c-${need(column)}`;

const sliceWeight = 150;

/** How many rows to draw at a time: a list of choices weighs as much as the choices in it. */
export function rowsPerSlice(
  columns: readonly Column[],
  options: ReadonlyMap<string, readonly Option[] | undefined>,
): number {
  const weight = columns.reduce((sum, column) => {
    const choices = (options.get(column.id)?.length ?? 0) * (takesMany(column) ? 3 : 1);
    return sum + 3 + choices;
  }, 0);
  return Math.max(1, Math.floor(sliceWeight / weight));
}
