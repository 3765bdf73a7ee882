import { useEffect, useRef, useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import { fileName } from '../../exchange/dossierFile.ts';
import { type Share, type Travelling, travelling, usualShare } from '../../exchange/sharing.ts';
import { sizeWords } from '../../nl/counting.ts';
import { report, share as shareWords } from '../../nl/dossier.ts';
import type { Session } from '../../store/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { filesForPdf } from '../attachments/filesForPdf.ts';
import { useDossier } from '../dossier/dossier.ts';
import { type App, useApp } from '../services.ts';
import { Mdto } from './Mdto.tsx';
import { ShareDialog } from './ShareDialog.tsx';

type Pdf = Awaited<ReturnType<typeof make>['done']>;

type State =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'making'; readonly words: string; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly url: string; readonly name: string; readonly pdf: Pdf; readonly share: Share };

/** Asks what goes in, then makes the PDF in a worker: the screen stays free, and it can be stopped. */
export function PdfPanel({ outline }: { outline: Outline }) {
  const { state, start, stop } = usePdf(outline);
  const [asking, setAsking] = useState(false);
  const [share, setShare] = useState<Share>(usualShare);
  const make = (chosen: Share) => {
    setAsking(false);
    setShare(chosen);
    start(chosen);
  };
  return (
    <>
      {state.kind === 'making' ? (
        <Making state={state} onStop={stop} />
      ) : (
        <Button look={state.kind === 'made' ? 'plain' : 'primary'} icon="file" onClick={() => setAsking(true)}>
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
        {state.kind === 'made' && <Made state={state} outline={outline} />}
      </div>
      {asking && <ShareDialog first={share} outline={outline} onMake={make} onClose={() => setAsking(false)} />}
    </>
  );
}

function Making({ state, onStop }: { state: Extract<State, { kind: 'making' }>; onStop: () => void }) {
  const cancel = useRef<HTMLButtonElement>(null);
  // the button that asked for it is gone
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div>
      <div className="making">
        <p className="label" id="bezig">
          {state.words}
        </p>
        <Button ref={cancel} onClick={onStop}>
          {report.cancel}
        </Button>
        <Meter value={state.done} max={state.total} labelledBy="bezig" />
      </div>
      <p className="hint">{report.canWork}</p>
    </div>
  );
}

function Made({ state, outline }: { state: Extract<State, { kind: 'made' }>; outline: Outline }) {
  const { pdf, url, name, share } = state;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // only when nobody is busy elsewhere
    if (document.activeElement === document.body) link.current?.focus();
  }, []);
  return (
    <>
      <p>
        {report.made(pdf.pages, sizeWords(pdf.bytes.byteLength))} {report.inside[share]}
      </p>
      <p>
        <ButtonLink ref={link} look="primary" icon="download" href={url} download={name}>
          {report.download}
        </ButtonLink>
      </p>
      <p className="hint num">{name}</p>
      <Mdto outline={outline} pdf={pdf.bytes} name={name} />
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

/** What travels along. The files of answers may be large: they are read when they go, and not before. */
async function insideOf(
  session: Session,
  store: App['store'],
  { attachments }: Outline,
  share: Share,
): Promise<readonly Travelling[]> {
  // first the screen says that it is busy; what follows takes a few frames
  await new Promise((resolve) => setTimeout(resolve, 0));
  const draft = await session.share();
  const evidence = share === 'none' ? [] : (await filesForPdf(attachments, store.files)).files;
  return travelling(draft, share, evidence, shareWords.description);
}

/** The engine comes when it is first asked for. */
const make = (outline: Outline, inside: Promise<readonly Travelling[]>, onProgress: (progress: Progress) => void) => {
  let cancelled = false;
  let cancel = () => {};
  const engine = import('../../document/pdf/makePdfInWorker.ts');
  const done = Promise.all([engine, inside]).then(([{ makePdfInWorker }, files]) => {
    if (cancelled) throw new DOMException('cancelled', 'AbortError');
    const job = makePdfInWorker(outline, { files, onProgress });
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
  const { session } = useDossier();
  const { store } = useApp();
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

  const start = (share: Share) => {
    forget();
    setState(preparing);
    const inside = insideOf(session, store, outline, share);
    const own = make(outline, inside, ({ phase, done, total }) => {
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
        setState({ kind: 'made', url: url.current, name: fileName(outline.cover.title, 'pdf'), pdf, share });
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
