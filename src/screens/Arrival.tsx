import { type ComponentProps, useEffect, useRef } from 'react';
import { frame } from '../nl/screens.ts';

let moved = false;
addEventListener('hashchange', () => {
  moved = true;
});

interface Props extends ComponentProps<'h1'> {
  /** For the tab of the browser; the heading itself when absent. */
  tab: string;
  /** Something further down is about to take the focus. */
  quiet?: boolean;
}

/** The heading of a screen. Whoever comes from another screen lands on it, so a screen reader says where they are. */
export function Arrival({ tab, quiet = false, children, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved || quiet) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <title>{`${tab} · ${frame.product}`}</title>
      <h1 ref={heading} tabIndex={-1} {...rest}>
        {children}
      </h1>
    </>
  );
}
