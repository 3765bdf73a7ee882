import { type Matrix, moved, type Point } from './matrix.ts';

/** Control points and end of one curve. */
export type Curve = readonly [Point, Point, Point];

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radii: Point;
  /** Of the first radius, in degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An elliptical arc as curves, after the appendix of SVG 2 on arcs (B.2.4). None when it is a straight line. */
export function curvesOf({ from, to, radii, turn, large, sweep }: Arc): readonly Curve[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half: Point = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = cos * half[0] + sin * half[1];
  const y = cos * half[1] - sin * half[0];
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0) return [];
  const reach = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2);
  if (reach > 1) [rx, ry] = [rx * reach, ry * reach];
  const off = (rx * y) ** 2 + (ry * x) ** 2;
  const size = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - off) / off)) * (large === sweep ? -1 : 1);
  const middle: Point = [(size * rx * y) / ry, (-size * ry * x) / rx];
  const start = Math.atan2((y - middle[1]) / ry, (x - middle[0]) / rx);
  const end = Math.atan2((-y - middle[1]) / ry, (-x - middle[0]) / rx);
  const whole = sweep ? wrapped(end - start) : -wrapped(start - end);
  const at: Matrix = [
    rx * cos,
    rx * sin,
    -ry * sin,
    ry * cos,
    cos * middle[0] - sin * middle[1] + (from[0] + to[0]) / 2,
    sin * middle[0] + cos * middle[1] + (from[1] + to[1]) / 2,
  ];
  return pieces(start, whole).map((curve) => curve.map((point) => moved(at, point)) as unknown as Curve);
}

const wrapped = (angle: number): number => (angle < 0 ? angle + 2 * Math.PI : angle);

/** Of the circle around zero with radius one, each at most a quarter. */
function pieces(start: number, whole: number): readonly Curve[] {
  const count = Math.max(1, Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-9));
  const step = whole / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): Curve => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    return [
      [Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)],
      [Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)],
      [Math.cos(b), Math.sin(b)],
    ];
  });
}
