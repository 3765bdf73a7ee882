import type { AttachmentRefusal } from '../../nl/attachments.ts';
import {
  type AttachedFile,
  extensionOf,
  type FileCells,
  type FileType,
  fits,
  limits,
} from '../../questions/attached.ts';
import type { TakenIn } from '../../questions/files.ts';
import type { FileStore } from '../../store/attachments.ts';
import { type Cleaned, cleanImage, isImage, megapixels } from './cleanImage.ts';
import { recognised } from './contentType.ts';
import { fileNameFor, freeName, shownName } from './fileName.ts';
import { sha256 } from './sha256.ts';

interface Into {
  readonly store: Pick<FileStore, 'put' | 'missing'>;
  /** The files of the answer itself. */
  readonly beside: readonly AttachedFile[];
  /** What the whole dossier refers to. */
  readonly all: readonly FileCells[];
  /** Handed in, because only a browser can draw. */
  readonly clean?: (bytes: Uint8Array<ArrayBuffer>, type: FileType) => Promise<Cleaned>;
}

interface Looked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: FileType;
  readonly cleaned: boolean;
}

type Refused = { readonly ok: false; readonly refusal: AttachmentRefusal };
type Step<Value> = ({ readonly ok: true } & Value) | Refused;

const refused = (refusal: AttachmentRefusal): Refused => ({ ok: false, refusal });

/** A file that somebody chose becomes a file of an answer, or it is refused with the reason; then nothing is kept. */
export async function takeFile(file: File, into: Into): Promise<TakenIn> {
  const taken = await taking(file, into);
  return taken.ok ? taken : { ...taken, name: shownName(file.name) };
}

async function taking(file: File, into: Into): Promise<Extract<TakenIn, { ok: true }> | Refused> {
  const read = await bytesOf(file);
  if (!read.ok) return read;
  const hash = await sha256(read.bytes);
  // what this app cleaned before is not drawn a second time: it would become another file
  const isKnown = into.all.some((each) => each.sha256 === hash);
  const looked = await look(file.name, read.bytes, isKnown ? asItIs : (into.clean ?? cleanImage));
  if (!looked.ok) return looked;
  return kept(file.name, looked, looked.cleaned ? await sha256(looked.bytes) : hash, into);
}

async function bytesOf(file: File): Promise<Step<{ bytes: Uint8Array<ArrayBuffer> }>> {
  if (file.size === 0) return refused({ reason: 'empty' });
  if (file.size > limits.file) return tooLarge(file.size);
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // moved or locked since it was chosen; a folder that was dropped
    return refused({ reason: 'unreadable' });
  }
}

const tooLarge = (bytes: number): Refused => refused({ reason: 'too-large', bytes, limit: limits.file });

type Clean = NonNullable<Into['clean']>;

const asItIs: Clean = async (bytes, type) => ({ ok: true, bytes, type });

async function look(name: string, bytes: Uint8Array<ArrayBuffer>, clean: Clean): Promise<Step<Looked>> {
  const found = await recognised(name, bytes);
  if ('refusal' in found) return refused(found.refusal);
  if (!isImage(found.type)) return { ok: true, bytes, type: found.type, cleaned: false };
  const image = await clean(bytes, found.type);
  if (image.ok)
    return image.bytes.length > limits.file
      ? tooLarge(image.bytes.length)
      : { ...image, cleaned: image.bytes !== bytes };
  return refused(
    image.reason === 'too-many-pixels' ? { reason: image.reason, limit: megapixels } : { reason: image.reason },
  );
}

async function kept(
  name: string,
  { bytes, type, cleaned }: Looked,
  hash: string,
  { store, beside, all }: Into,
): Promise<Extract<TakenIn, { ok: true }> | Refused> {
  const same = beside.find(({ cells }) => cells.sha256 === hash);
  const isGone = same !== undefined && (await store.missing([hash])).has(hash);
  if (same && !isGone) return refused({ reason: 'already-here', as: same.cells.naam });
  const used = all.filter((each) => each.sha256 !== hash).reduce((sum, each) => sum + each.omvang, 0);
  if (used + bytes.length > limits.dossier) {
    return refused({ reason: 'dossier-full', bytes: bytes.length, used, limit: limits.dossier });
  }
  const put = await store.put(hash, bytes);
  if (!put.ok) return refused({ reason: put.reason === 'no-space' ? 'no-space' : 'not-kept' });
  if (same) return { ok: true, file: same.cells, cleaned: false, back: same };
  const naam = freeName(
    fileNameFor(name, type),
    beside.map(({ cells }) => cells.naam),
  );
  const file: FileCells = { soort: 'bestand', naam, type, omvang: bytes.length, sha256: hash };
  return { ok: true, file, cleaned, ...(lies(name, type) ? { was: shownName(name) } : {}) };
}

/** A name without an extension says nothing untrue. */
const lies = (name: string, type: FileType): boolean => extensionOf(name) !== '' && !fits(name, type);
