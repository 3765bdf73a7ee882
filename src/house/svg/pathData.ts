import { curvesOf } from './arc.ts';
import { isReasonable, type Matrix, moved, type Point } from './matrix.ts';

/** How many numbers follow each command. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Command {
  /** A capital; `relative` says how it was written. */
  readonly name: string;
  readonly relative: boolean;
  readonly numbers: readonly number[];
}

/** Path data in its simplest form: M, L, C and Z with absolute numbers, moved by the matrix. Undefined when it is none. */
export function plainPath(data: string, matrix: Matrix): string | undefined {
  const commands = commandsIn(data);
  if (commands?.[0]?.name !== 'M') return undefined;
  const walk = new Walk(matrix);
  for (const command of commands) walk.take(command);
  return walk.written;
}

const letter = /[\s,]*([A-Za-z])/y;
const number = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
const flag = /[\s,]*([01])/y;
const end = /[\s,]*$/y;

/** Takes what it expects from a text, piece by piece. */
class Scanner {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found?.[1] ?? found?.[0];
  }
}

function commandsIn(data: string): readonly Command[] | undefined {
  const commands: Command[] = [];
  const scanner = new Scanner(data);
  let name = '';
  while (scanner.take(end) === undefined) {
    const written = scanner.take(letter);
    name = written ?? following(name);
    const command = commandOf(name, scanner);
    if (!command) return undefined;
    commands.push(command);
  }
  return commands;
}

/** What numbers without a letter are: lines after a move, nothing after a close, else the same again. */
const following = (name: string): string => ({ M: 'L', m: 'l', Z: '', z: '' })[name] ?? name;

function commandOf(name: string, scanner: Scanner): Command | undefined {
  const capital = name.toUpperCase();
  const count = counts[capital];
  if (count === undefined) return undefined;
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const taken = scanner.take(capital === 'A' && (index === 3 || index === 4) ? flag : number);
    if (taken === undefined || !isReasonable(Number(taken))) return undefined;
    numbers.push(Number(taken));
  }
  return { name: capital, relative: name !== capital, numbers };
}

const mirrored = ([x, y]: Point, around: Point): Point => [2 * around[0] - x, 2 * around[1] - y];
const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** Follows a path, as a pen does. */
class Walk {
  private readonly out: string[] = [];
  private readonly matrix: Matrix;
  private at: Point = [0, 0];
  private start: Point = [0, 0];
  /** The last control point, which a smooth curve mirrors. */
  private cubic: Point | undefined;
  private quadratic: Point | undefined;

  constructor(matrix: Matrix) {
    this.matrix = matrix;
  }

  get written(): string {
    return this.out.join(' ');
  }

  take({ name, relative, numbers }: Command): void {
    const base: Point = relative ? this.at : [0, 0];
    const points = pointsOf(name, numbers, base, this.at);
    const { cubic, quadratic } = this;
    this.cubic = undefined;
    this.quadratic = undefined;
    const [first = this.at, second = this.at, third = this.at] = points;
    const smooth = (control: Point | undefined): Point => (control ? mirrored(control, this.at) : this.at);
    if (name === 'M') this.start = first;
    if (name === 'Z') this.close();
    else if (name === 'M') this.go('M', first);
    else if (name === 'C') this.curve(first, second, third);
    else if (name === 'S') this.curve(smooth(cubic), first, second);
    else if (name === 'Q') this.quadraticTo(first, second);
    else if (name === 'T') this.quadraticTo(smooth(quadratic), first);
    else if (name === 'A') this.arc(numbers, first);
    else this.go('L', first);
  }

  private close(): void {
    this.at = this.start;
    this.out.push('Z');
  }

  private go(command: string, ...points: readonly Point[]): void {
    this.at = points.at(-1) ?? this.at;
    const numbers = points.flatMap((point) => moved(this.matrix, point)).map(short);
    this.out.push(command, ...numbers);
  }

  private curve(one: Point, two: Point, to: Point): void {
    this.go('C', one, two, to);
    this.cubic = two;
  }

  private quadraticTo(control: Point, to: Point): void {
    this.go('C', between(this.at, control, 2 / 3), between(to, control, 2 / 3), to);
    this.quadratic = control;
  }

  private arc([rx = 0, ry = 0, turn = 0, large, sweep]: readonly number[], to: Point): void {
    if (to[0] === this.at[0] && to[1] === this.at[1]) return;
    const arc = { from: this.at, to, radii: [rx, ry] as const, turn, large: large === 1, sweep: sweep === 1 };
    const curves = curvesOf(arc);
    if (curves.length === 0) this.go('L', to);
    for (const curve of curves) this.go('C', ...curve);
    this.at = to;
  }
}

/** The points that a command names, absolute. Of an arc only its end. */
function pointsOf(name: string, numbers: readonly number[], [x, y]: Point, at: Point): readonly Point[] {
  const [first = 0] = numbers;
  if (name === 'H') return [[x + first, at[1]]];
  if (name === 'V') return [[at[0], y + first]];
  const pairs = name === 'A' ? numbers.slice(5) : numbers;
  return Array.from(
    { length: pairs.length / 2 },
    (_, index): Point => [x + (pairs[index * 2] ?? 0), y + (pairs[index * 2 + 1] ?? 0)],
  );
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);
