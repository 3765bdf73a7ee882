import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { previewWords } from '../../nl/preview.ts';
import { questionsOf, type Section } from '../../template/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { focusQuestion } from '../dossier/focusQuestion.ts';
import { useOutline } from '../report/useOutline.ts';
import { href, routes } from '../routes.ts';
import { ids } from './door.ts';
import { Pages } from './Pages.tsx';
import type { Whereabouts } from './places.ts';
import { useRested } from './useRested.ts';

interface Props {
  section: Section;
  /** Beside the form, or over it where there is no room. */
  beside: boolean;
  onClose: () => void;
}

/** In milliseconds without a letter: a pause in which a drafter may look up. */
const pause = 250;

/** The pages of the report while it is being written. They go along with the question at hand. */
export function Preview({ section, beside, onClose }: Props) {
  const dossier = useDossier();
  const outline = useOutline(useRested(dossier, pause));
  const about = useWhereabouts(section);
  const [, go] = useHashLocation();
  const toQuestion = (question: string, of: string) => {
    if (!beside) onClose();
    // after the dialog has given the focus back
    setTimeout(() => {
      go(routes.question(dossier.draft.id, of, question));
      focusQuestion({ question });
    });
  };
  const Around = beside ? Beside : Over;
  return (
    <Around onClose={onClose}>
      <Pages outline={outline} about={about} onQuestion={toQuestion} />
      <p className="preview__text small soft">
        {previewWords.asTextHint} <a href={href(routes.report(dossier.draft.id))}>{previewWords.asText}</a>
      </p>
    </Around>
  );
}

interface AroundProps {
  onClose: () => void;
  children: ReactNode;
}

function Beside({ onClose, children }: AroundProps) {
  return (
    <aside className="preview" id={ids.pane} aria-labelledby="voorbeeld-titel" tabIndex={-1}>
      <div className="preview__head">
        <h2 id="voorbeeld-titel">{previewWords.title}</h2>
        <Button look="quiet" className="btn--icon" icon="close" aria-label={previewWords.close} onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}

function Over({ onClose, children }: AroundProps) {
  return (
    <Dialog
      className="dialog--preview"
      labelledBy="voorbeeld-titel"
      closeLabel={previewWords.back}
      onClose={onClose}
      head={<h2 id="voorbeeld-titel">{previewWords.title}</h2>}
    >
      <div className="preview" id={ids.pane}>
        {children}
      </div>
    </Dialog>
  );
}

/** The question that last had the focus counts as long as its section is on the screen. */
function useWhereabouts(section: Section): Whereabouts {
  const { template } = useDossier();
  const [last, setLast] = useState(focused);
  useEffect(() => {
    const listen = () => setLast((before) => focused() ?? before);
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, []);
  return useMemo(() => {
    const own = questionsOf(template).find(({ id }) => id === last);
    return { section, question: own?.section === section.id ? own.id : undefined };
  }, [template, section, last]);
}

const focused = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'];
