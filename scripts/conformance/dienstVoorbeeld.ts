import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HouseStyle } from '../../src/house/houseStyle.ts';
import { type HouseFolder, readHouse } from '../../src/house/readHouse.ts';
import { woffOf } from './woff.ts';

const folder = path.resolve(import.meta.dirname, '../../tests/house/dienst-voorbeeld');
const free = path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts');
const cuts = ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((cut) => `LiberationSans-${cut}`);
const kept = ['huisstijl.json', 'logo.svg', 'logo.png'];

/** The house style of an organisation that does not exist, as the files of its folder. */
export function filesOfDienstVoorbeeld(): Record<string, Uint8Array> {
  const read = (...place: readonly string[]) => new Uint8Array(readFileSync(path.join(...place)));
  return Object.fromEntries([
    ...kept.map((file) => [file, read(folder, file)] as const),
    ...cuts.map((cut) => [`${cut}.woff`, woffOf(read(free, `${cut}.ttf`))] as const),
  ]);
}

export const inFolder =
  (files: Readonly<Record<string, Uint8Array>>): HouseFolder =>
  async (file) =>
    files[file];

export async function dienstVoorbeeld(): Promise<HouseStyle> {
  const read = await readHouse(inFolder(filesOfDienstVoorbeeld()));
  if (!read.ok) throw new Error(`the house style of the tests is refused: ${JSON.stringify(read.faults)}`);
  return read.style;
}

/** Puts it where the app is served from. */
export function putDienstVoorbeeld(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of kept) copyFileSync(path.join(folder, file), path.join(to, file));
  const files = filesOfDienstVoorbeeld();
  for (const cut of cuts) writeFileSync(path.join(to, `${cut}.woff`), files[`${cut}.woff`] ?? '');
}
