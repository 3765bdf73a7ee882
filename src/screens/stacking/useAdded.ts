import { useState } from 'react';
import { stackWords } from '../../nl/stacking.ts';
import { type App, useApp } from '../services.ts';
import { readPdf } from '../start/opener.tsx';
import { type Listed, listedFile } from './readDossier.ts';

interface Told {
  readonly kind: 'added' | 'refused';
  readonly text: string;
}

interface Hooks {
  /** The id of the open dossier. */
  readonly open: string | undefined;
  /** A version of this dossier came in as a file: the one on this computer steps aside. */
  readonly onTwin: (id: string) => void;
  readonly isHere: (id: string) => boolean;
}

/** Dossiers of others, in memory only and for this page only. */
export function useAdded({ open, onTwin, isHere }: Hooks) {
  const app = useApp();
  const [files, setFiles] = useState<readonly Listed[]>([]);
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const add = async (file: Blob) => {
    setTold(undefined);
    setBusy(true);
    const read = await readFile(app, file, files.length).finally(() => setBusy(false));
    if ('refusal' in read) return setTold({ kind: 'refused', text: read.refusal });
    const { listed, id } = read;
    if (id === open) return setTold({ kind: 'refused', text: stackWords.choice.addedOpen });
    const isTwin = isHere(id);
    if (isTwin) onTwin(id);
    setFiles((before) => [...before, listed]);
    const { added, addedTwin } = stackWords.choice;
    setTold({ kind: 'added', text: (isTwin ? addedTwin : added)(listed.title) });
  };
  return { files, told, busy, add: (file: Blob) => void add(file), dismiss: () => setTold(undefined) };
}

type Read = { readonly listed: Listed; readonly id: string } | { readonly refusal: string };

async function readFile({ loadTemplate }: App, file: Blob, nr: number): Promise<Read> {
  const [template, { openFile }, { dossierRefusal }] = await Promise.all([
    loadTemplate(),
    import('../../exchange/openFile.ts'),
    import('../../nl/exchange.ts'),
  ]);
  const opened = await openFile(file, template, readPdf);
  if (!opened.ok) return { refusal: dossierRefusal(opened) };
  return { listed: listedFile(template, `bestand-${nr}`, opened.draft), id: opened.draft.id };
}
