import { linesOf, widthOf } from '../drawing/lettering.ts';
import type { Journey, JourneyStep, Stop } from './shape.ts';
import { knownWeeks } from './stops.ts';
import { hasBar, type Note, notesOf, nowNotes } from './words.ts';

/** A step with what happens at it, per line of the journey; undefined where a line has nothing of its own. */
export interface Column {
  readonly step: JourneyStep;
  readonly stops: readonly (Stop | undefined)[];
  readonly x: number;
  /** The white to the next column included. */
  readonly width: number;
}

/** The steps that stand side by side: the way goes on in the next band, as a text does on the next line. */
export interface Band {
  readonly columns: readonly Column[];
  /** The place of its first step among all steps. */
  readonly first: number;
}

export interface Look {
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  /** What a point on paper is here. */
  readonly unit: number;
  /** Of what comes on top of the steps only the names: for a page that has to hold the table as well. */
  readonly brief: boolean;
  /** Where the lines begin: left of it stand "Nu" and "Straks". */
  readonly left: number;
}

export type Size = Pick<Look, 'width' | 'size'> & { readonly brief?: boolean };

export const lookOf = ({ width, size, brief = false }: Size): Look => ({
  width,
  size,
  unit: size / 8,
  brief,
  left: size * 4.9,
});

/** From line to line of a text, as a multiple of its size. */
export const leading = 1.2;
/** More groups than this are named under the drawing, and stand in the table. */
export const mostSplits = 3;

export const columnGap = 6;
/** Notes stand right of the line that joins "nu" and "straks". */
export const noteIndent = 13;
export const nameLines = 4;
export const noteLines = 4;
const wantedNameLines = 3;
const widestName = 92;
const widestNote = 74;
/** A wait has to be seen as long or short. */
const leastWait = 54;
const least = 30;

export function bandsOf(journey: Journey, look: Look): readonly Band[] {
  const stops = journey.lines.map((line) => new Map(line.stops.map((stop) => [stop.step, stop])));
  const columns = journey.steps.map((step): Omit<Column, 'x'> => {
    const own = stops.map((byStep) => byStep.get(step.number));
    return { step, stops: own, width: neededWidth(step, own, look) };
  });
  const room = look.width - look.left;
  let first = 0;
  return rowsIn(columns, capacity(columns, room)).map((row): Band => {
    const spare = (room - sum(row)) / row.length;
    let x = look.left;
    const placed = row.map((column): Column => {
      const at = { ...column, x, width: column.width + spare };
      x += at.width;
      return at;
    });
    const band = { columns: placed, first };
    first += row.length;
    return band;
  });
}

type Sized = Pick<Column, 'width'>;

const sum = (columns: readonly Sized[]): number => columns.reduce((total, { width }) => total + width, 0);

/** Fills row by row. */
function rowsIn<T extends Sized>(columns: readonly T[], most: number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const column of columns) {
    const row = rows.at(-1);
    if (row && sum(row) + column.width <= most) row.push(column);
    else rows.push([column]);
  }
  return rows;
}

/** The least width at which there are no more rows than there have to be: then they are about as full as each other. */
function capacity(columns: readonly Sized[], room: number): number {
  const count = rowsIn(columns, room).length;
  const step = room / 60;
  let most = room;
  while (most > step && rowsIn(columns, most - step).length === count) most -= step;
  return most;
}

function neededWidth(step: JourneyStep, stops: readonly (Stop | undefined)[], look: Look): number {
  const { size, unit } = look;
  const own = stops.filter((stop) => stop !== undefined);
  const notes: readonly Note[] = stops.flatMap((stop, line) => (stop ? notesOf(stop, line > 0) : []));
  const words = [...notes, ...own.flatMap(nowNotes)].flatMap(({ text, bold }) =>
    text.split(/\s+/).map((word) => widthOf(word, { size, ...(bold ? { bold } : {}) })),
  );
  const waits = own.some(({ waiting }) => hasBar(waiting));
  return (
    Math.max(
      least * unit,
      Math.min(nameWidth(step.name, size), widestName * unit),
      noteIndent * unit + Math.min(Math.max(0, ...words), widestNote * unit),
      waits ? leastWait * unit : 0,
    ) +
    columnGap * unit +
    1
  );
}

/** The narrowest in which a name stands on three lines without a broken word. */
function nameWidth(name: string, size: number): number {
  let width = Math.max(0, ...name.split(/\s+/).map((word) => widthOf(word, { size })));
  while (linesOf(name, width, { size }).length > wantedNameLines && width < size * 20) width += size / 2;
  return width;
}

/** Units of the drawing for a week: the same for every wait, and the longest one fits its column. */
export function weekLength(bands: readonly Band[], { unit }: Look): number {
  const lengths = bands.flatMap(({ columns }) =>
    columns.flatMap(({ stops, width }) => {
      const weeks = stops.flatMap((stop) => [knownWeeks(stop?.waiting?.now), knownWeeks(stop?.waiting?.later)]);
      const longest = Math.max(0, ...weeks);
      return longest > 0 ? [(width - (columnGap + noteIndent) * unit) / longest] : [];
    }),
  );
  return lengths.length === 0 ? 0 : Math.min(...lengths);
}
