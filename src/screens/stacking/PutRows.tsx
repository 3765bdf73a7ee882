import { useContext, useState } from 'react';
import { cumulation } from '../../engine/stacking/stackable.ts';
import { stackWords } from '../../nl/stacking.ts';
import { questionsOf } from '../../template/schema.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { href, routes } from '../routes.ts';
import { OpenDossier } from './openDossier.ts';
import { PutDialog } from './PutDialog.tsx';
import { type Proposals, proposalsFor } from './proposals.ts';
import type { Listed } from './readDossier.ts';
import { usePutRows } from './usePutRows.ts';
import type { StackView } from './view.ts';

const words = stackWords.put;

interface Props {
  view: StackView;
  listed: readonly Listed[];
}

/** The way from the stack into the table of the open dossier, and back again. */
export function PutRows({ view, listed }: Props) {
  const open = useContext(OpenDossier);
  // made when the dialog opens: what is offered does not change under the hand
  const [offered, setOffered] = useState<Proposals>();
  const { put, state, write, undo } = usePutRows(listed);
  const question = open && questionsOf(open.template).find(({ id }) => id === cumulation);
  const { own } = view;
  if (!open || !own || !question) return null;
  const { number, section, id } = question;
  if (!open.pass.byId.has(cumulation)) return <p className="hint">{words.noTable(number)}</p>;
  return (
    <div className="put">
      <Button look="primary" icon="plus" onClick={() => setOffered(proposalsFor(own, view.stack, view.titleOf))}>
        {words.open(number)}
      </Button>
      <div role="status" className="put__said">
        {state === 'failed' && <p>{words.failed}</p>}
        {state === 'undone' && put && <p>{words.undone(put.count, number)}</p>}
        {state === 'idle' && put && (
          <>
            <p>{words.done(put.count, number)}</p>
            <div className="btns">
              <Button icon="undo" onClick={undo}>
                {words.undo}
              </Button>
              <ButtonLink iconAfter="right" href={href(routes.question(open.draft.id, section, id))}>
                {words.go(number)}
              </ButtonLink>
            </div>
          </>
        )}
      </div>
      {offered && (
        <PutDialog
          number={number}
          proposals={offered}
          onClose={() => setOffered(undefined)}
          onPut={(chosen) => {
            setOffered(undefined);
            void write(chosen);
          }}
        />
      )}
    </div>
  );
}
