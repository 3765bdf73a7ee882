import type { Grid, Line } from './grid.ts';

/** A cell of the grid, and the row that stands there or will stand there. */
export interface Place {
  readonly dimension: string;
  readonly group: string;
  readonly row: string;
}

/** The id of the button of a cell; the same before and after it has a row, so that focus has somewhere to go. */
export const cellId = ({ dimension, group }: Pick<Place, 'dimension' | 'group'>): string =>
  `cel--${dimension}--${group}`;

/** A dimension that is not touched has its reason in place of cells. */
export const hasCells = ({ state, denied, cells }: Line): boolean =>
  state !== 'untouched' || !denied || [...cells.values()].some((rows) => rows.length > 0);

/** The cell so many groups to the right and so many dimensions down; past the edge of a line comes the next one. */
export function cellBeside(
  { lines, groups }: Pick<Grid, 'lines' | 'groups'>,
  { dimension, group }: Pick<Place, 'dimension' | 'group'>,
  [right, down]: readonly [number, number],
): Pick<Place, 'dimension' | 'group'> | undefined {
  const open = lines.filter(hasCells);
  const at = open.findIndex(({ id }) => id === dimension) * groups.length + groups.findIndex(({ id }) => id === group);
  const to = at + right + down * groups.length;
  const line = open[Math.floor(to / groups.length)];
  const head = groups[to % groups.length];
  return to >= 0 && line && head ? { dimension: line.id, group: head.id } : undefined;
}

/** The row of a cell: the worst one, where there are more. */
export const rowIn = ({ lines }: Pick<Grid, 'lines'>, { dimension, group }: Pick<Place, 'dimension' | 'group'>) =>
  lines.find(({ id }) => id === dimension)?.cells.get(group)?.[0]?.row;

export function placeOfRow({ lines }: Pick<Grid, 'lines'>, row: string | undefined): Place | undefined {
  for (const { id, cells } of lines) {
    for (const [group, rows] of cells) {
      if (rows.some((each) => each.row === row)) return { dimension: id, group, row: row ?? '' };
    }
  }
  return undefined;
}
