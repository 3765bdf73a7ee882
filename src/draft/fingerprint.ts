import { canonicalJson } from './canonicalJson.ts';
import type { Entry } from './entry.ts';
import { aboutKey, groupedBy, headsOf } from './heads.ts';

/** What counts in a draft, as one text: per question and row each value that stands. Who and when are left out. */
function standing(entries: readonly Entry[]): string {
  const lines = [...groupedBy(headsOf(entries), (entry) => aboutKey(entry.about)).values()].flatMap((heads) => {
    const values = new Set(heads.map((entry) => canonicalJson(entry.value)));
    // withdrawn is the same as never answered, unless somebody else still has an answer there
    if (values.size === 1 && values.has('null')) return [];
    return heads.map(({ about, value }) => canonicalJson({ about, value }));
  });
  return `[${[...new Set(lines)].sort().join(',')}]`;
}

/**
 * SHA-256 in hex over the canonical JSON of what counts: `[{"about":{…},"value":…},…]`, sorted. The same answers give the
 * same fingerprint, whoever typed them, when, in which order, and under which ids.
 */
export async function fingerprint(entries: readonly Entry[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(standing(entries)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
