import { lazy, Suspense, useCallback, useEffect, useState } from 'react';

const SearchDialog = lazy(() => import('./SearchDialog.tsx').then((room) => ({ default: room.SearchDialog })));

export interface Door {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Search opens by its button and by Ctrl K (⌘ K on a Mac). */
export function useSearchDoor(): Door {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [open]);
  return { isOpen, open, close };
}

export function SearchDoor({ door }: { door: Door }) {
  return <Suspense fallback={null}>{door.isOpen && <SearchDialog onClose={door.close} />}</Suspense>;
}
