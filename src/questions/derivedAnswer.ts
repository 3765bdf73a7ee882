import type { Option } from '../template/schema.ts';
import type { SpecialKind } from '../template/special.ts';
import type { TableCell } from './blocks.ts';

/** How much attention an effect needs: its severity against the number of people (questionnaire §3.3). */
export type AttentionLevel = 'geen' | 'laag' | 'middel' | 'hoog' | 'gunstig' | 'onbekend';

/** One row of the score that counts towards the picture. */
export interface EffectCause {
  /** The id of the row in the score table. */
  readonly row: string;
  /** Labels, as they are printed. */
  readonly dimension: string;
  readonly group: string;
  readonly severity: number | 'onbekend';
  /** After the measures. */
  readonly level: AttentionLevel;
  /** Before the measures. */
  readonly gross: AttentionLevel;
  /** Touches a core right. */
  readonly core: boolean;
  /** Rests on an assumption: the drafter's certainty is low. */
  readonly assumption: boolean;
}

export type EffectPicture =
  | 'ernstig-nadelig'
  | 'nadelig'
  | 'gemengd'
  | 'beperkt-nadelig'
  | 'gunstig'
  | 'neutraal'
  | 'niet-te-bepalen';

export type Insight = 'onvoldoende' | 'beperkt' | 'voldoende';

/**
 * How what was observed stands to what was predicted. `more` and `less`: different, while nobody said which of the two is
 * heavier for whom it is about.
 */
export type Outcome = 'heavier' | 'more' | 'less' | 'not-comparable' | 'as-predicted' | 'lighter';

/** Why two cannot be laid side by side: what is not there, and in which way. `direction`: which way is heavier. */
export interface Lacking {
  readonly what: 'prediction' | 'observation' | 'direction';
  readonly how: 'empty' | SpecialKind;
}

export interface Compared {
  /** The id of the row in its table. */
  readonly row: string;
  /** Labels, as they are printed. */
  readonly name: string;
  readonly predicted: TableCell;
  readonly observed: TableCell;
  readonly outcome: Outcome;
  readonly lacking: readonly Lacking[];
  /** The drafter's own word, where it is another than the outcome: its label. */
  readonly own?: string;
}

export interface ComparedTable {
  /** "4.1" */
  readonly number: string;
  readonly label: string;
  /** Worst first. */
  readonly rows: readonly Compared[];
}

/** What is worked out for a `derived` question, one shape per rule. Labels are spelled out; ids are not shown. */
export type DerivedAnswer =
  | { readonly rule: 'groups'; readonly groups: readonly Option[] }
  | {
      readonly rule: 'minimum-cases';
      readonly minimum: number;
      readonly because: 'quickscan' | 'full' | 'severe';
      readonly present: number;
    }
  | {
      readonly rule: 'effect-picture';
      readonly picture: EffectPicture;
      readonly insight: Insight;
      readonly causes: readonly EffectCause[];
      /** Labels of the dimensions nobody could judge. */
      readonly unknownDimensions: readonly string[];
      /**
       * Why the insight is not enough, as codes: `unknown-dimensions`, `no-dialogue`, `severe-unknown-size`,
       * `low-certainty`, `short-term`.
       */
      readonly insightReasons: readonly string[];
      /** The drafter's own judgement, as its label. */
      readonly own?: string;
      /** The drafter judges otherwise than the rule. */
      readonly differs: boolean;
    }
  | {
      readonly rule: 'chain-verdict';
      /** Undefined while no organisation has judged. */
      readonly verdict: string | undefined;
      readonly per: readonly { readonly organisation: string; readonly verdict: string }[];
      readonly own?: string;
      readonly differs: boolean;
    }
  | { readonly rule: 'own-effect-verdict'; readonly verdict?: string }
  | { readonly rule: 'predicted-observed'; readonly tables: readonly ComparedTable[] };

export type DerivedRule = DerivedAnswer['rule'];
