import type { Option, Question } from '../template/schema.ts';
import type { Known } from './known.ts';

/**
 * What a group is called, also after it was taken out of the dossier while rows still point at it. A group of the
 * drafter that is gone took its label along: then its id is all there is.
 */
export function groupLabel({ context, byId }: Pick<Known, 'context' | 'byId'>, id: string): string {
  const found = context.groups.find((each) => each.id === id);
  if (found) return found.label;
  for (const { question } of byId.values()) {
    const { from } = question as Question & { readonly from?: readonly string[] };
    for (const source of from ?? []) {
      const { options = [] } = (byId.get(source)?.question ?? {}) as { options?: readonly Option[] };
      const before = options.find((each) => each.id === id);
      if (before) return before.label;
    }
  }
  return id;
}
