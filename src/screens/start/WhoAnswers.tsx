import { useState } from 'react';
import { who } from '../../nl/screens.ts';
import { useApp } from '../services.ts';
import { useObservable } from '../useObservable.ts';

interface Props {
  id: string;
}

/** Function and organisation of whoever types here. Kept at every letter, for every toets on this computer. */
export function WhoAnswers({ id }: Props) {
  const { store } = useApp();
  const stored = useObservable(() => store.settings.live('by'), [store]);
  const [typed, setTyped] = useState<string>();
  const type = (by: string) => {
    setTyped(by);
    void store.settings.write('by', by.trim());
  };
  return (
    <div className="field">
      <label className="utrecht-form-label" htmlFor={id}>
        {who.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {who.hint}
      </p>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={typed ?? stored ?? ''}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}
