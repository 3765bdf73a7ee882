import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';

interface Props {
  labelledBy: string;
  closeLabel: string;
  head: ReactNode;
  onClose: () => void;
  children: ReactNode;
  className?: string;
}

/** The browser's own modal dialog: it keeps the focus in, closes on Escape and gives the focus back. */
export function Dialog({ labelledBy, closeLabel, head, onClose, children, className = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the browser's; the click is on the backdrop
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog__head">
        {head}
        <Button look="quiet" className="btn--icon" icon="close" aria-label={closeLabel} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
