import type { FileWriter } from './fileWriter.ts';
import type { PaintedPage } from './paintPart.ts';
import { type Dict, name, type Ref, type Value } from './syntax.ts';

interface Item {
  readonly ref: Ref;
  readonly title: string;
  readonly dest: Value;
  readonly under: Item[];
}

/** The headings beside the page: two levels, the second one closed. */
export function writeBookmarks(file: FileWriter, pages: readonly PaintedPage[], refs: readonly Ref[]): Ref | undefined {
  const items: Item[] = [];
  for (const [index, { bookmarks, height }] of pages.entries()) {
    for (const { title, level, top } of bookmarks) {
      const dest = [refs[index] as Ref, name('XYZ'), 0, height - Math.max(0, top - 8), null];
      const item: Item = { ref: file.ref(), title, dest, under: [] };
      (level === 2 ? (items.at(-1)?.under ?? items) : items).push(item);
    }
  }
  if (items.length === 0) return undefined;
  const root = file.ref();
  writeItems(file, items, root);
  return file.set(root, { Type: name('Outlines'), ...ends(items), Count: items.length });
}

const ends = (items: readonly Item[]): Dict => ({ First: items[0]?.ref, Last: items.at(-1)?.ref });

function writeItems(file: FileWriter, items: readonly Item[], parent: Ref): void {
  for (const [at, { ref, title, dest, under }] of items.entries()) {
    file.set(ref, {
      Title: title,
      Parent: parent,
      Prev: items[at - 1]?.ref,
      Next: items[at + 1]?.ref,
      Dest: dest,
      ...(under.length > 0 ? { ...ends(under), Count: -under.length } : {}),
    });
    writeItems(file, under, ref);
  }
}
