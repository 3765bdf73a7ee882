import type { FieldProps } from '../fields.ts';
import { yesNo } from '../options.ts';
import { RadioOptions } from '../RadioOptions.tsx';
import type { YesNo } from './definition.ts';

export function Field(props: FieldProps<YesNo, string>) {
  return <RadioOptions {...props} options={yesNo} />;
}
