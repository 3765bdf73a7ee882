import type { ComponentProps, FocusEvent, KeyboardEvent } from 'react';

/** Buttons that are one stop for Tab; the arrows go from one to the next (ARIA toolbar). */
export function RowsToolbar({ label, className, children }: { label: string } & ComponentProps<'div'>) {
  return (
    <div role="toolbar" aria-label={label} className={className} onKeyDown={step} onFocus={remember}>
      {children}
    </div>
  );
}

/** A button of a toolbar. Only the first one is a stop until focus has been inside. */
export function RowsTool({
  first = false,
  className = 'utrecht-button utrecht-button--subtle',
  ...rest
}: { first?: boolean } & ComponentProps<'button'>) {
  return <button type="button" className={className} tabIndex={first ? 0 : -1} {...rest} />;
}

const buttonsIn = (bar: HTMLElement): HTMLButtonElement[] =>
  [...bar.querySelectorAll('button')].filter((button) => !button.disabled);

function step(event: KeyboardEvent<HTMLElement>): void {
  const buttons = buttonsIn(event.currentTarget);
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined || at < 0 || event.altKey || event.ctrlKey) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}

function remember(event: FocusEvent<HTMLElement>): void {
  for (const button of event.currentTarget.querySelectorAll('button')) {
    button.tabIndex = button === event.target ? 0 : -1;
  }
}
