import type { Logo, LogoPath, LogoStroke } from '../houseStyle.ts';
import { type Checked, type HouseFault, refused } from '../refusal.ts';
import { identity, isReasonable, lineScale, type Matrix, numbersIn, transformed } from './matrix.ts';
import { plainPath } from './pathData.ts';
import { dataOf, geometry, isShape } from './shapes.ts';
import { type SvgTag, tagsIn } from './tags.ts';

const namespace = 'http://www.w3.org/2000/svg';
/** More than any logo has. */
const mostTags = 2000;

/** Says nothing of how it looks. */
const silent = /^(?:xmlns(?::[\w-]+)?|version|baseProfile|xml:space|id|data-[\w-]+|role|aria-[\w-]+|clip-rule)$/;

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const named: Readonly<Record<string, string>> = { none: 'none', black: '#000000', white: '#ffffff' };

function colorOf(value: string): string | undefined {
  if (Object.hasOwn(named, value)) return named[value];
  if (!hex.test(value)) return undefined;
  const digits = value.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

const oneOf =
  (...words: readonly string[]) =>
  (value: string): string | undefined =>
    words.includes(value) ? value : undefined;

function lengthOf(value: string): string | undefined {
  const [number, ...more] = numbersIn(value.replace(/px\s*$/, '')) ?? [];
  return number !== undefined && number >= 0 && more.length === 0 ? String(number) : undefined;
}

/** What a shape takes over from the group that it is in. Each answers with the value as we write it, or not at all. */
const paints: Readonly<Record<string, (value: string) => string | undefined>> = {
  fill: colorOf,
  stroke: colorOf,
  'fill-rule': oneOf('nonzero', 'evenodd'),
  'stroke-width': lengthOf,
  'stroke-linecap': oneOf('butt', 'round', 'square'),
  'stroke-linejoin': oneOf('miter', 'round', 'bevel'),
  'stroke-miterlimit': lengthOf,
};

/** Of the drawing as a whole. */
const ofSvg: ReadonlySet<string> = new Set(['viewBox', 'width', 'height', 'preserveAspectRatio', 'x', 'y']);

interface Around {
  readonly matrix: Matrix;
  readonly paint: Readonly<Record<string, string>>;
}

/** A logo from an SVG file: only shapes with flat colours, and refused for anything else. */
export function readLogo(file: string, text: string): Checked<Logo> {
  if (!/<svg[\s>]/.test(text)) return refused({ kind: 'not-svg', file });
  const read = tagsIn(text);
  if ('line' in read) return refused({ kind: 'svg-malformed', file, line: read.line });
  const [svg, ...tags] = read.tags;
  if (svg?.name !== 'svg' || svg.attributes.get('xmlns') !== namespace) return refused({ kind: 'not-svg', file });
  if (tags.length > mostTags) return refused({ kind: 'svg-too-much', file });
  const view = viewOf(svg);
  if (!view) return refused({ kind: 'svg-no-view', file });
  const reader = new Reader(file, svg);
  for (const tag of tags) reader.take(tag);
  return reader.outcome(view, tags.at(-1)?.line ?? svg.line);
}

/** Proportions beyond this fit nowhere beside a title. */
const longest = 12;

function viewOf({ attributes }: SvgTag): Logo['view'] | undefined {
  const box = attributes.get('viewBox');
  const sides = [attributes.get('width') ?? '', attributes.get('height') ?? ''].map((side) => Number(lengthOf(side)));
  const numbers = box === undefined ? [0, 0, ...sides] : numbersIn(box);
  const [left = 0, top = 0, width = 0, height = 0] = numbers ?? [];
  const fits = numbers?.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return fits && width / height <= longest && height / width <= longest ? [left, top, width, height] : undefined;
}

class Reader {
  private readonly paths: LogoPath[] = [];
  private readonly open: { readonly name: string; readonly around: Around }[] = [];
  private readonly file: string;
  private fault: HouseFault | undefined;

  constructor(file: string, svg: SvgTag) {
    this.file = file;
    const around = this.inside(svg, { matrix: identity, paint: { fill: '#000000' } });
    if (svg.kind === 'open') this.open.push({ name: svg.name, around });
  }

  take(tag: SvgTag): void {
    const parent = this.open.at(-1);
    if (this.fault) return;
    if (!parent || (tag.kind === 'close' && parent.name !== tag.name)) this.broken(tag.line);
    else if (tag.kind === 'close') this.open.pop();
    else if (tag.name !== 'g' && !isShape(tag.name)) {
      this.fault = { kind: 'svg-element', file: this.file, element: tag.name, line: tag.line };
    } else if (isShape(parent.name)) this.broken(tag.line);
    else this.add(tag, parent.around);
  }

  outcome(view: Logo['view'], line: number): Checked<Logo> {
    if (!this.fault && this.open.length > 0) this.broken(line);
    if (this.fault) return refused(this.fault);
    const seen = this.paths.filter(({ fill, stroke }) => fill !== 'none' || stroke);
    return seen.length > 0
      ? { ok: true, value: { view, paths: seen } }
      : refused({ kind: 'svg-empty', file: this.file });
  }

  private broken(line: number): void {
    this.fault = { kind: 'svg-malformed', file: this.file, line };
  }

  private add(tag: SvgTag, parent: Around): void {
    const around = this.inside(tag, parent);
    if (isShape(tag.name) && !this.fault) this.draw(tag, around);
    if (tag.kind === 'open') this.open.push({ name: tag.name, around });
  }

  private draw(tag: SvgTag, { matrix, paint }: Around): void {
    const data = dataOf(tag.name, tag.attributes);
    // a shape without a size is not drawn
    if (data === '') return;
    const d = typeof data === 'string' ? plainPath(data, matrix) : undefined;
    const scale = lineScale(matrix);
    const stroked = paint['stroke'] !== undefined && paint['stroke'] !== 'none';
    if (d === undefined) this.wrong(tag, typeof data === 'string' ? 'd' : data.attribute);
    else if (stroked && scale === undefined) this.wrong(tag, 'transform');
    else this.paths.push(pathOf(d, paint, stroked, scale ?? 1));
  }

  private inside(tag: SvgTag, { matrix, paint }: Around): Around {
    const own: Record<string, string> = {};
    let within: Matrix | undefined = matrix;
    for (const [attribute, value] of tag.attributes) {
      const read = paints[attribute];
      const written = read?.(value.trim());
      if (attribute === 'transform' && tag.name !== 'svg') within = transformed(matrix, value);
      else if (written !== undefined) own[attribute] = written;
      else if (read) this.wrong(tag, attribute);
      else if (!isKnown(tag.name, attribute)) this.unknown(tag, attribute);
    }
    if (!within) this.wrong(tag, 'transform');
    return { matrix: within ?? matrix, paint: { ...paint, ...own } };
  }

  private unknown({ name: element, line }: SvgTag, attribute: string): void {
    this.fault ??= { kind: 'svg-attribute', file: this.file, element, attribute, line };
  }

  private wrong({ name: element, line, attributes }: SvgTag, attribute: string): void {
    const value = (attributes.get(attribute) ?? '').slice(0, 40);
    this.fault ??= { kind: 'svg-value', file: this.file, element, attribute, value, line };
  }
}

const isKnown = (element: string, attribute: string): boolean =>
  silent.test(attribute) || (element === 'svg' ? ofSvg.has(attribute) : geometry(element).includes(attribute));

function pathOf(d: string, paint: Around['paint'], stroked: boolean, scale: number): LogoPath {
  const width = Number(paint['stroke-width'] ?? 1) * scale;
  const stroke: LogoStroke = {
    color: paint['stroke'] ?? 'none',
    width: Math.round(width * 1000) / 1000,
    cap: (paint['stroke-linecap'] ?? 'butt') as LogoStroke['cap'],
    join: (paint['stroke-linejoin'] ?? 'miter') as LogoStroke['join'],
  };
  return {
    d,
    fill: paint['fill'] ?? '#000000',
    ...(paint['fill-rule'] === 'evenodd' ? { evenOdd: true } : {}),
    ...(stroked && width > 0 && isReasonable(width) ? { stroke } : {}),
  };
}
