import { useEffect, useRef, useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import { fileName } from '../../exchange/dossierFile.ts';
import { report } from '../../nl/dossier.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { sizeWords } from '../when.ts';

type Pdf = Awaited<ReturnType<typeof make>['done']>;

type State =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'making'; readonly words: string; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly url: string; readonly name: string; readonly pdf: Pdf };

/** Makes the PDF in a worker: the screen stays free, and it can be stopped. */
export function PdfPanel({ outline }: { outline: Outline }) {
  const { state, start, stop } = usePdf(outline);
  return (
    <>
      {state.kind === 'making' ? (
        <Making state={state} onStop={stop} />
      ) : (
        <Button look={state.kind === 'made' ? 'plain' : 'primary'} icon="file" onClick={start}>
          {state.kind === 'made' ? report.again : report.make}
        </Button>
      )}
      <div role="status">
        {state.kind === 'stopped' && <p>{report.stopped}</p>}
        {state.kind === 'making' && <span className="sr-only">{report.starting}</span>}
      </div>
      <div role="alert">
        {state.kind === 'failed' && (
          <Alert kind="error">
            <p>{report.failed}</p>
          </Alert>
        )}
      </div>
      <div role="status" className="stack stack--tight">
        {state.kind === 'made' && <Made state={state} />}
      </div>
    </>
  );
}

function Making({ state, onStop }: { state: Extract<State, { kind: 'making' }>; onStop: () => void }) {
  return (
    <div>
      <div className="making">
        <p className="label" id="bezig">
          {state.words}
        </p>
        <Button onClick={onStop}>{report.cancel}</Button>
        <Meter value={state.done} max={state.total} labelledBy="bezig" />
      </div>
      <p className="hint">{report.canWork}</p>
    </div>
  );
}

function Made({ state }: { state: Extract<State, { kind: 'made' }> }) {
  const { pdf, url, name } = state;
  return (
    <>
      <p>{report.made(pdf.pages, sizeWords(pdf.bytes.byteLength))}</p>
      <p>
        <ButtonLink look="primary" icon="download" href={url} download={name}>
          {report.download}
        </ButtonLink>
      </p>
      <p className="hint num">{name}</p>
      {pdf.missing.length > 0 && (
        <Alert kind="warning">
          {pdf.missing.map(({ question, characters }) => (
            <p key={question}>{report.missingCharacters(question, [...characters].join(' '))}</p>
          ))}
        </Alert>
      )}
    </>
  );
}

/** The engine comes when it is first asked for. */
const make = (outline: Outline, onProgress: (progress: Progress) => void) => {
  let cancelled = false;
  let cancel = () => {};
  const done = import('../../document/pdf/makePdfInWorker.ts').then(({ makePdfInWorker }) => {
    if (cancelled) throw new DOMException('cancelled', 'AbortError');
    const job = makePdfInWorker(outline, { onProgress });
    cancel = job.cancel;
    return job.done;
  });
  return {
    done,
    cancel: () => {
      cancelled = true;
      cancel();
    },
  };
};

interface Progress {
  readonly phase: 'layout' | 'paint';
  readonly done: number;
  readonly total: number;
}

const preparing: State = { kind: 'making', words: report.starting, done: 0, total: 1 };

function usePdf(outline: Outline) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const job = useRef<ReturnType<typeof make>>(undefined);
  const url = useRef('');
  const forget = () => {
    job.current?.cancel();
    job.current = undefined;
    if (url.current) URL.revokeObjectURL(url.current);
    url.current = '';
  };
  useEffect(() => forget, []);

  const start = () => {
    forget();
    setState(preparing);
    const own = make(outline, ({ phase, done, total }) => {
      // laying out is three quarters of the work
      const parts = phase === 'layout' ? done / total / 1.34 : 0.75 + done / total / 4;
      if (job.current === own)
        setState({ kind: 'making', words: report.making[phase](done, total), done: parts, total: 1 });
    });
    job.current = own;
    own.done.then(
      (pdf) => {
        if (job.current !== own) return;
        url.current = URL.createObjectURL(new Blob([pdf.bytes as BlobPart], { type: 'application/pdf' }));
        setState({ kind: 'made', url: url.current, name: fileName(outline.cover.title, 'pdf'), pdf });
      },
      () => {
        if (job.current === own) setState({ kind: 'failed' });
      },
    );
  };
  const stop = () => {
    forget();
    setState({ kind: 'stopped' });
  };
  return { state, start, stop };
}
