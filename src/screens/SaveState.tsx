import { useEffect, useRef, useState } from 'react';
import { save } from '../nl/screens.ts';
import { Icon } from '../ui/Icon.tsx';
import { clock } from './when.ts';

export interface SavedLine {
  readonly state: 'saved' | 'saving' | 'failed';
  /** When something was last known to be safe. */
  readonly at: string | undefined;
}

const calmFor = 10_000;

/** At most one change in ten seconds, so that nobody hears it at every letter; trouble is told at once. */
export function useCalmly(text: string, urgent: boolean): string {
  const [told, setTold] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const tell = () => {
      last.current = Date.now();
      setTold(text);
    };
    const wait = urgent ? 0 : last.current + calmFor - Date.now();
    if (wait <= 0) {
      tell();
      return undefined;
    }
    const timer = setTimeout(tell, wait);
    return () => clearTimeout(timer);
  }, [text, urgent]);
  return told;
}

const sentence = ({ state, at }: SavedLine): string => {
  if (state === 'failed') return save.failed(at && clock(at));
  return at ? save.saved(clock(at)) : save.ready;
};

/** Always in the same place: the end of the line that stays in sight. */
export function SaveState({ saved }: { saved: SavedLine }) {
  const failed = saved.state === 'failed';
  const told = useCalmly(sentence(saved), failed);
  return (
    <p className={failed ? 'savestate savestate--bad' : 'savestate'} role="status">
      <Icon name={failed ? 'stop' : 'check'} /> <span>{told}</span>
    </p>
  );
}
