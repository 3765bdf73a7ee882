import type { Direction } from '../../engine/effect/severity.ts';
import type { StackLevel } from '../../engine/stacking/levels.ts';
import { stackWords } from '../../nl/stacking.ts';
import { Arrow, Glyph } from '../effect/Glyph.tsx';

const glyphs: Record<StackLevel, Direction> = {
  hoog: -2,
  middel: -1,
  laag: -1,
  onbekend: 'onbekend',
  unscored: 'onbekend',
  elsewhere: 'onbekend',
  geen: 0,
  gunstig: 1,
};

/** A level as sign and word, with an arrow where the measure stays. */
export const LevelMark = ({ level, runsOn = false }: { level: StackLevel; runsOn?: boolean }) => (
  <>
    <Glyph of={glyphs[level]} /> {stackWords.level(level)}
    {runsOn && (
      <>
        <span className="sr-only">, {stackWords.key.runsOn}</span> <Arrow />
      </>
    )}
  </>
);
