import { type Fonts, latin } from './fonts.ts';
import { linesIn, type Parts } from './layOutBreaks.ts';
import { advanceIn, type Paragraph, type SetLine, type Stretch, setLine } from './layOutLines.ts';
import { levelsOf } from './layOutOrder.ts';
import type { Computed } from './layOutStyles.ts';
import type { TreeNode } from './layOutTree.ts';
import type { Face } from './shaping.ts';
import type { TextStyle } from './theme.ts';

interface Fragment {
  readonly string: string;
  readonly style: Computed;
  readonly link: unknown;
  readonly level: number;
}

/** Short texts come back, over and over. */
const short = 60;
const keptLines = new WeakMap<Computed, Map<string, readonly SetLine[]>>();

/** The lines of a text in a column. Nobody may change them: equal ones are one. */
export function linesOf(node: TreeNode, width: number, fonts: Fonts): readonly SetLine[] {
  const only = node.children.length === 1 ? node.children[0]?.value : undefined;
  if (only === undefined || only.length > short) return newLines(node, width, fonts);
  const kept = keptLines.get(node.style) ?? new Map<string, readonly SetLine[]>();
  keptLines.set(node.style, kept);
  const key = `${width} ${only}`;
  const found = kept.get(key);
  if (found) return found;
  const made = newLines(node, width, fonts);
  // how words are broken is the business of this text only
  if (made.length === 1) kept.set(key, made);
  return made;
}

/** A text on a line of its own, for what is drawn beside the pieces. */
export function lineOf(text: string, style: TextStyle & { readonly color?: string }, fonts: Fonts): SetLine {
  const computed = { ...style, lineHeight: style.lineHeight * style.fontSize };
  const { string, stretches } = paragraphOf(
    [{ string: cased(text, undefined), style: computed, link: undefined, level: 0 }],
    fonts,
  );
  const range = { start: 0, end: string.length };
  const width = advanceIn({ string, stretches }, range);
  return setLine({ string, stretches }, range, { x: 0, y: 0, width }, 'left', fonts);
}

/**
 * textkit breaks, justifies and decorates; what stands around that is ours, for its own course copies every glyph six
 * times over, loses how high a mark stands above its letter, and a letter that starts a line for its marks.
 */
function newLines(node: TreeNode, width: number, fonts: Fonts): readonly SetLine[] {
  const paragraph = paragraphOf(fragmentsOf(node, undefined, 0), fonts);
  const { style, props } = node;
  const indent = Number(style['textIndent'] ?? 0);
  const lines = linesIn(paragraph, { width, indent, parts: props['hyphenationCallback'] as Parts | undefined });
  const align = String(style['textAlign'] ?? 'left');
  let y = 0;
  return lines.map((line, at) => {
    const shift = at === 0 ? indent : 0;
    const atEnd = align === 'justify' && at === lines.length - 1;
    const set = setLine(paragraph, line, { x: shift, y, width: width - shift }, atEnd ? 'left' : align, fonts);
    y += set.box.height;
    return set;
  });
}

function fragmentsOf(node: TreeNode, link: unknown, level: number): readonly Fragment[] {
  const own = link || node.props['src'] || node.props['href'];
  return node.children.flatMap((child) =>
    child.value === undefined
      ? fragmentsOf(child, own, level + 1)
      : [{ string: cased(child.value, node.style['textTransform']), style: node.style, link: own, level }],
  );
}

function cased(text: string, how: unknown): string {
  const line = /[\n\u00ad\ue000-\uf8ff]/.test(text) ? tidy(text) : text;
  if (how === 'uppercase') return line.toUpperCase();
  return how === 'lowercase' ? line.toLowerCase() : line;
}

/** Characters of private use mean nothing to anyone else, and here they are taken (`Signs`). */
const tidy = (text: string): string =>
  text
    .replace(/\n/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/[\ue000-\uf8ff]/g, '□');

function paragraphOf(fragments: readonly Fragment[], fonts: Fonts): Paragraph {
  const strings = fragments.map(({ string }) => fonts.signs.standIn(string));
  const string = strings.join('');
  const levels = latin.test(string) ? undefined : levelsOf(string);
  const stretches: Stretch[] = [];
  let offset = 0;
  for (const [at, fragment] of fragments.entries()) {
    const text = strings[at] ?? '';
    const face = fonts.face(fragment.style as Parameters<Fonts['face']>[0]);
    for (const part of fonts.runs(text, face)) {
      for (const { start, end, level } of levelRuns(levels, offset + part.start, offset + part.end)) {
        stretches.push({ start, end, attributes: attributesOf(fragment, part.face, level) });
      }
    }
    offset += text.length;
  }
  return { string, stretches };
}

interface LevelRun {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function levelRuns(levels: ArrayLike<number> | undefined, start: number, end: number): readonly LevelRun[] {
  if (!levels) return start === end ? [] : [{ start, end, level: 0 }];
  const runs: { start: number; end: number; level: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, level });
  }
  return runs;
}

const known = new WeakMap<Computed, Map<string, Stretch['attributes']>>();

/** What textkit and the painter know of a run. Equal ones are one object. */
function attributesOf(fragment: Fragment, face: Face, level: number): Stretch['attributes'] {
  const kept = known.get(fragment.style) ?? new Map<string, Stretch['attributes']>();
  known.set(fragment.style, kept);
  const key = `${face.postscriptName}|${level}|${fragment.level === 0}|${fragment.link}`;
  const found = kept.get(key);
  if (found?.font[0] === face) return found;
  const made = newAttributes(fragment, face, level);
  kept.set(key, made);
  return made;
}

function newAttributes({ style, link, level: depth }: Fragment, face: Face, level: number): Stretch['attributes'] {
  const fontSize = Number(style['fontSize'] ?? 18);
  return {
    font: [face],
    fontSize,
    scale: fontSize / face.unitsPerEm,
    bidiLevel: level,
    color: style['color'] ?? 'black',
    opacity: style['opacity'],
    lineHeight: style['lineHeight'] ?? null,
    backgroundColor: (depth === 0 ? undefined : style['backgroundColor']) ?? null,
    characterSpacing: Number(style['letterSpacing'] ?? 0),
    align: style['textAlign'] ?? 'left',
    link: link || null,
    ...decorationOf(style),
  } as unknown as Stretch['attributes'];
}

function decorationOf(style: Computed) {
  const decoration = String(style['textDecoration'] ?? '');
  const color = style['textDecorationColor'] ?? style['color'] ?? 'black';
  const look = style['textDecorationStyle'] ?? 'solid';
  return {
    underline: decoration.includes('underline'),
    underlineColor: color,
    underlineStyle: look,
    strike: decoration.includes('line-through'),
    strikeColor: color,
    strikeStyle: look,
  };
}
