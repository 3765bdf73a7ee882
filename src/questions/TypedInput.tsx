import type { ComponentProps } from 'react';
import { useTyped } from './useTyped.ts';

interface Props {
  id: string;
  value: string;
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  inputMode?: ComponentProps<'input'>['inputMode'];
  className?: string;
  onTyped: (text: string) => void;
  onLeave: () => void;
}

/** One line of text, kept as it is typed. */
export function TypedInput({
  id,
  value,
  labelledBy,
  describedBy,
  invalid,
  onTyped,
  onLeave,
  className = '',
  inputMode,
}: Props) {
  const typed = useTyped(value, onTyped);
  return (
    <input
      type="text"
      autoComplete="off"
      inputMode={inputMode}
      className={`utrecht-textbox utrecht-textbox--html-input ${className}`}
      id={id}
      name={id}
      value={typed.value}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onFocus={typed.onFocus}
      onChange={(event) => typed.onTyped(event.target.value)}
      onBlur={() => {
        typed.onBlur();
        onLeave();
      }}
    />
  );
}
