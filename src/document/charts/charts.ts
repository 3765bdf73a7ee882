import type { Pass } from '../../engine/pass.ts';
import type { Chart } from './chart.ts';
import { costChart } from './costChart.ts';
import { riskMatrix } from './riskMatrix.ts';
import { scoreChart } from './scoreChart.ts';

/** What there is to draw, in the order of the report. A new chart is one function and one name here. */
export const chartsOf = (pass: Pass): readonly Chart[] =>
  [scoreChart, costChart, riskMatrix].flatMap((chart) => chart(pass) ?? []);
