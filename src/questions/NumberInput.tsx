import type { Question } from '../template/schema.ts';
import type { FieldProps } from './fields.ts';
import { numberAnswer, typedNumber } from './numbers.ts';
import { SpecialOr } from './SpecialOr.tsx';
import { TypedInput } from './TypedInput.tsx';

type Props = FieldProps<Question, number | string> & { before?: string; after?: string | undefined };

/** A number with the sign before it and the unit after it; both belong to what the input is called. */
export function NumberInput({ before, after, ...props }: Props) {
  const { id, labelledBy, onAnswer } = props;
  return (
    <SpecialOr {...props}>
      {(answer) => (
        <span className="btns">
          {before && <span id={`${id}-before`}>{before}</span>}
          <TypedInput
            {...pick(props)}
            labelledBy={[labelledBy, before && `${id}-before`, after && `${id}-after`].filter(Boolean).join(' ')}
            inputMode="decimal"
            className="is-num"
            value={typedNumber(answer)}
            onTyped={(text) => onAnswer(numberAnswer(text))}
          />
          {after && <span id={`${id}-after`}>{after}</span>}
        </span>
      )}
    </SpecialOr>
  );
}

const pick = ({ id, describedBy, invalid, onLeave }: Props) => ({ id, describedBy, invalid, onLeave });
