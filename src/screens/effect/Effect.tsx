import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import { effectWords } from '../../nl/effect.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Arrival } from '../Arrival.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { ScopeSwitch } from '../dossier/ScopeSwitch.tsx';
import { href, routes } from '../routes.ts';
import { EffectGrid } from './EffectGrid.tsx';
import { askedAt } from './grid.ts';
import { Homeless } from './Homeless.tsx';
import { useScore } from './useScore.ts';
import { Verdict } from './Verdict.tsx';

/** What the proposal does to people: the picture, why it is so, and the grid in which every cell is judged. */
export function Effect({ row }: { row: string | undefined }) {
  const { pass } = useDossier();
  return (
    <main className="page page--effect" id="inhoud" tabIndex={-1}>
      <Head />
      {pass.byId.has(scoreQuestion) ? <Judging row={row} /> : <p>{effectWords.notInQuickscan}</p>}
    </main>
  );
}

function Head() {
  const { draft, template, pass } = useDossier();
  const asked = askedAt(pass, scoreQuestion);
  const chapter = template.chapters.find((each) => each.sections.some(({ id }) => id === asked?.section));
  const section = chapter?.sections.find(({ id }) => id === asked?.section);
  return (
    <header className="page__head">
      <div>
        <p className="small soft">
          {chapter && section ? effectWords.place(chapter.number, chapter.title, section.number) : effectWords.room}
        </p>
        <Arrival tab={effectWords.title}>{effectWords.title}</Arrival>
      </div>
      <div className="btns">
        {asked && section ? (
          <ButtonLink href={href(routes.section(draft.id, section.id))} icon="left">
            {effectWords.toTable(section.number)}
          </ButtonLink>
        ) : (
          <ScopeSwitch />
        )}
      </div>
    </header>
  );
}

function Judging({ row }: { row: string | undefined }) {
  const { draft, pass, template } = useDossier();
  const score = useScore(row);
  const groups = askedAt(pass, template.groups);
  const isEmpty = score.grid.groups.length === 0;
  return (
    <>
      <Verdict score={score} />
      {isEmpty && (
        <Alert
          actions={
            groups && (
              <ButtonLink look="primary" href={href(routes.section(draft.id, groups.section))}>
                {effectWords.toGroups}
              </ButtonLink>
            )
          }
        >
          <p>{effectWords.noGroups}</p>
        </Alert>
      )}
      {!isEmpty && <EffectGrid score={score} />}
      <Homeless score={score} />
      <p className="effect__said" role="status">
        {score.said && (
          <>
            <span>{score.said.text}</span>{' '}
            {score.said.undo && (
              <Button look="quiet" icon="undo" onClick={() => score.putBack(score.said?.undo ?? [])}>
                {effectWords.said.putBack}
              </Button>
            )}
          </>
        )}
      </p>
    </>
  );
}
