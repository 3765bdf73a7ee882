import { useCallback, useEffect, useState } from 'react';
import { keys } from '../nl/screens.ts';
import { Dialog } from '../ui/Dialog.tsx';

const setting = 'losse-letters';

/** A preference of this browser, nothing of value: without storage single letters simply stay on. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'uit';
  } catch {
    return true;
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(setting, on ? 'aan' : 'uit');
  } catch {
    // the choice then lasts as long as this page
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

export function useKeyList() {
  const [isOpen, setOpen] = useState(false);
  const [single, setSingle] = useState(singleKeysAreOn);
  const open = useCallback(() => setOpen(true), []);
  useEffect(() => {
    if (!single) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [single, open]);
  const choose = (on: boolean) => {
    remember(on);
    setSingle(on);
  };
  return { isOpen, open, close: () => setOpen(false), single, choose };
}

export function Keys({ list }: { list: ReturnType<typeof useKeyList> }) {
  if (!list.isOpen) return null;
  return (
    <Dialog
      labelledBy="toetsen-titel"
      closeLabel={keys.close}
      onClose={list.close}
      head={<h2 id="toetsen-titel">{keys.title}</h2>}
    >
      <p className="dialog__line small soft">
        {keys.explain[0]}
        <kbd>?</kbd>
        {keys.explain[1]}
      </p>
      <div className="keys">
        {keys.groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([what, pressed]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {pressed.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="dialog__foot">
        <label className="choice choice--small">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={list.single}
            onChange={(event) => list.choose(event.target.checked)}
          />
          {keys.single}
        </label>
        <span>{keys.speech}</span>
      </p>
    </Dialog>
  );
}
