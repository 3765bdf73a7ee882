import { fieldWords } from '../../nl/questions.ts';
import type { FieldProps } from '../fields.ts';
import { NumberInput } from '../NumberInput.tsx';
import type { Currency } from './definition.ts';

export function Field(props: FieldProps<Currency, number | string>) {
  const { unit } = props.question;
  return unit ? <NumberInput {...props} after={unit} /> : <NumberInput {...props} before={fieldWords.euro} />;
}
