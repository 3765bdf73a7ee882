import { type Period, placesOf } from '../../engine/stacking/halfYears.ts';
import type { StackMeasure } from '../../engine/stacking/merged.ts';
import { stackWords } from '../../nl/stacking.ts';
import { LevelMark } from './LevelMark.tsx';

/** A measure on the line of time. The word stands where there is room: in its bar, or else after or before it. */
export function Track({ measure, periods }: { measure: StackMeasure; periods: readonly Period[] }) {
  const { level, stretch } = measure;
  const mark = <LevelMark level={level} runsOn={stretch !== undefined && stretch.until === undefined} />;
  if (!stretch) {
    return (
      <p className="track track--none">
        {mark} <span className="soft">· {stackWords.band.noDate}</span>
      </p>
    );
  }
  const { first, last } = placesOf(stretch, periods);
  const all = periods.length;
  const room = { in: last - first + 1, after: all - 1 - last, before: first };
  const isInside = room.in >= Math.max(room.after, room.before) || room.in / all >= enough;
  const isAfter = room.after >= room.before;
  const edges = [
    ...(stretch.until === undefined ? ['span--on'] : []),
    ...(periods[first]?.kind === 'before' ? ['span--since'] : []),
  ];
  return (
    <p className={`track cols-${all}`}>
      <span className={['span', `from-${first + 1}`, `to-${last + 1}`, ...edges].join(' ')} data-level={level}>
        {isInside && mark}
      </span>
      {!isInside && (
        <span
          className={
            isAfter ? `track__word from-${last + 2} to-${all}` : `track__word track__word--before from-1 to-${first}`
          }
        >
          {mark}
        </span>
      )}
    </p>
  );
}

/** Of a phone that is 320 px wide this is what "niet beoordeeld" takes. */
const enough = 0.45;
