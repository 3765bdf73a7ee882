import { chartsAt } from '../charts/chart.ts';
import { hasFrame } from '../paperWords.ts';
import type { Outline } from '../shape.ts';
import { appendixParts } from './appendices.ts';
import { chapterPart } from './chapter.ts';
import { chartPart, conditionsPart } from './charts.ts';
import type { Part, Report } from './flow.ts';
import { coverFlows, framePart, howToFlows, summaryPart } from './front.ts';
import { journeyPart } from './journey.ts';
import { profilePart } from './profile.ts';
import { roomPart } from './room.ts';

/** The parts in order. A new part of the outline is one function that returns a Part, and one line here. */
const partsOf = (outline: Outline): readonly (Part | undefined)[] => [
  summaryPart(outline),
  profilePart(outline),
  hasFrame(outline) ? framePart(outline) : undefined,
  conditionsPart(outline),
  journeyPart(outline),
  ...chartsAt(outline, undefined).map(chartPart),
  roomPart(outline),
  ...outline.chapters.map((chapter) => chapterPart(chapter, chartsAt(outline, chapter.id))),
  ...appendixParts(outline),
];

/** Expects an outline that is clean. */
export const reportOf = (outline: Outline): Report => ({
  cover: coverFlows(outline),
  howTo: howToFlows(),
  parts: partsOf(outline).filter((part) => part !== undefined),
});
