import type { ComposedPage } from '../compose.ts';
import type { Face } from '../fonts.ts';
import type { LaidNode } from '../layOut.ts';
import { page as sheet } from '../theme.ts';
import { Pen } from './drawBoxes.ts';
import { drawText } from './drawText.ts';
import { GlyphsUsed, type GlyphUse, Ink, type PageLink } from './ink.ts';
import { type Element, Structure } from './structure.ts';
import { number } from './syntax.ts';

interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
  readonly top: number;
}

/** A page that is drawn and compressed, and says nothing of its place in the document. */
export interface PaintedPage {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
  readonly marks: number;
  readonly links: readonly PageLink[];
  readonly anchors: readonly { readonly name: string; readonly top: number }[];
  readonly bookmarks: readonly Bookmark[];
}

/** A part of the document as data: it can be kept until the part changes, and sent to another thread. */
export interface PaintedPart {
  readonly pages: readonly PaintedPage[];
  readonly root: Element;
  readonly glyphs: GlyphUse;
}

/** Draws composed pages and notes what every mark on them is. */
export function paintPart(pages: readonly ComposedPage[], faces: readonly Face[]): PaintedPart {
  const structure = new Structure({ role: 'Sect' });
  const glyphs = new GlyphsUsed(faces);
  const painter = new Painter(structure, new Pen());
  const painted = pages.map((page, index) => paintPage(page, index, painter, glyphs));
  return { pages: painted, root: structure.root, glyphs: glyphs.faces };
}

function paintPage(
  { orientation, placed }: ComposedPage,
  index: number,
  painter: Painter,
  glyphs: GlyphsUsed,
): PaintedPage {
  const [width, height] = orientation === 'portrait' ? [sheet.width, sheet.height] : [sheet.height, sheet.width];
  const ink = new Ink(index, height, glyphs);
  for (const { node, top, again } of placed) {
    const left = sheet.left + node.box.left;
    if (again) ink.artifact('Pagination', () => painter.decorate(node, left, top, ink));
    else painter.paint(node, left, top, ink, painter.root);
  }
  const own = placed.filter(({ again }) => !again);
  return {
    width,
    height,
    content: ink.content(),
    marks: ink.markCount,
    links: ink.links,
    anchors: own.flatMap(({ node, top }) => anchorsIn(node, top)),
    bookmarks: own.flatMap(({ node: { props }, top }) =>
      props.slab?.bookmark ? [{ ...props.slab.bookmark, top }] : [],
    ),
  };
}

/** Destinations stand in points of the page, wherever in the tree their node is. */
function anchorsIn(node: LaidNode, top: number): readonly { name: string; top: number }[] {
  const own = node.props?.anchor ? [{ name: node.props.anchor, top }] : [];
  if (node.type === 'TEXT' || node.type === 'SVG') return own;
  return [...own, ...(node.children ?? []).flatMap((child) => anchorsIn(child, top + (child.box?.top ?? 0)))];
}

class Painter {
  private readonly structure: Structure;
  private readonly pen: Pen;

  get root(): Element {
    return this.structure.root;
  }

  constructor(structure: Structure, pen: Pen) {
    this.structure = structure;
    this.pen = pen;
  }

  /** A node and what is in it, as content of the element that it names or is in. */
  paint(node: LaidNode, left: number, top: number, ink: Ink, parent: Element): void {
    const { artifact, tag, within = [], origin = node.props } = node.props;
    if (artifact) {
      ink.artifact('Layout', () => this.decorate(node, left, top, ink));
      return;
    }
    const around = this.structure.within(within, parent);
    const element = tag ? this.structure.element(tag, around, origin) : around;
    if (node.type === 'TEXT') {
      const owner = this.structure.textElement(element, origin);
      drawText(node, left, top, { ink, structure: this.structure, element: owner });
    } else if (node.type === 'SVG') this.drawing(node, left, top, ink, tag && element);
    else if (tag?.role === 'Figure') this.figure(node, left, top, ink, element);
    else this.box(node, left, top, ink, element);
  }

  private box(node: LaidNode, left: number, top: number, ink: Ink, element: Element): void {
    if (isPainted(node)) ink.artifact('Layout', () => this.pen.draw(node, left, top, ink));
    const inside = node.type === 'LINK' ? this.structure.element({ role: 'Link' }, element, node) : element;
    for (const child of node.children ?? []) this.paint(child, left + child.box.left, top + child.box.top, ink, inside);
    if (node.type === 'LINK') inside.kids.push(ink.link(linkOf(node, left, top)));
  }

  /** Everything in it as one picture: its alternative says what there is to be seen. */
  private figure(node: LaidNode, left: number, top: number, ink: Ink, element: Element): void {
    element.box = boxOf(node, left, top);
    ink.marked(element, () => this.decorate(node, left, top, ink));
  }

  private drawing(node: LaidNode, left: number, top: number, ink: Ink, element: Element | undefined): void {
    const draw = () => this.pen.draw(node, left, top, ink);
    if (!element) {
      ink.artifact('Layout', draw);
      return;
    }
    if (element.tag.role === 'Figure') element.box = boxOf(node, left, top);
    ink.marked(element, draw);
  }

  /** Drawn without being said: the mark around it says what it is. */
  decorate(node: LaidNode, left: number, top: number, ink: Ink): void {
    if (node.type === 'TEXT') drawText(node, left, top, { ink, structure: this.structure, element: undefined });
    else if (node.type === 'SVG') this.pen.draw(node, left, top, ink);
    else this.decorateBox(node, left, top, ink);
  }

  private decorateBox(node: LaidNode, left: number, top: number, ink: Ink): void {
    if (isPainted(node)) this.pen.draw(node, left, top, ink);
    const inside = () => {
      for (const child of node.children ?? []) this.decorate(child, left + child.box.left, top + child.box.top, ink);
    };
    const angle = angleOf(node);
    if (angle === undefined) {
      inside();
      return;
    }
    ink.apart(() => {
      ink.raw(turned(angle, node, left, top));
      inside();
    });
  }
}

const boxOf = ({ box }: LaidNode, left: number, top: number) =>
  [left, top, left + box.width, top + box.height] as const;

function linkOf(node: LaidNode, left: number, top: number): PageLink {
  const to = String(node.props['src']);
  return { box: boxOf(node, left, top), to, contents: stringIn(node).trim() || to };
}

const stringIn = (node: LaidNode): string =>
  node.lines ? node.lines.map((line) => line.string).join('') : (node.children ?? []).map(stringIn).join(' ');

const isPainted = ({ style }: LaidNode): boolean =>
  style['backgroundColor'] !== undefined ||
  ['borderTopWidth', 'borderBottomWidth', 'borderLeftWidth', 'borderRightWidth'].some((side) => Boolean(style[side]));

/** The one transformation that is used: a turn, in degrees. */
function angleOf({ style }: LaidNode): number | undefined {
  const [transform] = (style['transform'] ?? []) as readonly { operation: string; value: readonly number[] }[];
  if (!transform) return undefined;
  if (transform.operation !== 'rotate') throw new Error(`cannot ${transform.operation} a box`);
  return transform.value[0] ?? 0;
}

function turned(angle: number, node: LaidNode, left: number, top: number): string {
  const origin = (node as { origin?: { left: number; top: number } }).origin;
  const x = left + (origin?.left ?? node.box.left) - node.box.left;
  const y = top + (origin?.top ?? node.box.top) - node.box.top;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const fine = (value: number) => String(Math.round(value * 1e6) / 1e6);
  const shift = [x - x * cos + y * sin, y - x * sin - y * cos];
  return `${[cos, sin, -sin, cos].map(fine).join(' ')} ${shift.map(number).join(' ')} cm`;
}
