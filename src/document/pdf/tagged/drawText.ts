import type { Face } from '../fonts.ts';
import type { LaidNode } from '../layOut.ts';
import type { Box, Ink, InkGlyph } from './ink.ts';
import type { Element, Structure } from './structure.ts';
import { number } from './syntax.ts';

interface Position {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A run of react-pdf after layout: glyphs of one font, size and colour. Positions are in points. */
interface Run {
  readonly glyphs?: readonly InkGlyph[];
  readonly positions?: readonly Position[];
  readonly string?: string;
  readonly xAdvance?: number;
  readonly height?: number;
  readonly descent?: number;
  readonly attributes: {
    readonly font?: readonly (Face & { readonly lang?: string })[];
    readonly fontSize: number;
    readonly color: string;
    readonly link?: string | null;
    readonly bidiLevel?: number;
  };
}

interface Line {
  readonly runs: readonly Run[];
  readonly box: { readonly x: number; readonly y: number; readonly height: number };
  readonly ascent?: number;
}

interface Place {
  readonly ink: Ink;
  readonly structure: Structure;
  /** The element that the text belongs to; none = it is decoration, and already marked so. */
  readonly element: Element | undefined;
}

/** The parts of a text with one owner: the text itself, or a link in it. */
interface Stretch {
  readonly owner: Element | undefined;
  readonly link?: string;
  readonly pieces: { readonly run: Run; readonly x: number; readonly y: number; readonly box: Box }[];
}

/** A text of react-pdf at its place on the page, links and all. */
export function drawText(node: LaidNode, left: number, top: number, place: Place): void {
  const lines = (node.lines ?? []) as unknown as readonly Line[];
  const [first] = lines;
  if (!first) return;
  const box = node.box as LaidNode['box'] & { readonly paddingLeft?: number; readonly paddingTop?: number };
  const x = left + (box.paddingLeft ?? 0) - ((node as { alignOffset?: number }).alignOffset ?? 0);
  const y = top + (box.paddingTop ?? 0) - first.box.y;
  const stretches = stretchesOf(lines, x, y, place);
  let spaced = !place.element || place.element.kids.length === 0;
  for (const stretch of stretches) {
    drawStretch(stretch, place.ink, !spaced);
    spaced = true;
  }
}

function stretchesOf(lines: readonly Line[], x: number, y: number, place: Place): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) {
    let at = x + line.box.x;
    const baseline = y + line.box.y + (line.ascent ?? 0);
    for (const run of line.runs) {
      const last = stretches.at(-1);
      const stretch = last && last.link === linkOf(run) ? last : opened(run, place);
      if (stretch !== last) stretches.push(stretch);
      const { height = 0, descent = 0, xAdvance = 0 } = run;
      const box: Box = [at, baseline - height - descent, at + xAdvance, baseline - descent];
      stretch.pieces.push({ run, x: at, y: baseline, box });
      at += xAdvance;
    }
  }
  return stretches;
}

/** A link around nothing that can be seen is none. */
const linkOf = ({ attributes, string = '' }: Run): string | undefined =>
  string.trim() === '' ? undefined : (attributes.link ?? undefined);

function opened(run: Run, { structure, element }: Place): Stretch {
  const link = linkOf(run);
  if (link === undefined) return { owner: element, pieces: [] };
  return { owner: element && structure.element({ role: 'Link' }, element, run), link, pieces: [] };
}

function drawStretch({ owner, link, pieces }: Stretch, ink: Ink, spaced: boolean): void {
  const draw = () => {
    for (const [index, { run, x, y }] of pieces.entries()) drawRun(run, x, y, ink, spaced && index === 0);
  };
  if (!owner) {
    draw();
    return;
  }
  ink.marked(owner, draw);
  if (link === undefined) return;
  const contents = pieces
    .map(({ run }) => run.string ?? '')
    .join('')
    .trim();
  for (const box of boxesPerLine(pieces)) owner.kids.push(ink.link({ box, to: link, contents: contents || link }));
}

/** One place to click per line. */
function boxesPerLine(pieces: Stretch['pieces']): readonly Box[] {
  const lines = new Map<number, Box>();
  for (const { y, box } of pieces) {
    const known = lines.get(y);
    lines.set(y, known ? [known[0], Math.min(known[1], box[1]), box[2], Math.max(known[3], box[3])] : box);
  }
  return [...lines.values()];
}

/** `spaced`: a space before it, which is heard and copied but moves nothing. */
function drawRun(run: Run, x: number, y: number, ink: Ink, spaced: boolean): void {
  const { glyphs = [], positions = [], attributes } = run;
  const [face] = attributes.font ?? [];
  if (!face || glyphs.length === 0) return;
  const faceAt = ink.glyphs.faceNumber(face);
  const backwards = ((attributes.bidiLevel ?? 0) & 1) === 1;
  const said = {
    ...(backwards && run.string ? { actual: run.string } : {}),
    ...(face.lang === undefined ? {} : { lang: face.lang }),
  };
  const draw = () => {
    ink.raw('BT');
    ink.setColor(attributes.color);
    ink.setFont(faceAt, attributes.fontSize);
    if (spaced) drawSpace(face, faceAt, attributes.fontSize, x, y, ink);
    drawGlyphs(glyphs, positions, { x, y, size: attributes.fontSize, face: faceAt, em: face.unitsPerEm, ink });
    ink.raw('ET');
  };
  if ('actual' in said || 'lang' in said) ink.span(said, draw);
  else draw();
}

function drawSpace(face: Face, faceNumber: number, size: number, x: number, y: number, ink: Ink): void {
  const [space] = face.layout(' ').glyphs as unknown as readonly InkGlyph[];
  if (!space) return;
  ink.glyphs.add(faceNumber, space);
  const left = x - (space.advanceWidth * size) / face.unitsPerEm;
  ink.raw(`1 0 0 -1 ${number(left)} ${number(y)} Tm <${hex(space.id)}> Tj`);
}

interface GlyphPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: number;
  readonly em: number;
  readonly ink: Ink;
}

/** Glyphs with the steps between them, in thousandths of the size, where they differ from the width of the glyph. */
export function drawGlyphs(glyphs: readonly InkGlyph[], positions: readonly Position[], place: GlyphPlace): void {
  const { y, size, face, em, ink } = place;
  let { x } = place;
  let start = x;
  let codes = '';
  const parts: string[] = [];
  const flush = () => {
    if (codes !== '') parts.push(`<${codes}>`);
    if (parts.length > 0) ink.raw(`1 0 0 -1 ${number(start)} ${number(y)} Tm [${parts.join('')}] TJ`);
    codes = '';
    parts.length = 0;
  };
  for (const [at, glyph] of glyphs.entries()) {
    const position = positions[at];
    if (!position) break;
    ink.glyphs.add(face, glyph);
    const apart = glyph.actualText !== undefined || position.xOffset !== 0 || position.yOffset !== 0;
    if (apart) {
      flush();
      drawApart(glyph, position, x, place);
      x += position.xAdvance;
      start = x;
      continue;
    }
    codes += hex(glyph.id);
    const step = Math.round((position.xAdvance / size - glyph.advanceWidth / em) * 1000);
    if (step !== 0) {
      parts.push(`<${codes}>${-step}`);
      codes = '';
    }
    x += position.xAdvance;
  }
  flush();
}

/** A glyph that stands off the line, or for something that the font lacks. */
function drawApart(glyph: InkGlyph, { xOffset, yOffset }: Position, x: number, { y, size, em, ink }: GlyphPlace): void {
  const scale = size / em;
  const draw = () =>
    ink.raw(`1 0 0 -1 ${number(x + xOffset * scale)} ${number(y - yOffset * scale)} Tm <${hex(glyph.id)}> Tj`);
  if (glyph.actualText === undefined) draw();
  else ink.span({ actual: glyph.actualText }, draw);
}

const codes: string[] = [];

function hex(id: number): string {
  codes[id] ??= id.toString(16).padStart(4, '0');
  return codes[id];
}
