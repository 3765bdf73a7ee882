import type { LaidNode } from '../layOut.ts';
import type { SetLine, SetRun } from '../layOutLines.ts';
import { isTurned } from '../layOutOrder.ts';
import type { Face, Glyph, Position } from '../shaping.ts';
import type { Box, Ink } from './ink.ts';
import type { Element, Structure } from './structure.ts';
import { number } from './syntax.ts';
import type { Tag } from './tags.ts';

interface Place {
  readonly ink: Ink;
  readonly structure: Structure;
  /** The element that the text belongs to; none = it is decoration, and already marked so. */
  readonly element: Element | undefined;
}

/** Glyphs of one run that are said alike, at their place. */
interface Piece {
  readonly run: SetRun;
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where they are said otherwise than they look, or in another script. */
  readonly said?: Pick<Tag, 'actual' | 'lang'>;
}

/** The parts of a text with one owner: the text itself, or a link in it. */
interface Stretch {
  readonly link: string | undefined;
  readonly pieces: Piece[];
}

/** A text of react-pdf at its place on the page, links and all. */
export function drawText(node: LaidNode, left: number, top: number, place: Place): void {
  const lines = (node.lines ?? []) as readonly SetLine[];
  const [first] = lines;
  if (!first) return;
  const box = node.box as LaidNode['box'] & { readonly paddingLeft?: number; readonly paddingTop?: number };
  const x = left + (box.paddingLeft ?? 0) - ((node as { alignOffset?: number }).alignOffset ?? 0);
  const y = top + (box.paddingTop ?? 0) - first.box.y;
  const stretches: Stretch[] = [];
  for (const line of lines) {
    addPieces(stretches, piecesOf(line, x + line.box.x, y + line.box.y + line.ascent));
  }
  const { element } = place;
  // a second text in one element is another word
  let spaced = element !== undefined && element.kids.length > 0;
  for (const stretch of stretches) {
    drawStretch(stretch, place, spaced);
    spaced = false;
  }
}

/** A line of text that is decoration: what it says is said elsewhere. */
export function drawLine(line: SetLine, left: number, top: number, ink: Ink): void {
  for (const piece of piecesOf(line, left, top + line.ascent)) drawPiece(piece, ink, false);
}

/** Placed from left to right, and given in the order in which they are read. */
function piecesOf({ runs }: SetLine, left: number, y: number): readonly Piece[] {
  let x = left;
  const pieces = runs.flatMap((run) =>
    saidAlike(run).map((part): Piece => {
      const width = part.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      x += width;
      return { ...part, run, x: x - width, y, width };
    }),
  );
  return pieces.toSorted((one, other) => one.run.start - other.run.start);
}

type Alike = Pick<Piece, 'glyphs' | 'positions' | 'said'>;

/** A run in parts: a box for what no font has is said as what was typed, and stands alone. */
function saidAlike(run: SetRun): readonly Alike[] {
  const { glyphs, positions } = run;
  const own = saidOf(run);
  const lacking = glyphs.flatMap((glyph, at) => (glyph.actualText === undefined ? [] : [at]));
  if (own?.actual !== undefined || lacking.length === 0) return parted(run, 0, glyphs.length, own);
  let from = 0;
  const parts = lacking.flatMap((at) => {
    const before = parted(run, from, at, own);
    from = at + 1;
    const actual = glyphs[at]?.actualText ?? '';
    return [...before, { glyphs: glyphs.slice(at, from), positions: positions.slice(at, from), said: { actual } }];
  });
  return [...parts, ...parted(run, from, glyphs.length, own)];
}

function parted({ glyphs, positions }: SetRun, from: number, to: number, said: Piece['said']): readonly Alike[] {
  if (from >= to) return [];
  const whole = from === 0 && to === glyphs.length;
  const part = whole ? { glyphs, positions } : { glyphs: glyphs.slice(from, to), positions: positions.slice(from, to) };
  return [said ? { ...part, said } : part];
}

/** Glyphs stand from left to right, whichever way the text is read. */
function saidOf({ attributes, string }: SetRun): Piece['said'] {
  const { lang } = attributes.font[0];
  if (lang === undefined && !isTurned(attributes)) return undefined;
  return { ...(isTurned(attributes) ? { actual: string } : {}), ...(lang === undefined ? {} : { lang }) };
}

function addPieces(stretches: Stretch[], pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const link = linkOf(piece.run);
    const last = stretches.at(-1);
    if (last && last.link === link) last.pieces.push(piece);
    else stretches.push({ link, pieces: [piece] });
  }
}

/** A link around nothing that can be seen is none. */
const linkOf = ({ attributes, string }: SetRun): string | undefined =>
  string.trim() === '' ? undefined : (attributes.link ?? undefined);

function drawStretch({ link, pieces }: Stretch, { ink, structure, element }: Place, spaced: boolean): void {
  if (!element) {
    for (const piece of pieces) drawPiece(piece, ink, false);
    return;
  }
  const owner = link === undefined ? element : structure.element({ role: 'Link' }, element, pieces);
  for (const [at, part] of partsBySaid(pieces).entries()) {
    const { said } = part[0] ?? {};
    const sayer = said ? structure.element({ role: 'Span', ...said }, owner, part) : owner;
    ink.marked(sayer, () => {
      for (const [index, piece] of part.entries()) drawPiece(piece, ink, spaced && at === 0 && index === 0);
    });
  }
  if (link === undefined) return;
  const contents = pieces
    .map(({ run }, at) => (pieces[at - 1]?.run === run ? '' : run.string))
    .join('')
    .trim();
  for (const box of boxesPerLine(pieces)) owner.kids.push(ink.link({ box, to: link, contents: contents || link }));
}

/**
 * An element of its own for each piece that is said otherwise: some readers lose the rest of a text in which a mark
 * stands within a mark.
 */
function partsBySaid(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && !piece.said && !last[0]?.said) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** One place to click per line. */
function boxesPerLine(pieces: readonly Piece[]): readonly Box[] {
  const lines = new Map<number, Box>();
  for (const { run, x, y, width } of pieces) {
    const known = lines.get(y) ?? [x, y - run.descent, x, y - run.descent];
    const top = y - run.height - run.descent;
    lines.set(y, [known[0], Math.min(known[1], top), x + width, Math.max(known[3], y - run.descent)]);
  }
  return [...lines.values()];
}

/** `spaced`: a space before it, which is heard and copied but moves nothing. */
function drawPiece({ run, glyphs, positions, x, y }: Piece, ink: Ink, spaced: boolean): void {
  const { font, fontSize: size, color } = run.attributes;
  const [face] = font;
  const at = ink.glyphs.faceNumber(face);
  ink.raw('BT');
  ink.setColor(String(color));
  ink.setFont(at, size);
  if (spaced) drawSpace(face, at, size, x, y, ink);
  drawGlyphs(glyphs, positions, { x, y, size, face: at, em: face.unitsPerEm, ink });
  ink.raw('ET');
}

function drawSpace(face: Face, faceNumber: number, size: number, x: number, y: number, ink: Ink): void {
  const [space] = face.layout(' ').glyphs;
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
function drawGlyphs(glyphs: readonly Glyph[], positions: readonly Position[], place: GlyphPlace): void {
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
    if (position.xOffset !== 0 || position.yOffset !== 0) {
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

/** A glyph that stands off the line. */
function drawApart(glyph: Glyph, { xOffset, yOffset }: Position, x: number, { y, size, em, ink }: GlyphPlace): void {
  const scale = size / em;
  ink.raw(`1 0 0 -1 ${number(x + xOffset * scale)} ${number(y - yOffset * scale)} Tm <${hex(glyph.id)}> Tj`);
}

const codes: string[] = [];

function hex(id: number): string {
  codes[id] ??= id.toString(16).padStart(4, '0');
  return codes[id];
}
