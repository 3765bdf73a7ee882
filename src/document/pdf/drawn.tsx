import type { Drawing, DrawingInk, Label, Shape, Stroke } from '../drawing/drawing.ts';
import { widthOf } from '../drawing/lettering.ts';
import { dashes } from '../drawing/SvgDrawing.tsx';
import { Circle, Path, Polygon, Rect, Svg, Text, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { color } from './theme.ts';

const inks: Readonly<Record<Exclude<DrawingInk, 'accent'>, string>> = {
  ink: color.ink,
  soft: color.soft,
  line: color.line,
  strong: color.strong,
  paper: color.paper,
  wash: color.wash,
  harm: color.harm,
  'harm-mid': color.harmMid,
  'harm-soft': color.harmSoft,
  'harm-bar': color.harmBar,
  gain: color.gain,
  warn: color.warn,
};

interface DrawnProps {
  readonly drawing: Drawing;
  readonly pen: Fonts;
  /** The words beside it say the same. */
  readonly artifact?: true;
}

/** A drawing on paper: one figure with its words as alternative. Its texts are set in the font of the report. */
export function Drawn({ drawing: { width, height, alt, shapes }, pen, artifact }: DrawnProps) {
  const meaning = artifact ? { artifact } : ({ tag: { role: 'Figure', alt } } as const);
  return (
    <View {...meaning} style={{ width, height }}>
      <Svg width={width} height={height}>
        {shapes.map((shape, at) =>
          shape.kind === 'label' ? null : <OneShape key={String(at)} shape={shape} pen={pen} />,
        )}
      </Svg>
      {shapes.map((shape, at) =>
        shape.kind === 'label' ? <Lettered key={String(at)} label={shape} pen={pen} /> : null,
      )}
    </View>
  );
}

/** Shapes without their letters, for a sign beside a word: that word says it. */
export function Shapes({
  shapes,
  width,
  height,
  pen,
}: {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  readonly pen: Fonts;
}) {
  return (
    <Svg artifact width={width} height={height}>
      {shapes.map((shape, at) =>
        shape.kind === 'label' ? null : <OneShape key={String(at)} shape={shape} pen={pen} />,
      )}
    </Svg>
  );
}

const inkOf = (ink: DrawingInk, { house }: Fonts): string => (ink === 'accent' ? house.accent : inks[ink]);

function OneShape({ shape, pen }: { readonly shape: Exclude<Shape, Label>; readonly pen: Fonts }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape;
      return <Rect x={x} y={y} width={width} height={height} {...paint(shape.fill, shape.stroke, pen)} />;
    }
    case 'line':
      return (
        <Path
          d={shape.points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')}
          {...paint(undefined, shape.stroke, pen)}
        />
      );
    case 'area':
      return (
        <Polygon
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
          {...paint(shape.fill, shape.stroke, pen)}
        />
      );
    case 'circle':
      return <Circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint(shape.fill, shape.stroke, pen)} />;
  }
}

const paint = (fill: DrawingInk | undefined, stroke: Stroke | undefined, pen: Fonts) => ({
  fill: fill ? inkOf(fill, pen) : 'none',
  ...(stroke
    ? {
        stroke: inkOf(stroke.ink, pen),
        strokeWidth: stroke.width,
        ...(stroke.dashed ? { strokeDasharray: dashes } : {}),
      }
    : {}),
});

/** Room to spare, for a text that turns out wider than it was reckoned: it never breaks. */
const spare = 1.15;
/** The letters of a line stand one size below its top. */
const lineHeight = 1.2;

function Lettered({ label, pen }: { readonly label: Label; readonly pen: Fonts }) {
  const { x, y, text, ink, bold, align } = label;
  const reckoned = widthOf(text, { size: label.size, ...(bold ? { bold } : {}) });
  const width = reckoned * spare + 2;
  // a house font may be wider than the one that drawings are reckoned with
  const real = pen.width(text, { fontSize: label.size, lineHeight, fontWeight: bold ? 600 : 400 });
  const size = real > width ? (label.size * reckoned) / real : label.size;
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width;
  return (
    <View style={{ position: 'absolute', left, top: y - size, width }}>
      <Text
        style={{
          fontSize: size,
          lineHeight,
          color: inkOf(ink, pen),
          textAlign: align === 'start' ? 'left' : align === 'middle' ? 'center' : 'right',
          ...(bold ? { fontWeight: 600 } : {}),
        }}
      >
        {text}
      </Text>
    </View>
  );
}
