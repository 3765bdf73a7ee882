import { useEffect, useState } from 'react';
import type { OpenSession } from '../../store/session.ts';
import { useApp } from '../services.ts';

/** The draft of the address, open while it is on screen. undefined = still opening. */
export function useSession(id: string): OpenSession | undefined {
  const { store } = useApp();
  const [opened, setOpened] = useState<{ id: string; result: OpenSession }>();
  useEffect(() => {
    let gone = false;
    let close = () => {};
    void store.session(id).then((result) => {
      if (result.ok) close = () => void result.session.close();
      if (gone) close();
      else setOpened({ id, result });
    });
    return () => {
      gone = true;
      close();
    };
  }, [store, id]);
  return opened?.id === id ? opened.result : undefined;
}
