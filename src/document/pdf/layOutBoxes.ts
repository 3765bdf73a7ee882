import {
  Align,
  Display,
  Edge,
  FlexDirection,
  Gutter,
  Justify,
  loadYoga,
  type Node,
  Overflow,
  PositionType,
  Wrap,
  type Yoga,
} from 'yoga-layout/load';
import type { Computed } from './layOutStyles.ts';

type Length = number | 'auto' | `${number}%`;

const directions = {
  row: FlexDirection.Row,
  'row-reverse': FlexDirection.RowReverse,
  'column-reverse': FlexDirection.ColumnReverse,
};
const alignments = {
  'flex-start': Align.FlexStart,
  center: Align.Center,
  'flex-end': Align.FlexEnd,
  stretch: Align.Stretch,
  baseline: Align.Baseline,
  'space-between': Align.SpaceBetween,
  'space-around': Align.SpaceAround,
  'space-evenly': Align.SpaceEvenly,
};
const justifications = {
  center: Justify.Center,
  'flex-end': Justify.FlexEnd,
  'space-between': Justify.SpaceBetween,
  'space-around': Justify.SpaceAround,
  'space-evenly': Justify.SpaceEvenly,
};
const positions = {
  absolute: PositionType.Absolute,
  relative: PositionType.Relative,
  static: PositionType.Static,
};
const edges = [
  ['Top', Edge.Top],
  ['Right', Edge.Right],
  ['Bottom', Edge.Bottom],
  ['Left', Edge.Left],
] as const;

const word =
  <Value>(words: Readonly<Record<string, Value>>, otherwise: Value, set: (node: Node, value: Value) => void) =>
  (node: Node, value: unknown) =>
    set(node, words[value as string] ?? otherwise);

type Setter = (node: Node, value: never) => void;

/** What react-pdf tells the box model of a style. */
const setters: Readonly<Record<string, Setter>> = {
  width: (node, value: Length) => node.setWidth(value),
  height: (node, value: Length) => node.setHeight(value),
  minWidth: (node, value: number) => node.setMinWidth(value),
  maxWidth: (node, value: number) => node.setMaxWidth(value),
  minHeight: (node, value: number) => node.setMinHeight(value),
  maxHeight: (node, value: number) => node.setMaxHeight(value),
  flexGrow: (node, value: number) => node.setFlexGrow(value || 0),
  flexShrink: (node, value: number) => node.setFlexShrink(value || 1),
  flexBasis: (node, value: Length) => node.setFlexBasis(value),
  aspectRatio: (node, value: number) => node.setAspectRatio(value),
  rowGap: (node, value: number) => node.setGap(Gutter.Row, value),
  columnGap: (node, value: number) => node.setGap(Gutter.Column, value),
  position: word(positions, PositionType.Relative, (node, value) => node.setPositionType(value)),
  display: word({ none: Display.None }, Display.Flex, (node, value) => node.setDisplay(value)),
  overflow: word({ hidden: Overflow.Hidden, scroll: Overflow.Scroll }, Overflow.Visible, (node, value) =>
    node.setOverflow(value),
  ),
  flexDirection: word(directions, FlexDirection.Column, (node, value) => node.setFlexDirection(value)),
  flexWrap: word({ wrap: Wrap.Wrap, 'wrap-reverse': Wrap.WrapReverse }, Wrap.NoWrap, (node, value) =>
    node.setFlexWrap(value),
  ),
  alignSelf: word(alignments, Align.Auto, (node, value) => node.setAlignSelf(value)),
  alignItems: word(alignments, Align.Stretch, (node, value) => node.setAlignItems(value)),
  alignContent: word(alignments, Align.Auto, (node, value) => node.setAlignContent(value)),
  justifyContent: word(justifications, Justify.FlexStart, (node, value) => node.setJustifyContent(value)),
  ...Object.fromEntries(
    edges.flatMap(([name, edge]): [string, Setter][] => [
      [`margin${name}`, (node, value: Length) => node.setMargin(edge, value)],
      [`padding${name}`, (node, value: number) => node.setPadding(edge, value)],
      [`border${name}Width`, (node, value: number) => node.setBorder(edge, value)],
      [name.toLowerCase(), (node, value: number) => node.setPosition(edge, value)],
    ]),
  ),
};

let loading: Promise<Yoga> | undefined;

/** Boxes for one calculation; `free` gives the memory back, which nobody else does. */
export async function boxMaker(): Promise<{ make: (style: Computed) => Node; free: () => void }> {
  loading ??= loadYoga();
  const yoga = await loading;
  const config = yoga.Config.create();
  config.setPointScaleFactor(0);
  const examples = new Map<Computed, Node>();
  return {
    make: (style) => {
      const node = yoga.Node.createWithConfig(config);
      const example = examples.get(style) ?? styled(yoga.Node.createWithConfig(config), style);
      examples.set(style, example);
      node.copyStyle(example);
      return node;
    },
    free: () => {
      for (const example of examples.values()) example.free();
      config.free();
    },
  };
}

function styled(node: Node, style: Computed): Node {
  node.setFlexShrink(1);
  node.setAlignContent(Align.Auto);
  for (const [name, value] of Object.entries(style)) {
    if (value !== undefined && value !== null) setters[name]?.(node, value as never);
  }
  return node;
}

/** Where a box stands within the one around it, and its edges. */
export function boxOf(node: Node, style: Computed) {
  const padding = (name: string, edge: Edge) => (style[name] ? node.getComputedPadding(edge) : 0);
  const margin = (name: string, edge: Edge) => (style[name] ? node.getComputedMargin(edge) : 0);
  const border = (name: string, edge: Edge) => (style[name] ? node.getComputedBorder(edge) : 0);
  return {
    top: node.getComputedTop(),
    right: node.getComputedRight(),
    bottom: node.getComputedBottom(),
    left: node.getComputedLeft(),
    width: node.getComputedWidth(),
    height: node.getComputedHeight(),
    paddingTop: padding('paddingTop', Edge.Top),
    paddingRight: padding('paddingRight', Edge.Right),
    paddingBottom: padding('paddingBottom', Edge.Bottom),
    paddingLeft: padding('paddingLeft', Edge.Left),
    marginTop: margin('marginTop', Edge.Top),
    marginRight: margin('marginRight', Edge.Right),
    marginBottom: margin('marginBottom', Edge.Bottom),
    marginLeft: margin('marginLeft', Edge.Left),
    borderTopWidth: border('borderTopWidth', Edge.Top),
    borderRightWidth: border('borderRightWidth', Edge.Right),
    borderBottomWidth: border('borderBottomWidth', Edge.Bottom),
    borderLeftWidth: border('borderLeftWidth', Edge.Left),
  };
}

/** The point around which a box turns, from the corner of the box around it. */
export function originOf(style: Computed, { left, top, width, height }: ReturnType<typeof boxOf>) {
  const within = (value: unknown, size: number) =>
    typeof value === 'number' ? value : (size * Number.parseFloat(String(value ?? '50%'))) / 100;
  return {
    left: left + within(style['transformOriginX'], width),
    top: top + within(style['transformOriginY'], height),
  };
}
