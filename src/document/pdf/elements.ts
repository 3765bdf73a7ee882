import * as pdf from '@react-pdf/renderer';
import type { ComponentType, ReactNode } from 'react';
import type { Tag } from './tagged/tags.ts';

/** A style as react-pdf takes it; the values are checked where they are used. */
export type Style = Readonly<Record<string, string | number | undefined>>;

/** How a piece behaves where a page ends. */
export interface SlabRule {
  /** Stays on one page with the piece after it. */
  readonly keep?: boolean;
  /** Its last child is a Text that may go on at the next page. */
  readonly split?: boolean;
  /** A row of this table: after a page break the table's head comes back above it. */
  readonly table?: string;
  /** The head of this table. */
  readonly head?: string;
  /** Is printed only above the rows of this table that stand on a next page. */
  readonly again?: string;
  /** Opens a new page. */
  readonly newPage?: boolean;
  /** Reaches under the side notes, so it waits until those above it have ended. */
  readonly wide?: boolean;
  /** A heading that opens a run of pages: bookmark, contents and the links that point here. */
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 };
}

/** What an element is for a reader that does not see: the structure tree is made of these. */
interface Meaning {
  readonly tag?: Tag | undefined;
  /** Is only to be seen. */
  readonly artifact?: boolean;
}

interface Common extends Meaning {
  readonly style?: Style | undefined;
  readonly children?: ReactNode;
  /** What links and contents point at. */
  readonly anchor?: string | undefined;
  readonly slab?: SlabRule;
  /** Of a slab: the elements that it stands in, from the outside in. */
  readonly within?: readonly Tag[];
  /** Stands beside the text and may be taller than it. */
  readonly side?: boolean;
}

type HyphenationCallback = (word: string) => string[];

// react-pdf hands every prop through to the laid-out node; its own types only know its own props
export const View = pdf.View as unknown as ComponentType<Common>;
export const Text = pdf.Text as unknown as ComponentType<
  Common & { readonly hyphenationCallback?: HyphenationCallback }
>;
export const Link = pdf.Link as unknown as ComponentType<Common & { readonly src: string }>;
export const Svg = pdf.Svg as unknown as ComponentType<
  Common & { readonly width: number; readonly height: number; readonly viewBox?: string }
>;

type Shape = Readonly<Record<string, string | number | undefined>>;
export const Path = pdf.Path as unknown as ComponentType<Shape>;
export const Rect = pdf.Rect as unknown as ComponentType<Shape>;
export const Circle = pdf.Circle as unknown as ComponentType<Shape>;
export const Line = pdf.Line as unknown as ComponentType<Shape>;
export const Polygon = pdf.Polygon as unknown as ComponentType<Shape>;
