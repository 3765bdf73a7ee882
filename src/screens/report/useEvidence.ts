import { useEffect, useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import type { EmbeddedFile } from '../../document/pdf/embedded.ts';
import { filesForPdf } from '../attachments/filesForPdf.ts';
import { useApp } from '../services.ts';

const none: readonly EmbeddedFile[] = [];

/** The files that the answers of this report refer to, as far as they are on this machine. Always the same list while it is the same. */
export function useEvidence(outline: Outline | undefined): readonly EmbeddedFile[] {
  const { store } = useApp();
  const [files, setFiles] = useState(none);
  const listed = outline?.attachments.map(({ sha256, name }) => `${sha256} ${name}`).join('\n') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list says when the outline has other files
  useEffect(() => {
    let stale = false;
    if (!outline || listed === '') {
      setFiles(none);
      return;
    }
    void filesForPdf(outline.attachments, store.files).then((found) => {
      if (!stale) setFiles(found.files);
    });
    return () => {
      stale = true;
    };
  }, [listed, store]);
  return files;
}
