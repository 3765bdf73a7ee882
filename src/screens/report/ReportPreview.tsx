import { lazy, Suspense, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Outline } from '../../document/outline.ts';
import { report } from '../../nl/dossier.ts';
import { previewWords } from '../../nl/preview.ts';
import { useDossier } from '../dossier/dossier.ts';
import { routes } from '../routes.ts';
import { Paper } from './Paper.tsx';

// pages bring a reader of PDFs along: only for who asks for them
const Pages = lazy(() => import('../preview/Pages.tsx').then((room) => ({ default: room.Pages })));

type Form = keyof typeof previewWords.forms;
const forms: readonly Form[] = ['text', 'pages'];

/** The report before it is ink: as text, which everybody can read, or as the pages that will be printed. */
export function ReportPreview({ outline }: { outline: Outline | undefined }) {
  const { draft } = useDossier();
  const [form, setForm] = useState<Form>('text');
  const [, go] = useHashLocation();
  return (
    <section aria-labelledby="voorbeeld" className="report__paper">
      <div className="paperbar">
        <h2 className="label" id="voorbeeld">
          {report.preview}
        </h2>
        <fieldset className="switch">
          <legend className="sr-only">{previewWords.form}</legend>
          {forms.map((each) => (
            <label key={each}>
              <input type="radio" name="vorm" checked={form === each} onChange={() => setForm(each)} />
              {previewWords.forms[each]}
            </label>
          ))}
        </fieldset>
      </div>
      {form === 'text' && outline && <Paper outline={outline} />}
      {form === 'pages' && (
        <div className="preview report__pages">
          <Suspense fallback={null}>
            <Pages
              outline={outline}
              onQuestion={(question, section) => go(routes.question(draft.id, section, question))}
            />
          </Suspense>
        </div>
      )}
    </section>
  );
}
