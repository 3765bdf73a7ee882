import { PDFDocument, type PDFObject } from 'mupdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawn, drawnOn } from './content.ts';

/** The file as a reader that does not see gets it: the structure tree with its words, and what is around it. */
export interface Structure {
  readonly root: Element;
  readonly pages: readonly PageFacts[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly readable: boolean }[];
  readonly lang: string;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly hasColours: boolean;
  readonly xmp: string;
}

export interface Element {
  readonly role: string;
  readonly attrs: Readonly<Record<string, Attribute>>;
  readonly kids: readonly Kid[];
}

export type Attribute = string | number | readonly (string | number)[];

export type Kid = Element | Words | Target;

/** Marked content of a page, with what stands in it. */
export interface Words {
  readonly page: number;
  readonly mcid: number;
  readonly text: string;
}

/** An annotation: where a link goes and what it says of itself. */
export interface Target {
  readonly page: number;
  readonly to: string;
  readonly contents: string;
}

export interface PageFacts extends Drawn {
  readonly tabs: string;
  readonly annotations: number;
}

export const isElement = (kid: Kid): kid is Element => 'role' in kid;
export const isWords = (kid: Kid): kid is Words => 'mcid' in kid;
export const isTarget = (kid: Kid): kid is Target => 'to' in kid;

export async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const words = await wordsOf(bytes);
  const file = PDFDocument.openDocument(bytes, 'application/pdf').asPDF();
  if (!file) throw new Error('this is no PDF');
  const catalog = file.getTrailer().get('Root');
  const pages = Array.from({ length: file.countPages() }, (_, at) => file.findPage(at));
  const numbers = new Map(pages.map((page, at) => [page.asIndirect(), at]));
  const annotated = pages.flatMap((page, at) =>
    list(page.get('Annots')).map((each) => [each.asIndirect(), at] as const),
  );
  const reading: Reading = { words, pages: numbers, annotations: new Map(annotated) };
  const tree = catalog.get('StructTreeRoot');
  const kids = tree.isDictionary() ? kidsOf(tree, undefined, reading) : [];
  const intents = catalog.get('OutputIntents');
  const metadata = catalog.get('Metadata');
  return {
    root: { role: 'StructTreeRoot', attrs: {}, kids },
    pages: pages.map(factsOf),
    fonts: fontsIn(file),
    lang: textAt(catalog, 'Lang'),
    marked: catalog.get('MarkInfo').isDictionary() && String(catalog.get('MarkInfo', 'Marked')) === 'true',
    showsTitle: String(catalog.get('ViewerPreferences', 'DisplayDocTitle')) === 'true',
    hasColours: intents.isArray() && intents.get(0, 'DestOutputProfile').isStream(),
    xmp: metadata.isStream() ? metadata.readStream().asString() : '',
  };
}

interface Reading {
  readonly words: readonly ReadonlyMap<number, string>[];
  /** Which page an object is, or stands on, by its number. */
  readonly pages: ReadonlyMap<number, number>;
  readonly annotations: ReadonlyMap<number, number>;
}

const list = (object: PDFObject): readonly PDFObject[] => {
  if (object.isNull()) return [];
  return object.isArray() ? Array.from({ length: object.length }, (_, at) => object.get(at)) : [object];
};

const textAt = (object: PDFObject, key: string): string => {
  const value = object.get(key);
  return value.isString() ? value.asString() : '';
};

const nameAt = (object: PDFObject, key: string): string => {
  const value = object.get(key);
  return value.isName() ? value.asName() : '';
};

/** Kids in reading order. `page` is the one that the nearest element above names. */
function kidsOf(parent: PDFObject, page: PDFObject | undefined, reading: Reading): readonly Kid[] {
  return list(parent.get('K')).map((kid): Kid => {
    if (kid.isNumber()) return wordsAt(kid.asNumber(), page, reading);
    const own = kid.get('Pg');
    const here = own.isNull() ? page : own;
    const type = nameAt(kid, 'Type');
    if (type === 'MCR') return wordsAt(kid.get('MCID').asNumber(), here, reading);
    if (type === 'OBJR') return targetOf(kid.get('Obj'), reading);
    return { role: nameAt(kid, 'S'), attrs: attributesOf(kid), kids: kidsOf(kid, here, reading) };
  });
}

function wordsAt(mcid: number, page: PDFObject | undefined, { words, pages }: Reading): Words {
  const at = (page && pages.get(page.asIndirect())) ?? -1;
  return { page: at, mcid, text: words[at]?.get(mcid) ?? '' };
}

function targetOf(annotation: PDFObject, { annotations }: Reading): Target {
  const action = annotation.get('A');
  const inside = action.isDictionary() ? action.get('D') : annotation.get('Dest');
  const to = action.isDictionary() ? textAt(action, 'URI') : '';
  return {
    page: annotations.get(annotation.asIndirect()) ?? -1,
    to: to || (inside.isNull() ? '' : `#${inside.isString() ? inside.asString() : inside.toString(true)}`),
    contents: textAt(annotation, 'Contents'),
  };
}

/** What an element says of itself, and what its attribute objects say: one flat list. */
function attributesOf(element: PDFObject): Record<string, Attribute> {
  const attrs: Record<string, Attribute> = {};
  for (const key of ['Alt', 'ActualText', 'Lang', 'ID', 'T']) {
    const value = element.get(key);
    if (value.isString()) attrs[key] = value.asString();
  }
  for (const object of list(element.get('A')).filter((each) => each.isDictionary())) {
    object.forEach((value, key) => {
      attrs[String(key)] = attributeOf(value);
    });
  }
  return attrs;
}

function attributeOf(value: PDFObject): Attribute {
  if (value.isArray()) return list(value).map((each) => attributeOf(each) as string | number);
  if (value.isNumber()) return value.asNumber();
  if (value.isName()) return value.asName();
  return value.isString() ? value.asString() : value.toString(true);
}

function factsOf(page: PDFObject): PageFacts {
  const content = list(page.get('Contents')).map((part) =>
    Buffer.from(part.readStream().asUint8Array()).toString('latin1'),
  );
  const named = (name: string): string => page.getInheritable('Resources').get('Properties', name).toString(true);
  return {
    ...drawnOn(content.join('\n'), named),
    tabs: nameAt(page, 'Tabs'),
    annotations: list(page.get('Annots')).length,
  };
}

/** Every font that the file has, whether a page uses it or not. */
function fontsIn(file: PDFDocument): Structure['fonts'] {
  const fonts: Structure['fonts'][number][] = [];
  for (let number = 1; number < file.countObjects(); number += 1) {
    const font = file.newIndirect(number).resolve();
    if (!font.isDictionary() || nameAt(font, 'Type') !== 'Font' || /^CIDFont/.test(nameAt(font, 'Subtype'))) continue;
    const described = font.get('DescendantFonts').isArray() ? font.get('DescendantFonts', 0) : font;
    const descriptor = described.get('FontDescriptor');
    fonts.push({
      name: nameAt(font, 'BaseFont'),
      embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.get(key).isStream()),
      readable: font.get('ToUnicode').isStream(),
    });
  }
  return fonts;
}

/** Per page the words of each marked content, through PDF.js. */
async function wordsOf(bytes: Uint8Array): Promise<readonly ReadonlyMap<number, string>[]> {
  const file = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: ReadonlyMap<number, string>[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent({ includeMarkedContent: true });
    pages.push(wordsByMark(items as readonly TextOrMark[]));
  }
  await file.destroy();
  return pages;
}

type TextOrMark =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string | null };

function wordsByMark(items: readonly TextOrMark[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const open: (number | undefined)[] = [];
  const add = (text: string): void => {
    const mcid = open.findLast((each) => each !== undefined);
    if (mcid !== undefined) found.set(mcid, (found.get(mcid) ?? '') + text);
  };
  for (const item of items) {
    if ('str' in item) add(item.hasEOL ? `${item.str} ` : item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(markNumber(item.id));
  }
  return found;
}

function markNumber(id: string | null | undefined): number | undefined {
  const found = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
