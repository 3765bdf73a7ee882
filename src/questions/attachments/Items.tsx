import type { ReactNode } from 'react';
import { attachmentWords as nl, typeWords } from '../../nl/attachments.ts';
import { sizeWords } from '../../nl/counting.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type Attached, type AttachedFile, type AttachedLink, isFile, limits, safeUrl } from '../attached.ts';
import { TypedInput } from '../TypedInput.tsx';
import { type AttachmentActions, itemId } from './useAttachments.ts';

interface Props<Item> {
  id: string;
  item: Item;
  actions: AttachmentActions;
}

export function Items({
  id,
  items,
  gone,
  actions,
}: Pick<Props<Attached>, 'id' | 'actions'> & { items: readonly Attached[]; gone: ReadonlySet<string> }) {
  if (items.length === 0) return null;
  return (
    <ul className="attached" aria-label={nl.list}>
      {items.map((item, index) => (
        <li key={item.id} className="attached__item">
          {isFile(item) ? (
            <FileItem {...{ id, item, actions }} missing={gone.has(item.cells.sha256)} />
          ) : (
            <LinkItem {...{ id, item, actions }} name={item.cells.titel?.trim() || nl.linkNumber(index + 1)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function FileItem({ id, item, actions, missing }: Props<AttachedFile> & { missing: boolean }) {
  const { naam, type, omvang, omschrijving = '' } = item.cells;
  const own = itemId(id, item.id);
  return (
    <>
      <Icon name="file" />
      <div className="attached__body">
        <p>
          <b className="attached__name">{naam}</b>{' '}
          <span className="hint">{nl.facts(typeWords[type], sizeWords(omvang))}</span>
        </p>
        {missing && (
          <p className="nudge" id={`${own}-mist`}>
            <Icon name="info" /> <span>{nl.missing}</span>
          </p>
        )}
        <Line
          id={`${own}-omschrijving`}
          label={nl.description}
          named={nl.descriptionOf(naam)}
          value={omschrijving}
          max={limits.description}
          onTyped={(text) => actions.change(item, { omschrijving: text === '' ? undefined : text })}
        />
        <div className="btns">
          {!missing && (
            <Button
              icon="download"
              className="btn--row"
              aria-label={nl.saveOf(naam)}
              onClick={() => actions.save(item)}
            >
              {nl.save}
            </Button>
          )}
          <Remove {...{ id, item, actions }} name={naam} />
        </div>
      </div>
    </>
  );
}

function LinkItem({ id, item, actions, name }: Props<AttachedLink> & { name: string }) {
  const { url, titel = '' } = item.cells;
  const own = itemId(id, item.id);
  const href = safeUrl(url);
  const isStrange = href === undefined && url.trim().length > 'https://'.length;
  return (
    <>
      <Icon name="link" />
      <div className="attached__body">
        <Line
          id={`${own}-url`}
          label={nl.address}
          named={nl.addressOf(name)}
          value={url}
          max={limits.url}
          describedBy={isStrange ? `${own}-vreemd` : undefined}
          isAddress
          onTyped={(text) => actions.change(item, { url: text })}
        />
        {isStrange && (
          <p className="nudge" id={`${own}-vreemd`}>
            <Icon name="info" /> <span>{nl.notSafe}</span>
          </p>
        )}
        <Line
          id={`${own}-titel`}
          label={nl.title}
          named={nl.titleOf(name)}
          value={titel}
          max={limits.description}
          onTyped={(text) => actions.change(item, { titel: text === '' ? undefined : text })}
        />
        <div className="btns">
          {href && (
            <ButtonLink
              className="btn--row"
              icon="link"
              href={href}
              target="_blank"
              rel="noreferrer"
              aria-label={nl.openLinkOf(name)}
            >
              {nl.openLink}
            </ButtonLink>
          )}
          <Remove {...{ id, item, actions }} name={name} />
        </div>
      </div>
    </>
  );
}

function Remove({ id, item, actions, name }: Props<Attached> & { name: string }) {
  return (
    <Button
      id={`${itemId(id, item.id)}-weg`}
      icon="trash"
      look="quiet"
      className="btn--row"
      aria-label={nl.removeOf(name)}
      onClick={() => actions.remove(item, name)}
    >
      {nl.remove}
    </Button>
  );
}

interface LineProps {
  id: string;
  label: string;
  /** The label with what it is of, where several stand below each other. */
  named: string;
  value: string;
  max: number;
  describedBy?: string | undefined;
  isAddress?: boolean;
  onTyped: (text: string) => void;
}

function Line({ id, label, named, value, max, describedBy, isAddress, onTyped }: LineProps): ReactNode {
  return (
    <div className="attached__line">
      <label className="hint" htmlFor={id} id={`${id}-label`}>
        {label} <span className="sr-only">{named.slice(label.length).trim()}</span>
      </label>
      <TypedInput
        id={id}
        value={value}
        labelledBy={`${id}-label`}
        describedBy={describedBy}
        invalid={false}
        {...(isAddress ? { inputMode: 'url' as const } : {})}
        onTyped={(text) => onTyped(text.slice(0, max))}
        onLeave={() => {}}
      />
    </div>
  );
}
