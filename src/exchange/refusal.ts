import type { ReadRefusal } from '../draft/readDraft.ts';

/** What somebody put where it does not fit, as a drafter would call it. */
export type Found = 'text' | 'number' | 'yes-no' | 'list' | 'special' | 'composed';

/** Where in the questionnaire: what the sentence begins with. */
export interface Spot {
  readonly question: string;
  /** "5.4.2" */
  readonly number: string;
  /** The place of the row from the top, or what stands at its head. */
  readonly row?: number | string | undefined;
  /** The label of the column, or the name in the file when there is no such column. */
  readonly column?: string | undefined;
}

interface TemplateName {
  readonly id: string;
  readonly version: string;
}

/** Why a draft that is sound in itself does not fit the questionnaire. */
export type Misfit = { readonly ok: false } & (
  | { readonly reason: 'unknown-template'; readonly found: TemplateName; readonly known: TemplateName }
  /** `answer`: the how-manieth in the file. */
  | { readonly reason: 'unknown-question'; readonly question: string; readonly answer: number }
  | { readonly reason: 'unknown-setting'; readonly setting: string; readonly answer: number }
  | { readonly reason: 'wrong-setting'; readonly setting: string; readonly answer: number }
  | { readonly reason: 'not-asked'; readonly spot: Spot }
  | { readonly reason: 'no-rows-here'; readonly spot: Spot }
  | { readonly reason: 'unknown-column'; readonly spot: Spot }
  | { readonly reason: 'wrong-type'; readonly spot: Spot; readonly found: Found }
);

/** Everything that can be wrong with a file that somebody opens. Data: the words are in nl. */
export type DossierRefusal = ReadRefusal | Misfit;

/** Why a file was not opened at all, or a PDF not as the dossier that should be in it. */
export type FileRefusal = { readonly ok: false } & (
  | { readonly reason: 'unreadable-file' | 'not-a-pdf' }
  | { readonly reason: 'pdf-too-large'; readonly bytes: number; readonly limit: number }
  /** `emptied`: of this app, but the draft is not in it. */
  | { readonly reason: 'pdf-not-ours' | 'pdf-emptied' | 'pdf-two-drafts' | 'pdf-locked' | 'pdf-damaged' }
  | { readonly reason: 'pdf-unpacks-too-large' | 'pdf-too-slow' | 'pdf-no-reader' }
  /** The PDF is sound, the draft in it is not. */
  | { readonly reason: 'inside-pdf'; readonly refusal: DossierRefusal }
);
