import type { Insight } from '../../questions/derivedAnswer.ts';
import type { Answers } from '../../template/schema.ts';
import { kindOf } from '../chosenWord.ts';
import { rowsOf } from '../rows.ts';
import type { Dimension } from './dimensions.ts';
import type { Standing } from './standing.ts';

export type InsightReason =
  | 'unknown-dimensions'
  | 'no-dialogue'
  | 'severe-unknown-size'
  | 'low-certainty'
  | 'short-term';

const mostUnknown = 0.3;

/** Whether there is enough to go on (questionnaire.md §3.4). It stands beside the picture and never changes it. */
export function insight(
  standings: readonly Standing[],
  dimensions: readonly Pick<Dimension, 'state'>[],
  answers: Answers,
): { readonly insight: Insight; readonly reasons: readonly InsightReason[] } {
  const unknown = dimensions.filter((each) => each.state === 'unknown').length;
  const atLeast = (least: number) => standings.filter((each) => isAtLeast(each, least));
  const insufficient = holding<InsightReason>({
    'unknown-dimensions': unknown > mostUnknown * dimensions.length,
    'no-dialogue': rowsOf(answers['vr-dialoog-geraadpleegd']).length === 0,
    'severe-unknown-size': atLeast(3).some((each) => each.size === 'o'),
  });
  const limited = holding<InsightReason>({
    'low-certainty': atLeast(2).some((each) => each.isAssumption),
    'short-term': kindOf(answers['adviestermijn'], ['ontoereikend']) !== undefined,
  });
  const name = insufficient.length > 0 ? 'onvoldoende' : limited.length > 0 ? 'beperkt' : 'voldoende';
  return { insight: name, reasons: [...insufficient, ...limited] };
}

const isAtLeast = ({ severity }: Standing, least: number): boolean => severity !== 'onbekend' && severity >= least;

const holding = <Name extends string>(tests: Partial<Record<Name, boolean>>): Name[] =>
  (Object.keys(tests) as Name[]).filter((name) => tests[name]);
