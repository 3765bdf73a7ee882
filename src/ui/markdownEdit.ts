/** A text with a selection in it. */
export interface Selected {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** Replace `from`–`to` by `text`, then select. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly select: [number, number];
}

/** Puts marks around the selection, or takes them away when they are there. White space stays outside. */
export function wrapped({ value, selectionStart, selectionEnd }: Selected, mark: string, placeholder: string): Edit {
  const chosen = value.slice(selectionStart, selectionEnd);
  const from = selectionStart + (chosen.length - chosen.trimStart().length);
  const text = chosen.trim();
  const to = from + text.length;
  const size = mark.length;
  if (text !== '' && value.slice(from - size, from) === mark && value.slice(to, to + size) === mark) {
    return { from: from - size, to: to + size, text, select: [from - size, to - size] };
  }
  const inner = text || placeholder;
  return { from, to, text: mark + inner + mark, select: [from + size, from + size + inner.length] };
}

/** Makes list items of the selected lines, or ordinary lines of list items. */
export function listed({ value, selectionStart, selectionEnd }: Selected): Edit {
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const after = value.indexOf('\n', selectionEnd);
  const to = after < 0 ? value.length : after;
  const lines = value.slice(from, to).split('\n');
  const isList =
    lines.every((line) => line.startsWith('- ') || line.trim() === '') && lines.some((line) => line !== '');
  const changed = lines.map((line) =>
    isList ? line.replace(/^- /, '') : line === '' && lines.length > 1 ? line : `- ${line}`,
  );
  const text = changed.join('\n');
  return {
    from,
    to,
    text,
    select: lines.length > 1 ? [from, from + text.length] : [from + text.length, from + text.length],
  };
}

/** A link around the selection, with the address selected so that it can be typed. */
export function linked({ value, selectionStart, selectionEnd }: Selected, placeholder: string): Edit {
  const chosen = value.slice(selectionStart, selectionEnd).trim();
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  const label = chosen === '' || isAddress ? placeholder : chosen;
  const address = isAddress ? chosen : 'https://';
  const text = `[${label}](${address})`;
  const start = selectionStart + (isAddress ? 1 : label.length + 3);
  const select: [number, number] = [start, start + (isAddress ? label.length : address.length)];
  return { from: selectionStart, to: selectionEnd, text, select };
}

/** Enter at the end of a list item starts the next one; on an empty item it ends the list. undefined = no list here. */
export function continued({ value, selectionStart, selectionEnd }: Selected): Edit | undefined {
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const item = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))\s/.exec(value.slice(from, selectionStart));
  if (!item) return undefined;
  const [whole, indent = '', bullet, number, point] = item;
  if (value.slice(from, selectionStart).trim() === whole.trim()) {
    return { from, to: selectionEnd, text: '', select: [from, from] };
  }
  const text = `\n${indent}${bullet ?? `${Number(number) + 1}${point}`} `;
  const end = selectionStart + text.length;
  return { from: selectionStart, to: selectionEnd, text, select: [end, end] };
}

/** The bullets that Word copies, as Markdown. */
export const bulletsAsList = (text: string): string => text.replace(/^[ \t]*[•·▪◦‣][ \t]+/gm, '- ');
