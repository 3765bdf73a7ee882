import { documentWords } from '../../nl/document.ts';
import { journeyWords as nl } from '../../nl/journey.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { journeyAcross } from '../journey/across.ts';
import { journeyTable } from '../journey/table.ts';
import { grid } from '../pdf/theme.ts';
import type { Outline } from '../shape.ts';
import { type Flow, type Part, said } from './flow.ts';
import { cellsOf, gridFlow } from './tables.ts';

/** The way of the person as a table: every step of every line, with what is different. */
export function journeyPart({ journey }: Outline): Part | undefined {
  if (!journey) return undefined;
  const { caption, columns, rows } = journeyTable(journey);
  const only = journey.lines[0]?.group;
  const { moments, momentsNumber } = journey;
  return {
    anchor: anchors.journey,
    number: '',
    title: nl.title,
    newPage: true,
    sections: [],
    flows: [
      ...(only === undefined ? [] : [said('soft', nl.only(only))]),
      { kind: 'figure', caption: nl.title, drawing: journeyAcross(journey, { width: grid.full, size: 8 }) },
      gridFlow({ caption, columns, rows: cellsOf({ columns, rows }) }),
      from(journey.number),
      ...(moments.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, look: 'question', text: nl.more } as const,
            {
              kind: 'list',
              look: 'bullets',
              items: moments.map(({ name, group }) => ({ runs: [{ text: nl.moment(name, group) }] })),
            } as const,
            ...(momentsNumber === undefined ? [] : [from(momentsNumber)]),
          ]),
    ],
  };
}

const from = (number: string): Flow => ({
  kind: 'paragraph',
  look: 'note',
  runs: [{ text: documentWords.frame.from([number]), to: questionAnchor(number) }],
});
