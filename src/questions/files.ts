import { createContext, useContext } from 'react';
import type { AttachmentRefusal } from '../nl/attachments.ts';
import type { AttachedFile, FileCells } from './attached.ts';

export type TakenIn =
  | {
      readonly ok: true;
      readonly file: FileCells;
      /** Its own name, where that said it was something else. */
      readonly was?: string;
      /** Metadata was taken out of it. */
      readonly cleaned: boolean;
      /** It is this file of the answer, whose bytes were not on this machine. */
      readonly back?: AttachedFile;
    }
  | { readonly ok: false; readonly name: string; readonly refusal: AttachmentRefusal };

/** Where the bytes of files are. A Field has only references; who draws it hands this in. */
export interface Files {
  /** Looks into the file, takes out what must not be in it, and keeps it; or refuses. Never rejects. */
  take(file: File, beside: readonly AttachedFile[]): Promise<TakenIn>;
  /** Of these, the ones whose bytes are not on this machine. */
  missing(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** A copy for the drafter to open; false when the bytes are not there. */
  save(file: FileCells): Promise<boolean>;
  /** Of the whole dossier. */
  readonly total: { readonly files: number; readonly bytes: number };
}

/** Outside a dossier no file can be kept, and none is there. */
const nowhere: Files = {
  take: async ({ name }) => ({ ok: false, name, refusal: { reason: 'not-kept' } }),
  missing: async (hashes) => new Set(hashes),
  save: async () => false,
  total: { files: 0, bytes: 0 },
};

const Place = createContext<Files>(nowhere);

export const FilesProvider = Place.Provider;

export const useFiles = (): Files => useContext(Place);
