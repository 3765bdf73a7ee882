import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useApp } from '../services.ts';
import { useObservable } from '../useObservable.ts';

export interface PreviewDoor {
  readonly isOpen: boolean;
  /** There is room for it beside the form. */
  readonly beside: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

const room = '(min-width: 75rem)';

/** The preview opens by its button and by Alt P. Beside the form it stays as it was left, also next time. */
export function usePreviewDoor(): PreviewDoor {
  const { store } = useApp();
  const beside = useSyncExternalStore(watchRoom, hasRoom);
  const kept = useObservable(() => store.settings.live('preview'), [store]);
  const [chosen, setChosen] = useState<boolean>();
  const [over, setOver] = useState(false);
  const isOpen = beside ? (chosen ?? kept === 'open') : over;
  const set = useCallback(
    (open: boolean) => {
      if (!beside) return setOver(open);
      if (!open) giveFocusBack();
      setChosen(open);
      return void store.settings.write('preview', open ? 'open' : '');
    },
    [beside, store],
  );
  const toggle = useCallback(() => set(!isOpen), [set, isOpen]);
  const close = useCallback(() => set(false), [set]);
  useKey(toggle);
  return { isOpen, beside, toggle, close };
}

export const ids = { button: 'voorbeeld-knop', pane: 'voorbeeld' };

/** To the button that opened it, when the pane goes away under the focus. A dialog does this by itself. */
function giveFocusBack(): void {
  const pane = document.getElementById(ids.pane);
  if (pane?.contains(document.activeElement)) document.getElementById(ids.button)?.focus();
}

function useKey(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'KeyP' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]:not(.dialog--preview)')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const hasRoom = (): boolean => matchMedia(room).matches;

function watchRoom(onChange: () => void): () => void {
  const list = matchMedia(room);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
