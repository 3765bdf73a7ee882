import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { followUpWords as nl } from '../../nl/followUp.ts';
import { save } from '../../nl/screens.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { routes } from '../routes.ts';
import { useApp } from '../services.ts';
import { summaryOfDraft } from '../summary.ts';
import { type Prepared, prepared } from './prepared.ts';

interface Props {
  /** The dossier that it begins from. */
  id: string;
  title: string;
  onClose: () => void;
}

/** Says what will be taken over before anything is made. */
export function FollowUpDialog({ id, title, onClose }: Props) {
  const app = useApp();
  const [, go] = useHashLocation();
  const [found, setFound] = useState<Prepared | 'failed'>();
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    let stale = false;
    prepared(app, id).then(
      (ready) => !stale && setFound(ready ?? 'failed'),
      () => !stale && setFound('failed'),
    );
    return () => {
      stale = true;
    };
  }, [app, id]);
  const begin = async ({ draft, template }: Prepared) => {
    const kept = await app.store.import(draft, summaryOfDraft(template, draft));
    if (kept.ok) go(routes.dossier(kept.id));
    else setTrouble(kept.reason === 'other-template' ? nl.failed : save.notKept[kept.reason]);
  };
  const ready = found === 'failed' ? undefined : found;
  return (
    <Dialog
      labelledBy="vervolg-titel"
      closeLabel={nl.close}
      onClose={onClose}
      head={<h2 id="vervolg-titel">{nl.title}</h2>}
    >
      <div className="dialog__body">
        <p>{nl.from(title)}</p>
        <div role="status" className="stack stack--tight">
          {found === undefined && <p className="soft">{nl.reading}</p>}
          {ready && <Beforehand ready={ready} />}
        </div>
        <div role="alert">
          {found === 'failed' && <p className="nudge">{nl.failed}</p>}
          {trouble && <p className="nudge">{trouble}</p>}
        </div>
        <div className="btns">
          <Button
            look="primary"
            icon="plus"
            data-first
            aria-disabled={ready === undefined}
            onClick={() => ready && void begin(ready)}
          >
            {nl.start}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {nl.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Beforehand({ ready }: { ready: Prepared }) {
  const { counts, scope, open, conflicts } = ready;
  return (
    <>
      <p>
        <strong>{nl.takes(counts)}</strong>
      </p>
      {scope === 'quickscan' && <p>{nl.scope}</p>}
      {open > 0 && <p>{nl.open(open)}</p>}
      {conflicts > 0 && <p>{nl.conflicts(conflicts)}</p>}
      <p className="hint">{nl.promise}</p>
    </>
  );
}
