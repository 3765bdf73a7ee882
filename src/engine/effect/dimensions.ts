import type { Answers } from '../../template/schema.ts';
import { isSpecial } from '../../template/special.ts';
import type { Known } from '../known.ts';
import { labelIn, rowsOf, wordAt } from '../rows.ts';
import { grossDirection, isKnown, netDirection } from './severity.ts';

export interface Dimension {
  readonly id: string;
  /** As the template's `dimensie` column spells it. */
  readonly label: string;
  /** `untouched`: the question that opens the section says no, or every row says n.v.t. */
  readonly state: 'assessed' | 'untouched' | 'unknown';
  /** The question that says whether the proposal touches this dimension. */
  readonly trigger: string;
}

/** The sixteen dimensions of questionnaire.md §3.1, in their order, each with the question that opens its section. */
export const triggers = {
  rechtspositie: 'vr-rechtspositie-geraakt',
  procedure: 'vr-procedure-geraakt',
  bewijs: 'vr-bewijs-geraakt',
  gezin: 'vr-gezin-geraakt',
  kinderen: 'vr-kind-geraakt',
  opvang: 'vr-opvang-geraakt',
  gezondheid: 'vr-gezondheid-geraakt',
  meedoen: 'vr-meedoen-geraakt',
  informatie: 'vr-info-geraakt',
  // no yes-no opens these two sections: only "n.v.t." says that they are not touched
  doenvermogen: 'vr-doen-aannames',
  kosten: 'vr-kosten-geraakt',
  vrijheid: 'vr-vrijheid-geraakt',
  rechtsbescherming: 'vr-recht-geraakt',
  'gelijke-behandeling': 'vr-gelijk-geraakt',
  gegevens: 'vr-gegevens-geraakt',
  maatwerkruimte: 'vr-maatwerk-verandert',
} as const;

/** A dimension is unknown unless a known row judges it or its section says that it is not touched. */
export function dimensions({ answers, byId }: Pick<Known, 'answers' | 'byId'>): readonly Dimension[] {
  const rows = rowsOf(answers['vr-score']);
  const question = byId.get('vr-score')?.question;
  return Object.entries(triggers).map(([id, trigger]) => {
    const own = rows.filter((row) => wordAt(row, 'dimensie') === id);
    const isTouched =
      !saysNo(answers[trigger]) && !(own.length > 0 && own.every((row) => grossDirection(row) === 'nvt'));
    const isAssessed = own.some((row) => isKnown(netDirection(row)));
    const state = isAssessed ? 'assessed' : isTouched ? 'unknown' : 'untouched';
    return { id, label: labelIn(question, 'dimensie', id), state, trigger };
  });
}

/** The question that says that a dimension is not touched, where it does: "nee" or "n.v.t.". */
export function deniedBy(dimension: string | undefined, answers: Answers): string | undefined {
  const trigger = dimension === undefined ? undefined : triggers[dimension as keyof typeof triggers];
  return trigger !== undefined && saysNo(answers[trigger]) ? trigger : undefined;
}

const saysNo = (answer: unknown): boolean => answer === 'nee' || (isSpecial(answer) && answer.special === 'nvt');
