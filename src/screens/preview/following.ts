/** In milliseconds: so long the pages stay where a reader put them. */
export const patience = 5_000;

interface Moment {
  /** The drafter wants it. */
  readonly on: boolean;
  /** When a reader last moved the pages by hand. */
  readonly movedAt: number;
  readonly now: number;
}

/** Whether the pages go along with the drafter at this moment. */
export const follows = ({ on, movedAt, now }: Moment): boolean => on && now - movedAt >= patience;

/** When a page is drawn: what is in sight now, its neighbours when that is done, and no other. */
export type Turn = 'now' | 'soon';

export function turnsOf(visible: Iterable<number>, count: number): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const inSight = [...visible].filter((page) => page >= 0 && page < count);
  for (const page of inSight) {
    for (const beside of [page - 1, page + 1]) if (beside >= 0 && beside < count) turns.set(beside, 'soon');
  }
  for (const page of inSight) turns.set(page, 'now');
  return turns;
}

interface Window {
  /** In pixels: how far it was scrolled, and how high it is. */
  readonly top: number;
  readonly height: number;
}

/** In pixels above what is scrolled to. */
export const air = 24;

/**
 * Where to scroll to so that `target` is in sight, or undefined where it is already in a good place: nobody needs a page
 * that moves at every question.
 */
export function scrollFor(target: number, { top, height }: Window): number | undefined {
  const into = target - top;
  return into >= 0 && into <= height * 0.6 ? undefined : Math.max(0, target - air);
}

/** Further than this and the way there shows nothing that can be read: then it jumps. */
export const isFar = (from: number, to: number, height: number): boolean => Math.abs(to - from) > 2 * height;
