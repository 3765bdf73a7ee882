import { useContext, useMemo, useState } from 'react';
import { stackable } from '../../engine/stacking/stackable.ts';
import { isStack, type Stacking, stacking } from '../../engine/stacking/stacking.ts';
import { frame, start } from '../../nl/screens.ts';
import { stackWords } from '../../nl/stacking.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { Arrival } from '../Arrival.tsx';
import { DropTarget, OpenFile } from '../start/opener.tsx';
import { Bands } from './Bands.tsx';
import { Choice, type GroupChoice } from './Choice.tsx';
import { Lead } from './Lead.tsx';
import { OpenDossier } from './openDossier.ts';
import { PutRows } from './PutRows.tsx';
import type { Listed } from './readDossier.ts';
import { useAdded } from './useAdded.ts';
import { useDossiers } from './useDossiers.ts';
import type { StackView } from './view.ts';

/** All dossiers on this computer, and files opened to compare, laid on top of each other per group. */
export function StackPage() {
  const open = useContext(OpenDossier);
  const reading = useDossiers(open?.draft.id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [group, setGroup] = useState<GroupChoice>('stacked');
  const [asTable, setAsTable] = useState(false);
  const added = useAdded({
    open: open?.draft.id,
    onTwin: (id) => setLeft((before) => new Set([...before, id])),
    isHere: (id) => reading.listed?.some(({ key }) => key === id) ?? false,
  });
  const listed = useMemo(() => [...(reading.listed ?? []), ...added.files], [reading.listed, added.files]);
  const view = useView(listed, left);
  const toggle = (key: string) => setLeft(toggled(left, key));
  const count = view.count;
  return (
    <DropTarget onFile={added.add}>
      <main className="page page--stack" id="inhoud" tabIndex={-1}>
        <header className="page__head">
          <div>
            <Arrival tab={frame.stacking}>{stackWords.title}</Arrival>
            {reading.listed && <Lead view={view} count={count} />}
          </div>
          <div className="btns">
            {count > 1 && (
              <Button icon="table" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {stackWords.asTable}
              </Button>
            )}
            <OpenFile icon="plus" onFile={added.add}>
              {stackWords.choice.add}
            </OpenFile>
          </div>
        </header>
        <News added={added} />
        {!reading.listed && <Progress done={reading.done} total={reading.total} />}
        {reading.listed && (
          <>
            <Choice
              {...{ listed, left, group }}
              onToggle={toggle}
              onGroup={setGroup}
              here={open?.title}
              stack={view.stack}
            />
            {count > 1 && open && <PutRows view={view} listed={listed} />}
            {count > 1 && <Bands view={view} groups={groupsIn(view.stack, group)} asTable={asTable} />}
          </>
        )}
        <Why />
      </main>
    </DropTarget>
  );
}

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(set.has(key) ? [...set].filter((each) => each !== key) : [...set, key]);

const groupsIn = ({ groups }: Stacking, choice: GroupChoice) =>
  choice === 'every'
    ? groups
    : groups.filter((each) => (choice === 'stacked' ? isStack(each) : choice === `groep ${each.key}`));

/** The stack of what was chosen; `count`: how many dossiers are in it. */
function useView(listed: readonly Listed[], left: ReadonlySet<string>): StackView & { readonly count: number } {
  const open = useContext(OpenDossier);
  const own = useMemo(
    () => open && stackable(open.pass, { id: open.draft.id, title: open.title }),
    [open?.pass, open?.draft.id, open?.title],
  );
  return useMemo(() => {
    const chosen = listed.flatMap(({ key, brings }) => (brings && !left.has(key) ? [brings] : []));
    const dossiers = own ? [own, ...chosen] : chosen;
    const byId = new Map(dossiers.map((each) => [each.id, each]));
    const titleOf = (id: string) => byId.get(id)?.title ?? id;
    return {
      count: dossiers.length,
      own,
      stack: stacking(dossiers),
      titleOf,
      shortOf: (id: string) => (id === own?.id ? stackWords.band.here : (byId.get(id)?.number ?? `‘${titleOf(id)}’`)),
      judgedIn: new Set(dossiers.filter(({ isJudged }) => isJudged).map(({ id }) => id)),
    };
  }, [own, listed, left]);
}

/** Always there, to be heard when it fills. */
function News({ added: { told, busy, dismiss } }: { added: ReturnType<typeof useAdded> }) {
  return (
    <div role="status" className="start__alert">
      {busy && <p className="hint">{start.opening}</p>}
      {told && (
        <Alert
          kind={told.kind === 'refused' ? 'warning' : 'info'}
          actions={
            <Button look="quiet" className="btn--icon" icon="close" aria-label={start.dismiss} onClick={dismiss} />
          }
        >
          <p>{told.text}</p>
        </Alert>
      )}
    </div>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  return (
    <div className="stack stack--tight" role="status">
      <p id="stapel-gelezen">{stackWords.reading(done, total)}</p>
      <Meter value={done} max={total} labelledBy="stapel-gelezen" />
    </div>
  );
}

const Why = () => (
  <aside className="stack stack--tight source" aria-label={stackWords.why.title}>
    <h2 className="label">{stackWords.why.title}</h2>
    <p className="small">{stackWords.why.text}</p>
  </aside>
);
