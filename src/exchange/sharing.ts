import { answersOf, conflictsOf } from '../draft/answers.ts';
import type { Draft, Entry } from '../draft/entry.ts';
import { headsOf } from '../draft/heads.ts';
import { answersOnly } from './answersOnly.ts';
import { dossierFile } from './dossierFile.ts';

/** What of the draft goes into the PDF. */
export type Share = 'none' | 'answers' | 'everything';

/** The least with which the PDF can be opened again. */
export const usualShare: Share = 'answers';

/** The one name under which a draft lies in a PDF. */
export const draftName = 'toets.json';

/** A file that travels inside a PDF, as the writer of the PDF takes it. */
export interface Travelling {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly relationship: 'Source' | 'Supplement';
  readonly description: string;
}

/** What is to be told before it goes. */
export interface ShareCount {
  /** Questions that have an answer; settings are no questions. */
  readonly answers: number;
  /** Of those, the ones that are not asked now: they are not on paper, but they travel. */
  readonly hidden: number;
  readonly conflicts: number;
  /** Entries that were replaced since. */
  readonly history: number;
}

export function shareCount(entries: readonly Entry[], isAsked: (question: string) => boolean): ShareCount {
  const heads = headsOf(entries);
  const answered = Object.keys(answersOf(heads)).filter((question) => !question.startsWith('$'));
  return {
    answers: answered.length,
    hidden: answered.filter((question) => !isAsked(question)).length,
    conflicts: conflictsOf(heads).length,
    history: entries.length - heads.length,
  };
}

/** The files for the PDF. `description` is what a reader of PDFs shows beside the draft. */
export async function travelling(
  draft: Draft,
  share: Share,
  evidence: readonly Travelling[],
  description: string,
): Promise<readonly Travelling[]> {
  if (share === 'none') return [];
  const { text } = await dossierFile(share === 'answers' ? answersOnly(draft) : draft, '');
  const bytes = new TextEncoder().encode(text);
  const own: Travelling = { name: draftName, bytes, type: 'application/json', relationship: 'Source', description };
  return [own, ...evidence];
}
