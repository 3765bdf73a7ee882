import { answerWords, fieldWords } from '../nl/questions.ts';
import type { Option, Question } from '../template/schema.ts';
import { isSpecial, type SpecialKind } from '../template/special.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './fields.ts';

type Props = FieldProps<Question, string> & { options: readonly Option[] };

/** One choice out of a few, the special answers among them. */
export function RadioOptions(props: Props) {
  const { question, options, answer, id, labelledBy, describedBy, invalid, transcribing, onAnswer, onLeave } = props;
  const kind = isSpecial(answer) ? answer.special : undefined;
  const strange = typeof answer === 'string' && !options.some((option) => option.id === answer) ? answer : undefined;
  const shown = strange === undefined ? options : [...options, { id: strange, label: fieldWords.oldOption(strange) }];
  return (
    <FieldGroup
      role="radiogroup"
      className="choices"
      {...{ labelledBy, describedBy, onLeave }}
      aria-invalid={invalid || undefined}
      aria-required={question.required || undefined}
    >
      {shown.map((option, index) => (
        <Radio
          key={option.id}
          id={index === 0 ? id : `${id}-${option.id}`}
          name={id}
          label={option.label}
          help={option.help}
          checked={answer === option.id}
          onCheck={() => onAnswer(option.id)}
        />
      ))}
      {offered(question, transcribing, kind).map((each) => (
        <Radio
          key={`special-${each}`}
          id={`${id}-special-${each}`}
          name={id}
          label={answerWords.specialOption[each]}
          checked={kind === each}
          onCheck={() => onAnswer({ special: each })}
        />
      ))}
    </FieldGroup>
  );
}

/** What the template allows here, and what was answered already. */
function offered(question: Question, transcribing: boolean, now: SpecialKind | undefined): readonly SpecialKind[] {
  const may: Record<SpecialKind, boolean> = {
    onbekend: question.unknown,
    nvt: question.notApplicable,
    'niet-in-bron': transcribing,
  };
  return (['onbekend', 'nvt', 'niet-in-bron'] as const).filter((kind) => may[kind] || kind === now);
}

interface RadioProps {
  id: string;
  name: string;
  label: string;
  help?: string | undefined;
  checked: boolean;
  onCheck: () => void;
}

function Radio({ id, name, label, help, checked, onCheck }: RadioProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        className="utrecht-radio-button utrecht-radio-button--html-input"
        id={id}
        name={name}
        checked={checked}
        onChange={onCheck}
      />{' '}
      <span>
        {label}
        {help && <span className="hint"> {help}</span>}
      </span>
    </label>
  );
}
