import type { TextLine } from './breaking.ts';
import type { LaidNode, Slab } from './layOut.ts';
import { page } from './theme.ts';

interface Placed {
  readonly node: LaidNode;
  /** From the top of the page. */
  readonly top: number;
  /** A table head that came back after a page break: on paper only, a reader that hears it has had it. */
  readonly again?: true;
}

type Orientation = 'portrait' | 'landscape';

export interface ComposedPage {
  readonly orientation: Orientation;
  readonly placed: readonly Placed[];
}

export interface Stretch {
  readonly orientation: Orientation;
  readonly slabs: readonly Slab[];
}

/** White under side notes. */
const underSide = 6;

interface Sheet {
  readonly orientation: Orientation;
  readonly placed: Placed[];
  /** Where the next slab starts. */
  at: number;
  /** Where the side notes above have ended. */
  sideUntil: number;
}

/** What comes back above the rows of a table that go on at a next page. */
interface Tops {
  readonly captions: Map<string, Slab>;
  readonly heads: Map<string, Slab>;
  /** The table of which a row has been placed. */
  begun?: string;
}

const bottomOf = (orientation: Orientation): number =>
  (orientation === 'portrait' ? page.height : page.width) - page.bottom;

/** Fills pages from top to bottom: run by run, for what opens a page stands on no page that is already begun. */
export function compose(stretches: readonly Stretch[]): readonly ComposedPage[] {
  return runsIn(stretches).flatMap((run) => {
    const sheets = filled(run, 1);
    // a few lines alone on a last page are drawn in, where a little less white between the answers does it
    const tighter = isScant(sheets) ? [0.85, 0.7].map((white) => filled(run, white)) : [];
    return tighter.find((each) => each.length < sheets.length) ?? sheets;
  });
}

/** Stretches that lie the same way go on; every slab that opens a page opens a run. */
function runsIn(stretches: readonly Stretch[]): readonly Stretch[] {
  const runs: { orientation: Orientation; slabs: Slab[] }[] = [];
  for (const { orientation, slabs } of stretches) {
    if (runs.at(-1)?.orientation !== orientation) runs.push({ orientation, slabs: [] });
    for (const slab of slabs) {
      if (slab.rule.newPage && runs.at(-1)?.slabs.length) runs.push({ orientation, slabs: [] });
      runs.at(-1)?.slabs.push(slab);
    }
  }
  return runs;
}

const scant = 0.18;

function isScant(sheets: readonly Sheet[]): boolean {
  const last = sheets.at(-1);
  if (!last || sheets.length < 2) return false;
  return last.at - page.top < (bottomOf(last.orientation) - page.top) * scant;
}

function filled({ orientation, slabs: all }: Stretch, white: number): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const tops: Tops = { captions: new Map(), heads: new Map() };
  for (const slab of all) if (slab.rule.again !== undefined) tops.captions.set(slab.rule.again, slab);
  const slabs = all
    .filter(({ rule }) => rule.again === undefined)
    .map((slab) => (white < 1 && slab.gap > leastGap ? { ...slab, gap: slab.gap * white } : slab));
  for (const [index, slab] of slabs.entries()) {
    if (slab.rule.head !== undefined) tops.heads.set(slab.rule.head, slab);
    const sheet = sheetFor(sheets, orientation, slab, need(slabs, index));
    if (sheet.placed.length === 0) repeatHead(sheet, slab, tops);
    place(sheets, slab, tops);
    if (slab.rule.table !== undefined) tops.begun = slab.rule.table;
  }
  return sheets;
}

/** White between lines that belong together stays as it is. */
const leastGap = 4;

/** The sheet that is being filled, or a new one where this slab cannot or may not stand on it. */
function sheetFor(sheets: Sheet[], orientation: Orientation, slab: Slab, needed: number): Sheet {
  const sheet = sheets.at(-1);
  if (!sheet || sheet.orientation !== orientation) return opened(sheets, orientation);
  if (sheet.placed.length === 0) return sheet;
  const fits = startOf(sheet, slab) + needed <= bottomOf(orientation);
  return fits && !slab.rule.newPage ? sheet : opened(sheets, orientation);
}

function opened(sheets: Sheet[], orientation: Orientation): Sheet {
  const sheet: Sheet = { orientation, placed: [], at: page.top, sideUntil: 0 };
  sheets.push(sheet);
  return sheet;
}

/** Puts a slab down; a text that does not fit goes on at the next page, as often as it takes. */
function place(sheets: Sheet[], slab: Slab, tops: Tops): void {
  const sheet = sheets.at(-1);
  if (!sheet) return;
  const top = startOf(sheet, slab);
  const bottom = bottomOf(sheet.orientation);
  const parts = top + slab.height > bottom && slab.rule.split ? cut(slab, bottom - top) : undefined;
  const [first, rest] = parts ?? [slab];
  sheet.placed.push({ node: first.node, top });
  sheet.at = top + first.height;
  if (first.side > 0) sheet.sideUntil = top + first.side + underSide;
  if (!rest) return;
  const next = opened(sheets, sheet.orientation);
  if (slab.rule.table !== undefined) repeatHead(next, slab, { ...tops, begun: slab.rule.table });
  place(sheets, rest, tops);
}

function startOf(sheet: Sheet, slab: Slab): number {
  if (sheet.placed.length === 0) return sheet.at;
  const top = sheet.at + slab.gap;
  return slab.side > 0 || slab.rule.wide ? Math.max(top, sheet.sideUntil) : top;
}

function repeatHead(sheet: Sheet, slab: Slab, { captions, heads, begun }: Tops): void {
  const { table } = slab.rule;
  if (table === undefined) return;
  const head = heads.get(table);
  for (const top of [begun === table ? captions.get(table) : undefined, head]) {
    if (!top || top === slab) continue;
    sheet.placed.push({ node: top.node, top: sheet.at, again: true });
    sheet.at += top.height;
  }
}

/** The room a slab asks for: its own, that of those it may not be parted from, and of its side notes. */
function need(slabs: readonly Slab[], from: number): number {
  let height = 0;
  let side = 0;
  for (const [at, slab] of chainFrom(slabs, from).entries()) {
    if (at > 0) height += slab.gap;
    if (slab.rule.wide || slab.side > 0) height = Math.max(height, side);
    if (slab.side > 0) side = height + slab.side + underSide;
    height += slab.rule.keep ? slab.height : leastOf(slab);
  }
  return Math.max(height, side - underSide);
}

/** A slab and those that must stand on its page: up to the first that may be parted from the next. */
function chainFrom(slabs: readonly Slab[], from: number): readonly Slab[] {
  let end = from;
  while (end < slabs.length - 1 && slabs[end]?.rule.keep) end += 1;
  return slabs.slice(from, end + 1);
}

/** Two lines of a text that may go on elsewhere; all of anything else. */
function leastOf(slab: Slab): number {
  const text = slab.rule.split ? textIn(slab.node) : undefined;
  if (!text || text.lines.length < 4) return slab.height;
  const [first, , third] = text.lines;
  return first && third ? text.node.box.top + third.box.y - first.box.y : slab.height;
}

interface TextPart {
  readonly node: LaidNode;
  readonly lines: readonly TextLine[];
}

function textIn(node: LaidNode): TextPart | undefined {
  const last = node.children?.at(-1);
  return last?.type === 'TEXT' && last.lines ? { node: last, lines: last.lines } : undefined;
}

/** Cuts a text between lines: at least two stay and at least two go on. */
export function cut(slab: Slab, room: number): readonly [Slab, Slab] | undefined {
  const text = textIn(slab.node);
  const [first] = text?.lines ?? [];
  if (!text || !first) return undefined;
  const { lines, node } = text;
  const fitting = lines.filter((line) => node.box.top + line.box.y - first.box.y + line.box.height <= room).length;
  const count = Math.min(fitting, lines.length - 2);
  const next = lines[count];
  if (count < 2 || !next) return undefined;
  const upper = next.box.y - first.box.y;
  const lower = node.box.height - upper;
  const part = (kept: readonly TextLine[], top: number, height: number, others: readonly LaidNode[]): LaidNode => ({
    ...slab.node,
    box: { ...slab.node.box, height: top + height },
    children: [...others, { ...node, lines: kept, box: { ...node.box, top, height } }],
  });
  const others = slab.node.children?.slice(0, -1) ?? [];
  return [
    { ...slab, node: part(lines.slice(0, count), node.box.top, upper, others), height: node.box.top + upper },
    {
      ...slab,
      node: { ...part(lines.slice(count), 0, lower, []), props: unanchored(slab.node.props) },
      gap: 0,
      height: lower,
      side: 0,
    },
  ];
}

/** What goes on is the same element, and no place to jump to. */
const unanchored = (all: LaidNode['props']): LaidNode['props'] => {
  const { anchor: _gone, ...props } = all;
  return { ...props, origin: all.origin ?? all };
};
