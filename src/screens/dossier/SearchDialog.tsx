import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { search } from '../../nl/dossier.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useDossier } from './dossier.ts';
import { type Hit, type HitGroup, searchGroups } from './searchGroups.ts';

/** One field over questions, answers and help. Arrows walk through all groups, Enter goes, Escape goes back. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { draft, template, answers, pass } = useDossier();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [, go] = useHashLocation();
  const asked = useDeferredValue(query.trim());
  const groups = useMemo(
    () => (asked === '' ? [] : searchGroups({ dossier: draft.id, template, answers, pass }, asked)),
    [asked, draft.id, template, answers, pass],
  );
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[Math.min(at, hits.length - 1)];

  const follow = (hit: Hit) => {
    onClose();
    go(hit.route);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    }
    if (event.key === 'Escape') {
      // a search field would first empty itself
      event.preventDefault();
      onClose();
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      follow(chosen);
    }
  };
  useEffect(() => {
    if (chosen) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <Dialog
      labelledBy="zoek-titel"
      closeLabel={search.close}
      onClose={onClose}
      className="dialog--search"
      head={
        <div className="field search">
          <label className="utrecht-form-label" htmlFor="zoek" id="zoek-titel">
            {search.label}
          </label>
          <Icon name="search" />
          <input
            id="zoek"
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input"
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls="treffers"
            aria-activedescendant={chosen && optionId(chosen)}
            aria-autocomplete="list"
            autoComplete="off"
            data-first
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
        </div>
      }
    >
      <p className="dialog__line small soft" role="status">
        {asked === '' ? search.begin : search.found(hits.length, groups.length)}
      </p>
      {asked !== '' && hits.length === 0 && <p className="dialog__line">{search.nothing(asked)}</p>}
      <div className="hits" id="treffers" role="listbox" aria-label={search.hits} tabIndex={-1}>
        {groups.map((group) => (
          <Group key={group.id} group={group} words={asked} chosen={chosen} onFollow={follow} />
        ))}
      </div>
      <p className="dialog__foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd>
          {search.choose}
          <kbd>Enter</kbd>
          {search.go}
          <kbd>Esc</kbd>
          {search.back}
        </span>
      </p>
    </Dialog>
  );
}

const optionId = (hit: Hit): string => `treffer-${hit.id}`;

interface GroupProps {
  group: HitGroup;
  words: string;
  chosen: Hit | undefined;
  onFollow: (hit: Hit) => void;
}

function Group({ group, words, chosen, onFollow }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox is no fieldset
    <div role="group" aria-labelledby={`groep-${group.id}`}>
      <p className="hits__group" id={`groep-${group.id}`}>
        {group.title}
      </p>
      {group.hits.map((hit) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
        <div
          key={hit.id}
          id={optionId(hit)}
          className="hit-row"
          role="option"
          tabIndex={-1}
          aria-selected={hit === chosen}
          onClick={() => onFollow(hit)}
        >
          <span>{hit.number}</span>{' '}
          <span>
            <Marked text={hit.text} words={words} /> <small>{hit.note}</small>
          </span>
          {hit === chosen && <kbd>Enter</kbd>}
        </div>
      ))}
      {group.more > 0 && <p className="hits__text small soft">{search.more(group.more)}</p>}
    </div>
  );
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function Marked({ text, words }: { text: string; words: string }) {
  const pattern = new RegExp(`(${words.split(/\s+/).map(escaped).join('|')})`, 'giu');
  let at = 0;
  return text.split(pattern).map((piece, index) => {
    at += piece.length + 1;
    return index % 2 === 1 ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>;
  });
}
