import renderNodes from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import { documentWords as nl } from '../../nl/document.ts';
import type { Outline } from '../shape.ts';
import type { ComposedPage } from './compose.ts';
import type { EmbeddedFile } from './embedded.ts';
import { embed } from './embedded.ts';
import type { Face, Fonts } from './fonts.ts';
import type { LaidNode } from './layOut.ts';
import { color, page, type } from './theme.ts';

type Canvas = InstanceType<typeof PDFDocument>;

interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
  readonly page: number;
  readonly top: number;
}

interface PaintOptions {
  readonly files: readonly EmbeddedFile[];
  /** After each page, counted from 1. */
  readonly onPage: (page: number) => Promise<void>;
}

/** Draws composed pages onto a pdfkit document of our own, with header, footer, destinations and bookmarks. */
export async function paint(
  pages: readonly ComposedPage[],
  outline: Outline,
  fonts: Fonts,
  { files, onPage }: PaintOptions,
): Promise<Uint8Array> {
  const canvas = newCanvas(outline);
  const written = collected(canvas);
  const target = drawingTarget(canvas);
  const bookmarks: Bookmark[] = [];
  for (const [index, composed] of pages.entries()) {
    bookmarks.push(...paintPage(canvas, target, composed, index));
    if (index > 0) edges(canvas, outline, fonts, { page: index + 1, of: pages.length });
    await onPage(index + 1);
  }
  addBookmarks(canvas, bookmarks);
  embed(canvas, files, new Date(outline.cover.printedAt));
  canvas.end();
  return written;
}

function paintPage(canvas: Canvas, target: Canvas, { orientation, placed }: ComposedPage, index: number): Bookmark[] {
  const [width, height] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width];
  canvas.addPage({ size: [width, height], margin: 0 });
  return placed.flatMap(({ node, top, again }) => {
    canvas.save();
    canvas.translate(page.left, top - node.box.top);
    draw(target, canvas, node);
    canvas.restore();
    if (again) return [];
    anchor(canvas, node, top);
    const bookmark = node.props.slab?.bookmark;
    return bookmark ? [{ ...bookmark, page: index, top }] : [];
  });
}

function newCanvas({ cover }: Outline): Canvas {
  const author = cover.facts.find((fact) => fact.term === nl.cover.author)?.value;
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'nl-NL',
    displayTitle: true,
    // pdfkit opens Helvetica unless it is told that there is no font yet
    font: null as unknown as string,
    info: {
      Title: cover.title,
      ...(author && 'text' in author ? { Author: author.text } : {}),
      Subject: nl.subject(cover.kind, cover.version),
      Creator: 'Uitvoeringstoets',
      Producer: 'Uitvoeringstoets',
      CreationDate: new Date(cover.printedAt),
      ModDate: new Date(cover.printedAt),
    },
  });
}

function collected(canvas: Canvas): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    canvas.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    canvas.on('error', reject);
    canvas.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/**
 * What react-pdf draws on: our document, but it may not end it, and a font that was opened once is found by its name
 * instead of being opened again for every run of text.
 */
function drawingTarget(canvas: Canvas): Canvas {
  return new Proxy(canvas, {
    get(target, name) {
      if (name === 'end') return () => {};
      if (name === 'font') {
        return (face: Face, size: number) => target.font(face as unknown as string, face.postscriptName, size);
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}

function draw(target: Canvas, canvas: Canvas, node: LaidNode): void {
  const leaf = node.type === 'TEXT' || node.type === 'SVG';
  if (leaf || node.type === 'LINK' || isPainted(node)) {
    renderNodes(target as never, { children: [leaf ? node : { ...node, children: [] }] } as never);
  }
  if (leaf || !node.children?.length) return;
  canvas.save();
  if (node.style['transform']) {
    // a turned box is drawn whole: react-pdf knows how to turn it
    renderNodes(target as never, { children: [node] } as never);
  } else {
    canvas.translate(node.box.left, node.box.top);
    for (const child of node.children) draw(target, canvas, child);
  }
  canvas.restore();
}

const isPainted = ({ style }: LaidNode): boolean =>
  !style['transform'] &&
  (style['backgroundColor'] !== undefined ||
    ['borderTopWidth', 'borderBottomWidth', 'borderLeftWidth', 'borderRightWidth'].some((side) =>
      Boolean(style[side]),
    ));

/** Destinations stand in points of the page, wherever in the tree their node is. */
function anchor(canvas: Canvas, node: LaidNode, top: number): void {
  if (node.props?.anchor) canvas.addNamedDestination(node.props.anchor, 'XYZ', page.left, Math.max(0, top - 8), null);
  if (node.type === 'TEXT' || node.type === 'SVG') return;
  for (const child of node.children ?? []) anchor(canvas, child, top + (child.box?.top ?? 0));
}

/** Header and footer: on every page but the cover, never part of what is read out. */
function edges(canvas: Canvas, { cover }: Outline, fonts: Fonts, place: { page: number; of: number }): void {
  const { height, width } = canvas.page;
  const right = width - page.right;
  const style = type.micro;
  const most = (right - page.left) / 2;
  const scope = cover.scope === 'quickscan' ? `${nl.cover.quickscanKind.toLowerCase()} · ` : '';
  const versionLine = shortened(`${scope}${nl.cover.version(cover.version)} · ${cover.status}`, most, fonts);
  const write = (text: string, x: number, y: number) => {
    const face = fonts.face({});
    canvas.font(face as unknown as string, face.postscriptName, style.fontSize);
    canvas.fillColor(color.soft).text(text, x, y, { lineBreak: false });
  };
  const writeRight = (text: string, y: number) => write(text, right - fonts.width(text, style), y);
  const room = right - page.left - fonts.width(versionLine, style) - 24;
  write(shortened(cover.title, room, fonts), page.left, 30);
  writeRight(versionLine, 30);
  canvas.lineWidth(0.5).strokeColor(color.line).moveTo(page.left, 46).lineTo(right, 46).stroke();
  write(`${cover.classification} · ${nl.fingerprintShort(cover.fingerprint)}`, page.left, height - 39);
  writeRight(nl.page(place.page, place.of), height - 39);
}

/** The title stands whole on the cover; above a page as much of it as there is room for, in whole words if it has any. */
function shortened(title: string, room: number, fonts: Fonts): string {
  if (fonts.width(title, type.micro) <= room) return title;
  const words = title.split(' ');
  const joint = fonts.width(`${words[0]} …`, type.micro) <= room ? ' ' : '';
  const parts = joint === ' ' ? words : Array.from(title);
  while (parts.length > 1 && fonts.width(`${parts.join(joint)} …`, type.micro) > room) parts.pop();
  return `${parts.join(joint)} …`;
}

function addBookmarks(canvas: Canvas, bookmarks: readonly Bookmark[]): void {
  let parent: ReturnType<Canvas['outline']['addItem']> | undefined;
  for (const { title, level, page: pageNumber, top } of bookmarks) {
    const above = level === 2 && parent ? parent : canvas.outline;
    const item = above.addItem(title, { pageNumber, top: Math.max(0, top - 8), left: page.width } as never);
    if (level === 1) parent = item;
  }
}
