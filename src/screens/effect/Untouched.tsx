import { effectWords } from '../../nl/effect.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { href, routes } from '../routes.ts';
import type { Line } from './grid.ts';
import type { Score } from './useScore.ts';

const { grid, mend } = effectWords;

/** A dimension that its section calls untouched: the reason, or, where rows say otherwise, the two ways to mend it. */
export function Untouched({ line, score }: { line: Line; score?: Score }) {
  const { draft } = useDossier();
  const { trigger } = line;
  const route = trigger && routes.question(draft.id, trigger.section, trigger.id);
  const rows = [...line.cells.values()].flat().filter(({ before }) => before.direction !== 'nvt');
  if (!score || rows.length === 0) {
    return (
      <p>
        {grid.untouched(line.reason)}{' '}
        {trigger && route && <a href={href(route)}>{grid.untouchedLink(trigger.number)}</a>}
      </p>
    );
  }
  return (
    <div className="mend">
      <p className="nudge">
        <Icon name="warn" />{' '}
        <span>
          {mend.contradiction(trigger?.number ?? '')} {line.reason && grid.untouched(line.reason)}
        </span>
      </p>
      <div className="btns">
        <Button
          icon="trash"
          onClick={() =>
            score.remove(
              rows.map(({ row }) => row),
              line.label,
            )
          }
        >
          {mend.remove(rows.length)}
          <span className="sr-only">{mend.removeFor(line.label)}</span>
        </Button>
        {trigger && route && (
          <ButtonLink href={href(route)} iconAfter="right">
            {mend.goTo(trigger.number)}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
