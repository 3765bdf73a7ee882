import { journeyWords as nl } from '../../nl/journey.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { wordsOfCell } from '../plainWords.ts';
import type { Journey, JourneyLine, Stop } from './shape.ts';
import { differenceWords, nameOfStep } from './words.ts';

/** The journey in words: every step of every line, with the numbers of the drawing. It is its text alternative. */
export const journeyTable = (journey: Journey): TableBlock => ({
  kind: 'table',
  caption: nl.caption,
  columns: nl.columns.map((label, at) => ({ label, kind: at < 2 ? 'words' : 'sentences' })),
  rows: stopsInOrder(journey).map(({ line, stop }) => [
    { text: stepWords(journey, line, stop) },
    { text: differenceWords(stop) },
    stop.now,
    stop.later,
    sentences(stop.duty, nl.contact, stop.contact),
    sentences(stop.wrong, nl.consequence, stop.consequence),
  ]),
});

export interface LineStop {
  readonly line: JourneyLine;
  readonly stop: Stop;
}

/** By step, and within a step everybody before a group. */
export const stopsInOrder = ({ steps, lines }: Journey): readonly LineStop[] =>
  steps.flatMap(({ number }) =>
    lines.flatMap((line) => line.stops.filter(({ step }) => step === number).map((stop) => ({ line, stop }))),
  );

export const stepWords = (journey: Journey, { group }: JourneyLine, { step }: Stop): string =>
  nl.step(step, nameOfStep(journey, step), group);

/** Two cells as one: the second with its name before it. What is missing in both is said once. */
export function sentences(first: TableCell, named: (words: string) => string, second: TableCell): TableCell {
  const [one, other] = [wordsOfCell(first), wordsOfCell(second)];
  if (one === '' && other === '') return 'special' in first ? first : second;
  return { text: [one, other === '' ? '' : named(other)].filter((words) => words !== '').join(' ') };
}
