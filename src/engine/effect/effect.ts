import type { DerivedAnswer, EffectCause, EffectPicture } from '../../questions/derivedAnswer.ts';
import { type ChosenWord, chosenWord, kindOf } from '../chosenWord.ts';
import { groupLabel } from '../groupLabel.ts';
import type { Known } from '../known.ts';
import { labelIn, rowsOf } from '../rows.ts';
import { type Dimension, dimensions } from './dimensions.ts';
import { type InsightReason, insight } from './insight.ts';
import { type Because, circumstances, type Picture, picture } from './picture.ts';
import { gross, net, type Standing } from './standing.ts';

/** A row of the score, before and after measures, with its labels. */
export interface EffectRow {
  readonly row: string;
  readonly dimension: string;
  readonly group: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** The whole effect on the person, with everything a reader needs to redo it by hand. */
export interface Effect {
  /** Worst first, independent of the order in the table. */
  readonly rows: readonly EffectRow[];
  readonly dimensions: readonly Dimension[];
  /** After measures: this is the picture. */
  readonly after: Picture;
  /** What it would be without any measure. */
  readonly before: Picture;
  readonly insight: 'onvoldoende' | 'beperkt' | 'voldoende';
  readonly insightReasons: readonly InsightReason[];
  readonly insightBecause: readonly Because<InsightReason>[];
  /** The rows behind the picture after measures, worst first. */
  readonly causes: readonly EffectCause[];
  /** The highest severity of any row after measures. */
  readonly worst: number;
  readonly own: ChosenWord | undefined;
  readonly differs: boolean;
}

/** A Pass fits. */
export function effect(known: Known): Effect {
  const { answers } = known;
  const rows = effectRows(known);
  const around = circumstances(answers);
  const judged = dimensions(known);
  const standings = rows.map((each) => each.after);
  const after = picture(standings, around);
  const before = picture(
    rows.map((each) => each.before),
    around,
  );
  const seen = insight(standings, judged, answers);
  const own = chosenWord(known, 'vr-score-eigen');
  return {
    rows,
    dimensions: judged,
    after,
    before,
    insight: seen.insight,
    insightReasons: seen.reasons,
    insightBecause: seen.because,
    causes: rows.filter((each) => after.rows.has(each.row)).map(cause),
    worst: Math.max(0, ...standings.map(({ severity }) => (severity === 'onbekend' ? 0 : severity))),
    own,
    differs: own !== undefined && !fits(own, after.picture),
  };
}

export function effectPicture(found: Effect): Extract<DerivedAnswer, { rule: 'effect-picture' }> {
  return {
    rule: 'effect-picture',
    picture: found.after.picture,
    insight: found.insight,
    causes: found.causes,
    unknownDimensions: found.dimensions.filter((each) => each.state === 'unknown').map((each) => each.label),
    insightReasons: found.insightReasons,
    ...(found.own ? { own: found.own.label } : {}),
    differs: found.differs,
  };
}

function effectRows(known: Known): readonly EffectRow[] {
  const { answers, byId } = known;
  const question = byId.get('vr-score')?.question;
  return rowsOf(answers['vr-score'])
    .map((row): EffectRow => {
      const after = net(row);
      return {
        row: row.id,
        dimension: labelIn(question, 'dimensie', after.dimension),
        group: groupLabel(known, after.group),
        before: gross(row),
        after,
      };
    })
    .sort(worstFirst);
}

const levels = ['hoog', 'middel', 'laag', 'onbekend', 'geen', 'gunstig'] as const;

function worstFirst(a: EffectRow, b: EffectRow): number {
  const steps = [
    levels.indexOf(a.after.level) - levels.indexOf(b.after.level),
    weight(b.after) - weight(a.after),
    weight(b.before) - weight(a.before),
    compare(a.dimension, b.dimension),
    compare(a.group, b.group),
    compare(a.row, b.row),
  ];
  return steps.find((step) => step !== 0) ?? 0;
}

const weight = ({ severity, isCore }: Standing): number =>
  severity === 'onbekend' ? 0 : 2 * severity + Number(isCore);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const cause = ({ row, dimension, group, before, after }: EffectRow): EffectCause => ({
  row,
  dimension,
  group,
  severity: after.severity,
  level: after.level,
  gross: before.level,
  core: after.isCore,
  assumption: after.isAssumption,
});

const judgements = [
  'onaanvaardbaar',
  'aanvaardbaar-mits',
  'aanvaardbaar',
  'gunstig',
  'nog-niet-te-beoordelen',
] as const;

type Judgement = (typeof judgements)[number];

/**
 * The own judgements that say the same as the picture; any other differs and is explained in the report. Where the rule
 * leaves room (an adverse effect may be acceptable, with or without conditions) more than one fits.
 */
const fitting: Readonly<Record<EffectPicture, readonly Judgement[]>> = {
  'ernstig-nadelig': ['onaanvaardbaar'],
  nadelig: ['onaanvaardbaar', 'aanvaardbaar-mits'],
  gemengd: ['aanvaardbaar-mits', 'aanvaardbaar'],
  'beperkt-nadelig': ['aanvaardbaar-mits', 'aanvaardbaar'],
  neutraal: ['aanvaardbaar'],
  gunstig: ['aanvaardbaar', 'gunstig'],
  'niet-te-bepalen': ['nog-niet-te-beoordelen'],
};

const fits = (own: ChosenWord, picture: EffectPicture): boolean =>
  fitting[picture].some((judgement) => judgement === kindOf(own.option, judgements));
