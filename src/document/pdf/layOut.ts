import type { ReactElement } from 'react';
import { MeasureMode, type Node } from 'yoga-layout/load';
import type { TextLine } from './breaking.ts';
import type { SlabRule } from './elements.ts';
import { type Fonts, family } from './fonts.ts';
import { boxMaker, boxOf, originOf } from './layOutBoxes.ts';
import { addDrawings, type Worked } from './layOutDrawings.ts';
import { factors, type SetLine } from './layOutLines.ts';
import { type Computed, newSheet, type Sheet } from './layOutStyles.ts';
import { linesOf } from './layOutText.ts';
import { type Drawing, nodesOf, type TreeNode } from './layOutTree.ts';
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

/** What stays known between lots of one report. */
interface Known {
  readonly sheets: Map<number, Sheet>;
  readonly drawings: Map<string, Worked>;
}

const knownBy = new WeakMap<Fonts, Known>();

/**
 * Lays pieces out under each other on one endless page: the elements and styles of react-pdf, its box model (yoga) and
 * its text (textkit), without the passes that it makes over the tree and its breaking of pages, which lays out what is
 * left again and again. Filling pages is done afterwards, from heights that are known (compose.ts).
 */
export async function layOut(pieces: readonly ReactElement[], width: number, fonts: Fonts): Promise<readonly Slab[]> {
  const known = knownBy.get(fonts) ?? { sheets: new Map(), drawings: new Map() };
  knownBy.set(fonts, known);
  const sheet = known.sheets.get(width) ?? newSheet(width, type.body.fontSize);
  known.sheets.set(width, sheet);
  const style = { fontFamily: family, fontSize: type.body.fontSize, color: color.ink, fontWeight: 400, width };
  const nodes = nodesOf(pieces, { type: 'PAGE', style }, sheet);
  await addDrawings(drawingsIn(nodes), fonts, known.drawings);
  const maker = await boxMaker();
  const root = maker.make(style);
  const open = nodes.map((node, index) => inserted(node, root, index, { ...maker, fonts, drawings: known.drawings }));
  root.calculateLayout(undefined, undefined);
  const laid = open.map((each) => each());
  root.freeRecursive();
  maker.free();
  let bottom = 0;
  return laid.map((node) => {
    const slab = {
      node,
      gap: node.box.top - bottom,
      height: node.box.height,
      side: sideOf(node),
      rule: node.props.slab ?? {},
    };
    bottom = node.box.top + node.box.height;
    return slab;
  });
}

const drawingsIn = (nodes: readonly TreeNode[]): Drawing[] =>
  nodes.flatMap((node) => (node.drawing ? [node.drawing] : drawingsIn(node.children)));

interface Tools {
  readonly make: (style: Computed) => Node;
  readonly fonts: Fonts;
  readonly drawings: ReadonlyMap<string, Worked>;
}

function inserted(node: TreeNode, parent: Node, index: number, tools: Tools): () => LaidNode {
  const { type, props, style } = node;
  const box = tools.make(style);
  parent.insertChild(box, index);
  if (type === 'TEXT') return textInserted(node, box, tools);
  if (node.drawing) {
    const worked = tools.drawings.get(JSON.stringify(node.drawing));
    // equal drawings are one, but each has props of its own: the painter tells nodes apart by them
    return () => ({
      ...(worked as unknown as LaidNode),
      type,
      props: { ...worked?.props },
      style,
      box: boxOf(box, style),
    });
  }
  const children = node.children.map((child, at) => inserted(child, box, at, tools));
  return () => {
    const placed = boxOf(box, style);
    const turn = style['transform'] ? { origin: originOf(style, placed) } : {};
    return { type, props, style, box: placed, children: children.map((each) => each()), ...turn };
  };
}

function textInserted(node: TreeNode, box: Node, { fonts }: Tools): () => LaidNode {
  const { type, props, style, children } = node;
  let lines: readonly SetLine[] | undefined;
  let alignOffset: number | undefined;
  const widest = () => Math.max(0, ...(lines ?? []).map((line) => line.xAdvance));
  box.setMeasureFunc((width, mode) => {
    if (mode === MeasureMode.Undefined) return {} as { width: number; height: number };
    if (!lines) {
      lines = linesOf(node, width, fonts);
      if (mode === MeasureMode.AtMost) alignOffset = (width - widest()) * (factors[String(style['textAlign'])] ?? 0);
    }
    const tall = lines.reduce((sum, line) => sum + line.box.height, 0);
    return { height: tall, width: mode === MeasureMode.Exactly ? width : Math.min(width, widest()) };
  });
  return () => {
    const placed = boxOf(box, style);
    lines ??= linesOf(node, placed.width - placed.paddingLeft - placed.paddingRight, fonts);
    const at = alignOffset === undefined ? {} : { alignOffset };
    return { type, props, style, box: placed, children: children as unknown as LaidNode[], lines, ...at };
  };
}

const sideOf = (node: LaidNode): number =>
  Math.max(0, ...(node.children ?? []).filter((child) => child.props?.side).map(({ box }) => box.top + box.height));
