import type { Direction } from '../../engine/effect/severity.ts';
import { effectWords } from '../../nl/effect.ts';
import { Arrow, Glyph } from './Glyph.tsx';

const words = effectWords.grid;
const directions: readonly Direction[] = [-2, -1, 0, 1, 2, 'onbekend'];

/** What the signs and tints of the grid mean. */
export function Key() {
  return (
    <ul className="key" aria-label={words.key}>
      {directions.map((each) => (
        <li key={each}>
          <Glyph of={each} /> {words.direction[`${each}`]}
        </li>
      ))}
      <li>
        <Glyph of={-2} was />
        <Arrow />
        <Glyph of={-1} /> {words.keyBoth}
      </li>
      <li>
        <span className="mark swatch" data-level="hoog" />
        <span className="mark swatch" data-level="middel" />
        <span className="mark swatch" data-level="laag" /> {words.keyLevels}
      </li>
    </ul>
  );
}
