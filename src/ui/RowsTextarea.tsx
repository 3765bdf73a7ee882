import { type ComponentProps, useLayoutEffect, useRef } from 'react';

/** A text area that is as high as its text: a browser that can do so itself does, for others it is measured. */
export function RowsTextarea({ rows = 1, value, ref, ...rest }: ComponentProps<'textarea'> & { value: string }) {
  const own = useRef<HTMLTextAreaElement | null>(null);

  useLayoutEffect(() => {
    if (own.current && own.current.value === value) fit(own.current);
  }, [value]);

  return (
    <textarea
      {...rest}
      rows={rows}
      value={value}
      ref={(element) => {
        own.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }}
    />
  );
}

function fit(area: HTMLTextAreaElement): void {
  if (globalThis.CSS?.supports?.('field-sizing', 'content')) {
    area.style.setProperty('field-sizing', 'content');
    return;
  }
  area.style.blockSize = 'auto';
  if (area.scrollHeight > 0) area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
