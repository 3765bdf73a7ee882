import type { FileWriter } from './fileWriter.ts';
import type { PageLink } from './ink.ts';
import type { PaintedPart } from './paintPart.ts';
import { type Drawn, type Element, isElement, isEmpty } from './structure.ts';
import { type Dict, name, type Ref, type Value } from './syntax.ts';
import type { Tag } from './tags.ts';

export interface PlacedLink {
  readonly link: PageLink;
  readonly height: number;
  readonly part: number;
  /** Within its part. */
  readonly pageAt: number;
  /** Within the document. */
  readonly page: number;
  /** Within its page. */
  readonly index: number;
  readonly ref: Ref;
  readonly key: number;
}

interface Writing {
  readonly file: FileWriter;
  readonly refs: readonly Ref[];
  readonly heights: readonly number[];
  /** Per page the element of each mark. */
  readonly marks: Ref[][];
  readonly links: ReadonlyMap<string, PlacedLink>;
  readonly owners: Map<number, Ref>;
  readonly ids: Map<string, Ref>;
  readonly shortId: (id: string) => string;
}

/** The structure tree, with the trees that lead back to it from what is drawn, and from the ids of heads of tables. */
export function writeStructure(
  file: FileWriter,
  parts: readonly PaintedPart[],
  refs: readonly Ref[],
  links: readonly PlacedLink[],
): Ref {
  const heights = parts.flatMap((part) => part.pages.map(({ height }) => height));
  const byPlace = new Map(links.map((link) => [`${link.page}/${link.index}`, link]));
  const marks = refs.map((): Ref[] => []);
  const writing: Writing = {
    file,
    refs,
    heights,
    marks,
    links: byPlace,
    owners: new Map(),
    ids: new Map(),
    shortId: shortIds(),
  };
  const root = file.ref();
  const document = file.ref();
  let before = 0;
  const kids = parts.map((part) => {
    const written = writeElement(part.root, document, before, writing);
    before += part.pages.length;
    return written;
  });
  file.set(document, { S: name('Document'), P: root, K: kids });
  const nums: Value[] = marks.flatMap((owners, page): Value[] => [page, owners]);
  for (const { key } of links) nums.push(key, writing.owners.get(key) ?? null);
  const ids: Value[] = [...writing.ids].sort(([a], [b]) => (a < b ? -1 : 1)).flat();
  return file.set(root, {
    Type: name('StructTreeRoot'),
    K: [document],
    ParentTree: file.object({ Nums: nums }),
    ParentTreeNextKey: refs.length + links.length,
    ...(ids.length > 0 ? { IDTree: { Names: ids } } : {}),
  });
}

function writeElement(element: Element, parent: Ref, before: number, writing: Writing): Ref {
  const ref = writing.file.ref();
  const { tag } = element;
  const kids = element.kids.filter((kid) => !(isElement(kid) && isEmpty(kid)));
  const first = kids.find((kid): kid is Drawn => !isElement(kid));
  const page = first ? before + first.page : undefined;
  const written = kids.map((kid): Value => {
    if (isElement(kid)) return writeElement(kid, ref, before, writing);
    return kid.kind === 'mark' ? markOf(kid, ref, before, page, writing) : linkOf(kid, ref, before, writing);
  });
  const id = tag.id === undefined ? undefined : writing.shortId(tag.id);
  if (id !== undefined) writing.ids.set(id, ref);
  const attributes = attributesOf(element, page, writing);
  return writing.file.set(ref, {
    S: name(tag.role),
    P: parent,
    ...(page === undefined ? {} : { Pg: writing.refs[page] }),
    ID: id,
    ...saidOf(tag),
    ...(attributes ? { A: attributes } : {}),
    ...(written.length > 0 ? { K: written.length === 1 ? written[0] : written } : {}),
  });
}

const saidOf = ({ alt, actual, lang, title }: Tag): Dict => ({
  T: title,
  Lang: lang,
  Alt: alt,
  ActualText: actual,
});

function markOf(
  { page, mark }: Extract<Drawn, { kind: 'mark' }>,
  owner: Ref,
  before: number,
  own: number | undefined,
  { refs, marks }: Writing,
): Value {
  const at = before + page;
  const owners = marks[at];
  if (!owners) throw new Error(`there is no page ${at}`);
  owners[mark] = owner;
  return at === own ? mark : { Type: name('MCR'), Pg: refs[at], MCID: mark };
}

function linkOf(
  { page, link }: Extract<Drawn, { kind: 'link' }>,
  owner: Ref,
  before: number,
  { links, owners, refs }: Writing,
): Value {
  const placed = links.get(`${before + page}/${link}`);
  if (!placed) throw new Error(`there is no link ${link} on page ${before + page}`);
  owners.set(placed.key, owner);
  return { Type: name('OBJR'), Obj: placed.ref, Pg: refs[placed.page] };
}

function attributesOf({ tag, box }: Element, page: number | undefined, writing: Writing): Value | undefined {
  const { role, ordered } = tag;
  if (role === 'L') return { O: name('List'), ListNumbering: name(ordered ? 'Decimal' : 'None') };
  if (role !== 'Figure') return tableAttributes(tag, writing);
  if (!box || page === undefined) return undefined;
  const height = writing.heights[page] ?? 0;
  const [left, top, right, bottom] = box;
  return { O: name('Layout'), Placement: name('Block'), BBox: [left, height - bottom, right, height - top] };
}

function tableAttributes({ scope, headers = [], columns = 1, summary }: Tag, { shortId }: Writing): Value | undefined {
  if (!scope && headers.length === 0 && columns === 1 && !summary) return undefined;
  return {
    O: name('Table'),
    ...(scope ? { Scope: name(scope) } : {}),
    ...(headers.length > 0 ? { Headers: headers.map(shortId) } : {}),
    ...(columns > 1 ? { ColSpan: columns } : {}),
    ...(summary ? { Summary: summary } : {}),
  };
}

/** Ids as short as they can be: thousands of cells name two of them. */
function shortIds(): (id: string) => string {
  const short = new Map<string, string>();
  return (id) => {
    const known = short.get(id) ?? `i${short.size.toString(36)}`;
    short.set(id, known);
    return known;
  };
}
