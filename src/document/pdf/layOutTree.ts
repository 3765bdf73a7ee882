import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Computed, Sheet } from './layOutStyles.ts';

/** An element of react-pdf with its style worked out. */
export interface TreeNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly style: Computed;
  readonly children: readonly TreeNode[];
  readonly value?: string;
  /** What a drawing is made of, as it was written. */
  readonly drawing?: Drawing;
}

/** An element as the renderer of react-pdf would hand it over. */
export interface Drawing {
  readonly type: string;
  readonly box: object;
  readonly props: Readonly<Record<string, unknown>>;
  readonly style: unknown;
  readonly children: readonly (Drawing | { readonly type: 'TEXT_INSTANCE'; readonly value: string })[];
}

interface Around {
  readonly type: string;
  readonly style: Computed;
}

interface Props {
  readonly [name: string]: unknown;
  readonly children?: ReactNode;
  readonly style?: unknown;
}

export function nodesOf(content: ReactNode, around: Around, sheet: Sheet): TreeNode[] {
  return expanded(content).map((part) =>
    typeof part === 'string' ? textOf(part, around.style) : nodeOf(part.type, part.props, around, sheet),
  );
}

const textOf = (value: string, style: Computed): TreeNode => ({
  type: 'TEXT_INSTANCE',
  props: {},
  style,
  children: [],
  value,
});

function nodeOf(type: string, { children, style, ...props }: Props, around: Around, sheet: Sheet): TreeNode {
  const computed = sheet.computed(style, type, around);
  const self = { type, style: computed };
  if (type === 'SVG') {
    const sized = { width: props['width'], height: props['height'], ...computed };
    return {
      type,
      props,
      style: sized,
      children: [],
      drawing: { type, box: {}, props, style: style ?? {}, children: drawingsOf(children) },
    };
  }
  const inner = nodesOf(children, self, sheet);
  const bare = type === 'LINK' && inner.some((child) => child.type === 'TEXT_INSTANCE');
  return { type, props, style: computed, children: bare ? [nodeOf('TEXT', { children }, self, sheet)] : inner };
}

const drawingsOf = (content: ReactNode): Drawing['children'] =>
  expanded(content).map((part) => {
    if (typeof part === 'string') return { type: 'TEXT_INSTANCE', value: part };
    const { children, style, ...props } = part.props;
    return { type: part.type, box: {}, props, style: style ?? {}, children: drawingsOf(children) };
  });

type Part = string | { readonly type: string; readonly props: Props };

/**
 * Elements and text without the components around them. No renderer is needed: our components only answer with
 * elements, they keep nothing and wait for nothing.
 */
function expanded(content: ReactNode, into: Part[] = []): Part[] {
  if (typeof content === 'string' || typeof content === 'number') {
    if (content !== '') into.push(String(content));
  } else if (Array.isArray(content)) {
    for (const each of content as readonly ReactNode[]) expanded(each, into);
  } else if (isValidElement<Props>(content)) {
    expandElement(content, into);
  } else if (content !== null && content !== undefined && typeof content !== 'boolean') {
    throw new Error('a report is made of elements and text');
  }
  return into;
}

function expandElement({ type, props }: ReactElement<Props>, into: Part[]): void {
  if (typeof type === 'string') into.push({ type, props });
  else if (type === Fragment) expanded(props.children, into);
  else expanded((type as (props: Props) => ReactNode)(props), into);
}
