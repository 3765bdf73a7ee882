import resolveStyle, { type StyleProp } from '@react-pdf/stylesheet';
import { kept } from './shapingKept.ts';

/** A style with every shorthand written out, in points, and with what it has from the nodes around it. */
export type Computed = Readonly<Record<string, unknown>>;

const handedDown = [
  'color',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontFeatureSettings',
  'letterSpacing',
  'opacity',
  'textDecoration',
  'textTransform',
  'lineHeight',
  'textAlign',
  'visibility',
  'wordSpacing',
];
const handedDownByText = [...handedDown, 'backgroundColor'];
const linkLook = { color: 'blue', textDecoration: 'underline' };
const none: Computed = {};

/** Styles come back: equal ones are resolved once and are one object, so that others may keep what they make of it. */
export interface Sheet {
  /** The style of a node that stands in one of this style. */
  computed(style: unknown, type: string, around: { readonly type: string; readonly style: Computed }): Computed;
}

export function newSheet(width: number, remBase: number): Sheet {
  const container = { width, height: width, dpi: 72, remBase, orientation: 'portrait' as const };
  const own = kept((key: string) => resolveStyle(container, JSON.parse(key) as StyleProp) as Computed, new Map());
  const toBoxes = kept((style: Computed) => picked(style, handedDown), new WeakMap());
  const toRuns = kept((style: Computed) => picked(style, handedDownByText), new WeakMap());
  const merging = kept(
    (down: Computed) => kept((style: Computed) => merged(down, style), new WeakMap<Computed, Computed>()),
    new WeakMap<Computed, (style: Computed) => Computed>(),
  );
  return {
    computed: (style, type, around) => {
      const asked = type === 'LINK' ? { ...linkLook, ...(style as object | undefined) } : style;
      const down = around.type === 'TEXT' ? toRuns(around.style) : toBoxes(around.style);
      return merging(down)(asked ? own(JSON.stringify(asked)) : none);
    },
  };
}

const picked = (style: Computed, names: readonly string[]): Computed =>
  Object.fromEntries(names.filter((name) => name in style).map((name) => [name, style[name]]));

function merged(down: Computed, style: Computed): Computed {
  if (!('textDecoration' in style)) return { ...down, ...style };
  const decorations = [down['textDecoration'], style['textDecoration']].filter((value) => value && value !== 'none');
  return { ...down, ...style, textDecoration: decorations.join(' ') };
}
