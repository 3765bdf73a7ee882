import { fieldWords } from '../../nl/questions.ts';
import { isSpecial } from '../../template/special.ts';
import { BlockView } from '../BlockView.tsx';
import type { DerivedAnswer } from '../derivedAnswer.ts';
import { describeDerived } from '../derivedBlocks.ts';
import { FieldGroup } from '../FieldGroup.tsx';
import type { FieldProps } from '../fields.ts';
import type { Derived } from './definition.ts';

/** Shows what was worked out and why; there is nothing to fill in, so focus may come here but Tab passes by. */
export function Field({ answer, id, labelledBy, describedBy }: FieldProps<Derived, DerivedAnswer>) {
  const known = answer === undefined || isSpecial(answer) ? undefined : answer;
  return (
    <FieldGroup id={id} className="prose" tabIndex={-1} {...{ labelledBy, describedBy }}>
      {known ? <BlockView blocks={describeDerived(known)} /> : <p className="hint">{fieldWords.notComputed}</p>}
    </FieldGroup>
  );
}
