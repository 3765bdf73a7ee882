import { documentWords as nl } from '../../nl/document.ts';
import { anchors } from '../anchors.ts';
import type { Chart } from '../charts/chart.ts';
import { tallyWords } from '../paperWords.ts';
import type { ChapterOutline, SectionOutline } from '../shape.ts';
import { chartEntry, chartFlows } from './charts.ts';
import { type Flow, type Part, said } from './flow.ts';
import { questionFlows } from './question.ts';

export function chapterPart(chapter: ChapterOutline, charts: readonly Chart[]): Part {
  const { id, number, title, intro, tally, sections } = chapter;
  return {
    anchor: id,
    number,
    title,
    newPage: sections.length > 0,
    sections: [
      ...sections.flatMap((section) =>
        section.title === undefined ? [] : [{ anchor: section.id, number: section.number, title: section.title }],
      ),
      ...charts.map(chartEntry),
    ],
    flows: [
      ...(intro ? [said('soft', intro)] : []),
      ...(tally.asked > 0 ? [said('note', tallyWords(tally))] : []),
      ...(sections.length === 0 ? [nothingAsked] : []),
      ...sections.flatMap(sectionFlows),
      ...charts.flatMap(chartFlows),
    ],
  };
}

const nothingAsked: Flow = {
  kind: 'paragraph',
  look: 'soft',
  runs: [{ text: nl.nothingAsked, to: anchors.notAsked }],
};

/** A chapter without sections has its questions right under its title: no level is skipped. */
function sectionFlows({ id, number, title, intro, questions }: SectionOutline): readonly Flow[] {
  const level = title === undefined ? 2 : 3;
  return [
    ...(title === undefined
      ? []
      : [{ kind: 'heading', level: 2, look: 'section', number, text: title, anchor: id } as const]),
    ...(intro ? [said('soft', intro)] : []),
    ...questions.flatMap((question) => questionFlows(question, level)),
  ];
}
