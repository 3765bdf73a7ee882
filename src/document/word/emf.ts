import type { Drawing, DrawingInk, Label, Point, Shape, Stroke } from '../drawing/drawing.ts';
import { widthOf } from '../drawing/lettering.ts';
import { dashes } from '../drawing/SvgDrawing.tsx';
import { color } from '../pdf/theme.ts';
import { font } from './look.ts';

/**
 * A drawing as an Enhanced Metafile (MS-EMF): the one picture of lines and letters that Word and LibreOffice both draw.
 * In twentieths of a point, on a sheet of ten inches: one unit of it is one unit of the file.
 */
export function emfOf({ width, height, shapes }: Drawing): Uint8Array<ArrayBuffer> {
  const pen = new Records();
  pen.record(kinds.backgroundMode, [1]);
  pen.record(kinds.textAlign, [baseline]);
  for (const shape of shapes) drawShape(shape, pen);
  pen.record(kinds.end, [0, 0, 20]);
  return pen.file(units(width), units(height));
}

const kinds = {
  header: 1,
  end: 14,
  backgroundMode: 18,
  textAlign: 22,
  textColor: 24,
  select: 37,
  createPen: 38,
  createBrush: 39,
  remove: 40,
  ellipse: 42,
  rectangle: 43,
  createFont: 82,
  text: 84,
  polygon: 86,
  polyline: 87,
} as const;

const baseline = 24;
const nothing = { brush: 0x80000005, pen: 0x80000008 } as const;
const sheet = { units: 14400, millimetres: 254 } as const;
const perPoint = 20;

const units = (points: number): number => Math.round(points * perPoint);

class Records {
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private count = 0;

  /** Numbers of 32 bits, and what comes after them. */
  record(kind: number, numbers: readonly number[], rest: Uint8Array = new Uint8Array()): void {
    const size = 8 + numbers.length * 4 + Math.ceil(rest.length / 4) * 4;
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    for (const [at, number] of [kind, size, ...numbers].entries()) view.setUint32(at * 4, number >>> 0, true);
    bytes.set(rest, 8 + numbers.length * 4);
    this.parts.push(bytes);
    this.count += 1;
  }

  file(width: number, height: number): Uint8Array<ArrayBuffer> {
    const headerSize = 108;
    const size = this.parts.reduce((sum, part) => sum + part.length, headerSize);
    const hundredths = (value: number): number => Math.round((value / sheet.units) * sheet.millimetres * 100);
    const header = new Uint8Array(headerSize);
    const view = new DataView(header.buffer);
    const numbers = [
      ...[kinds.header, headerSize, 0, 0, width, height, 0, 0, hundredths(width), hundredths(height)],
      ...[0x464d4520, 0x10000, size, this.count + 1, 4, 0, 0, 0],
      ...[sheet.units, sheet.units, sheet.millimetres, sheet.millimetres, 0, 0, 0],
      ...[sheet.millimetres * 1000, sheet.millimetres * 1000],
    ];
    for (const [at, number] of numbers.entries()) view.setUint32(at * 4, number, true);
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of [header, ...this.parts]) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** The one switch over shapes for Word. */
function drawShape(shape: Shape, pen: Records): void {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape;
      const corners: readonly Point[] = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ];
      drawArea(corners, shape.fill, shape.stroke, pen);
      return;
    }
    case 'area':
      drawArea(shape.points, shape.fill, shape.stroke, pen);
      return;
    case 'line':
      drawLine(shape.points, shape.stroke, pen);
      return;
    case 'circle': {
      const { x, y, radius } = shape;
      withTools(shape.fill, shape.stroke, pen, () =>
        pen.record(kinds.ellipse, [x - radius, y - radius, x + radius, y + radius].map(units)),
      );
      return;
    }
    case 'label':
      drawLabel(shape, pen);
  }
}

function drawArea(
  points: readonly Point[],
  fill: DrawingInk | undefined,
  stroke: Stroke | undefined,
  pen: Records,
): void {
  const dashed = stroke?.dashed ? stroke : undefined;
  if (fill || (stroke && !dashed)) {
    withTools(fill, dashed ? undefined : stroke, pen, () => drawPoints(kinds.polygon, points, pen));
  }
  if (dashed) drawLine([...points, ...points.slice(0, 1)], dashed, pen);
}

/** Dashes are drawn one by one: a dashed pen of more than one unit is not drawn alike everywhere. */
function drawLine(points: readonly Point[], stroke: Stroke, pen: Records): void {
  const lines = stroke.dashed ? points.slice(1).flatMap((to, at) => dashesBetween(points[at] ?? to, to)) : [points];
  withTools(undefined, stroke, pen, () => {
    for (const line of lines) drawPoints(kinds.polyline, line, pen);
  });
}

const [dash = 3, space = 2.4] = dashes.split(' ').map(Number);

function dashesBetween([x1, y1]: Point, [x2, y2]: Point): readonly (readonly Point[])[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const on = (at: number): Point => [x1 + ((x2 - x1) * at) / length, y1 + ((y2 - y1) * at) / length];
  const count = Math.ceil(length / (dash + space));
  return Array.from({ length: count }, (_, at) => {
    const from = at * (dash + space);
    return [on(from), on(Math.min(length, from + dash))];
  });
}

function drawPoints(kind: number, points: readonly Point[], pen: Records): void {
  const flat = new Int16Array(points.flatMap(([x, y]) => [units(x), units(y)]));
  const xs = points.map(([x]) => units(x));
  const ys = points.map(([, y]) => units(y));
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  pen.record(kind, [...bounds, points.length], new Uint8Array(flat.buffer));
}

const inks: Readonly<Record<DrawingInk, string>> = {
  ink: color.ink,
  soft: color.soft,
  line: color.line,
  strong: color.strong,
  paper: color.paper,
  wash: color.wash,
  accent: color.accent,
  harm: color.harm,
  'harm-mid': color.harmMid,
  'harm-soft': color.harmSoft,
  'harm-bar': color.harmBar,
  gain: color.gain,
  warn: color.warn,
};

/** Blue stands first. */
const reference = (ink: DrawingInk): number => {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)$/.exec(inks[ink]) ?? [];
  return Number.parseInt(blue + green + red, 16);
};

/** Draws with a pen and a brush of its own, and puts them away. */
function withTools(fill: DrawingInk | undefined, stroke: Stroke | undefined, pen: Records, draw: () => void): void {
  if (fill) pen.record(kinds.createBrush, [1, 0, reference(fill), 0]);
  if (stroke) pen.record(kinds.createPen, [2, 0, units(stroke.width), 0, reference(stroke.ink)]);
  pen.record(kinds.select, [fill ? 1 : nothing.brush]);
  pen.record(kinds.select, [stroke ? 2 : nothing.pen]);
  draw();
  pen.record(kinds.select, [nothing.brush]);
  pen.record(kinds.select, [nothing.pen]);
  if (fill) pen.record(kinds.remove, [1]);
  if (stroke) pen.record(kinds.remove, [2]);
}

/** The font of the document is wider than that of the paper: its letters are a little smaller, on the same places. */
const narrower = 0.92;
const blackFont = 0x8000000d;

function drawLabel({ text, x, y, size, ink, bold, align }: Label, pen: Records): void {
  const letters = [...text];
  const look = { size, ...(bold ? { bold } : {}) };
  const whole = widthOf(text, look);
  const left = align === 'start' ? x : align === 'middle' ? x - whole / 2 : x - whole;
  pen.record(kinds.createFont, [3], fontOf(size * narrower, bold === true));
  pen.record(kinds.select, [3]);
  pen.record(kinds.textColor, [reference(ink)]);
  const codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const steps = letters.flatMap((letter) => {
    const step = units(widthOf(letter, look));
    return letter.length === 2 ? [step, 0] : [step];
  });
  const stringSize = Math.ceil(codes.byteLength / 4) * 4;
  const head = 76;
  const rest = new Uint8Array(stringSize + steps.length * 4);
  rest.set(new Uint8Array(codes.buffer), 0);
  rest.set(new Uint8Array(Uint32Array.from(steps).buffer), stringSize);
  const one = new DataView(new ArrayBuffer(4));
  one.setFloat32(0, 1, true);
  const scale = one.getUint32(0, true);
  const bounds = [units(left), units(y - size), units(left + whole), units(y)];
  pen.record(
    kinds.text,
    [...bounds, 2, scale, scale, units(left), units(y), text.length, head, 0, 0, 0, 0, 0, head + stringSize],
    rest,
  );
  pen.record(kinds.select, [blackFont]);
  pen.record(kinds.remove, [3]);
}

function fontOf(size: number, bold: boolean): Uint8Array {
  const bytes = new Uint8Array(320);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, -units(size), true);
  view.setInt32(16, bold ? 700 : 400, true);
  for (const [at, letter] of [...font].entries()) view.setUint16(28 + at * 2, letter.codePointAt(0) ?? 0, true);
  return bytes;
}
