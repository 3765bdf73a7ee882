import { chartWords } from '../../nl/charts.ts';
import type { TableBlock } from '../../questions/blocks.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import type { Chart } from '../charts/chart.ts';
import type { Outline } from '../shape.ts';
import { levelCell } from './cells.ts';
import { type Entry, type Flow, type Part, type Runs, said } from './flow.ts';
import { cellsOf, gridFlow, sumOf } from './tables.ts';

export const chartEntry = ({ anchor, title }: Chart): Entry => ({ anchor, number: '', title });

/** Heading, figure, what it leaves out, and the table that says the same. */
export function chartFlows({ anchor, title, figures, notes, tables, numbers }: Chart): readonly Flow[] {
  return [
    { kind: 'heading', level: 2, look: 'section', text: title, anchor },
    ...figures.map(({ caption, drawing }): Flow => ({ kind: 'figure', caption, drawing })),
    noteFlow(notes, numbers),
    ...tables.map(tableFlow),
  ];
}

/** A chart that belongs to no chapter, as a part of its own. */
export const chartPart = (chart: Chart): Part => ({
  ...chartEntry(chart),
  newPage: true,
  sections: [],
  // its heading is that of the part
  flows: chartFlows(chart).slice(1),
});

export function conditionsPart({ conditions }: Outline): Part | undefined {
  if (!conditions) return undefined;
  const { title, intro } = chartWords.conditions;
  const { tables, notes, numbers } = conditions;
  return {
    anchor: anchors.conditions,
    number: '',
    title,
    newPage: true,
    sections: [],
    flows: [said('soft', intro), noteFlow(notes, numbers), ...tables.map(tableFlow)],
  };
}

function noteFlow(notes: readonly string[], numbers: readonly string[]): Flow {
  const links = numbers.flatMap(
    (number, at): Runs => [
      { text: at === 0 ? '' : at === numbers.length - 1 ? ' en ' : ', ' },
      { text: number, to: questionAnchor(number) },
    ],
  );
  const runs = [{ text: [...notes, chartWords.from, ''].join(' ') }, ...links, { text: '.' }];
  return { kind: 'paragraph', look: 'note', runs: runs.filter(({ text }) => text !== '') };
}

const levels: readonly string[] = ['hoog', 'middel', 'laag', 'gunstig'];

const tableFlow = (table: TableBlock): Flow => {
  const { caption, columns, total } = table;
  const rows = cellsOf(table, (cell, column) =>
    column > 0 && 'text' in cell && levels.includes(cell.text) ? levelCell(cell.text) : undefined,
  );
  return gridFlow({ caption, columns, rows, ...sumOf(total, columns.length) });
};
