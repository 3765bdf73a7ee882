import type { EmbeddedFile } from '../embedded.ts';
import type { Face } from '../fonts.ts';
import { FileWriter } from './fileWriter.ts';
import { writeFont } from './fontObjects.ts';
import { GlyphsUsed, Ink, type PageLink } from './ink.ts';
import { outputIntent } from './outputIntent.ts';
import type { PaintedPage, PaintedPart } from './paintPart.ts';
import { type Dict, name, type Ref, type Value } from './syntax.ts';
import { writeBookmarks } from './writeBookmarks.ts';
import { type PlacedLink, writeStructure } from './writeStructure.ts';
import { type Metadata, xmpPacket } from './xmp.ts';

export interface Assembly {
  readonly parts: readonly PaintedPart[];
  readonly faces: readonly Face[];
  readonly files: readonly EmbeddedFile[];
  readonly metadata: Metadata;
  /** 64 hexadecimal signs that tell this state of the document from others. */
  readonly fingerprint: string;
  /** Header and footer: on top of what the page holds, and not part of what is read out. */
  readonly edges: (ink: Ink, page: PaintedPage, place: { readonly page: number; readonly of: number }) => void;
  /** After each page, counted from 1. */
  readonly onPage: (page: number) => Promise<void>;
}

/** Parts as one PDF 1.7 file that is PDF/A-3a and PDF/UA-1: the same parts give the same bytes. */
export async function assemble(assembly: Assembly): Promise<Uint8Array> {
  const { parts, metadata, fingerprint } = assembly;
  const file = new FileWriter();
  const root = file.ref();
  const pages = parts.flatMap((part) => part.pages);
  const refs = pages.map(() => file.ref());
  const links = placedLinks(parts, refs, file);
  const tree = file.ref();
  const onPages = new Map<number, PlacedLink[]>();
  for (const link of links) onPages.set(link.page, [...(onPages.get(link.page) ?? []), link]);
  const used = new GlyphsUsed(assembly.faces);
  for (const { glyphs } of parts) join(used, glyphs);
  const resources = file.ref();
  for (const [index, page] of pages.entries()) {
    const annotations = (onPages.get(index) ?? []).map((link) => writeLink(file, link));
    file.set(refs[index] as Ref, {
      ...pageDict(page, tree, resources),
      Contents: contentsOf(file, page, { index, of: pages.length }, used, assembly),
      StructParents: index,
      ...(annotations.length > 0 ? { Annots: annotations } : {}),
    });
    await assembly.onPage(index + 1);
  }
  file.set(tree, { Type: name('Pages'), Kids: refs, Count: refs.length });
  file.set(resources, { Font: writeFonts(file, assembly.faces, used) });
  const structure = writeStructure(file, parts, refs, links);
  const bookmarks = writeBookmarks(file, pages, refs);
  const embedded = assembly.files.map((each) => [each.name, writeEmbedded(file, each, metadata.date)] as const);
  file.set(root, {
    Type: name('Catalog'),
    Pages: tree,
    Lang: metadata.lang,
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: structure,
    Metadata: file.stream({ Type: name('Metadata'), Subtype: name('XML') }, utf8(xmpPacket(metadata))),
    OutputIntents: [outputIntent(file)],
    ...(bookmarks ? { Outlines: bookmarks, PageMode: name('UseOutlines') } : {}),
    Names: { Dests: { Names: destinations(pages, refs) }, ...embeddedNames(embedded) },
    ...(embedded.length > 0 ? { AF: embedded.map(([, ref]) => ref) } : {}),
  });
  const hex = fingerprint.padEnd(64, '0');
  return file.finished({ root, info: file.object(infoDict(metadata)), id: [hex.slice(0, 32), hex.slice(32, 64)] });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** White above a heading that is jumped to. */
const above = 8;

const pageDict = ({ width, height }: PaintedPage, tree: Ref, resources: Ref): Dict => ({
  Type: name('Page'),
  Parent: tree,
  MediaBox: [0, 0, width, height],
  Resources: resources,
  // reading order is the order of the structure
  Tabs: name('S'),
});

function contentsOf(
  file: FileWriter,
  page: PaintedPage,
  { index, of }: { readonly index: number; readonly of: number },
  used: GlyphsUsed,
  { edges }: Assembly,
): Value {
  const own = file.stream({}, page.content, 'FlateDecode');
  // what a page draws leaves its coordinates turned over: the second stream starts from there
  const ink = new Ink(index, page.height, used, true);
  edges(ink, page, { page: index + 1, of });
  return ink.isEmpty ? own : [own, file.stream({}, ink.content(), 'FlateDecode')];
}

function join(used: GlyphsUsed, glyphs: PaintedPart['glyphs']): void {
  for (const [face, those] of glyphs) {
    for (const [id, { codePoints, advance }] of those) used.add(face, { id, codePoints, advanceWidth: advance });
  }
}

/** Pages share one list: a font that a page does not use costs it nothing. */
function writeFonts(file: FileWriter, faces: readonly Face[], used: GlyphsUsed): Dict {
  const fonts: Record<string, Ref> = {};
  for (const [at, face] of faces.entries()) {
    const glyphs = used.faces.get(at);
    if (glyphs) fonts[`F${at}`] = writeFont(file, face, glyphs, at);
  }
  return fonts;
}

/** Every link with its annotation, and its key in the tree that leads from pages to structure. */
function placedLinks(parts: readonly PaintedPart[], refs: readonly Ref[], file: FileWriter): readonly PlacedLink[] {
  let page = 0;
  let key = refs.length;
  return parts.flatMap((part, partAt) =>
    part.pages.flatMap((painted, pageAt) => {
      const at = page;
      page += 1;
      return painted.links.map((link, index): PlacedLink => {
        key += 1;
        return { link, height: painted.height, part: partAt, pageAt, page: at, index, ref: file.ref(), key: key - 1 };
      });
    }),
  );
}

function writeLink(file: FileWriter, { link, height, ref, key }: PlacedLink): Ref {
  const [left, top, right, bottom] = link.box;
  return file.set(ref, {
    Type: name('Annot'),
    Subtype: name('Link'),
    Rect: [left, height - bottom, right, height - top],
    Border: [0, 0, 0],
    // printed
    F: 4,
    Contents: link.contents,
    StructParent: key,
    A: actionOf(link),
  });
}

const actionOf = ({ to }: PageLink): Dict =>
  to.startsWith('#')
    ? { S: name('GoTo'), D: to.slice(1) }
    : { S: name('URI'), URI: to.replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(sign.toWellFormed())) };

function destinations(pages: readonly PaintedPage[], refs: readonly Ref[]): Value {
  const places = new Map<string, Value>();
  for (const [index, { anchors, height }] of pages.entries()) {
    for (const { name: place, top } of anchors) {
      if (places.has(place)) continue;
      places.set(place, [refs[index] as Ref, name('XYZ'), 0, height - Math.max(0, top - above), null]);
    }
  }
  return sorted(places);
}

/** A tree of names on one level: in the order of their bytes. */
const sorted = (entries: Iterable<readonly [string, Value]>): Value =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).flat();

const embeddedNames = (files: readonly (readonly [string, Ref])[]): Dict =>
  files.length === 0 ? {} : { EmbeddedFiles: { Names: sorted(files) } };

/** Dated as the report, so that the same input gives the same bytes. */
function writeEmbedded(
  file: FileWriter,
  { name: title, bytes, type, relationship, description }: EmbeddedFile,
  date: Date,
) {
  const stream = file.compressed(
    { Type: name('EmbeddedFile'), Subtype: name(type), Params: { Size: bytes.length, ModDate: date } },
    bytes,
  );
  return file.object({
    Type: name('Filespec'),
    F: title,
    UF: title,
    EF: { F: stream, UF: stream },
    AFRelationship: name(relationship),
    Desc: description,
  });
}

const infoDict = ({ title, author, subject, creator, date }: Metadata): Dict => ({
  Title: title,
  ...(author ? { Author: author } : {}),
  Subject: subject,
  Creator: creator,
  Producer: creator,
  CreationDate: date,
  ModDate: date,
});
