import { type FormEvent, useContext, useState } from 'react';
import { cumulation } from '../../engine/stacking/stackable.ts';
import { answerWords } from '../../nl/questions.ts';
import { stackWords } from '../../nl/stacking.ts';
import { isSpecial } from '../../template/special.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OpenDossier } from './openDossier.ts';
import type { Proposal, Proposals } from './proposals.ts';

const words = stackWords.put;

interface Props {
  number: string;
  proposals: Proposals;
  onPut: (chosen: readonly Proposal[]) => void;
  onClose: () => void;
}

/** Before anything is written: the rows as they will be, each with a box. */
export function PutDialog({ number, proposals, onPut, onClose }: Props) {
  const open = useContext(OpenDossier);
  const { fresh, there } = proposals;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(fresh.filter(({ when }) => when === 'same').map(({ key }) => key)),
  );
  const put = (event: FormEvent) => {
    event.preventDefault();
    onPut(fresh.filter(({ key }) => chosen.has(key)));
  };
  const toggle = (key: string) =>
    setChosen(new Set(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]));
  const now = open?.answers[cumulation];
  return (
    <Dialog
      labelledBy="stapel-rijen"
      closeLabel={words.close}
      onClose={onClose}
      head={<h2 id="stapel-rijen">{words.title(number)}</h2>}
    >
      <form className="dialog__body" onSubmit={put}>
        <p className="hint">{fresh.length > 0 ? words.intro : words.nothing}</p>
        {isSpecial(now) && fresh.length > 0 && (
          <Alert kind="warning">
            <p>{words.special(number, answerWords.specialOption[now.special])}</p>
          </Alert>
        )}
        {fresh.length > 0 && (
          <div className="options">
            {fresh.map((each, at) => (
              <Line
                key={each.key}
                proposal={each}
                isFirst={at === 0}
                isChosen={chosen.has(each.key)}
                onToggle={toggle}
              />
            ))}
          </div>
        )}
        {there > 0 && <p className="small">{words.there(there)}.</p>}
        <div className="btns put__foot">
          {fresh.length > 0 && (
            <Button look="primary" icon="plus" type="submit" disabled={chosen.size === 0}>
              {words.do(chosen.size, number)}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface LineProps {
  proposal: Proposal;
  isFirst: boolean;
  isChosen: boolean;
  onToggle: (key: string) => void;
}

function Line({ proposal: { key, group, measure, cells, when }, isFirst, isChosen, onToggle }: LineProps) {
  const { from, until, source } = measure.when;
  const facts = [
    group,
    ...(from === undefined ? [] : [stackWords.when(from, until, source)]),
    ...(words.notes[when] ? [words.notes[when]] : []),
  ];
  return (
    <label className="option">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={isChosen}
        onChange={() => onToggle(key)}
        {...(isFirst && { 'data-first': true })}
      />
      <span>
        <b>{measure.title || stackWords.band.unnamed}</b> <span className="proposals__facts">{facts.join(' · ')}</span>
        <span className="hint">{String(cells['effect'] ?? '')}</span>
      </span>
    </label>
  );
}
