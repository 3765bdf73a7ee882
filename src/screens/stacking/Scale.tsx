import { isSecond, type Period, yearOf } from '../../engine/stacking/halfYears.ts';
import { levels, type StackLevel } from '../../engine/stacking/levels.ts';
import { stackWords } from '../../nl/stacking.ts';
import { Arrow } from '../effect/Glyph.tsx';

/** The years over all bands. Decoration: every count and every measure says its own dates. */
export function Scale({ periods }: { periods: readonly Period[] }) {
  return (
    <div className="line line__scale" aria-hidden="true">
      <ol className={`halves cols-${periods.length}`}>
        {periods.map((period, at) => (
          <li key={period.from ?? period.until} className={yearShows(period, at) ? undefined : 'is-second'}>
            <b>{yearOf(period.from ?? period.until ?? 0)}</b>
            <span>{underYear(period)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

const yearShows = ({ from, until }: Period, at: number): boolean => at === 0 || !isSecond(from ?? until ?? 0);

function underYear({ kind, from, until }: Period): string {
  if (kind === 'before') return stackWords.period.before;
  if (kind === 'later') return stackWords.period.later;
  return stackWords.period.halves(isSecond(from ?? until ?? 0));
}

const shown = levels.filter((level) => level !== 'unscored');

/** What the signs mean; only those that are on the page. */
export function Legend({ used }: { used: ReadonlySet<StackLevel> }) {
  const isUsed = (level: StackLevel) => used.has(level) || (level === 'elsewhere' && used.has('unscored'));
  return (
    <ul className="key key--line" aria-label={stackWords.key.label}>
      {shown.filter(isUsed).map((level) => (
        <li key={level}>
          <span className="span swatch" data-level={level} /> {stackWords.key.level(level)}
        </li>
      ))}
      <li>
        <Arrow /> {stackWords.key.runsOn}
      </li>
      <li>{stackWords.key.number}</li>
    </ul>
  );
}
