import type { Drawing, Point, Shape } from '../../src/document/drawing/drawing.ts';

/** The points of a drawing that lie outside it, or are no numbers. */
export const outside = ({ width, height, shapes }: Drawing): readonly Point[] =>
  shapes.flatMap(pointsOf).filter(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= height));

function pointsOf(shape: Shape): readonly Point[] {
  if (shape.kind === 'line' || shape.kind === 'area') return shape.points;
  if (shape.kind === 'box') {
    return [
      [shape.x, shape.y],
      [shape.x + shape.width, shape.y + shape.height],
    ];
  }
  return [[shape.x, shape.y]];
}
