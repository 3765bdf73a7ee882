import { makeHtml } from '../src/document/html/makeHtml.tsx';
import type { Outline } from '../src/document/outline.ts';
import { makeWord } from '../src/document/word/makeWord.ts';
import { outlineFrom } from './outlineFrom.ts';

type Made = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

export const wordFrom = (file: ArrayBuffer, date: string): Promise<Made> => made(file, date, makeWord);

export const htmlFrom = (file: ArrayBuffer, date: string): Promise<Made> =>
  made(file, date, async (outline) => new TextEncoder().encode(makeHtml(outline)));

async function made(file: ArrayBuffer, date: string, write: (outline: Outline) => Promise<Uint8Array>): Promise<Made> {
  const read = await outlineFrom(file, date);
  return read.ok ? { ok: true, bytes: await write(read.outline) } : read;
}
