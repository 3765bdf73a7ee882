import type { DerivedAnswer, DerivedRule } from '../../questions/derivedAnswer.ts';
import { chosenWord } from '../chosenWord.ts';
import { predictedObserved } from '../compared/compared.ts';
import { effect, effectPicture } from '../effect/effect.ts';
import type { Known } from '../known.ts';
import type { Step } from '../plan.ts';
import { chainVerdict } from './chainVerdict.ts';
import { minimumCases } from './minimumCases.ts';

type LateRule = Exclude<DerivedRule, 'groups' | 'predicted-observed'>;

/** What follows from the whole dossier. `groups` is not here: later conditions ask for it, so it comes in its turn. */
const rules: Readonly<Record<LateRule, (known: Known) => DerivedAnswer>> = {
  'minimum-cases': (known) => minimumCases(known, effect(known).worst),
  'effect-picture': (known) => effectPicture(effect(known)),
  'chain-verdict': chainVerdict,
  'own-effect-verdict': ownEffectVerdict,
};

/** Undefined for a rule that a newer template asks for and this app does not have. */
export function derived(
  { rule = '', compare }: Pick<Step, 'rule' | 'compare'>,
  known: Known,
): DerivedAnswer | undefined {
  if (rule === 'predicted-observed') return predictedObserved(known, compare);
  return Object.hasOwn(rules, rule) ? rules[rule as LateRule](known) : undefined;
}

/** The drafter's judgement of the effect, copied beside the verdict on the chain. */
function ownEffectVerdict(known: Known): DerivedAnswer {
  const own = chosenWord(known, 'vr-score-eigen');
  return { rule: 'own-effect-verdict', ...(own ? { verdict: own.label } : {}) };
}
