import type { FieldProps } from '../fields.ts';
import { RadioOptions } from '../RadioOptions.tsx';
import type { SingleChoice } from './definition.ts';

export function Field(props: FieldProps<SingleChoice, string>) {
  return <RadioOptions {...props} options={props.question.options ?? []} />;
}
