import type { FieldProps } from '../fields.ts';
import { SpecialOr } from '../SpecialOr.tsx';
import { TypedInput } from '../TypedInput.tsx';
import type { ShortText } from './definition.ts';

export function Field(props: FieldProps<ShortText, string>) {
  const { id, labelledBy, describedBy, invalid, onAnswer, onLeave } = props;
  return (
    <SpecialOr {...props}>
      {(answer) => (
        <TypedInput
          {...{ id, labelledBy, describedBy, invalid, onLeave }}
          value={answer ?? ''}
          onTyped={(text) => onAnswer(text === '' ? undefined : text)}
        />
      )}
    </SpecialOr>
  );
}
