import { useState } from 'react';
import { bin, frame, start } from '../../nl/screens.ts';
import { as } from '../../questions/tableRoles.ts';
import type { StoredDraft } from '../../store/database.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Arrival } from '../Arrival.tsx';
import { Frame } from '../Frame.tsx';
import { href, routes } from '../routes.ts';
import { useApp } from '../services.ts';
import { useObservable } from '../useObservable.ts';
import { daysLeft } from './daysLeft.ts';
import { listRooms } from './Start.tsx';

export function Bin() {
  const { store } = useApp();
  const drafts = useObservable(store.bin, [store]);
  const [said, setSaid] = useState('');
  return (
    <Frame roomsLabel={frame.listRooms} rooms={listRooms('bin')}>
      <main className="page" id="inhoud" tabIndex={-1}>
        <header className="page__head">
          <div>
            <Arrival tab={bin.title}>{bin.title}</Arrival>
            <p>{bin.text}</p>
          </div>
        </header>
        <p role="status" className="start__alert">
          {said}
        </p>
        {drafts?.length === 0 && <p>{bin.empty}</p>}
        {drafts && drafts.length > 0 && <BinTable drafts={drafts} onDone={setSaid} />}
        <p className="part--near">
          <ButtonLink icon="left" href={href(routes.start)}>
            {bin.back}
          </ButtonLink>
        </p>
      </main>
    </Frame>
  );
}

function BinTable({ drafts, onDone }: { drafts: readonly StoredDraft[]; onDone: (said: string) => void }) {
  return (
    <div className="panel panel--table">
      <table {...as.table} className="list cards">
        <caption className="sr-only">{bin.title}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th {...as.columnheader} scope="col">
              {bin.columns.title}
            </th>
            <th {...as.columnheader} scope="col">
              {bin.columns.left}
            </th>
            <th {...as.columnheader} scope="col">
              <span className="sr-only">{bin.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {drafts.map((draft) => (
            <BinRow key={draft.id} draft={draft} onDone={onDone} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BinRow({ draft, onDone }: { draft: StoredDraft; onDone: (said: string) => void }) {
  const { store } = useApp();
  const [sure, setSure] = useState(false);
  const title = draft.summary?.title || start.untitled;
  const restore = () => void store.restore(draft.id).then((result) => result.ok && onDone(bin.restored(title)));
  const purge = () => void store.purge(draft.id).then((result) => result.ok && onDone(bin.gone(title)));
  return (
    <tr {...as.row}>
      <th {...as.rowheader} scope="row">
        {title}
      </th>
      <td {...as.cell} data-label={bin.columns.left}>
        {bin.left(daysLeft(draft.removedAt))}
      </td>
      <td {...as.cell} className="act">
        {sure ? (
          <div className="btns">
            <span role="alert">{bin.sure(title)}</span>
            <Button className="btn--row" onClick={purge}>
              {bin.purge}
            </Button>
            <Button className="btn--row" look="quiet" onClick={() => setSure(false)}>
              {bin.keep}
            </Button>
          </div>
        ) : (
          <div className="btns">
            <Button className="btn--row" icon="undo" aria-label={bin.putBackFor(title)} onClick={restore}>
              {bin.putBack}
            </Button>
            <Button
              className="btn--row"
              look="quiet"
              icon="trash"
              aria-label={bin.purgeFor(title)}
              onClick={() => setSure(true)}
            >
              {bin.purge}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}
