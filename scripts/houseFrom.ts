import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HouseStyle } from '../src/house/houseStyle.ts';
import { readHouse } from '../src/house/readHouse.ts';
import { house, houseFault } from '../src/nl/house.ts';

export const ownFolder = path.resolve(import.meta.dirname, '../public/huisstijl');

interface Read {
  readonly style: HouseStyle;
  /** Why the style in the folder is not used. */
  readonly notes: readonly string[];
}

/** The house style in a folder, as the app would use it. */
export async function houseFrom(folder = ownFolder): Promise<Read> {
  const read = await readHouse((file) =>
    readFile(path.join(folder, file)).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    ),
  );
  return read.ok
    ? { style: read.style, notes: [] }
    : { style: {}, notes: read.faults.map((fault) => house.told(houseFault(fault))) };
}
