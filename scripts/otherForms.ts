import { htmlDress } from '../src/document/html/dress.ts';
import { makeHtml } from '../src/document/html/makeHtml.tsx';
import type { Outline } from '../src/document/outline.ts';
import { makeWord } from '../src/document/word/makeWord.ts';
import type { HouseStyle } from '../src/house/houseStyle.ts';
import { houseFrom } from './houseFrom.ts';
import { outlineFrom } from './outlineFrom.ts';

type Made =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** `folder`: of the house style, where it is not the one of the app. */
export const wordFrom = (file: ArrayBuffer, date: string, folder?: string): Promise<Made> =>
  made(file, date, folder, makeWord);

export const htmlFrom = (file: ArrayBuffer, date: string, folder?: string): Promise<Made> =>
  made(file, date, folder, async (outline, style) =>
    new TextEncoder().encode(makeHtml(outline, await htmlDress(style))),
  );

async function made(
  file: ArrayBuffer,
  date: string,
  folder: string | undefined,
  write: (outline: Outline, style: HouseStyle) => Promise<Uint8Array>,
): Promise<Made> {
  const read = await outlineFrom(file, date);
  if (!read.ok) return read;
  const { style, notes } = await houseFrom(folder);
  return { ok: true, notes, bytes: await write(read.outline, style) };
}
