import { useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import { fileName } from '../../exchange/dossierFile.ts';
import { report } from '../../nl/dossier.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../saveFile.ts';

const forms = {
  word: { extension: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  html: { extension: 'html', type: 'text/html' },
} as const;

type State = { readonly kind: 'idle' | 'busy' | 'failed' } | { readonly kind: 'saved'; readonly name: string };

/** Word and a web page, from the same outline as the PDF. Their writers come when they are asked for. */
export function OtherForms({ outline }: { outline: Outline }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (kind: keyof typeof forms) => {
    setState({ kind: 'busy' });
    const { extension, type } = forms[kind];
    try {
      const { makeInWorker } = await import('../../document/flow/makeInWorker.ts');
      const bytes = await makeInWorker(kind, outline);
      const name = fileName(outline.cover.title, extension);
      saveFile(name, new Blob([bytes as BlobPart], { type }));
      setState({ kind: 'saved', name });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <section className="panel" aria-labelledby="andere-vormen">
      <h2 className="label" id="andere-vormen">
        {report.otherForms}
      </h2>
      <p className="hint">{report.otherFormsHint}</p>
      <div className="btns">
        <Button icon="download" onClick={() => void save('word')}>
          {report.saveWord}
        </Button>
        <Button icon="download" onClick={() => void save('html')}>
          {report.saveHtml}
        </Button>
      </div>
      <p role="status" className="hint">
        {state.kind === 'busy' && report.otherBusy}
        {state.kind === 'saved' && report.fileSaved(state.name)}
      </p>
      <div role="alert">
        {state.kind === 'failed' && (
          <Alert kind="error">
            <p>{report.otherFailed}</p>
          </Alert>
        )}
      </div>
    </section>
  );
}
