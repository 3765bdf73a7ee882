import type { DerivedAnswer } from '../../questions/derivedAnswer.ts';
import type { Context } from '../../questions/questionType.ts';
import type { Option } from '../../template/schema.ts';

/** The groups of this dossier: what was chosen at the questions named, each once, in the order of the template. */
export function groups(from: readonly string[], context: Context): Extract<DerivedAnswer, { rule: 'groups' }> {
  const united = new Map<string, Option>();
  for (const option of from.flatMap((id) => context.chosen(id))) {
    if (!united.has(option.id)) united.set(option.id, option);
  }
  return { rule: 'groups', groups: [...united.values()] };
}
