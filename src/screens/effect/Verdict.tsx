import { useMemo, useState } from 'react';
import { SectionForm } from '../../form/SectionForm.tsx';
import { effectWords } from '../../nl/effect.ts';
import { answerWords } from '../../nl/questions.ts';
import type { EffectPicture } from '../../questions/derivedAnswer.ts';
import type { Section } from '../../template/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { Arrow } from './Glyph.tsx';
import type { Score } from './useScore.ts';
import { Insight, Why } from './Why.tsx';

const words = effectWords.verdict;
const own = ['vr-score-eigen', 'vr-score-eigen-motivering'];

/** From worst to best; "niet te bepalen" stands outside. */
const ladder: readonly EffectPicture[] = [
  'ernstig-nadelig',
  'nadelig',
  'beperkt-nadelig',
  'gemengd',
  'neutraal',
  'gunstig',
];

/** The picture, the insight and the drafter's own judgement, beside why it is so. */
export function Verdict({ score }: { score: Score }) {
  const [judging, setJudging] = useState(false);
  const { after, before, insight } = score.grid.effect;
  return (
    <section className="panel" aria-labelledby="beeld">
      <div className="verdictbar">
        <div>
          <h2 className="small soft verdict__label" id="beeld">
            {words.label}
          </h2>
          <p className="verdict__big">{answerWords.effect.picture[after.picture]}</p>
          <p>
            {words.on}
            <strong>{answerWords.effect.insight[insight]}</strong>
          </p>
          <Ladder now={after.picture} without={before.picture} />
          <Insight score={score} />
          <Own score={score} judging={judging} onJudging={setJudging} />
        </div>
        <Why score={score} />
      </div>
      {judging && <OwnForm />}
    </section>
  );
}

function Ladder({ now, without }: { now: EffectPicture; without: EffectPicture }) {
  return (
    <>
      <ol className="ladder" aria-label={words.ladder}>
        {ladder.map((picture) => (
          <li
            key={picture}
            className={[picture === without && 'was', picture === now && 'is'].filter(Boolean).join(' ') || undefined}
            aria-current={picture === now || undefined}
          >
            {answerWords.effect.picture[picture]}
            {picture === without && (
              <small>
                {picture === now ? (
                  words.alsoWithout
                ) : (
                  <>
                    <Arrow /> {words.without}
                  </>
                )}
              </small>
            )}
          </li>
        ))}
      </ol>
      <p className="ladder__key small soft">{words.key}</p>
    </>
  );
}

interface OwnProps {
  score: Score;
  judging: boolean;
  onJudging: (judging: boolean) => void;
}

function Own({ score, judging, onJudging }: OwnProps) {
  const { pass } = useDossier();
  const { own: chosen, differs } = score.grid.effect;
  const reason = pass.byId.get('vr-score-eigen-motivering');
  const said = typeof reason?.answer === 'string' ? firstSentence(reason.answer) : '';
  const label = judging ? effectWords.own.close : chosen ? effectWords.own.change : effectWords.own.give;
  return (
    <div className="ownjudgement">
      <h3 className="label">
        {effectWords.own.title} <span className="hint">{effectWords.own.hint}</span>
      </h3>
      <p>
        {chosen ? <strong>{chosen.label}.</strong> : effectWords.own.none} {said}
      </p>
      {differs && <p className="nudge">{effectWords.own.differs}</p>}
      {chosen && said === '' && <p className="nudge">{effectWords.own.noReason}</p>}
      <Button aria-expanded={judging} aria-controls="eigen-oordeel" onClick={() => onJudging(!judging)}>
        {label}
      </Button>
    </div>
  );
}

const longest = 220;

/** What fits beside the verdict; the whole text stands in the form and in the report. */
function firstSentence(text: string): string {
  const [line = ''] = text.trim().split(/\r?\n/);
  const bare = line.replace(/\*\*/g, '');
  return bare.length <= longest ? bare : `${bare.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** The same two questions as in the wizard, with everything that belongs to them. */
function OwnForm() {
  const { template, pass, answers, conflicts, draft } = useDossier();
  const section = useMemo((): Section | undefined => {
    const all = template.chapters.flatMap((chapter) => chapter.sections);
    const home = all.find(({ questions }) => questions.some(({ id }) => id === own[0]));
    return (
      home && {
        ...home,
        questions: home.questions.filter(({ id, companionOf }) => own.includes(companionOf ?? id)),
      }
    );
  }, [template]);
  return (
    <div className="ownform" id="eigen-oordeel">
      {section && (
        <SectionForm
          section={section}
          template={template}
          pass={pass}
          answers={answers}
          conflicts={conflicts}
          target={undefined}
          transcribing={draft.kind === 'overgezet'}
        />
      )}
    </div>
  );
}
