import { type ChangeEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Draft } from '../../draft/entry.ts';
import type { OpenedFile, PdfReader } from '../../exchange/openFile.ts';
import { save, start } from '../../nl/screens.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { routes } from '../routes.ts';
import { type App, useApp } from '../services.ts';
import { openedNews } from './openedNews.ts';

export interface Opener {
  readonly open: (file: Blob) => void;
  readonly openExample: () => void;
  /** Why a file was not opened; its place is always there, to be heard when it fills. */
  readonly message: ReactNode;
}

/** The ways to get a draft. */
export interface Doors {
  readonly create: () => void;
  readonly opener: Opener;
}

/** A file becomes a dossier here, or one sentence says why not. Until that is known nothing is written. */
export function useOpener(): Opener {
  const app = useApp();
  const [, go] = useHashLocation();
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const show = async (opening: Promise<Opened>) => {
    setRefusal('');
    setBusy(true);
    const opened = await opening.finally(() => setBusy(false));
    if ('refusal' in opened) setRefusal(opened.refusal);
    else go(opened.route);
  };
  return {
    open: (file) => void show(brought(app, file)),
    openExample: () => void show(example(app)),
    message: (
      <>
        <p role="status" className="hint">
          {busy && start.opening}
        </p>
        <div role="alert" className="start__alert">
          {refusal && (
            <Alert
              kind="warning"
              actions={
                <Button
                  look="quiet"
                  className="btn--icon"
                  icon="close"
                  aria-label={start.dismiss}
                  onClick={() => setRefusal('')}
                />
              }
            >
              <p>{refusal}</p>
            </Alert>
          )}
        </div>
      </>
    ),
  };
}

type Opened = { readonly route: string } | { readonly refusal: string };

/** The reader of PDFs comes when there is a PDF. */
export const readPdf: PdfReader = (bytes) =>
  import('../../exchange/readPdfInWorker.ts').then(({ readPdfInWorker }) => readPdfInWorker(bytes));

async function brought({ store, loadTemplate, templateNamed }: App, file: Blob): Promise<Opened> {
  const [usual, { openFile }, { dossierRefusal }, { summaryOfDraft }] = await Promise.all([
    loadTemplate(),
    import('../../exchange/openFile.ts'),
    import('../../nl/exchange.ts'),
    import('../summary.ts'),
  ]);
  const opened = await openFile(file, usual, readPdf, templateNamed);
  if (!opened.ok) return { refusal: dossierRefusal(opened) };
  const summary = summaryOfDraft(opened.template, opened.draft);
  const imported = await store.import(opened.draft, summary);
  if (!imported.ok) {
    return { refusal: imported.reason === 'other-template' ? start.otherTemplate : save.notKept[imported.reason] };
  }
  const { id, was } = imported;
  if (opened.from === 'json') return { route: routes.dossier(id) };
  openedNews.tell({
    id,
    title: summary.title,
    report: opened.report,
    files: opened.files.length,
    filesKept: await filesKept(opened, store),
    here: was === 'new' ? 'new' : await compared(store, opened.draft),
  });
  // who opens a report finds the report
  return { route: routes.report(id) };
}

/** The answers are here already: a file that could not be kept is told, and says so at its question. */
async function filesKept({ files, draft }: Extract<OpenedFile, { ok: true }>, store: App['store']): Promise<boolean> {
  if (files.length === 0) return true;
  const { keepFiles } = await import('../attachments/keepFiles.ts');
  return (await keepFiles(files, draft.entries, store.files)).ok;
}

async function compared(store: App['store'], { id, entries }: Draft): Promise<'same' | 'differs'> {
  const [{ fingerprint }, stored] = await Promise.all([import('../../draft/fingerprint.ts'), store.read(id)]);
  if (!stored.ok) return 'differs';
  return (await fingerprint(stored.draft.entries)) === (await fingerprint(entries)) ? 'same' : 'differs';
}

async function example(app: App): Promise<Opened> {
  const answer = await fetch('voorbeeld.json').catch(() => undefined);
  return answer?.ok ? brought(app, await answer.blob()) : { refusal: start.exampleGone };
}

interface OpenFileProps {
  onFile: (file: Blob) => void;
  icon?: IconName;
  children: ReactNode;
}

/** A button that opens the file picker of the browser. */
export function OpenFile({ onFile, icon = 'open', children }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // the same file may be picked again after it was mended
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,.pdf,application/pdf"
        aria-label={start.openFile}
        onChange={picked}
      />
    </>
  );
}

const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** The whole window takes a file. */
export function DropTarget({ onFile, children }: { onFile: (file: Blob) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: beside it stands a button that does the same
    <div className="drop" onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {over && (
        <p className="drop__hint" aria-hidden="true">
          {start.drop}
        </p>
      )}
    </div>
  );
}
