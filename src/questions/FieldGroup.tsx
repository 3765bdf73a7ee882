import type { ComponentProps, FocusEvent } from 'react';

interface Props extends ComponentProps<'div'> {
  labelledBy: string;
  describedBy: string | undefined;
  onLeave?: () => void;
}

/** Everything that answers one question, named by the heading above it. */
export function FieldGroup({ labelledBy, describedBy, onLeave, ...rest }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the heading is the name
    <div
      role="group"
      {...rest}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onBlur={(event: FocusEvent) => {
        // going from one control of a question to the next is not leaving it
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
      }}
    />
  );
}
