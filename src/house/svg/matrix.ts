/** `a b c d e f`, as SVG and PDF count them. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** First the inner one, then the outer one. */
const joined = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => {
  const [x, y] = moved([a, b, c, d, e, f], [inner[4], inner[5]]);
  const turn = (p: number, q: number): Point => [a * p + c * q, b * p + d * q];
  return [...turn(inner[0], inner[1]), ...turn(inner[2], inner[3]), x, y];
};

/** How much wider a line becomes; undefined when it would not be equally wide in every direction. */
export function lineScale([a, b, c, d]: Matrix): number | undefined {
  const even = Math.abs(a * c + b * d) < 1e-6 && Math.abs(a * a + b * b - c * c - d * d) < 1e-6;
  return even ? Math.hypot(a, b) : undefined;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const turn = (degrees: number): Matrix => {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [cos, sin, -sin, cos, 0, 0];
};

/** By how many numbers each is followed, and what it is. */
const makers: Readonly<Record<string, (numbers: readonly number[]) => Matrix | undefined>> = {
  matrix: (n) => (n.length === 6 ? (n as unknown as Matrix) : undefined),
  translate: ([x = 0, y = 0, ...more]) => (more.length === 0 ? [1, 0, 0, 1, x, y] : undefined),
  scale: ([x = 1, y = x, ...more]) => (more.length === 0 ? [x, 0, 0, y, 0, 0] : undefined),
  rotate: (n) => {
    const [angle = 0, x = 0, y = 0] = n;
    if (n.length !== 1 && n.length !== 3) return undefined;
    return joined(joined([1, 0, 0, 1, x, y], turn(angle)), [1, 0, 0, 1, -x, -y]);
  },
  skewX: (n) => (n.length === 1 ? [1, 0, Math.tan(radians(n[0] ?? 0)), 1, 0, 0] : undefined),
  skewY: (n) => (n.length === 1 ? [1, Math.tan(radians(n[0] ?? 0)), 0, 1, 0, 0] : undefined),
};

/** A transform attribute within the transform around it; undefined when it is none. */
export function transformed(around: Matrix, text: string): Matrix | undefined {
  const steps = [...text.matchAll(/\s*([a-zA-Z]+)\s*\(([^()]*)\)[\s,]*/gy)];
  if (steps.map(([whole]) => whole).join('') !== text) return undefined;
  let matrix = around;
  for (const [, name = '', list = ''] of steps) {
    const numbers = numbersIn(list);
    const step = Object.hasOwn(makers, name) && numbers?.length ? makers[name]?.(numbers) : undefined;
    if (!step) return undefined;
    matrix = joined(matrix, step);
  }
  return matrix.every(isReasonable) ? matrix : undefined;
}

/** Larger than any drawing, small enough to reckon with. */
export const isReasonable = (value: number): boolean => Math.abs(value) <= 1e6;

/** Numbers between spaces or commas; undefined when something else stands there. */
export function numbersIn(text: string): readonly number[] | undefined {
  const list = text.trim();
  if (list === '') return [];
  const words = list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  const rest = list.replace(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g, '');
  const numbers = words.map(Number);
  return /^[\s,]*$/.test(rest) && numbers.every(isReasonable) ? numbers : undefined;
}
