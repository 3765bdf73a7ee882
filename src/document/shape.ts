import type { DraftKind } from '../draft/entry.ts';
import type { Scope } from '../engine/known.ts';
import type { Block, TableBlock, TableCell } from '../questions/blocks.ts';
import type { AttentionLevel } from '../questions/derivedAnswer.ts';
import type { QuestionState, SummaryPart } from './answerShape.ts';
import type { Chart, Conditions } from './charts/chart.ts';
import type { CaseStory, RoomOutline } from './personShape.ts';

export type { QuestionState, SummaryPart } from './answerShape.ts';

import type { BurdenOutline } from './burdenShape.ts';
import type { EffectProfile } from './effectProfile/shape.ts';
import type { Journey } from './journey/shape.ts';

/**
 * The report before it is ink: words, blocks and states in reading order. PDF, screen preview and other writers draw
 * this and decide nothing themselves, so what one says the other says too. Plain data: it can be sent to a worker,
 * stored, and compared.
 */
export interface Outline {
  readonly cover: Cover;
  readonly person: Verdict;
  readonly chain: Verdict;
  readonly summary: Summary;
  readonly frame: Frame;
  /** Absent while there are none. */
  readonly conditions?: Conditions;
  /** Absent while nothing is scored. */
  readonly profile?: Profile;
  /** The one page about the person; absent where nothing about that is asked. */
  readonly effectProfile?: EffectProfile;
  /** Room to decide for one person, by layer. Absent where it is not asked. */
  readonly room?: RoomOutline;
  /** Absent while there is nothing to draw. */
  readonly charts?: readonly Chart[];
  /** Absent while no step was filled in. */
  readonly journey?: Journey;
  readonly chapters: readonly ChapterOutline[];
  /** Absent while nothing is scored. */
  readonly score?: ScoreAccount;
  /** What it costs a person, now and later; absent while nothing of it was asked. */
  readonly burden?: BurdenOutline;
  readonly open: readonly OpenItem[];
  readonly notAsked: readonly NotAsked[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  /** The files that visible answers refer to, in the order of the document. */
  readonly attachments: readonly AttachmentItem[];
}

export interface Cover {
  /** "Ketenbrede uitvoeringstoets" */
  readonly kind: string;
  readonly title: string;
  /** Under the title, where the template has words of its own for it. */
  readonly lede?: string;
  readonly status: string;
  readonly version: string;
  /** As printed: "1 december 2025". */
  readonly date: string;
  readonly classification: string;
  /** ISO 8601: the moment of printing, so that the same outline gives the same bytes. */
  readonly printedAt: string;
  readonly template: string;
  readonly fingerprint: string;
  readonly scope: Scope;
  readonly draft: DraftKind;
  readonly facts: readonly { readonly term: string; readonly value: TableCell; readonly number?: string }[];
}

/** `adverse` … say what the words mean, so that a sign can stand beside them; never a colour. */
export type Tone = 'adverse' | 'favourable' | 'neutral' | 'unknown';

export interface Verdict {
  readonly who: string;
  readonly words: string;
  readonly tone: Tone;
  /** "op basis van onvoldoende inzicht" */
  readonly basis?: string;
  /** The drafter's own judgement, where it stands beside one that is worked out. */
  readonly own?: string;
  /** Own judgement and rule differ: then the motivation is printed right under it. */
  readonly differs: boolean;
  readonly reasons: readonly string[];
  /** Where it comes from: question numbers. */
  readonly numbers: readonly string[];
}

export interface Summary {
  readonly parts: readonly SummaryPart[];
}

export interface Frame {
  readonly columns: TableBlock['columns'];
  readonly rows: TableBlock['rows'];
  readonly total?: { readonly label: string; readonly cells: readonly TableCell[]; readonly partial: boolean };
  /** "2 van 8 organisaties onvolledig" */
  readonly note?: string;
  /** Where it comes from: question numbers. */
  readonly numbers: readonly string[];
}

/** What the cover draws of the score. */
export interface Profile {
  readonly dimensions: readonly string[];
  readonly cells: readonly ProfileCell[];
  /** Dimensions nobody could judge. */
  readonly unknown: readonly string[];
  /** Dimensions that the proposal does not touch. */
  readonly untouched: readonly string[];
}

interface ProfileCell {
  readonly dimension: string;
  readonly group: string;
  /** After measures, from -2 (strongly adverse) to 2 (strongly favourable). */
  readonly direction: number;
  readonly level: AttentionLevel;
  readonly severity: number;
  readonly core: boolean;
  readonly assumption: boolean;
}

export interface Tally {
  /** One per question that asks something, in order. */
  readonly states: readonly QuestionState[];
  readonly asked: number;
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly silent: number;
  readonly unanswered: number;
}

export interface ChapterOutline {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly intro?: string;
  readonly tally: Tally;
  readonly sections: readonly SectionOutline[];
}

export interface SectionOutline {
  readonly id: string;
  readonly number: string;
  /** Absent where a chapter has no sections of its own. */
  readonly title?: string;
  readonly intro?: string;
  readonly questions: readonly QuestionOutline[];
}

export interface QuestionOutline {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly required: boolean;
  readonly state: QuestionState;
  /** "Gevraagd omdat …": only where no trigger already said so. */
  readonly because?: string;
  /** A trigger says once what it opened: "Daarom zijn 5.3.2 tot en met 5.3.9 gevraagd." */
  readonly opened?: string;
  /** The answer. Empty when there is none. */
  readonly blocks: readonly Block[];
  /** Why it does not apply, or who finds out and when. */
  readonly explanation: readonly Block[];
  readonly evidence: readonly Evidence[];
  /** Files and links that show where the answer comes from; absent when there are none. */
  readonly attached?: readonly Attached[];
  /** Two people answered differently and nobody has settled it: both are printed. */
  readonly conflict?: readonly Answered[];
  /** The same of rows of a table, after the table. */
  readonly rowConflicts?: readonly RowConflict[];
  /** Told as stories: then there are no blocks, and every filled cell of the table is in them. */
  readonly cases?: readonly CaseStory[];
  /** Printed in an appendix instead of here. */
  readonly elsewhere?: 'bijlage-a' | 'samenvatting' | 'bronnen';
}

export interface RowConflict {
  /** The head of the row. */
  readonly row: string;
  readonly sides: readonly Answered[];
}

export interface Answered {
  readonly by: string;
  readonly at: string;
  readonly blocks: readonly Block[];
}

export interface Evidence {
  readonly source: string;
  readonly date?: string;
  readonly certainty?: string;
}

/** A file or link beside an answer, ready to print. */
export type Attached =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** "PDF", "JPEG-afbeelding" */
      readonly type: string;
      /** "1,2 MB" */
      readonly size: string;
      /** The first characters of the SHA-256: the whole stands in the appendix. */
      readonly hash: string;
      readonly description?: string;
    }
  /** `href` is absent where the address is not one that can be opened safely. */
  | { readonly kind: 'link'; readonly title: string; readonly url: string; readonly href?: string };

/** A file in the appendix, with all that identifies it. */
export interface AttachmentItem {
  readonly number: string;
  /** The label of the question whose answer it belongs to. */
  readonly question: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly description?: string;
}

/** One step from the rows to the picture. */
export interface Reckoned {
  readonly term: string;
  readonly text: string;
  /** Where it was answered: question numbers. */
  readonly numbers: readonly string[];
}

export interface ScoreAccount {
  readonly number: string;
  readonly table: TableBlock;
  /** How the picture and the insight follow from the table and from what was answered elsewhere. */
  readonly reckoning: readonly Reckoned[];
  /** Words that do not fit a score table, by its row number. */
  readonly notes: readonly { readonly row: string; readonly text: string }[];
}

export interface OpenItem {
  readonly number: string;
  readonly label: string;
  readonly state: 'unanswered' | 'incomplete' | 'onbekend';
  /** Who finds out and when. */
  readonly note?: string;
}

export interface NotAsked {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly reason: string;
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface Source {
  readonly title: string;
  readonly rest: string;
  readonly url?: string;
}

/** What the outline cannot read from the answers. */
export interface OutlineExtra {
  readonly kind: DraftKind;
  /** SHA-256 over the answers, in hex. */
  readonly fingerprint: string;
  /** ISO date of printing: stands in where the dossier has no version date of its own. */
  readonly date: string;
  /** Answers that stand against each other, by question id; with `row` they are rows of its table. */
  readonly conflicts?: Readonly<
    Record<
      string,
      readonly { readonly by: string; readonly at: string; readonly answer: unknown; readonly row?: string }[]
    >
  >;
}
