import { attachmentWords } from '../../nl/attachments.ts';
import { extensionOf, type FileType, fileTypes, fits, limits } from '../../questions/attached.ts';

/** What no file system takes, what turns the reading direction or cannot be seen, and half characters. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

const longest = limits.name - 10;

/** The last part of a path, without what is unsafe, cut to a length that every file system takes. */
function clean(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(unsafe, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

// by character, so that none is cut in half
const cut = (text: string, length: number): string => {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trim();
};

/** A name to show in a sentence, whatever it is. */
export const shownName = (name: string): string => cut(clean(name), 60) || attachmentWords.unnamed;

/** A name that is safe on every file system and ends as its content asks. */
export function fileNameFor(name: string, type: FileType): string {
  const cleaned = clean(name);
  const extension = extensionOf(cleaned);
  const base = extension === '' ? cleaned : cleaned.slice(0, -extension.length - 1);
  const ending = fits(cleaned, type) ? extension : fileTypes[type][0];
  return `${cut(base, longest).replace(/\.+$/, '') || 'bestand'}.${ending}`;
}

/** "nota.pdf", "nota (2).pdf": the first of these that is not taken, whatever the case. */
export function freeName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((each) => each.toLowerCase()));
  const extension = extensionOf(name);
  const base = name.slice(0, name.length - extension.length - 1);
  let free = name;
  for (let nr = 2; used.has(free.toLowerCase()); nr += 1) free = `${base} (${nr}).${extension}`;
  return free;
}
