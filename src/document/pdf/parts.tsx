import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { documentWords as nl } from '../../nl/document.ts';
import type { Inline, Text as Runs, TableCell } from '../../questions/blocks.ts';
import type { Tone } from '../shape.ts';
import { breakable } from './breaking.ts';
import { Circle, Line, Link, Path, Polygon, Rect, type SlabRule, type Style, Svg, Text, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import type { Tag } from './tagged/tags.ts';
import { bold, color, soft, type TextStyle, type } from './theme.ts';

/** What a page is filled with: elements to lay out, and which way the page lies. */
export interface Piece {
  readonly orientation: 'portrait' | 'landscape';
  readonly element: ReactElement<{ readonly within?: readonly Tag[] }>;
}

let count = 0;

/** Unique: of a piece, or of an element that stands in more than one place. */
export function nextKey(): string {
  count += 1;
  return `s${count}`;
}

/** What a piece is: an element itself, and those that it stands in with others, from the outside in. */
interface PieceMeaning {
  readonly tag?: Tag;
  readonly within?: readonly Tag[];
}

export const piece = (
  rule: SlabRule,
  style: Style,
  children: ReactNode,
  anchor?: string,
  { tag, within = [] }: PieceMeaning = {},
): Piece => ({
  orientation: 'portrait',
  element: (
    <View key={nextKey()} slab={rule} style={style} anchor={anchor} tag={tag} within={within}>
      {children}
    </View>
  ),
});

/** Pieces as parts of one element. */
export const inside = (tag: Tag, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((each) => ({
    ...each,
    element: cloneElement(each.element, { within: [tag, ...(each.element.props.within ?? [])] }),
  }));

interface WordsProps {
  readonly pen: Fonts;
  /** The room it has, in points: a word that is wider is broken. */
  readonly width: number;
  readonly type?: TextStyle;
  readonly style?: Style;
  readonly tag?: Tag | undefined;
  readonly children: ReactNode;
}

export function Words({ pen, width, type: kind = type.body, style, tag, children }: WordsProps) {
  return (
    <Text tag={tag} hyphenationCallback={breakable(pen, width, kind)} style={{ ...kind, ...style }}>
      {children}
    </Text>
  );
}

/** Runs of one paragraph. */
export const runs = (text: Runs, pen: Fonts): ReactNode =>
  text.map((run, at) => <Run key={String(at)} run={run} pen={pen} />);

function Run({ run, pen }: { readonly run: Inline; readonly pen: Fonts }) {
  const style = {
    ...(run.bold ? bold : {}),
    ...(run.italic ? { fontStyle: 'italic' } : {}),
  };
  if (run.href) {
    return (
      <Link src={run.href} style={{ ...style, color: pen.house.accent, textDecoration: 'none' }}>
        {run.text}
      </Link>
    );
  }
  return <Text style={style}>{run.text}</Text>;
}

export const Bold = ({ children, style }: { readonly children: ReactNode; readonly style?: Style }) => (
  <Text style={{ ...bold, ...style }}>{children}</Text>
);

export const Soft = ({ children }: { readonly children: ReactNode }) => <Text style={soft}>{children}</Text>;

/** A link within the report. */
export const To = ({
  pen,
  to,
  children,
  style,
}: {
  readonly pen: Fonts;
  readonly to: string;
  readonly children: string;
  readonly style?: Style;
}) => (
  <Link src={`#${to}`} style={{ color: pen.house.accent, textDecoration: 'none', ...style }}>
    {children}
  </Link>
);

/** An address that can be followed. What was typed there and is no address stands as it is. */
export const Elsewhere = ({ pen, to }: { readonly pen: Fonts; readonly to: string }) =>
  /^(https?|mailto):/.test(to) ? (
    <Link src={to} style={{ color: pen.house.accent, textDecoration: 'none' }}>
      {to}
    </Link>
  ) : (
    <Soft>{to}</Soft>
  );

export type SignKind = 'down2' | 'down' | 'none' | 'up' | 'up2' | 'conflict';

/** Signs are drawn, not typed: one size beside every word, and nothing to read out, for the word says it. */
export function Sign({ kind, size = 7, tone = color.ink }: { kind: SignKind; size?: number; tone?: string }) {
  const middle = size / 2;
  const width = kind === 'down2' || kind === 'up2' ? size * 2 + 1 : size;
  const down = (x: number) => (
    <Polygon key={String(x)} points={`${x},1 ${x + size},1 ${x + middle},${size}`} fill={tone} />
  );
  const up = (x: number) => (
    <Polygon key={String(x)} points={`${x},${size - 0.5} ${x + size},${size - 0.5} ${x + middle},0`} fill={tone} />
  );
  return (
    <Svg artifact width={width} height={size} style={{ marginRight: 4 }}>
      {kind === 'down' || kind === 'down2' ? down(0) : null}
      {kind === 'down2' ? down(size + 1) : null}
      {kind === 'up' || kind === 'up2' ? up(0) : null}
      {kind === 'up2' ? up(size + 1) : null}
      {kind === 'none' ? (
        <Circle cx={middle} cy={middle} r={middle - 1} stroke={tone} strokeWidth={0.9} fill="none" />
      ) : null}
      {kind === 'conflict' ? (
        <Path
          d={`M0 ${middle} L${size} ${middle} M${middle} 0 L${middle} ${size}`}
          stroke={tone}
          strokeWidth={1.4}
          fill="none"
        />
      ) : null}
    </Svg>
  );
}

export const toneColor: Record<Tone, string> = {
  adverse: color.harm,
  favourable: color.gain,
  neutral: color.ink,
  unknown: color.warn,
};

/** Borders that are dashed are drawn: the dashes of a border follow its width and look like dots. */
export const Dash = ({ width, height, stroke = color.strong }: { width: number; height: number; stroke?: string }) => (
  <Svg artifact width={width} height={height} style={{ position: 'absolute', left: 0, top: 0 }}>
    <Rect
      x={0.4}
      y={0.4}
      width={width - 0.8}
      height={height - 0.8}
      fill="none"
      stroke={stroke}
      strokeWidth={0.8}
      strokeDasharray="2.4 1.8"
    />
  </Svg>
);

export type MarkKind = 'answered' | 'unanswered' | 'onbekend' | 'nvt' | 'silent' | 'conflict';

const markColor: Record<MarkKind, string> = {
  answered: color.soft,
  unanswered: color.ink,
  onbekend: color.warn,
  nvt: color.ink,
  silent: color.soft,
  conflict: color.harm,
};

/** The box before an answer that is not there, and in the tally: full, empty, dashed with "?", with a dash, only dots. */
export function Mark({ kind, size = 11 }: { readonly kind: MarkKind; readonly size?: number }) {
  const tone = markColor[kind];
  const middle = size / 2;
  const dashed = kind === 'onbekend';
  const box = {
    x: 0.5,
    y: 0.5,
    width: size - 1,
    height: size - 1,
    fill: kind === 'answered' ? tone : color.paper,
    stroke: tone,
    strokeWidth: 0.9,
  };
  const third = size * 0.27;
  return (
    <Svg artifact width={size} height={size}>
      {kind === 'silent' ? <Dots size={size} tone={tone} /> : null}
      {kind === 'silent' ? null : <Rect {...box} strokeDasharray={dashed ? '2.2 1.6' : undefined} />}
      {kind === 'nvt' ? (
        <Line x1={third} y1={middle} x2={size - third} y2={middle} stroke={tone} strokeWidth={1.1} />
      ) : null}
      {kind === 'onbekend' ? <QuestionMark size={size} tone={tone} /> : null}
      {kind === 'conflict' ? (
        <Path
          d={`M${third} ${third * 1.2} H${size - third} M${third} ${size - third * 1.2} H${size - third}`}
          stroke={tone}
          strokeWidth={1.2}
          fill="none"
        />
      ) : null}
    </Svg>
  );
}

/** Nothing was said: no box, only the three dots of what was left out. */
const Dots = ({ size, tone }: { readonly size: number; readonly tone: string }) =>
  [0.2, 0.5, 0.8].map((at) => <Circle key={at} cx={size * at} cy={size / 2} r={size * 0.085} fill={tone} />);

function QuestionMark({ size, tone }: { readonly size: number; readonly tone: string }) {
  const at = (part: number) => (part * size) / 11;
  return (
    <>
      <Path
        d={`M${at(3.9)} ${at(4.3)} C${at(3.9)} ${at(2.2)} ${at(7.2)} ${at(2.2)} ${at(7.2)} ${at(4.2)} C${at(7.2)} ${at(5.5)} ${at(5.5)} ${at(5.2)} ${at(5.5)} ${at(6.7)}`}
        stroke={tone}
        strokeWidth={at(1.1)}
        fill="none"
      />
      <Circle cx={at(5.5)} cy={at(8.5)} r={at(0.75)} fill={tone} />
    </>
  );
}

/** A table cell in words: what is missing is set as carefully as what is there. */
export function cellWords(cell: TableCell): { readonly text: string; readonly style: Style } {
  if ('text' in cell) return { text: cell.text, style: {} };
  if ('empty' in cell) return { text: nl.cell.empty, style: { fontStyle: 'italic', color: color.soft } };
  if (cell.special === 'onbekend')
    return { text: `?\u00a0${nl.cell.onbekend}`, style: { fontStyle: 'italic', color: color.warn } };
  if (cell.special === 'nvt') return { text: nl.cell.nvt, style: soft };
  return { text: nl.cell['niet-in-bron'], style: { fontStyle: 'italic', color: color.soft } };
}

/** In a narrow cell the shortest word that says it. */
export const tableWords = (cell: TableCell): ReturnType<typeof cellWords> =>
  'empty' in cell ? { ...cellWords(cell), text: nl.cell.blank } : cellWords(cell);
