import { lazy, Suspense, useState } from 'react';
import { house, houseFault } from '../../nl/house.ts';
import { frame, start } from '../../nl/screens.ts';
import type { StoredDraft } from '../../store/database.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Arrival } from '../Arrival.tsx';
import { Frame, type Room } from '../Frame.tsx';
import { href, routes } from '../routes.ts';
import { useApp } from '../services.ts';
import { useObservable } from '../useObservable.ts';
import { DraftTable } from './DraftTable.tsx';
import { FirstRun } from './FirstRun.tsx';
import { type Doors, DropTarget, OpenFile, useOpener } from './opener.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';

const NewDraft = lazy(() => import('./NewDraft.tsx').then((part) => ({ default: part.NewDraft })));
const FollowUpDialog = lazy(() =>
  import('../followUp/FollowUpDialog.tsx').then((part) => ({ default: part.FollowUpDialog })),
);

export const listRooms = (here: 'start' | 'stacking' | 'bin'): readonly Room[] => [
  { label: frame.yourDrafts, route: routes.start, current: here === 'start' ? 'page' : undefined },
  { label: frame.stacking, route: routes.stacking(), current: here === 'stacking' ? 'page' : undefined },
  { label: frame.bin, route: routes.bin, current: here === 'bin' ? 'page' : undefined },
];

/** The drafts on this computer, and the ways to get another one. */
export function Start() {
  const { store } = useApp();
  const drafts = useObservable(store.list, [store]);
  const opener = useOpener();
  const [making, setMaking] = useState(false);
  const [gone, setGone] = useState<StoredDraft>();
  const [followed, setFollowed] = useState<StoredDraft>();
  const doors: Doors = { create: () => setMaking(true), opener };
  return (
    <Frame roomsLabel={frame.listRooms} rooms={listRooms('start')}>
      <DropTarget onFile={opener.open}>
        <main className="page" id="inhoud" tabIndex={-1}>
          <HouseRefused />
          {opener.message}
          <Undo draft={gone} onDone={() => setGone(undefined)} />
          {drafts?.length === 0 && <FirstRun {...doors} />}
          {drafts && drafts.length > 0 && <Drafts drafts={drafts} onGone={setGone} onFollow={setFollowed} {...doors} />}
        </main>
      </DropTarget>
      <Suspense fallback={null}>
        {making && <NewDraft onClose={() => setMaking(false)} />}
        {followed && (
          <FollowUpDialog
            id={followed.id}
            title={followed.summary?.title || start.untitled}
            onClose={() => setFollowed(undefined)}
          />
        )}
      </Suspense>
    </Frame>
  );
}

interface DraftsProps extends Doors {
  drafts: readonly StoredDraft[];
  onGone: (draft: StoredDraft) => void;
  onFollow: (draft: StoredDraft) => void;
}

function Drafts({ drafts, onGone, onFollow, create, opener }: DraftsProps) {
  const [words, setWords] = useState('');
  const [status, setStatus] = useState('');
  const statuses = [...new Set(drafts.map(statusOf))].filter(Boolean).sort();
  const shown = drafts.filter((draft) => fits(draft, words, status));
  return (
    <>
      <header className="page__head">
        <div>
          <Arrival tab={start.title}>{start.title}</Arrival>
        </div>
        <div className="btns">
          <Button look="primary" icon="plus" onClick={create}>
            {start.create}
          </Button>
          <OpenFile onFile={opener.open}>{start.openFile}</OpenFile>
          <Button icon="eye" onClick={opener.openExample}>
            {start.example}
          </Button>
        </div>
      </header>
      <search className="tools">
        <div className="field">
          <label className="utrecht-form-label" htmlFor="zoek-titel">
            {start.search}
          </label>
          <input
            id="zoek-titel"
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <div className="field">
          <label className="utrecht-form-label" htmlFor="status">
            {start.status}
          </label>
          <select
            id="status"
            className="utrecht-select utrecht-select--html-select"
            value={status}
            onChange={(event) => setStatus(event.target.value)}
          >
            <option value="">{start.anyStatus}</option>
            {statuses.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <p className="soft small" role="status">
          {shown.length === 0 ? start.none : start.count(shown.length)}
        </p>
      </search>
      {shown.length > 0 && <DraftTable drafts={shown} onGone={onGone} onFollow={onFollow} />}
      <Shelf />
    </>
  );
}

const statusOf = (draft: StoredDraft): string => draft.summary?.status ?? '';

const fits = (draft: StoredDraft, words: string, status: string): boolean =>
  (status === '' || statusOf(draft) === status) &&
  (draft.summary?.title ?? '').toLocaleLowerCase('nl').includes(words.trim().toLocaleLowerCase('nl'));

/** For who looks after the app: a drafter can go on without it. */
function HouseRefused() {
  const read = useApp().house;
  if (read.ok) return null;
  return (
    <div className="start__alert">
      <Alert>
        <p>{house.refused}</p>
        <ul>
          {read.faults.map(houseFault).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

/** Thrown away is not gone: no question beforehand, but a way back. The line is always there, to be heard when it fills. */
function Undo({ draft, onDone }: { draft: StoredDraft | undefined; onDone: () => void }) {
  const { store } = useApp();
  const putBack = () => void store.restore(draft?.id ?? '').then(onDone);
  return (
    <div role="status" className="start__alert">
      {draft && (
        <Alert
          icon="trash"
          actions={
            <>
              <Button icon="undo" onClick={putBack}>
                {start.putBack}
              </Button>
              <Button look="quiet" className="btn--icon" icon="close" aria-label={start.dismiss} onClick={onDone} />
            </>
          }
        >
          <p>{start.discarded(draft.summary?.title || start.untitled)}</p>
        </Alert>
      )}
    </div>
  );
}

function Shelf() {
  const { store } = useApp();
  const bin = useObservable(store.bin, [store]);
  return (
    <div className="shelf">
      <section className="stack stack--tight" aria-labelledby="waar">
        <h2 className="label" id="waar">
          {start.where}
        </h2>
        <p className="small">{start.whereText}</p>
      </section>
      <section className="stack stack--tight" aria-labelledby="bak">
        <h2 className="label" id="bak">
          {start.bin}
        </h2>
        <p className="small">{start.binText(bin?.length ?? 0)}</p>
        <ButtonLink icon="trash" href={href(routes.bin)}>
          {start.openBin}
        </ButtonLink>
      </section>
      <WhoAnswers id="wie" />
    </div>
  );
}
