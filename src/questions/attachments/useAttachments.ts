import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fileRefusal, attachmentWords as nl, typeWords } from '../../nl/attachments.ts';
import { sizeWords } from '../../nl/counting.ts';
import { type Attached, attachedIn, isFile, limits } from '../attached.ts';
import { type Files, type TakenIn, useFiles } from '../files.ts';
import type { Cell, Row, RowValue } from '../questionType.ts';
import { ordersAfter } from '../rows.ts';

interface Input {
  /** The id of the question. */
  id: string;
  answer: readonly Row[];
  onRow: (row: string, value: RowValue | null) => void;
}

interface Undo {
  readonly id: string;
  readonly name: string;
  readonly value: RowValue;
}

export const itemId = (id: string, row: string): string => `${id}-${row}`;

/** What happens to the files and links of one answer, what is said about it, and where focus goes afterwards. */
export function useAttachments({ id, answer, onRow }: Input) {
  const files = useFiles();
  const items = attachedIn(answer);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [undo, setUndo] = useState<Undo>();
  const { gone, look } = useMissing(files, items);
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const control = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!control) return;
    wanted.current = undefined;
    control.focus();
  });

  const world: World = { id, items, files, onRow, look, wanted, setSaid, setRefused, setUndo };
  const latest = useRef(world);
  useLayoutEffect(() => {
    latest.current = world;
  });
  const [actions] = useState(() => actionsOn(latest));
  return { items, files, gone, said, refused, undo, actions };
}

export type AttachmentActions = ReturnType<typeof actionsOn>;

/** Which bytes are not on this machine: asked when the list changes, and when a file came back. */
function useMissing(files: Files, items: readonly Attached[]) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const hashes = items
    .filter(isFile)
    .map(({ cells }) => cells.sha256)
    .join(' ');
  const look = (): void => {
    if (hashes === '') return;
    void files.missing(hashes.split(' ')).then(setGone);
  };
  // what the whole dossier holds is counted anew at every change of it: that is no reason to look again
  useEffect(look, [hashes, files.missing]);
  return { gone, look };
}

interface World {
  id: string;
  items: readonly Attached[];
  files: Files;
  onRow: Input['onRow'];
  look: () => void;
  wanted: { current: string | undefined };
  setSaid: (said: string) => void;
  setRefused: (refused: (before: readonly string[]) => readonly string[]) => void;
  setUndo: (undo: Undo | undefined) => void;
}

function actionsOn(latest: RefObject<World>) {
  const now = () => latest.current;
  let queue = Promise.resolve();
  const change = ({ id, order, cells }: Attached, next: Readonly<Record<string, Cell | undefined>>) =>
    now().onRow(id, rowValue(order, { ...cells, ...next }));
  return {
    /** One after another, in the order in which they came. */
    addFiles: (files: readonly File[]) => {
      now().setRefused(() => []);
      now().setUndo(undefined);
      for (const file of files) queue = queue.then(() => addFile(now, file));
    },
    addLink: () => {
      const world = now();
      if (isFull(world)) return refuse(world, nl.addLink, { reason: 'too-many', limit: limits.perAnswer });
      const row = crypto.randomUUID();
      world.wanted.current = `${itemId(world.id, row)}-url`;
      world.onRow(row, rowValue(nextOrder(world), { soort: 'link', url: '' }));
    },
    change,
    remove: (item: Attached, name: string) => {
      const world = now();
      world.setUndo({ id: item.id, name, value: rowValue(item.order, item.cells) });
      world.setSaid('');
      world.wanted.current = world.id;
      world.onRow(item.id, null);
    },
    putBack: ({ id: row, value }: Undo) => {
      const world = now();
      world.setUndo(undefined);
      world.wanted.current = `${itemId(world.id, row)}-weg`;
      world.onRow(row, value);
    },
    save: async (item: Attached) => {
      if (isFile(item) && !(await now().files.save(item.cells))) now().look();
    },
    dismiss: () => {
      now().setRefused(() => []);
      now().wanted.current = now().id;
    },
  };
}

const isFull = ({ items }: World): boolean => items.length >= limits.perAnswer;

const nextOrder = ({ items }: World): string | undefined =>
  ordersAfter(
    items.map(({ id, order }) => ({ id, order, cells: {} })),
    1,
  )[0];

function rowValue(order: string | undefined, cells: Readonly<Record<string, Cell | undefined>>): RowValue {
  const filled = Object.entries(cells).filter((pair): pair is [string, Cell] => pair[1] !== undefined);
  return { ...(order === undefined ? {} : { order }), cells: Object.fromEntries(filled) };
}

async function addFile(now: () => World, file: File): Promise<void> {
  const { files, items, setSaid } = now();
  if (isFull(now())) return refuse(now(), file.name, { reason: 'too-many', limit: limits.perAnswer });
  setSaid(nl.busy(file.name));
  const taken = await files.take(file, items.filter(isFile));
  if (!taken.ok) {
    setSaid('');
    return refuse(now(), taken.name, taken.refusal);
  }
  setSaid(told(taken));
  if (taken.back) return now().look();
  // drawn before the next file is looked at: each row is written on top of the one before it
  flushSync(() => now().onRow(crypto.randomUUID(), rowValue(nextOrder(now()), taken.file)));
}

const refuse = (world: World, name: string, refusal: Parameters<typeof fileRefusal>[1]): void =>
  world.setRefused((before) => [...before, fileRefusal(name, refusal)]);

function told({ file: { naam, type, omvang }, was, cleaned, back }: Extract<TakenIn, { ok: true }>): string {
  if (back) return nl.back(back.cells.naam);
  return [
    nl.added(naam, nl.facts(typeWords[type], sizeWords(omvang))),
    ...(was === undefined ? [] : [nl.renamed(was, typeWords[type], naam)]),
    ...(cleaned ? [nl.cleaned] : []),
  ].join(' ');
}
