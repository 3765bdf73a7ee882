import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { pastedCells } from './pasted.ts';
import type { RowActions } from './useRows.ts';

/** Which cell an event came from; the tools of a row have no column. */
function placeOf(target: EventTarget): { row: string; column: string | undefined } | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return row === undefined
    ? undefined
    : { row, column: target.closest<HTMLElement>('[data-column]')?.dataset['column'] };
}

/** A control in which Enter means nothing by itself. */
const isOneLine = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement
    ? target.type === 'text'
    : target instanceof HTMLTextAreaElement && target.dataset['line'] !== undefined;

/** Keyboard, paste and focus of a whole table, listened to in one place. Every key has a button that does the same. */
export function rowKeys(actions: RowActions, pointing: RefObject<boolean>) {
  const activate = (target: EventTarget) => {
    const place = placeOf(target);
    // the tools belong to the column that was last in use
    if (place?.column !== undefined) actions.activate(place.row, place.column);
  };
  return {
    onMouseDown: () => {
      pointing.current = true;
    },
    onClick: (event: MouseEvent) => {
      pointing.current = false;
      activate(event.target);
    },
    onFocus: (event: FocusEvent) => {
      if (!pointing.current) activate(event.target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      pointing.current = false;
      if (pressed(event, actions)) event.preventDefault();
    },
    onPaste: (event: ClipboardEvent) => {
      const place = placeOf(event.target);
      const cells = pastedCells(event.clipboardData.getData('text/plain'), isOneLine(event.target));
      if (!cells || place?.column === undefined) return;
      event.preventDefault();
      // the cell itself changes too, and one that is typed in keeps its own text
      if (event.target instanceof HTMLElement) event.target.blur();
      actions.paste(place.row, place.column, cells);
    },
  };
}

/** Does what the key asks; false when it asks nothing here. */
function pressed(event: KeyboardEvent, actions: RowActions): boolean {
  const place = placeOf(event.target);
  if (!place || event.nativeEvent.isComposing) return false;
  const { key, altKey, shiftKey, ctrlKey } = event;
  if (altKey && shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    actions.move(place.row, key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (ctrlKey && key === 'Delete') return actions.remove(place.row);
  if (key !== 'Enter' || shiftKey || ctrlKey || altKey || !place.column || !isOneLine(event.target)) return false;
  actions.next(place.row, place.column);
  return true;
}
