import { type FormEvent, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Scope } from '../../engine/pass.ts';
import { newDraft, save, start } from '../../nl/screens.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { sizes } from '../dossier/ScopeSwitch.tsx';
import { known, scopeSetting } from '../known.ts';
import { routes } from '../routes.ts';
import { type App, useApp, useTemplate } from '../services.ts';
import { followUpTemplate } from '../shelf.ts';
import { WhoAnswers } from './WhoAnswers.tsx';

/** One of the two sizes of an ex-ante test, or the test that comes after. */
type Kind = Scope | 'followUp';

interface Wish {
  readonly title: string;
  readonly kind: Kind;
  readonly transcribing: boolean;
}

/** Three small choices, each of which can be changed later. */
export function NewDraft({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const [, go] = useHashLocation();
  const [wish, setWish] = useState<Wish>({ title: '', kind: 'quickscan', transcribing: false });
  const [refused, setRefused] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const id = await create(app, wish);
    if (id) go(routes.dossier(id));
    else setRefused(true);
  };
  return (
    <Dialog
      labelledBy="nieuw-titel"
      closeLabel={newDraft.close}
      onClose={onClose}
      head={<h2 id="nieuw-titel">{newDraft.title}</h2>}
    >
      <form className="dialog__body" onSubmit={(event) => void begin(event)}>
        <div className="field">
          <label className="utrecht-form-label" htmlFor="nieuw-naam">
            {newDraft.name}
          </label>
          <p className="hint" id="nieuw-naam-hint">
            {newDraft.nameHint}
          </p>
          <input
            id="nieuw-naam"
            data-first
            className="utrecht-textbox utrecht-textbox--html-input"
            aria-describedby="nieuw-naam-hint"
            autoComplete="off"
            value={wish.title}
            onChange={(event) => setWish({ ...wish, title: event.target.value })}
          />
        </div>
        <KindChoice kind={wish.kind} onChoose={(kind) => setWish({ ...wish, kind })} />
        <label className="option option--alone">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={wish.transcribing}
            onChange={(event) => setWish({ ...wish, transcribing: event.target.checked })}
          />
          <span>
            <b>{newDraft.transcribe}</b> <span className="hint">{newDraft.transcribeHint}</span>
          </span>
        </label>
        <WhoAnswers id="nieuw-wie" />
        {refused && (
          <p className="nudge" role="alert">
            {save.notKept.blocked}
          </p>
        )}
        <div className="btns">
          <Button look="primary" type="submit">
            {newDraft.begin}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {newDraft.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function KindChoice({ kind, onChoose }: { kind: Kind; onChoose: (kind: Kind) => void }) {
  const { quickscan, volledig } = sizes(useTemplate());
  const choices = [
    { id: 'quickscan', label: newDraft.quickscan, hint: newDraft.quickscanHint(quickscan) },
    { id: 'volledig', label: newDraft.full, hint: newDraft.fullHint(volledig) },
    { id: 'followUp', label: newDraft.followUp, hint: newDraft.followUpHint },
  ] as const;
  return (
    <fieldset>
      <legend className="label">{newDraft.scope}</legend>
      <div className="options">
        {choices.map(({ id, label, hint }) => (
          <label className="option" key={id}>
            <input
              type="radio"
              name="nieuw-omvang"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              checked={kind === id}
              onChange={() => onChoose(id)}
            />
            <span>
              <b>{label}</b> <span className="hint">{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The first two answers of a new draft: its title and its size, where there is a choice of sizes. */
async function create({ store, loadTemplate, templateNamed }: App, wish: Wish): Promise<string | undefined> {
  const { kind, transcribing } = wish;
  const title = wish.title.trim();
  const scope = kind === 'followUp' ? undefined : kind;
  const template = scope ? await loadTemplate() : await templateNamed(followUpTemplate);
  if (!template) return undefined;
  const made = await store.create(
    transcribing ? 'overgezet' : 'toets',
    { id: template.id, version: template.version },
    {
      title: title || start.untitled,
      status: '',
      type: scope ? { quickscan: start.quickscan, volledig: start.full }[scope] : template.title,
      answered: 0,
      questions: 0,
    },
  );
  if (!made.ok) return undefined;
  const opened = await store.session(made.id);
  if (!opened.ok) return undefined;
  const { session } = opened;
  if (scope) session.settle({ question: scopeSetting }, scope);
  if (title) session.settle({ question: known.title }, title);
  await session.close();
  return made.id;
}
