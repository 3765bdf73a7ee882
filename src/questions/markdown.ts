import type { List, ListItem as ListItemNode, Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, ListBlock, ListItem, Text } from './blocks.ts';
import { paragraphs } from './values.ts';

/**
 * The Markdown of a long answer as blocks: bold, italic, lists, links, paragraphs. Anything else in it comes out as the
 * words that were typed. A line break starts a paragraph: whoever presses Enter means a new line.
 */
export function markdownBlocks(typed: string): readonly Block[] {
  const known = read.get(typed);
  if (known) return known;
  const blocks = parsed(typed);
  if (read.size >= readAtMost) read.clear();
  read.set(typed, blocks);
  return blocks;
}

/** The same text is read for the screen, the search and the report: parsing it again each time is what they wait for. */
const read = new Map<string, readonly Block[]>();
const readAtMost = 1000;

function parsed(typed: string): readonly Block[] {
  const source = apart(typed);
  const root = fromMarkdown(source, { extensions: [{ disable: { null: literal } }] });
  if (isTooDeep(root)) return paragraphs(source);
  return root.children.flatMap((node) => blocksOf(node, source));
}

/** Marks nested this deep come from a broken file, and would exhaust the stack: their words are printed as they stand. */
const tooDeep = 100;

function isTooDeep(root: Nodes): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth < tooDeep; depth++) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Constructs that would hide words or have no place on paper: switched off, they are text like any other. */
const literal = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
];

/** Markdown glues a line under a list to its last item; for the writer that line stands by itself. */
const apart = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t].*)\n(?=\S)(?![-*+][ \t]|\d{1,9}[.)][ \t])/gm, '$1\n\n');

function blocksOf(node: RootContent, source: string): readonly Block[] {
  if (node.type === 'list') return listBlocks(node, source);
  return lines(inlines(node, source, {})).map((text) => ({ kind: 'paragraph', text }));
}

function listBlocks(node: List, source: string): readonly Block[] {
  if (isPlainList(node, source)) {
    const list = listOf(node, source, 1);
    return list.items.length > 0 ? [list] : [];
  }
  // "3. derde" or "2026. Dat jaar": the number says something, and a printed list would count from one
  return node.children.flatMap((item): readonly Block[] => {
    const { text, sub } = itemOf(item, source, 1);
    const numbered: Block = { kind: 'paragraph', text: joined([{ text: `${marker(item, source)} ` }, ...text]) };
    return sub ? [numbered, sub] : [numbered];
  });
}

const marker = (item: ListItemNode, source: string): string =>
  /^(?:\d+[.)]|[-*+])/.exec(source.slice(item.position?.start.offset ?? 0))?.[0] ?? '';

/** A list whose numbers count from one, or that has none. */
function isPlainList(node: List, source: string): boolean {
  if (!node.ordered) return true;
  const numbers = node.children.map((item) => Number.parseInt(marker(item, source), 10));
  return numbers.every((number, index) => number === index + 1) || numbers.every((number) => number === 1);
}

const deepest = 6;

function listOf(node: List, source: string, depth: number): ListBlock {
  const counted = isPlainList(node, source);
  const items = node.children.map((item): ListItem => {
    const found = itemOf(item, source, depth);
    return counted ? found : { ...found, text: joined([{ text: `${marker(item, source)} ` }, ...found.text]) };
  });
  const filled = items.filter(({ text, sub }) => text.length > 0 || sub);
  return { kind: 'list', ordered: Boolean(node.ordered) && counted, items: filled };
}

/** An item is one run of text and the lists in it; deeper than a page can show, the lists become text as well. */
function itemOf(item: ListItemNode, source: string, depth: number): ListItem {
  const lists = depth < deepest ? item.children.filter((child): child is List => child.type === 'list') : [];
  const words = item.children.filter((child) => !lists.some((list) => list === child));
  const runs = words.flatMap((child) => lines(inlines(child, source, {})));
  const text = joined(runs.flatMap((run, index) => (index > 0 ? [{ text: ' ' }, ...run] : run)));
  const subs = lists.map((list) => listOf(list, source, depth + 1)).filter(({ items }) => items.length > 0);
  const [first] = subs;
  return first ? { text, sub: { ...first, items: subs.flatMap(({ items }) => items) } } : { text };
}

type Marks = Omit<Inline, 'text'>;

/** Every word under a node. A line break is a run that holds only "\n". */
function inlines(node: Nodes, source: string, marks: Marks): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, ...marks }];
    case 'break':
      return [{ text: '\n' }];
    case 'strong':
    case 'emphasis':
      return marked(node, source, marks);
    case 'link':
      return linked(node.url, node.title, children(node, source, marks), marks);
    case 'image':
      return linked(node.url, node.title, [{ text: node.alt || node.url, ...marks }], marks);
    case 'list':
      return node.children.flatMap((item) => [
        { text: '\n' },
        { text: `${marker(item, source)} `, ...marks },
        ...children(item, source, marks),
      ]);
    default:
      return 'children' in node ? children(node, source, marks) : [{ text: slice(node, source), ...marks }];
  }
}

const children = (node: Parent, source: string, marks: Marks): readonly Inline[] =>
  node.children.flatMap((child) => inlines(child, source, marks));

const slice = (node: Nodes, source: string): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** Stars between letters or digits are stars: "5*3*2". */
function marked(node: PhrasingContent & Parent, source: string, marks: Marks): readonly Inline[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const [first, last] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
  const glued = [source.charAt(start - 1), source.charAt(end)].some((beside) => /[\p{L}\p{N}]/u.test(beside));
  if (!glued || first === undefined || last === undefined) {
    return children(node, source, { ...marks, [node.type === 'strong' ? 'bold' : 'italic']: true });
  }
  return [
    { text: source.slice(start, first), ...marks },
    ...children(node, source, marks),
    { text: source.slice(last, end), ...marks },
  ];
}

/** Only addresses that a reader can safely open become a link; of others the address is printed. */
function linked(
  url: string,
  title: string | null | undefined,
  text: readonly Inline[],
  marks: Marks,
): readonly Inline[] {
  const safe = /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
  const shown = text.some((run) => run.text.trim() !== '') ? text : [{ text: url, ...marks }];
  const said = shown.map((run) => run.text).join('') === url;
  const after = [...(title ? [` (${title})`] : []), ...(safe || said ? [] : [` (${url})`])];
  return [
    ...(safe ? shown.map((run) => ({ ...run, href: url })) : shown),
    ...after.map((each) => ({ text: each, ...marks })),
  ];
}

/** Splits at line breaks; lines without words fall away. */
function lines(runs: readonly Inline[]): readonly Text[] {
  const found: Inline[][] = [[]];
  for (const { text, ...marks } of runs) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) found.push([]);
      found.at(-1)?.push({ text: part, ...marks });
    }
  }
  return found.map(joined).filter((line) => line.length > 0);
}

/** Neighbours that look alike are one run; white space at both ends goes. */
function joined(runs: readonly Inline[]): Text {
  const found: Inline[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
      found[found.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '') found.push(run);
  }
  const trimmed = found.map((run, index) => ({
    ...run,
    text: trimmedAt(run.text, index === 0, index === found.length - 1),
  }));
  return trimmed.filter((run) => run.text !== '');
}

const trimmedAt = (text: string, start: boolean, end: boolean): string => {
  const left = start ? text.trimStart() : text;
  return end ? left.trimEnd() : left;
};
