import { useEffect, useMemo, useRef } from 'react';
import { filesIn } from '../../questions/attached.ts';
import type { Files } from '../../questions/files.ts';
import type { Answers } from '../../template/schema.ts';
import { saveFile } from '../saveFile.ts';
import { useApp } from '../services.ts';

/** The files of the dossier at hand, for the fields under it. The same object until their number or size changes. */
export function useDossierFiles(answers: Answers): Files {
  const { files } = useApp().store;
  const all = filesIn(Object.values(answers));
  const now = useRef(all);
  useEffect(() => {
    now.current = all;
  });
  const count = all.length;
  const bytes = all.reduce((sum, each) => sum + each.omvang, 0);
  const doors = useMemo(
    (): Omit<Files, 'total'> => ({
      async take(file, beside) {
        // the tools that look into files are large, and most dossiers have none
        const { takeFile } = await import('./takeFile.ts');
        return takeFile(file, { store: files, beside, all: now.current });
      },
      missing: files.missing,
      async save({ sha256, naam, type }) {
        const read = await files.read(sha256);
        if (!read.ok || !read.bytes) return false;
        saveFile(naam, new Blob([read.bytes], { type }));
        return true;
      },
    }),
    [files],
  );
  return useMemo(() => ({ ...doors, total: { files: count, bytes } }), [doors, count, bytes]);
}
