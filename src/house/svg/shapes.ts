import { numbersIn } from './matrix.ts';

type Attributes = ReadonlyMap<string, string>;
type Numbers = Readonly<Record<string, number>>;

interface Shape {
  readonly lengths: readonly string[];
  /** As path data. */
  data(numbers: Numbers): string;
}

const roundedRect = ({ x = 0, y = 0, width = 0, height = 0, rx = 0, ry = 0 }: Numbers): string => {
  if (width <= 0 || height <= 0) return '';
  const [a, b] = [Math.min(rx || ry, width / 2), Math.min(ry || rx, height / 2)];
  if (a <= 0 || b <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const arc = (dx: number, dy: number): string => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + a} ${y}h${width - 2 * a}${arc(a, b)}v${height - 2 * b}${arc(-a, b)}`,
    `h${2 * a - width}${arc(-a, -b)}v${2 * b - height}${arc(a, -b)}z`,
  ].join('');
};

const oval = (cx: number, cy: number, rx: number, ry: number): string =>
  rx > 0 && ry > 0 ? `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z` : '';

const shapes: Readonly<Record<string, Shape>> = {
  rect: { lengths: ['x', 'y', 'width', 'height', 'rx', 'ry'], data: roundedRect },
  circle: { lengths: ['cx', 'cy', 'r'], data: ({ cx = 0, cy = 0, r = 0 }) => oval(cx, cy, r, r) },
  ellipse: {
    lengths: ['cx', 'cy', 'rx', 'ry'],
    data: ({ cx = 0, cy = 0, rx = 0, ry = 0 }) => oval(cx, cy, rx, ry),
  },
  line: {
    lengths: ['x1', 'y1', 'x2', 'y2'],
    data: ({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }) => `M${x1} ${y1}L${x2} ${y2}`,
  },
};

const shapeOf = (name: string): Shape | undefined => (Object.hasOwn(shapes, name) ? shapes[name] : undefined);

export const isShape = (name: string): boolean =>
  name === 'path' || name === 'polygon' || name === 'polyline' || shapeOf(name) !== undefined;

/** The attributes that say where a shape stands. */
export function geometry(name: string): readonly string[] {
  if (name === 'path') return ['d'];
  if (name === 'polygon' || name === 'polyline') return ['points'];
  return shapeOf(name)?.lengths ?? [];
}

/** A shape as path data, or the attribute that cannot be read. */
export function dataOf(name: string, attributes: Attributes): string | { readonly attribute: string } {
  if (name === 'path') return attributes.get('d') ?? '';
  const shape = shapeOf(name);
  return shape ? measured(shape, attributes) : joined(name, attributes.get('points') ?? '');
}

function joined(name: string, list: string): string | { readonly attribute: string } {
  const points = numbersIn(list);
  if (!points || points.length % 2 > 0) return { attribute: 'points' };
  return points.length < 4 ? '' : `M${points.join(' ')}${name === 'polygon' ? 'z' : ''}`;
}

function measured(shape: Shape, attributes: Attributes): string | { readonly attribute: string } {
  const numbers: Record<string, number> = {};
  for (const attribute of shape.lengths) {
    const [number, ...more] = numbersIn((attributes.get(attribute) ?? '0').replace(/px\s*$/, '')) ?? [];
    if (number === undefined || more.length > 0) return { attribute };
    numbers[attribute] = number;
  }
  return shape.data(numbers);
}
