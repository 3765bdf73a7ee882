import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import { effect } from '../effect/effect.ts';
import type { Known } from '../known.ts';
import type { GroupBurden } from './groupBurden.ts';
import { type MeasureId, measures } from './measures.ts';

/** A group and why it stands where it stands. */
export interface Ranked {
  readonly group: string;
  /** The worst level of the score after measures; undefined while the group is not scored. */
  readonly level: AttentionLevel | undefined;
  /** The burdens that rise most in this group, per person. */
  readonly most: readonly MeasureId[];
}

const levels: readonly (AttentionLevel | undefined)[] = [
  'hoog',
  'middel',
  'laag',
  'onbekend',
  undefined,
  'geen',
  'gunstig',
];

/**
 * The level of the effect decides, because a burden can be small and its effect severe. Groups of the same level are
 * told apart by how many burdens rise most in them: counting needs no weights between hours and euros.
 */
export function heaviest(known: Known, groups: readonly GroupBurden[]): readonly Ranked[] {
  const chosen = groups.filter(({ state }) => state === 'chosen');
  const worst = worstLevels(known);
  const tops = new Map(measures.map(({ id }, at) => [id, mostIn(chosen, at)]));
  const ranked = chosen.map(
    ({ id = '' }): Ranked => ({
      group: id,
      level: worst.get(id),
      most: measures.flatMap((measure) => (tops.get(measure.id)?.has(id) ? [measure.id] : [])),
    }),
  );
  return ranked.toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      b.most.length - a.most.length ||
      (a.group < b.group ? -1 : 1),
  );
}

/** The rows of the score come worst first. */
function worstLevels(known: Known): ReadonlyMap<string, AttentionLevel> {
  const worst = new Map<string, AttentionLevel>();
  for (const { after } of effect(known).rows) {
    if (!worst.has(after.group)) worst.set(after.group, after.level);
  }
  return worst;
}

/** The groups in which this burden rises most; none where it rises nowhere. What nobody knows does not take part. */
function mostIn(groups: readonly GroupBurden[], at: number): ReadonlySet<string> {
  const rises = groups.flatMap(({ id, measures: own }) => {
    const rise = own[at]?.difference.span?.likely;
    return id !== undefined && rise !== undefined && rise > 0 ? [{ id, rise }] : [];
  });
  const most = Math.max(...rises.map(({ rise }) => rise));
  return new Set(rises.filter(({ rise }) => rise === most).map(({ id }) => id));
}
