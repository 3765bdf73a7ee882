import { useState } from 'react';
import { fieldWords } from '../../nl/questions.ts';
import { FieldGroup } from '../FieldGroup.tsx';
import type { FieldProps } from '../fields.ts';
import { optionOf } from '../options.ts';
import type { Choice } from '../questionType.ts';
import { SpecialOr } from '../SpecialOr.tsx';
import type { MultiChoice } from './definition.ts';
import { idOf, toggled } from './toggled.ts';

type Props = FieldProps<MultiChoice, readonly Choice[]>;

export function Field(props: Props) {
  return <SpecialOr {...props}>{(answer) => <Boxes {...props} answer={answer ?? []} />}</SpecialOr>;
}

function Boxes({
  question,
  answer,
  id,
  labelledBy,
  describedBy,
  onAnswer,
  onLeave,
}: Props & { answer: readonly Choice[] }) {
  const { options = [], exclusive, own } = question;
  const added = useAdded(answer, options);
  const tick = (choice: Choice, on: boolean) => {
    const next = toggled(exclusive, answer, choice, on);
    onAnswer(next.length === 0 ? undefined : next);
  };
  const choices: readonly Choice[] = [...options.map((option) => option.id), ...added.choices];
  return (
    <FieldGroup {...{ labelledBy, describedBy, onLeave }}>
      <div className={choices.length > manyFrom ? 'choices choices--many' : 'choices'}>
        {choices.map((choice, index) => (
          <Box
            key={idOf(choice)}
            id={index === 0 ? id : `${id}-${idOf(choice)}`}
            label={labelOf(choice, options)}
            help={optionOf(options, choice).help}
            checked={answer.some((each) => idOf(each) === idOf(choice))}
            onCheck={(on) => tick(choice, on)}
          />
        ))}
      </div>
      {own && <OwnOption id={`${id}-eigen`} onAdd={(label) => tick(added.add(label), true)} />}
    </FieldGroup>
  );
}

/** Options that are not in the list: added ones stay on screen when unticked, so that they can be ticked again. */
function useAdded(answer: readonly Choice[], options: readonly { id: string }[]) {
  const [kept, setKept] = useState<readonly Choice[]>([]);
  const known = new Set(options.map((each) => each.id));
  const strange = answer.filter((each) => !known.has(idOf(each)));
  const news = strange.filter((each) => !kept.some((old) => idOf(old) === idOf(each)));
  if (news.length > 0) setKept([...kept, ...news]);
  return {
    choices: [...kept, ...news],
    add: (label: string): Choice => ({ id: `eigen-${crypto.randomUUID()}`, label }),
  };
}

/** From here on boxes stand in two columns: a ragged cloud of many is hard to read. */
const manyFrom = 6;

const labelOf = (choice: Choice, options: readonly { id: string; label: string }[]): string => {
  const known = typeof choice !== 'string' || options.some((each) => each.id === choice);
  const { label } = optionOf(options, choice);
  return known ? label : fieldWords.oldOption(label);
};

interface BoxProps {
  id: string;
  label: string;
  help?: string | undefined;
  checked: boolean;
  onCheck: (on: boolean) => void;
}

function Box({ id, label, help, checked, onCheck }: BoxProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        id={id}
        name={id}
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />{' '}
      <span>
        {label}
        {help && <span className="hint"> {help}</span>}
      </span>
    </label>
  );
}

/** What stands in the input and was not added yet is added when focus leaves it: nothing typed is lost. */
function OwnOption({ id, onAdd }: { id: string; onAdd: (label: string) => void }) {
  const [label, setLabel] = useState('');
  const add = () => {
    if (label.trim() === '') return;
    onAdd(label.trim());
    setLabel('');
  };
  return (
    <div className="field own">
      <label className="utrecht-form-label" htmlFor={id}>
        {fieldWords.own.label}
      </label>
      <span className="own__line">
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          autoComplete="off"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={add}>
          {fieldWords.own.add}
        </button>
      </span>
    </div>
  );
}
