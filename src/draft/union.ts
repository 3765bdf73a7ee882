import { canonicalJson } from './canonicalJson.ts';
import type { Entry } from './entry.ts';
import { byAge } from './heads.ts';

/**
 * Two copies of a draft become one: the union of their entries, by content. Commutative, associative, idempotent, and
 * nothing is lost: when one id stands for two different entries, both stay.
 */
export function union(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const byContent = new Map<string, Entry>();
  for (const entry of [...a, ...b]) {
    const content = canonicalJson(entry);
    if (!byContent.has(content)) byContent.set(content, entry);
  }
  return [...byContent.values()].sort(byAge);
}
