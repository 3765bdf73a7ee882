import type { EffectPicture } from '../../questions/derivedAnswer.ts';
import type { Answers } from '../../template/schema.ts';
import { isSpecial } from '../../template/special.ts';
import type { Standing } from './standing.ts';

/** The rule that decided, for the sentence that explains the picture. */
export type PictureReason =
  | 'core-right-high'
  | 'absolute-right-unguarded'
  | 'high'
  | 'three-middle'
  | 'less-room-while-disproportionate'
  | 'adverse-and-favourable'
  | 'adverse'
  | 'favourable'
  | 'neutral'
  | 'nothing-known';

/** One reason with what it rests on, so that a reader can go there: rows of the score, and questions by id. */
export interface Because<Reason> {
  readonly reason: Reason;
  /** Ids of rows of the score, worst first. */
  readonly rows: readonly string[];
  readonly questions: readonly string[];
}

export interface Picture {
  readonly picture: EffectPicture;
  /** Every reason that holds for this picture, not only the first. */
  readonly reasons: readonly PictureReason[];
  readonly because: readonly Because<PictureReason>[];
  /** The ids of the rows behind it. */
  readonly rows: ReadonlySet<string>;
}

/** What the picture takes from outside the score table. */
export interface Circumstances {
  readonly absoluteRightUnguarded: boolean;
  readonly lessRoomWhileDisproportionate: boolean;
}

const lessRoom = new Set<unknown>(['ruimte-neemt-af', 'ruimte-verdwijnt']);

export const circumstances = (answers: Answers): Circumstances => ({
  absoluteRightUnguarded: answers['absolute-rechten'] === 'ja' && !isSaid(answers['absolute-rechten-waarborg']),
  lessRoomWhileDisproportionate: lessRoom.has(answers['vr-maatwerk-verandert']) && answers['vr-onevenredig'] === 'ja',
});

/** What else than the score itself a reason was read from. */
const answeredAt: Partial<Record<PictureReason, readonly string[]>> = {
  'absolute-right-unguarded': ['absolute-rechten', 'absolute-rechten-waarborg'],
  'less-room-while-disproportionate': ['vr-maatwerk-verandert', 'vr-onevenredig'],
};

const because = (reason: PictureReason, rows: readonly Standing[]): Because<PictureReason> => ({
  reason,
  rows: rows.map((each) => each.row),
  questions: answeredAt[reason] ?? ['vr-score'],
});

/** "Onbekend" names no guarantee. */
const isSaid = (answer: unknown): boolean => answer !== undefined && answer !== '' && !isSpecial(answer);

/**
 * The picture of questionnaire.md §3.4: the first rule that is true, worst first. Only rows that are known take part,
 * so what nobody knows can neither hide a severe row nor add one.
 */
export function picture(standings: readonly Standing[], around: Circumstances): Picture {
  const known = standings.filter((each) => each.isKnown);
  const high = known.filter((each) => each.level === 'hoog');
  const coreHigh = high.filter((each) => each.isCore);
  const middle = known.filter((each) => each.level === 'middel');
  const adverse = known.filter((each) => each.severity !== 0);
  const favourable = known.filter((each) => each.level === 'gunstig');
  const threeMiddle = middle.length >= 3 ? middle : [];

  const rules: readonly [EffectPicture, readonly [PictureReason, boolean, readonly Standing[]][]][] = [
    [
      'ernstig-nadelig',
      [
        ['core-right-high', coreHigh.length > 0, coreHigh],
        ['absolute-right-unguarded', around.absoluteRightUnguarded, []],
      ],
    ],
    [
      'nadelig',
      [
        ['high', high.length > 0, high],
        ['three-middle', threeMiddle.length > 0, threeMiddle],
        ['less-room-while-disproportionate', around.lessRoomWhileDisproportionate, []],
      ],
    ],
    ['gemengd', [['adverse-and-favourable', adverse.length > 0 && favourable.length > 0, [...adverse, ...favourable]]]],
    ['beperkt-nadelig', [['adverse', adverse.length > 0, adverse]]],
    ['gunstig', [['favourable', favourable.length > 0, favourable]]],
    ['neutraal', [['neutral', known.length > 0, known]]],
  ];

  for (const [name, reasons] of rules) {
    const deciding = reasons.filter(([, holds]) => holds);
    if (deciding.length > 0) {
      return {
        picture: name,
        reasons: deciding.map(([reason]) => reason),
        because: deciding.map(([reason, , rows]) => because(reason, rows)),
        rows: new Set(deciding.flatMap(([, , rows]) => rows.map((each) => each.row))),
      };
    }
  }
  return {
    picture: 'niet-te-bepalen',
    reasons: ['nothing-known'],
    because: [because('nothing-known', [])],
    rows: new Set(),
  };
}
