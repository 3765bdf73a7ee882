import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { bulletsAsList, continued, type Edit, linked, listed, wrapped } from './markdownEdit.ts';
import { RowsTextarea } from './RowsTextarea.tsx';
import { RowsTool, RowsToolbar } from './RowsToolbar.tsx';

interface MarkdownEditorWords {
  bar: string;
  bold: string;
  italic: string;
  list: string;
  link: string;
  boldText: string;
  italicText: string;
  linkText: string;
}

interface Props {
  id: string;
  value: string;
  words: MarkdownEditorWords;
  /** "78 woorden" */
  count: string;
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  onFocus: () => void;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** A text area with four buttons that write Markdown for those who do not. */
export function MarkdownEditor({ id, value, words, count, labelledBy, describedBy, invalid, ...on }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const act = (edit: (area: HTMLTextAreaElement) => Edit) => () =>
    area.current && apply(area.current, edit(area.current));
  const bold = act((at) => wrapped(at, '**', words.boldText));
  const italic = act((at) => wrapped(at, '*', words.italicText));
  return (
    <div className="editor">
      <div className="editor__bar">
        <RowsToolbar label={words.bar} className="btns">
          <RowsTool first aria-label={words.bold} aria-keyshortcuts="Control+B" onClick={bold}>
            <b>B</b>
          </RowsTool>
          <RowsTool aria-label={words.italic} aria-keyshortcuts="Control+I" onClick={italic}>
            <i>I</i>
          </RowsTool>
          <RowsTool aria-label={words.list} onClick={act(listed)}>
            <Drawing path="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" />
          </RowsTool>
          <RowsTool aria-label={words.link} onClick={act((at) => linked(at, words.linkText))}>
            <Drawing path="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
          </RowsTool>
        </RowsToolbar>
        <span id={`${id}-count`}>{count}</span>
      </div>
      <RowsTextarea
        ref={area}
        id={id}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={5}
        value={value}
        aria-labelledby={labelledBy}
        aria-describedby={[describedBy, `${id}-count`].filter(Boolean).join(' ')}
        aria-invalid={invalid || undefined}
        onFocus={on.onFocus}
        onBlur={on.onBlur}
        onChange={(event) => on.onChange(event.target.value)}
        onKeyDown={(event) => shortcut(event, bold, italic)}
        onPaste={cleanBullets}
      />
    </div>
  );
}

function Drawing({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

function shortcut(event: KeyboardEvent<HTMLTextAreaElement>, bold: () => void, italic: () => void): void {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && (key === 'b' || key === 'i')) {
    event.preventDefault();
    (key === 'b' ? bold : italic)();
  }
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return;
  const edit = continued(event.currentTarget);
  if (!edit) return;
  event.preventDefault();
  apply(event.currentTarget, edit);
}

/** Word puts a bullet and a tab before a list item; that is no list in Markdown. */
function cleanBullets(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  const clean = bulletsAsList(text);
  if (clean === text) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = event.currentTarget;
  const end = selectionStart + clean.length;
  apply(event.currentTarget, { from: selectionStart, to: selectionEnd, text: clean, select: [end, end] });
}

/** Through the browser's own editing where it has it, so that Ctrl+Z takes it back. */
function apply(area: HTMLTextAreaElement, { from, to, text, select }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  const native = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
  if (!native) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(...select);
}
