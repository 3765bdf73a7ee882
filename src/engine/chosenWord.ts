import type { Option } from '../template/schema.ts';
import type { Known } from './known.ts';
import { labelOf } from './rows.ts';

export interface ChosenWord {
  readonly option: string;
  readonly label: string;
}

/** The option chosen at a visible question, with its label. Undefined while it is unanswered or unknown. */
export function chosenWord({ answers, byId }: Pick<Known, 'answers' | 'byId'>, id: string): ChosenWord | undefined {
  const answer = answers[id];
  return typeof answer === 'string'
    ? { option: answer, label: labelOf(optionsOf(byId.get(id)?.question), answer) }
    : undefined;
}

export const optionsOf = (question: object | undefined): readonly Option[] =>
  (question as { options?: readonly Option[] } | undefined)?.options ?? [];

/**
 * Which of the kinds an option is: `aanvaardbaar-mits-voorwaarden` is of the kind `aanvaardbaar-mits`, not of
 * `aanvaardbaar`. So a template may spell its options out without the rules having to know how.
 */
export const kindOf = <Kind extends string>(option: unknown, kinds: readonly Kind[]): Kind | undefined =>
  kinds
    .filter((kind) => option === kind || (typeof option === 'string' && option.startsWith(`${kind}-`)))
    .sort((a, b) => b.length - a.length)[0];
