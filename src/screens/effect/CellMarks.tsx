import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import type { EffectRow } from '../../engine/effect/effect.ts';
import { effectWords } from '../../nl/effect.ts';
import { useDossier } from '../dossier/dossier.ts';
import { Arrow, Glyph } from './Glyph.tsx';
import type { Head, Line } from './grid.ts';
import { cellId } from './places.ts';
import type { Score } from './useScore.ts';

const words = effectWords.grid;

interface Props {
  score: Score;
  line: Line;
  group: Head;
  after: boolean;
}

/** The judgements in one cell as buttons; mostly one, or none yet. */
export function CellMarks({ score, line, group, after }: Props) {
  const rows = line.cells.get(group.id) ?? [];
  const place = { dimension: line.id, group: group.id };
  const isOpen = (row: string | undefined) =>
    score.open?.dimension === line.id &&
    score.open.group === group.id &&
    (row === undefined || rows.length === 1 || score.open.row === row);
  const shared = (row: string | undefined, index: number) => ({
    id: index === 0 ? cellId(place) : `${cellId(place)}--${row}`,
    'data-cell': row ?? '',
    'data-dimension': line.id,
    'data-group': group.id,
    'aria-expanded': isOpen(row),
    onClick: () => (isOpen(row) ? score.close() : score.show(place, row)),
  });
  const name = <span className="sr-only">{words.cell(line.label, group.label)}</span>;
  const [only] = rows;
  // one key for the cell before and after its first judgement: the button, and the focus on it, stay
  if (rows.length < 2) {
    return (
      <button
        key="only"
        type="button"
        className={only ? 'mark' : 'mark mark--empty'}
        data-level={levelOf(only, after)}
        {...shared(only?.row, 0)}
      >
        {name} {only ? <MarkWords row={only} after={after} /> : <span>{words.judge}</span>}
      </button>
    );
  }
  return rows.map((row, index) => (
    <button key={row.row} type="button" className="mark" data-level={levelOf(row, after)} {...shared(row.row, index)}>
      {name} <MarkWords row={row} after={after} />
    </button>
  ));
}

function levelOf(row: EffectRow | undefined, isAfter: boolean): string | undefined {
  if (!row) return undefined;
  const { level, direction } = isAfter ? row.after : row.before;
  return direction === 'nvt' ? 'nvt' : level;
}

const harmful = new Set(['laag', 'middel', 'hoog']);

function MarkWords({ row, after: isAfter }: { row: EffectRow; after: boolean }) {
  const { conflicts } = useDossier();
  const { before, after } = row;
  const shown = isAfter ? after : before;
  const changed = isAfter && before.direction !== after.direction;
  const notes = [
    conflicts.some((each) => each.question === scoreQuestion && each.row === row.row) && words.two,
    shown.isCore && harmful.has(shown.level) && effectWords.sum.core,
    shown.isAssumption && words.assumption.replace(', ', ''),
  ].filter(Boolean);
  return (
    <>
      <span className="mark__way">
        {changed && (
          <>
            <Glyph of={before.direction} was />
            <Arrow />
          </>
        )}
        <Glyph of={shown.direction} />
      </span>
      <span>
        {words.direction[`${shown.direction}`]}
        {changed && <span className="sr-only">{words.wasBefore(words.direction[`${before.direction}`])}</span>}
      </span>
      {harmful.has(shown.level) && (
        <span className="mark__level">
          <span className="sr-only">{words.level('')}</span>
          {shown.level}
        </span>
      )}
      {notes.length > 0 && <span className="mark__note">{notes.join(' · ')}</span>}
    </>
  );
}
