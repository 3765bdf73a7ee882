import type { AttentionLevel, EffectPicture, Insight } from '../../questions/derivedAnswer.ts';

/**
 * The one page about the person, as plain data: every figure on it names the answers that it was made of, so that paper
 * and screen can lead there. Nothing is added up over groups, and what nobody knows is counted.
 */
export interface EffectProfile {
  readonly picture: Headline<EffectPicture>;
  readonly insight: Headline<Insight>;
  /** The drafter's own judgement, and where it is explained. */
  readonly own?: Said;
  readonly grid: ProfileGrid;
  readonly heaviest: Heaviest;
  readonly burden: ProfileBurden;
  readonly conditions: ProfileConditions;
  readonly unknown: ProfileUnknown;
}

/** Answers that a figure was made of: a question and, where it is a table, rows of it. */
export interface Origin {
  readonly question: string;
  readonly number: string;
  /** `place` is the row as it is numbered on paper, from 1. */
  readonly rows: readonly { readonly id: string; readonly place: number }[];
}

/** Words, and the answers behind them. */
export interface Said {
  readonly text: string;
  readonly from: readonly Origin[];
}

export interface Headline<Kind> {
  readonly kind: Kind;
  readonly words: string;
  /** Worst first. */
  readonly why: readonly Said[];
  readonly from: readonly Origin[];
}

export interface ProfileGrid {
  /** Of the question that the rows stand at. */
  readonly number: string;
  /** The group with most of the worst levels first. */
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  /** In the order of the questionnaire. */
  readonly lines: readonly GridLine[];
}

export interface GridLine {
  readonly id: string;
  readonly label: string;
  readonly state: 'assessed' | 'unknown' | 'untouched';
  /** Why a dimension as a whole is unknown or not touched; absent where it is assessed. */
  readonly across?: Said;
  /** A group without a cell is not assessed separately. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly group: string;
  /** From -2 (strongly adverse) to 2; 0 also where it is not known. */
  readonly direction: number;
  /** After measures. */
  readonly level: AttentionLevel | 'nvt';
  /** Before measures, where it was another. */
  readonly before?: AttentionLevel;
  readonly core: boolean;
  readonly assumption: boolean;
  /** Beside the worst known row stands one of which the direction is not known. */
  readonly partlyUnknown: boolean;
  /** The rows of the score; the worst, which the cell shows, first. */
  readonly from: Origin;
}

export interface Heaviest {
  /** Absent where the answers do not say which group is hit hardest. */
  readonly group?: { readonly id: string; readonly label: string };
  /** Why this group, or why none can be named; and which groups are hit as hard. */
  readonly why: readonly string[];
  /** "84.000 mensen", and with its bands: "Personen nu: …". */
  readonly persons?: { readonly big: string; readonly words: string; readonly from: readonly Origin[] };
  readonly levels: readonly LevelLine[];
}

export interface LevelLine {
  readonly level: AttentionLevel;
  readonly dimensions: readonly { readonly label: string; readonly from: Origin }[];
}

export interface ProfileBurden {
  /** At most six, the weightiest first: those that rise most, others that rise, those that nobody knows, the rest. */
  readonly rows: readonly BurdenRow[];
  readonly rest: BurdenRest;
}

/** The measures that are not drawn, by name. */
export interface BurdenRest {
  /** At least one side is a number. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  /** Not asked, not applicable, or no row for this group. */
  readonly aside: readonly string[];
}

export interface BurdenRow {
  readonly id: string;
  /** "Handelingen" */
  readonly label: string;
  /** "keer per jaar" */
  readonly unit: string;
  readonly now: BurdenSide;
  readonly later: BurdenSide;
  readonly change: 'rises' | 'falls' | 'same' | 'unknown';
  readonly from: readonly Origin[];
}

export interface BurdenSide {
  /** "3 (2,4–3,6)", "ten minste 0,9 (0,65–1,1); 1 ontbreekt", "onbekend" */
  readonly words: string;
  /** The same in a narrow column: "ten minste 0,9". */
  readonly short: string;
  /** `aside`: not asked, or not applicable. */
  readonly state: 'known' | 'partial' | 'unknown' | 'aside';
  readonly span?: { readonly low: number; readonly likely: number; readonly high: number };
}

export interface ProfileConditions {
  /** At most five: those on which the picture rests most. */
  readonly items: readonly ProfileCondition[];
  /** Measures and conditions that are not shown. */
  readonly more: number;
  readonly note?: string;
}

export interface ProfileCondition {
  readonly text: string;
  readonly owner: string;
  readonly date: string;
  /** Without an owner or a date it is still an intention. */
  readonly open: boolean;
  readonly from: Origin;
}

export interface ProfileUnknown {
  readonly counts: UnknownCounts;
  readonly items: readonly UnknownItem[];
  /** How many are not shown, and whether the list of open questions names all of those. */
  readonly more: number;
  readonly moreListed: boolean;
  readonly sentence: string;
}

export interface UnknownCounts {
  readonly dimensions: number;
  readonly ofDimensions: number;
  /** Rows of the score without a known direction. */
  readonly rows: number;
  readonly ofRows: number;
  /** Questions, their follow-up questions included. */
  readonly questions: number;
  readonly silent: number;
  readonly unanswered: number;
}

export interface UnknownItem {
  /** Only a question that was answered with “onbekend” stands in the list of open questions. */
  readonly listed: boolean;
  readonly text: string;
  /** Who finds out and when, or why it is not known. */
  readonly note?: string;
  readonly from: Origin;
}
