import type { Drawing, DrawingInk, Shape, Stroke } from './drawing.ts';

interface SvgDrawingProps {
  readonly drawing: Drawing;
  /** The ids of its heading and of the text or table that says the same. Without a heading its own words are its name. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
  /** Fixed colours, for a place without a style sheet; otherwise the classes `fill-…` and `stroke-…` say them. */
  readonly colors?: Readonly<Record<DrawingInk, string>>;
}

/** A drawing on screen. It shrinks with its column and never grows beyond its own size. */
export function SvgDrawing({
  drawing: { width, height, alt, shapes },
  labelledBy,
  describedBy,
  colors,
}: SvgDrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="drawing"
      role="img"
      aria-label={labelledBy ? undefined : alt}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {shapes.map((shape, at) => (
        <OneShape key={at} shape={shape} colors={colors} />
      ))}
    </svg>
  );
}

type Colors = SvgDrawingProps['colors'];

function OneShape({ shape, colors }: { readonly shape: Shape; readonly colors: Colors }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape;
      return <rect x={x} y={y} width={width} height={height} {...paint(shape.fill, shape.stroke, colors)} />;
    }
    case 'line':
      return <polyline points={pointsOf(shape)} {...paint(undefined, shape.stroke, colors)} />;
    case 'area':
      return <polygon points={pointsOf(shape)} {...paint(shape.fill, shape.stroke, colors)} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint(shape.fill, shape.stroke, colors)} />;
    case 'label':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          {...(shape.bold ? { fontWeight: 600 } : {})}
          {...(shape.align === 'start' ? {} : { textAnchor: shape.align })}
          {...paint(shape.ink, undefined, colors)}
        >
          {shape.text}
        </text>
      );
  }
}

const pointsOf = ({ points }: Extract<Shape, { points: unknown }>): string =>
  points.map(([x, y]) => `${x},${y}`).join(' ');

function paint(fill: DrawingInk | undefined, stroke: Stroke | undefined, colors: Colors) {
  const classes = [fill && `fill-${fill}`, stroke && `stroke-${stroke.ink}`].filter(Boolean).join(' ');
  return {
    ...(colors ? {} : { className: classes }),
    ...(fill ? (colors ? { fill: colors[fill] } : {}) : { fill: 'none' }),
    ...(stroke ? { strokeWidth: stroke.width } : {}),
    ...(stroke?.dashed ? { strokeDasharray: dashes } : {}),
    ...(stroke && colors ? { stroke: colors[stroke.ink] } : {}),
  };
}

export const dashes = '3 2.4';
