import { fieldWords } from '../../nl/questions.ts';
import { dateAnswer, formatDate, formatDateShort, isDate } from '../dates.ts';
import type { FieldProps } from '../fields.ts';
import { SpecialOr } from '../SpecialOr.tsx';
import { TypedInput } from '../TypedInput.tsx';
import type { DateQuestion } from './definition.ts';

/** Typed, not picked: one knows the date, or pastes it. What was understood stands under it in words. */
export function Field(props: FieldProps<DateQuestion, string>) {
  const { id, labelledBy, describedBy, invalid, onAnswer, onLeave } = props;
  const hint = `${id}-hint`;
  return (
    <SpecialOr {...props}>
      {(answer) => (
        <div className="field">
          <TypedInput
            {...{ id, labelledBy, invalid, onLeave }}
            describedBy={[describedBy, hint].filter(Boolean).join(' ')}
            value={formatDateShort(answer ?? '')}
            onTyped={(text) => onAnswer(dateAnswer(text))}
          />
          <span id={hint} className="hint">
            {isDate(answer) ? formatDate(answer) : fieldWords.date.hint}
          </span>
        </div>
      )}
    </SpecialOr>
  );
}
