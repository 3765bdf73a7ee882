import { MAX_DEPTH } from './jsonFault.ts';
import { endOfString, syntaxFault } from './jsonSyntax.ts';
import { type ReadDraft, type ReadRefusal, readDraft } from './readDraft.ts';

/** A full dossier is about 1 MB; one with a long history a few. */
export const MAX_BYTES = 15_000_000;

interface Scan {
  readonly deepest: number;
  /** The line on which the depth limit was first passed, or the last line. */
  readonly line: number;
  /** Brackets or a string were still open at the end. */
  readonly open: boolean;
}

const [QUOTE, NEWLINE] = [0x22, 0x0a];
const turns = new Map([
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
]);

/** One walk over the characters before any parser sees them, so that depth can overflow nothing. */
function scanned(text: string, limit: number): Scan {
  let [depth, deepest, line] = [0, 0, 1];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === NEWLINE) line += 1;
    if (code === QUOTE) index = endOfString(text, index);
    if (index >= text.length) return { deepest, line, open: true };
    depth += turns.get(code) ?? 0;
    deepest = Math.max(deepest, depth);
    if (deepest > limit) return { deepest, line, open: true };
  }
  return { deepest, line, open: depth > 0 };
}

/** Whether a rest is the beginning of something that JSON allows: nothing, half a string, half a number or word. */
const isUnfinished = (rest: string): boolean =>
  rest.startsWith('"') ? endOfString(rest, 0) >= rest.length : /^[-+.\w]*$/.test(rest);

function notJson(text: string, { open, line: last }: Scan): ReadRefusal {
  const fault = syntaxFault(text) ?? text.length;
  // the fault may lie far before the end: only where nothing is wrong but the end was the file cut short
  if (open && isUnfinished(text.slice(fault))) return { ok: false, reason: 'not-json', how: 'cut-short', line: last };
  return { ok: false, reason: 'not-json', how: 'malformed', line: text.slice(0, fault).split('\n').length };
}

/** A draft from the text of a file. A byte order mark is no part of it. */
export function readDraftText(text: string): ReadDraft {
  if (text.length > MAX_BYTES) return { ok: false, reason: 'too-large', bytes: text.length, limit: MAX_BYTES };
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { ok: false, reason: 'not-json', how: 'empty' };
  const scan = scanned(json, MAX_DEPTH);
  if (scan.deepest > MAX_DEPTH) return { ok: false, reason: 'too-deep', limit: MAX_DEPTH, line: scan.line };
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return notJson(json, scan);
  }
  return readDraft(raw);
}

/** A draft from the bytes of a file: UTF-8, and nothing is decoded that is too large. */
export function readDraftBytes(bytes: ArrayBuffer): ReadDraft {
  const { byteLength } = bytes;
  if (byteLength > MAX_BYTES) return { ok: false, reason: 'too-large', bytes: byteLength, limit: MAX_BYTES };
  try {
    return readDraftText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // only a fatal decoder throws here: readDraftText never does
    return { ok: false, reason: 'not-json', how: 'not-text' };
  }
}
