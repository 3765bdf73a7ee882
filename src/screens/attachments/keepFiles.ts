import type { Entry } from '../../draft/entry.ts';
import { limits } from '../../questions/attached.ts';
import { type FileStore, filesNamedIn } from '../../store/attachments.ts';
import type { Failure } from '../../store/failure.ts';
import { sha256 } from './sha256.ts';

export type Kept =
  | {
      readonly ok: true;
      readonly kept: number;
      /** Files that no answer refers to, or that are larger than any file may be: they are left where they are. */
      readonly left: number;
    }
  | Failure;

/**
 * Keeps the files that came out of a PDF and that the entries of its draft refer to: by content and never by name, so
 * that nothing can be put in the place of the evidence. What was kept before a disk ran full stays.
 */
export async function keepFiles(
  files: readonly { readonly bytes: Uint8Array<ArrayBuffer> }[],
  entries: readonly Entry[],
  store: Pick<FileStore, 'put'>,
): Promise<Kept> {
  const wanted = new Set(entries.flatMap(filesNamedIn));
  let kept = 0;
  let room: number = limits.dossier;
  for (const { bytes } of files) {
    if (bytes.length === 0 || bytes.length > Math.min(limits.file, room)) continue;
    const hash = await sha256(bytes);
    if (!wanted.delete(hash)) continue;
    const put = await store.put(hash, bytes);
    if (!put.ok) return put;
    kept += 1;
    room -= bytes.length;
  }
  return { ok: true, kept, left: files.length - kept };
}
