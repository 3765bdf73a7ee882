import { expect } from 'vitest';
import type { Chart } from '../../src/document/charts/chart.ts';
import { chartsOf } from '../../src/document/charts/charts.ts';
import type { Drawing, Label, Shape } from '../../src/document/drawing/drawing.ts';
import { widthOf } from '../../src/document/drawing/lettering.ts';
import { pass } from '../../src/engine/pass.ts';
import type { TableBlock, TableCell } from '../../src/questions/blocks.ts';
import type { Cell } from '../../src/questions/questionType.ts';
import type { Answers } from '../../src/template/schema.ts';
import { realTemplate } from './synthetic.ts';

const template = realTemplate();
export const unknown = { special: 'onbekend' } as const;
export const none = { special: 'nvt' } as const;

export type Cells = Record<string, Cell>;

export const rows = (...cells: readonly Cells[]) =>
  cells.map((each, at) => ({ id: `r${at}`, order: `a${at}`, cells: each }));
export const passOf = (answers: Answers) => pass(template, answers, 'volledig');
export const chartOf = (answers: Answers, kind: Chart['kind']): Chart => {
  const found = chartsOf(passOf(answers)).find((chart) => chart.kind === kind);
  if (!found) throw new Error(`no chart of ${kind}`);
  return found;
};

export const words = (cell: TableCell | undefined): string => {
  if (!cell) return '';
  return 'text' in cell ? cell.text : 'special' in cell ? cell.special : 'leeg';
};
export const wordsIn = (table: TableBlock | undefined) => (table?.rows ?? []).map((row) => row.map(words));
export const labels = ({ shapes }: Drawing): readonly Label[] => shapes.filter((shape) => shape.kind === 'label');
export const texts = (drawing: Drawing): readonly string[] => labels(drawing).map(({ text }) => text);
export const drawingOf = (chart: Chart): Drawing => {
  const [figure] = chart.figures;
  if (!figure) throw new Error('a chart has a figure');
  return figure.drawing;
};

function edgesOf(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape.kind) {
    case 'box':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
    case 'circle':
      return [
        [shape.x - shape.radius, shape.y - shape.radius],
        [shape.x + shape.radius, shape.y + shape.radius],
      ];
    case 'label': {
      const room = widthOf(shape.text, shape);
      const left = shape.align === 'start' ? shape.x : shape.align === 'middle' ? shape.x - room / 2 : shape.x - room;
      return [
        [left, shape.y - shape.size],
        [left + room, shape.y],
      ];
    }
    default:
      return shape.points;
  }
}

export function expectInside({ width, height, shapes }: Drawing): void {
  for (const shape of shapes) {
    for (const [x, y] of edgesOf(shape)) {
      expect(x).toBeGreaterThanOrEqual(-0.6);
      expect(x).toBeLessThanOrEqual(width + 0.6);
      expect(y).toBeGreaterThanOrEqual(-0.6);
      expect(y).toBeLessThanOrEqual(height + 0.6);
    }
    if (shape.kind === 'box') expect(Math.min(shape.width, shape.height)).toBeGreaterThanOrEqual(0);
  }
}
