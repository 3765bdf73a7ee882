import { isDate } from '../../questions/dates.ts';

/** A half-year as one number, so that it can be counted: twice the year, plus one from July on. */
export type Half = number;

export function halfOf(date: string): Half | undefined {
  if (!isDate(date)) return undefined;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return 2 * year + (month > 6 ? 1 : 0);
}

export const yearOf = (half: Half): number => Math.floor(half / 2);
export const isSecond = (half: Half): boolean => half % 2 === 1;

/** From and until, both included. Without `until` it runs on. */
export interface Stretch {
  readonly from: Half;
  readonly until: Half | undefined;
}

export const covers = ({ from, until }: Stretch, half: Half): boolean =>
  from <= half && (until === undefined || half <= until);

/** A column of the time scale. The first may stand for all that came before, the last for all that comes after. */
export interface Period {
  readonly kind: 'before' | 'half' | 'later';
  /** Absent in `before`. */
  readonly from: Half | undefined;
  /** Absent in `later`. */
  readonly until: Half | undefined;
}

/** What fits side by side on a phone, two digits a column. */
export const mostPeriods = 16;

/**
 * From just before the first that `anchors` begins, so that a reader sees it begin, to just after the last change.
 * What lies outside is gathered in the first or the last column and never left out.
 */
export function periodsOf(stretches: readonly Stretch[], anchors: readonly Stretch[]): readonly Period[] {
  if (stretches.length === 0) return [];
  const first = Math.min(...(anchors.length > 0 ? anchors : stretches).map(({ from }) => from)) - 1;
  const changes = stretches.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  const last = Math.min(Math.max(first + 1, ...changes) + 1, first + mostPeriods - 1);
  const isOlder = changes.some((half) => half < first);
  return Array.from({ length: last - first + 1 }, (_, at): Period => {
    const half = first + at;
    if (half === last) return { kind: 'later', from: half, until: undefined };
    if (at === 0 && isOlder) return { kind: 'before', from: undefined, until: half };
    return { kind: 'half', from: half, until: half };
  });
}

/** The most that run at the same time in any half-year of the period. */
export function mostIn(stretches: readonly Stretch[], { from, until }: Period): number {
  const isInside = (half: Half): boolean =>
    (from === undefined || from <= half) && (until === undefined || half <= until);
  // a number only rises where something begins
  const moments = [...(from === undefined ? [] : [from]), ...stretches.map((each) => each.from).filter(isInside)];
  return Math.max(0, ...moments.map((half) => stretches.filter((each) => covers(each, half)).length));
}

/** The columns in which a stretch lies: the places of its first and its last. */
export function placesOf(
  stretch: Stretch,
  periods: readonly Period[],
): { readonly first: number; readonly last: number } {
  const at = (half: Half): number => {
    const found = periods.findIndex(
      ({ from, until }) => (from === undefined || from <= half) && (until === undefined || half <= until),
    );
    return found < 0 ? 0 : found;
  };
  return { first: at(stretch.from), last: stretch.until === undefined ? periods.length - 1 : at(stretch.until) };
}
