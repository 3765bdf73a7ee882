import type { FieldProps } from '../fields.ts';
import { NumberInput } from '../NumberInput.tsx';
import type { NumberQuestion } from './definition.ts';

export function Field(props: FieldProps<NumberQuestion, number | string>) {
  return <NumberInput {...props} after={props.question.unit} />;
}
