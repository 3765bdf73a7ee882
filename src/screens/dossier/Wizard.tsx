import { memo, useEffect, useMemo } from 'react';
import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import { openWords } from '../../form/QuestionBlock.tsx';
import { SectionForm } from '../../form/SectionForm.tsx';
import { wizard } from '../../nl/dossier.ts';
import { effectWords } from '../../nl/effect.ts';
import type { Section } from '../../template/schema.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Arrival } from '../Arrival.tsx';
import { type PreviewDoor as Door, usePreviewDoor } from '../preview/door.ts';
import { PreviewButton, PreviewDoor } from '../preview/PreviewDoor.tsx';
import { href, routes } from '../routes.ts';
import { ChapterTree } from './ChapterTree.tsx';
import { useDossier } from './dossier.ts';
import { focusQuestion, type Target } from './focusQuestion.ts';
import { Pager } from './Pager.tsx';
import { ScopeSwitch } from './ScopeSwitch.tsx';
import { untouchedSections } from './untouched.ts';
import { useQuestionKeys } from './useQuestionKeys.ts';

interface Props {
  section: Section;
  target: Target | undefined;
}

/** One section at a time, between the chapters on the left and what comes next below. */
export const Wizard = memo(function Wizard({ section, target }: Props) {
  const { draft, template, answers, pass, conflicts, hints } = useDossier();
  const untouched = useMemo(() => untouchedSections(template, pass), [template, pass]);
  useQuestionKeys(section);
  const door = usePreviewDoor();
  useEffect(() => {
    if (target) focusQuestion(target);
  }, [target]);
  const asks = section.questions.some((question) => pass.byId.has(question.id));

  return (
    <div className={door.isOpen && door.beside ? 'desk desk--preview' : 'desk'}>
      <ChapterTree
        dossier={draft.id}
        template={template}
        current={section}
        progress={pass.progress}
        total={pass.total}
        untouched={untouched}
      />
      <main className="desk__main" id="inhoud" tabIndex={-1}>
        <SectionHead key={`${section.id}-kop`} section={section} quiet={target !== undefined} door={door} />
        {asks ? (
          <SectionForm
            key={section.id}
            section={section}
            template={template}
            pass={pass}
            answers={answers}
            conflicts={conflicts}
            hints={hints}
            target={target?.question}
            transcribing={draft.kind === 'overgezet'}
          />
        ) : (
          <p className="soft">{wizard.noQuestions}</p>
        )}
        <Pager section={section} />
      </main>
      <PreviewDoor door={door} section={section} />
    </div>
  );
});

function SectionHead({ section, quiet, door }: { section: Section; quiet: boolean; door: Door }) {
  const { template } = useDossier();
  const chapter = template.chapters.find((each) => each.sections.includes(section));
  return (
    <header className="section__head">
      <div className="section__top">
        <p className="soft small">{wizard.place(chapter?.number ?? '', chapter?.title ?? '', section.number)}</p>
        <div className="section__tools">
          <PreviewButton door={door} />
          <ScopeSwitch />
        </div>
      </div>
      <Arrival tab={wizard.documentTitle(section.number, section.title)} quiet={quiet}>
        {section.title}
      </Arrival>
      {(section.intro ?? chapter?.intro) && <p className="soft">{section.intro ?? chapter?.intro}</p>}
      <EffectDoor section={section} />
      <OpenHere section={section} />
    </header>
  );
}

/** The score is quicker to judge in its grid; the table here holds the same rows. */
function EffectDoor({ section }: { section: Section }) {
  const { draft, pass } = useDossier();
  if (!section.questions.some(({ id }) => id === scoreQuestion) || !pass.byId.has(scoreQuestion)) return null;
  return (
    <p>
      <ButtonLink href={href(routes.effect(draft.id))} iconAfter="right">
        {effectWords.fromWizard}
      </ButtonLink>
    </p>
  );
}

const shownAtMost = 6;

function OpenHere({ section }: { section: Section }) {
  const { draft, pass } = useDossier();
  const open = section.questions.flatMap(({ id }) => pass.byId.get(id) ?? []).filter((each) => each.state === 'open');
  const asks = section.questions.some(({ id }) => pass.byId.has(id));
  if (!asks) return null;
  if (open.length === 0) {
    return (
      <p className="missing" id="ontbreekt" tabIndex={-1}>
        {wizard.noneOpen}
      </p>
    );
  }
  return (
    <p className="missing" id="ontbreekt" tabIndex={-1}>
      <strong>{wizard.openHere}</strong>{' '}
      {open.slice(0, shownAtMost).map((seen) => {
        const [first] = seen.problems;
        const target = { question: seen.question.id, row: first?.row, column: first?.column };
        return (
          <a
            key={seen.question.id}
            href={href(routes.question(draft.id, section.id, target.question, target.row, target.column))}
            onClick={() => focusQuestion(target)}
          >
            {openWords(seen, pass.context)}
          </a>
        );
      })}
      {open.length > shownAtMost && (
        <a href={href(routes.missing(draft.id))}>{wizard.moreOpen(open.length - shownAtMost)}</a>
      )}
    </p>
  );
}
