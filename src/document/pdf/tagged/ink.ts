import { zlibSync } from 'fflate';
import type { Face, Glyph } from '../shaping.ts';
import { latin } from './fileWriter.ts';
import type { Drawn, Element } from './structure.ts';
import { number } from './syntax.ts';

/** Left, top, right, bottom, from the top left of the page. */
export type Box = readonly [number, number, number, number];

export interface PageLink {
  readonly box: Box;
  /** `#name` is a place in the document. */
  readonly to: string;
  /** What a reader says of it. */
  readonly contents: string;
}

export type ArtifactKind = 'Header' | 'Footer' | 'Pagination' | 'Layout' | 'Background';

const artifacts: Record<ArtifactKind, string> = {
  Header: '/Type /Pagination /Subtype /Header',
  Footer: '/Type /Pagination /Subtype /Footer',
  Pagination: '/Type /Pagination',
  Layout: '/Type /Layout',
  Background: '/Type /Background',
};

/** Which glyphs of which face were drawn, so that only those are embedded. */
export type GlyphUse = ReadonlyMap<number, ReadonlyMap<number, UsedGlyph>>;

export interface UsedGlyph {
  readonly codePoints: readonly number[];
  readonly advance: number;
}

export class GlyphsUsed {
  readonly faces = new Map<number, Map<number, UsedGlyph>>();
  private readonly numbers: ReadonlyMap<Face, number>;

  constructor(faces: readonly Face[]) {
    this.numbers = new Map(faces.map((face, at) => [face, at]));
  }

  faceNumber(face: Face): number {
    const found = this.numbers.get(face);
    if (found === undefined) throw new Error(`the font ${face.postscriptName} is not one of the report`);
    return found;
  }

  /** A glyph by its own number in the font: whatever else is drawn, it stays that, so pages do not depend on each other. */
  add(face: number, { id, codePoints, advanceWidth }: Glyph): void {
    let used = this.faces.get(face);
    if (!used) {
      used = new Map();
      this.faces.set(face, used);
    }
    const known = used.get(id);
    if (!known || isBefore(codePoints, known.codePoints)) used.set(id, { codePoints, advance: advanceWidth });
  }
}

/** One glyph may stand for several characters (a space and one that does not break): the first is what is read. */
const isBefore = (a: readonly number[], b: readonly number[]): boolean =>
  a.length !== b.length ? a.length < b.length : (a[0] ?? 0) < (b[0] ?? 0);

/** What is drawn on one page: content, marks and links. Coordinates run down from the top left, in points. */
export class Ink {
  readonly links: PageLink[] = [];
  private readonly out: string[] = [];
  private marks = 0;
  private color = '';
  private font = '';

  readonly page: number;
  readonly height: number;
  readonly glyphs: GlyphsUsed;

  /** `goesOn`: where another stream of the page ended, of which the coordinates are turned over already. */
  constructor(page: number, height: number, glyphs: GlyphsUsed, goesOn = false) {
    this.page = page;
    this.height = height;
    this.glyphs = glyphs;
    if (!goesOn) this.out.push(`1 0 0 -1 0 ${number(height)} cm`);
  }

  get isEmpty(): boolean {
    return this.out.length === 0;
  }

  raw(line: string): void {
    this.out.push(line);
  }

  /** Content that belongs to an element; `draw` does not open another. */
  marked(element: Element, draw: () => void): void {
    const mark = this.open(element);
    draw();
    this.close();
    element.kids.push(mark);
  }

  open({ tag }: Element): Drawn {
    const mark = this.marks;
    this.marks += 1;
    this.out.push(`/${tag.role} <</MCID ${mark}>> BDC`);
    return { kind: 'mark', page: this.page, mark };
  }

  close(): void {
    this.out.push('EMC');
  }

  artifact(kind: ArtifactKind, draw: () => void): void {
    this.out.push(`/Artifact <<${artifacts[kind]}>> BDC`);
    draw();
    this.out.push('EMC');
  }

  link(link: PageLink): Drawn {
    this.links.push(link);
    return { kind: 'link', page: this.page, link: this.links.length - 1 };
  }

  /** A box of its own state: what is set inside does not last. */
  apart(draw: () => void): void {
    const { color, font } = this;
    this.out.push('q');
    draw();
    this.out.push('Q');
    this.color = color;
    this.font = font;
  }

  setColor(color: string): void {
    if (color === this.color) return;
    this.color = color;
    this.out.push(`${rgb(color)} rg`);
  }

  /** Between BT and ET or before: the font stays until it is set again. */
  setFont(face: number, size: number): void {
    const font = `/F${face} ${number(size)} Tf`;
    if (font === this.font) return;
    this.font = font;
    this.out.push(font);
  }

  /** Compressed, as it stands in the file. */
  content(): Uint8Array {
    return zlibSync(latin(this.out.join('\n')));
  }

  get markCount(): number {
    return this.marks;
  }
}

const colors = new Map<string, string>();

function rgb(color: string): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!parts) throw new Error(`no colour of the theme: ${color}`);
  const words = parts
    .slice(1)
    .map((part) => number(Number.parseInt(part, 16) / 255))
    .join(' ');
  colors.set(color, words);
  return words;
}
