/** How much of each part stands on the page. The type never gives way. */
export interface ProfileRoom {
  /** Under the picture and under the insight. */
  readonly sentences: number;
  readonly conditions: number;
  /** Lines of a condition. */
  readonly conditionLines: number;
  readonly unknowns: number;
  /** Lines of the note of what is not known; 0 leaves it out. */
  readonly noteLines: number;
  readonly bars: number;
  /** Lines of the reason why a dimension is not touched. */
  readonly reasonLines: number;
  /** Lines of the name of a group above its column. */
  readonly groupLines: number;
  /** Of a row of the grid, in points. */
  readonly row: number;
}

/** What the page can lead to: an appendix that is not there has no link. */
export interface Places {
  readonly score: string;
  readonly scoreWords: string;
  readonly burden: boolean;
}

/** Everything that the page holds where nothing has to give way. */
export const whole: ProfileRoom = {
  sentences: 4,
  conditions: 5,
  conditionLines: 3,
  unknowns: 5,
  noteLines: 2,
  bars: 6,
  reasonLines: 2,
  groupLines: 5,
  row: 15.6,
};

/**
 * What gives way, in this order, each on top of what went before: the air of the grid, words, then items, then bars. Then
 * what went without need comes back in the opposite order.
 */
export const givesWay: readonly Partial<ProfileRoom>[] = [
  { row: 14.6 },
  { noteLines: 1 },
  { reasonLines: 1 },
  { conditionLines: 2 },
  { sentences: 3 },
  { noteLines: 0 },
  { row: 13.8 },
  { sentences: 2 },
  { groupLines: 4 },
  { unknowns: 4 },
  { conditions: 4 },
  { conditionLines: 1 },
  { unknowns: 3 },
  { conditions: 3 },
  { bars: 5 },
  { bars: 4 },
  { groupLines: 3 },
  { sentences: 1 },
  { row: 12.8 },
  { unknowns: 2 },
  { conditions: 2 },
  { bars: 3 },
  { groupLines: 2 },
];

/** What a step took away, as it was before that step. */
export function takenBy(at: number): Partial<ProfileRoom> {
  const before = Object.assign({ ...whole }, ...givesWay.slice(0, at)) as ProfileRoom;
  const keys = Object.keys(givesWay[at] ?? {}) as (keyof ProfileRoom)[];
  return Object.fromEntries(keys.map((key) => [key, before[key]]));
}
