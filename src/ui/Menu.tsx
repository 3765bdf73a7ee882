import { type FocusEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';

/** A button that shows a few more buttons. Escape or leaving it closes it. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus bubble up from the buttons inside
    <div
      className="menu"
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <Button
        ref={opener}
        look="quiet"
        className="btn--icon"
        icon="dots"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && <div className="menu__list">{children}</div>}
    </div>
  );
}
