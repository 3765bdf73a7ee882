import { burdenWords as nl } from '../../nl/burden.ts';
import { questionAnchor } from '../anchors.ts';
import type { BurdenGroup, BurdenOutline } from '../burdenShape.ts';
import { burdenTables } from '../burdenTables.ts';
import { type Flow, type Runs, said } from './flow.ts';
import { cellsOf, gridFlow } from './tables.ts';

export const burdenFlows = ({ groups, heaviest, numbers }: BurdenOutline): readonly Flow[] => [
  said('body', nl.intro),
  { kind: 'facts', facts: nl.rules.map(({ title, text }) => ({ term: title, value: [{ text }] })) },
  ...(heaviest.length > 0
    ? [
        heading(nl.heaviest.title),
        {
          kind: 'list' as const,
          look: 'numbers' as const,
          items: heaviest.map(({ group, why }) => ({
            runs: [{ text: group, bold: true as const }, { text: `: ${why}` }],
          })),
        },
        said('note', nl.heaviest.rule),
      ]
    : []),
  ...groups.flatMap(groupFlows),
  ...(numbers.length > 0
    ? [{ kind: 'paragraph' as const, look: 'note' as const, runs: linked(nl.from(numbers)) }]
    : []),
];

const heading = (text: string): Flow => ({ kind: 'heading', level: 2, look: 'question', text });

function groupFlows(group: BurdenGroup): readonly Flow[] {
  return [
    heading(group.label),
    said('body', group.persons),
    ...burdenTables(group).map((table, at) => ({
      ...gridFlow({
        caption: table.caption,
        columns: table.columns,
        rows: cellsOf(table, (cell, column) =>
          at === 0 && column === table.columns.length - 1 && 'text' in cell ? { runs: linked(cell.text) } : undefined,
        ),
      }),
      lying: false,
    })),
    ...(group.absent === '' ? [] : [said('note', group.absent)]),
  ];
}

const questionNumber = /(\d+(?:\.\d+)+)/;

/** Every question number in a text leads to its question. */
const linked = (text: string): Runs =>
  text
    .split(questionNumber)
    .filter((part) => part !== '')
    .map((part) => (questionNumber.test(part) ? { text: part, to: questionAnchor(part) } : { text: part }));
