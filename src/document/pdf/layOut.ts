import layoutDocument from '@react-pdf/layout';
import { Document, Page, pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { dropPrintedHyphens, type TextLine } from './breaking.ts';
import type { SlabRule } from './elements.ts';
import { type Fonts, family } from './fonts.ts';
import type { Tag } from './tagged/tags.ts';
import { color, type } from './theme.ts';

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A node of react-pdf after layout: where it stands within its parent, and the lines of its text. */
export interface LaidNode {
  readonly type: string;
  readonly box: Box;
  readonly style: Readonly<Record<string, unknown>>;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly slab?: SlabRule;
    readonly anchor?: string;
    readonly side?: boolean;
    readonly tag?: Tag;
    readonly within?: readonly Tag[];
    readonly artifact?: boolean;
    /** The props of the node that this is the rest of. */
    readonly origin?: object;
  };
  readonly children?: readonly LaidNode[];
  readonly lines?: readonly TextLine[];
  readonly value?: string;
}

/** A piece of the report that pages are filled with. */
export interface Slab {
  readonly node: LaidNode;
  /** White above it; none at the top of a page. */
  readonly gap: number;
  readonly height: number;
  /** How far down its side notes reach. */
  readonly side: number;
  readonly rule: SlabRule;
}

// its own types leave the fonts out
type Layout = (tree: unknown, store: Fonts['store']) => Promise<{ children: LaidNode[] }>;

/**
 * Lays pieces out under each other on one endless page. react-pdf breaks pages by laying out what is left again and
 * again; filling pages is done afterwards, from heights that are known (compose.ts), so the cost stays linear.
 */
export async function layOut(pieces: readonly ReactElement[], width: number, fonts: Fonts): Promise<readonly Slab[]> {
  const style = { fontFamily: family, fontSize: type.body.fontSize, color: color.ink, fontWeight: 400 };
  const endless = createElement(
    Document,
    {},
    createElement(Page, { size: { width } as never, wrap: false, style }, ...pieces),
  );
  const tree = pdf(endless).container.document;
  const laid = await (layoutDocument as unknown as Layout)(tree, fonts.store);
  let bottom = 0;
  return (laid.children[0]?.children ?? []).map((node) => {
    const slab = {
      node: withoutPrintedHyphens(node),
      gap: node.box.top - bottom,
      height: node.box.height,
      side: sideOf(node),
      rule: node.props.slab ?? {},
    };
    bottom = node.box.top + node.box.height;
    return slab;
  });
}

const sideOf = (node: LaidNode): number =>
  Math.max(0, ...(node.children ?? []).filter((child) => child.props?.side).map(({ box }) => box.top + box.height));

function withoutPrintedHyphens(node: LaidNode): LaidNode {
  if (node.type === 'TEXT') {
    const lines = node.lines ?? [];
    if (!lines.some((line, index) => index < lines.length - 1 && line.string.trimEnd().endsWith('-'))) return node;
    return { ...node, lines: dropPrintedHyphens(lines, stringOf(node)) };
  }
  return node.type === 'SVG' || !node.children ? node : { ...node, children: node.children.map(withoutPrintedHyphens) };
}

const stringOf = (node: LaidNode): string => node.value ?? (node.children ?? []).map(stringOf).join('');
