import { sizeOf } from '../../engine/effect/level.ts';
import { isCore, type Terms, terms } from '../../engine/effect/severity.ts';
import { gross, net } from '../../engine/effect/standing.ts';
import { wordAt } from '../../engine/rows.ts';
import { effectWords } from '../../nl/effect.ts';
import { answerWords } from '../../nl/questions.ts';
import type { Row } from '../../questions/questionType.ts';
import type { EditorProps } from './editorProps.ts';

const words = effectWords.sum;

/** The sum of a row as a reader does it by hand: the terms, the severity, and the level at this size. */
export function Sum({ row, after, columns, optionsOf }: EditorProps & { after: boolean }) {
  const standing = after ? net(row) : gross(row);
  const { direction, severity, level } = standing;
  const parts = terms(row, direction);
  if (!parts) return <p className="sum__none soft">{nothingToAdd(direction)}</p>;
  const labelOf = (column: string): string | undefined => {
    const known = columns.get(column);
    const word = wordAt(row, column);
    return known && word && (optionsOf(known).find(({ id }) => id === word)?.label ?? word).toLowerCase();
  };
  const lasting = [labelOf('omkeerbaar'), labelOf('duur')].filter(Boolean).join(', ') || words.notSaid;
  const lines = [
    words.direction(effectWords.grid.direction[direction === -2 ? '-2' : '-1'], parts),
    words.lasting(lasting, parts),
    words.whom(whomOf(row), parts),
  ];
  return (
    <dl className="sum" aria-label={words.label(after)}>
      {lines.map(([term, points]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{points}</dd>
        </div>
      ))}
      <div className="sum__result" data-level={level}>
        <dt>
          {words.severity(answerWords.effect.severity(severity), sizeOf(row).toUpperCase())}
          {isCapped(parts) && ` (${words.most})`}
        </dt>
        <dd>{words.attention(level)}</dd>
      </div>
    </dl>
  );
}

const isCapped = ({ direction, lasting, whom }: Terms): boolean => direction + lasting + whom > 4;

function nothingToAdd(direction: ReturnType<typeof gross>['direction']): string {
  if (direction === 'nvt') return words.nvt;
  return direction === 'onbekend' ? words.unknown : words.none;
}

function whomOf(row: Row): string {
  const said = [wordAt(row, 'kwetsbaar') === 'ja' && words.vulnerable, isCore(row) && words.core].filter(Boolean);
  return said.length > 0 ? said.join(' en ') : words.neither;
}
