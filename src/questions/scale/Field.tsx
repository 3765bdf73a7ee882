import type { FieldProps } from '../fields.ts';
import { RadioOptions } from '../RadioOptions.tsx';
import type { Scale } from './definition.ts';

export function Field(props: FieldProps<Scale, string>) {
  return <RadioOptions {...props} options={props.question.options ?? []} />;
}
