import type { Choice } from '../questionType.ts';

export const idOf = (choice: Choice): string => (typeof choice === 'string' ? choice : choice.id);

/** The answer after ticking or unticking one option. The exclusive one and the others rule each other out. */
export function toggled(
  exclusive: string | undefined,
  answer: readonly Choice[],
  choice: Choice,
  on: boolean,
): readonly Choice[] {
  const others = answer.filter((each) => idOf(each) !== idOf(choice));
  if (!on) return others;
  if (idOf(choice) === exclusive) return [choice];
  return [...others.filter((each) => idOf(each) !== exclusive), choice];
}
