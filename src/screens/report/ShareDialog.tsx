import { type FormEvent, useState } from 'react';
import { asked } from '../../document/asked.ts';
import type { Outline } from '../../document/outline.ts';
import { type Share, type ShareCount, shareCount } from '../../exchange/sharing.ts';
import { sizeWords } from '../../nl/counting.ts';
import { share as words } from '../../nl/dossier.ts';
import { questionTypes } from '../../questions/definitions.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { type Dossier, useDossier } from '../dossier/dossier.ts';
import { type Evidence, useEvidence } from './useEvidence.ts';

interface Props {
  first: Share;
  outline: Outline;
  onMake: (share: Share) => void;
  onClose: () => void;
}

const choices: readonly Share[] = ['none', 'answers', 'everything'];

/** Before the PDF is made: what of the dossier travels inside it, told in numbers. */
export function ShareDialog({ first, outline, onMake, onClose }: Props) {
  const { session, pass } = useDossier();
  const evidence = useEvidence(outline);
  const [share, setShare] = useState(first);
  const [count] = useState(() => shareCount(session.snapshot().entries, (question) => pass.byId.has(question)));
  const make = (event: FormEvent) => {
    event.preventDefault();
    onMake(share);
  };
  return (
    <Dialog
      labelledBy="meegeven"
      closeLabel={words.close}
      onClose={onClose}
      head={<h2 id="meegeven">{words.title}</h2>}
    >
      <form className="dialog__body" onSubmit={make}>
        <fieldset>
          <legend className="hint">{words.explain}</legend>
          <div className="options">
            {choices.map((each) => (
              <label className="option" key={each}>
                <input
                  type="radio"
                  name="meegeven"
                  className="utrecht-radio-button utrecht-radio-button--html-input"
                  checked={share === each}
                  onChange={() => setShare(each)}
                  {...(each === first && { 'data-first': true })}
                />
                <span>
                  <b>{words.choices[each].label}</b> <span className="hint">{words.choices[each].hint}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <section aria-labelledby="wat-mee" aria-live="polite">
          <h3 className="label" id="wat-mee">
            {words.along}
          </h3>
          <ul className="small">
            {alongLines(share, count, evidence).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <Classified />
        <div className="btns">
          <Button look="primary" icon="file" type="submit">
            {words.make}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function alongLines(share: Share, count: ShareCount, evidence: Evidence | undefined): readonly string[] {
  if (share === 'none') return [words.nothing];
  return [
    words.answers(count.answers),
    ...(count.hidden > 0 ? [words.hidden(count.hidden)] : []),
    ...(count.conflicts > 0 ? [words.conflicts(count.conflicts)] : []),
    share === 'everything' ? words.history(count.history) : words.noHistory,
    ...(evidence && evidence.files > 0 ? [words.evidence(evidence.files, sizeWords(evidence.size))] : []),
    ...(evidence && evidence.gone > 0 ? [words.evidenceGone(evidence.gone)] : []),
  ];
}

/** Whoever gets the PDF gets the data: said where the dossier is not for everyone. */
function Classified() {
  const { pass } = useDossier();
  const warning = warningOf(pass);
  return (
    warning && (
      <Alert kind="warning">
        <p>{warning}</p>
      </Alert>
    )
  );
}

function warningOf(pass: Dossier['pass']): string | undefined {
  const seen = pass.byId.get(asked.classification);
  if (!seen || seen.answer === 'openbaar') return undefined;
  const label = questionTypes.get(seen.question.type)?.chosen(seen.question, seen.answer)[0]?.label;
  return label === undefined ? words.unclassified : words.classified(label);
}
