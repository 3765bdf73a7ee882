import type { ReactNode } from 'react';
import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import type { EffectRow } from '../../engine/effect/effect.ts';
import type { InsightReason } from '../../engine/effect/insight.ts';
import type { Because, PictureReason } from '../../engine/effect/picture.ts';
import { effectWords } from '../../nl/effect.ts';
import { scoreRules } from '../../nl/method.ts';
import { answerWords } from '../../nl/questions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { href, routes } from '../routes.ts';
import { Glyph } from './Glyph.tsx';
import { askedAt } from './grid.ts';
import type { Score } from './useScore.ts';

const words = effectWords.why;

/** Every reason with the rows and the answers behind it, each a way to go there. */
export function Why({ score }: { score: Score }) {
  const { effect } = score.grid;
  const { after, before } = effect;
  return (
    <div className="why">
      <h2 className="label">{words.title}</h2>
      <ol>
        {after.because.map((each) => (
          <Reason key={each.reason} because={each} score={score} after>
            {words.reason[each.reason](each.rows.length)}
          </Reason>
        ))}
        {before.picture !== after.picture && <Without score={score} because={before.because} />}
      </ol>
      <details>
        <summary>
          <Icon name="right" /> {words.rule}
        </summary>
        <dl className="rules small">
          {scoreRules.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

interface ReasonProps {
  score: Score;
  because: Because<PictureReason | InsightReason>;
  /** Rows as they stand after measures, or before. */
  after: boolean;
  children: ReactNode;
}

function Reason({ score, because, after, children }: ReasonProps) {
  return (
    <li>
      <p>{children}</p>
      <RowLinks score={score} rows={because.rows} after={after} />
      <QuestionLinks ids={because.questions.filter((id) => id !== scoreQuestion)} />
    </li>
  );
}

function Without({ score, because }: { score: Score; because: readonly Because<PictureReason>[] }) {
  const rows = because.flatMap((each) => each.rows);
  return (
    <li>
      <p>
        {words.without(answerWords.effect.picture[score.grid.effect.before.picture])}{' '}
        {because.map((each) => words.reason[each.reason](each.rows.length)).join(' ')}
      </p>
      <RowLinks score={score} rows={rows} after={false} />
    </li>
  );
}

/** What is known too little, each with the rows and questions that would change it. */
export function Insight({ score }: { score: Score }) {
  const { insight, insightBecause, dimensions } = score.grid.effect;
  const unknown = dimensions.filter(({ state }) => state === 'unknown');
  const others = insightBecause.filter(({ reason }) => reason !== 'unknown-dimensions');
  return (
    <div className="why">
      <h3 className="label">{words.insight(answerWords.effect.insight[insight])}</h3>
      <ul className="why__parts">
        {insight === 'voldoende' && <li>{words.enough}</li>}
        {others.map((each) => (
          <Reason key={each.reason} score={score} because={each} after>
            {answerWords.effect.insightReason[each.reason]}
          </Reason>
        ))}
        {unknown.length > 0 && (
          <li>
            <p>{words.unknown(unknown.length, dimensions.length)}</p>
            <ul className="why__links">
              {unknown.map(({ id, label, trigger }) => (
                <li key={id}>
                  <TriggerLink trigger={trigger}>{label}</TriggerLink>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </div>
  );
}

function TriggerLink({ trigger, children }: { trigger: string; children: ReactNode }) {
  const { draft, pass } = useDossier();
  const asked = askedAt(pass, trigger);
  if (!asked) return children;
  return (
    <a href={href(routes.question(draft.id, asked.section, asked.id))}>
      {asked.number} {children}
    </a>
  );
}

const shownAtMost = 3;

function RowLinks({ score, rows, after }: { score: Score; rows: readonly string[]; after: boolean }) {
  const known = rows.flatMap((id) => score.grid.effect.rows.find(({ row }) => row === id) ?? []);
  if (known.length === 0) return null;
  const more = known.slice(shownAtMost);
  return (
    <>
      <ul className="why__rows">
        {known.slice(0, shownAtMost).map((row) => (
          <RowLink key={row.row} score={score} row={row} after={after} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>
            <Icon name="right" /> {words.more(more.length)}
          </summary>
          <ul className="why__rows">
            {more.map((row) => (
              <RowLink key={row.row} score={score} row={row} after={after} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function RowLink({ score, row, after }: { score: Score; row: EffectRow; after: boolean }) {
  const { direction, level } = after ? row.after : row.before;
  const isHoused = !score.grid.homeless.includes(row);
  return (
    <li>
      <Glyph of={direction} />{' '}
      <button
        type="button"
        className="link"
        onClick={() => (isHoused ? score.showRow(row.row) : document.getElementById('zonder-plek')?.focus())}
      >
        {effectWords.said.place(row.dimension, row.group)}
      </button>{' '}
      <span className="soft">
        {effectWords.grid.direction[`${direction}`]}
        {harmful.has(level) && effectWords.grid.level(level)}
      </span>
    </li>
  );
}

const harmful = new Set(['laag', 'middel', 'hoog']);

function QuestionLinks({ ids }: { ids: readonly string[] }) {
  const { draft, pass } = useDossier();
  const asked = ids.flatMap((id) => askedAt(pass, id) ?? []);
  if (asked.length === 0) return null;
  return (
    <ul className="why__links">
      {asked.map(({ id, section, number, label }) => (
        <li key={id}>
          <a href={href(routes.question(draft.id, section, id))}>{words.question(number, label)}</a>
        </li>
      ))}
    </ul>
  );
}
