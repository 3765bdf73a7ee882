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
