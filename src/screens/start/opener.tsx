import { type ChangeEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { save, start } from '../../nl/screens.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { routes } from '../routes.ts';
import { type App, useApp } from '../services.ts';

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
  const show = async (opening: Promise<Opened>) => {
    setRefusal('');
    const opened = await opening;
    if ('id' in opened) go(routes.dossier(opened.id));
    else setRefusal(opened.refusal);
  };
  return {
    open: (file) => void show(file.arrayBuffer().then((bytes) => brought(app, bytes))),
    openExample: () => void show(example(app)),
    message: (
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
    ),
  };
}

type Opened = { readonly id: string } | { readonly refusal: string };

async function brought({ store, loadTemplate }: App, bytes: ArrayBuffer): Promise<Opened> {
  const [template, { openDossier }, { dossierRefusal }, { summaryOfDraft }] = await Promise.all([
    loadTemplate(),
    import('../../exchange/openDossier.ts'),
    import('../../nl/exchange.ts'),
    import('../summary.ts'),
  ]);
  const opened = await openDossier(bytes, template);
  if (!opened.ok) return { refusal: dossierRefusal(opened) };
  const imported = await store.import(opened.draft, summaryOfDraft(template, opened.draft));
  if (imported.ok) return { id: imported.id };
  return { refusal: imported.reason === 'other-template' ? start.otherTemplate : save.notKept[imported.reason] };
}

async function example(app: App): Promise<Opened> {
  const answer = await fetch('voorbeeld.json').catch(() => undefined);
  return answer?.ok ? brought(app, await answer.arrayBuffer()) : { refusal: start.exampleGone };
}

/** A button that opens the file picker of the browser. */
export function OpenFile({ onFile, children }: { onFile: (file: Blob) => void; children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // the same file may be picked again after it was mended
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button icon="open" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
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
