import { BlockView } from '../BlockView.tsx';
import { FieldGroup } from '../FieldGroup.tsx';
import type { FieldProps } from '../fields.ts';
import { markdownBlocks } from '../markdown.ts';
import type { Info } from './definition.ts';

export function Field({ question, id, labelledBy, describedBy }: FieldProps<Info>) {
  return (
    <FieldGroup id={id} className="prose" tabIndex={-1} {...{ labelledBy, describedBy }}>
      <BlockView blocks={markdownBlocks(question.text)} />
    </FieldGroup>
  );
}
