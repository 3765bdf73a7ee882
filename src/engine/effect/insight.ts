import type { Insight } from '../../questions/derivedAnswer.ts';
import type { Answers } from '../../template/schema.ts';
import { kindOf } from '../chosenWord.ts';
import { rowsOf } from '../rows.ts';
import type { Dimension } from './dimensions.ts';
import type { Because } from './picture.ts';
import type { Standing } from './standing.ts';

export type InsightReason =
  | 'unknown-dimensions'
  | 'no-dialogue'
  | 'severe-unknown-size'
  | 'low-certainty'
  | 'short-term';

const mostUnknown = 0.3;

/** What the insight and its reasons are. The reasons stand worst first; each names the rows and questions it rests on. */
export interface Seen {
  readonly insight: Insight;
  readonly reasons: readonly InsightReason[];
  readonly because: readonly Because<InsightReason>[];
}

/** Whether there is enough to go on (questionnaire.md §3.4). It stands beside the picture and never changes it. */
export function insight(
  standings: readonly Standing[],
  dimensions: readonly Pick<Dimension, 'state' | 'trigger'>[],
  answers: Answers,
): Seen {
  const unknown = dimensions.filter((each) => each.state === 'unknown');
  const atLeast = (least: number) => standings.filter((each) => isAtLeast(each, least));
  const sizeless = atLeast(3).filter((each) => each.size === 'o');
  const assumed = atLeast(2).filter((each) => each.isAssumption);
  const insufficient = holding<InsightReason>({
    'unknown-dimensions': unknown.length > mostUnknown * dimensions.length,
    'no-dialogue': rowsOf(answers['vr-dialoog-geraadpleegd']).length === 0,
    'severe-unknown-size': sizeless.length > 0,
  });
  const limited = holding<InsightReason>({
    'low-certainty': assumed.length > 0,
    'short-term': kindOf(answers['adviestermijn'], ['ontoereikend']) !== undefined,
  });
  const name = insufficient.length > 0 ? 'onvoldoende' : limited.length > 0 ? 'beperkt' : 'voldoende';
  const on: Record<InsightReason, Omit<Because<InsightReason>, 'reason'>> = {
    'unknown-dimensions': { rows: [], questions: unknown.map(({ trigger }) => trigger) },
    'no-dialogue': { rows: [], questions: ['vr-dialoog-geraadpleegd'] },
    'severe-unknown-size': { rows: sizeless.map(({ row }) => row), questions: ['vr-score'] },
    'low-certainty': { rows: assumed.map(({ row }) => row), questions: ['vr-score'] },
    'short-term': { rows: [], questions: ['adviestermijn'] },
  };
  const reasons = [...insufficient, ...limited];
  return { insight: name, reasons, because: reasons.map((reason) => ({ reason, ...on[reason] })) };
}

const isAtLeast = ({ severity }: Standing, least: number): boolean => severity !== 'onbekend' && severity >= least;

const holding = <Name extends string>(tests: Partial<Record<Name, boolean>>): Name[] =>
  (Object.keys(tests) as Name[]).filter((name) => tests[name]);
