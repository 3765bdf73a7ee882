import { start } from '../../nl/screens.ts';
import { as } from '../../questions/tableRoles.ts';
import type { StoredDraft } from '../../store/database.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { known } from '../known.ts';
import { href, routes } from '../routes.ts';
import { useApp } from '../services.ts';
import { canBeFollowed } from '../shelf.ts';
import { whenWords } from '../when.ts';

interface Props {
  drafts: readonly StoredDraft[];
  onGone: (draft: StoredDraft) => void;
  /** Begins the test that follows on this one. */
  onFollow: (draft: StoredDraft) => void;
}

type RowProps = Omit<Props, 'drafts'> & { draft: StoredDraft };

export function DraftTable({ drafts, onGone, onFollow }: Props) {
  const { columns } = start;
  return (
    <div className="panel panel--table">
      <table {...as.table} className="cards dossiers">
        <caption className="sr-only">{start.caption}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th {...as.columnheader} scope="col">
              {columns.title}
            </th>
            <th {...as.columnheader} scope="col">
              {columns.status}
            </th>
            <th {...as.columnheader} scope="col">
              {columns.progress}
            </th>
            <th {...as.columnheader} scope="col">
              {columns.edited}
            </th>
            <th {...as.columnheader} scope="col">
              <span className="sr-only">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} onGone={onGone} onFollow={onFollow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DraftRow({ draft, onGone, onFollow }: RowProps) {
  const { columns } = start;
  const { summary } = draft;
  const kind = [summary?.type, start.kinds[draft.kind]].filter(Boolean).join(' · ');
  return (
    <tr {...as.row}>
      <th {...as.rowheader} scope="row">
        <a className="dossiers__name" href={href(routes.dossier(draft.id))}>
          {summary?.title || start.untitled}
        </a>
        {kind && <span className="hint">{kind}</span>}
      </th>
      <td {...as.cell} data-label={columns.status}>
        {summary?.status || start.noStatus}
      </td>
      <td {...as.cell} data-label={columns.progress}>
        {summary && summary.questions > 0 ? (
          <span className="num">
            {start.progress(summary.answered, summary.questions)}
            <Meter
              value={summary.answered}
              max={summary.questions}
              label={start.progressLabel(summary.answered, summary.questions)}
            />
          </span>
        ) : (
          start.notStarted
        )}
      </td>
      <td {...as.cell} data-label={columns.edited}>
        <time dateTime={draft.changedAt}>{whenWords(draft.changedAt)}</time>
      </td>
      <td {...as.cell} className="dossiers__act">
        <RowMenu draft={draft} onGone={onGone} onFollow={onFollow} />
      </td>
    </tr>
  );
}

function RowMenu({ draft, onGone, onFollow }: RowProps) {
  const { store } = useApp();
  const duplicate = () => void store.duplicate(draft.id, start.copySuffix, known.title);
  const discard = () => void store.remove(draft.id).then((result) => result.ok && onGone(draft));
  return (
    <Menu label={start.actionsFor(draft.summary?.title || start.untitled)}>
      <Button look="quiet" icon="copy" onClick={duplicate}>
        {start.duplicate}
      </Button>
      {canBeFollowed(draft.template) && (
        <Button look="quiet" icon="right" onClick={() => onFollow(draft)}>
          {start.follow}
        </Button>
      )}
      <Button look="quiet" icon="trash" onClick={discard}>
        {start.discard}
      </Button>
    </Menu>
  );
}
