import type { Option } from '../template/schema.ts';

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
  | { readonly rule: 'own-effect-verdict'; readonly verdict?: string };

export type DerivedRule = DerivedAnswer['rule'];
