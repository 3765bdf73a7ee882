import { lazy, Suspense, useState } from 'react';
import { followUpWords as nl } from '../../nl/followUp.ts';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { canBeFollowed } from '../shelf.ts';

const FollowUpDialog = lazy(() =>
  import('../followUp/FollowUpDialog.tsx').then((part) => ({ default: part.FollowUpDialog })),
);

/** What comes after the change took effect. Absent where no questionnaire follows this one. */
export function FollowUpPanel() {
  const { draft, title } = useDossier();
  const [asking, setAsking] = useState(false);
  if (!canBeFollowed(draft.template)) return null;
  return (
    <section className="panel" aria-labelledby="vervolg">
      <h2 className="label" id="vervolg">
        {nl.panel}
      </h2>
      <p className="hint">{nl.panelHint}</p>
      <div className="btns">
        <Button icon="right" onClick={() => setAsking(true)}>
          {nl.begin}
        </Button>
      </div>
      <Suspense fallback={null}>
        {asking && <FollowUpDialog id={draft.id} title={title} onClose={() => setAsking(false)} />}
      </Suspense>
    </section>
  );
}
