import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { hue } from './look.ts';

/** In the zip itself there is no time but the first it can say: the same everywhere, whatever the clock. */
const epoch = new Date(1980, 0, 1);

/**
 * The library stamps the moment of writing, draws lots for the names of links and goes on counting from the document
 * before: here the same outline gives the same bytes. `accent`: of the house, in the place of ours.
 */
export function settled(bytes: Uint8Array, printedAt: string, accent?: string): Uint8Array {
  const files = withMetafiles(unzipSync(bytes));
  const moment = momentOf(printedAt);
  const names = Object.keys(files).toSorted(byPlace);
  const written = names.map((name): readonly [string, Uint8Array] => {
    const content = files[name] ?? new Uint8Array();
    if (name === 'docProps/core.xml') return [name, changed(content, (xml) => dated(xml, moment))];
    return [name, content];
  });
  const parts = Object.fromEntries(written);
  const body = parts['word/document.xml'];
  if (body) parts['word/document.xml'] = changed(body, recounted);
  const links = linkNames(parts['word/_rels/document.xml.rels']);
  for (const name of ['word/_rels/document.xml.rels', 'word/document.xml']) {
    const content = parts[name];
    if (content && links.size > 0) parts[name] = changed(content, (xml) => renamed(xml, links));
  }
  for (const name of accent ? ['word/document.xml', 'word/styles.xml'] : []) {
    const content = parts[name];
    if (content) parts[name] = changed(content, (xml) => inAccent(xml, String(accent)));
  }
  return zipSync(parts, { level: 6, mtime: epoch, os: 0 });
}

/** Drawings came in under the name of a picture of dots: here they get their own name, and the list of types knows it. */
function withMetafiles(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const names = Object.keys(files)
    .filter((name) => name.startsWith('word/media/') && files[name]?.[0] === 1)
    .map((name, at) => [name.slice('word/'.length), `media/tekening-${at + 1}.emf`] as const);
  if (names.length === 0) return files;
  const named = (xml: string): string =>
    names.reduce((all, [old, name]) => all.replaceAll(`"${old}"`, `"${name}"`), xml);
  const typed = (xml: string): string =>
    xml.replace(/(<Types\b[^>]*>)/, '$1<Default Extension="emf" ContentType="image/x-emf"/>');
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const own = names.find(([old]) => `word/${old}` === name);
      if (own) return [`word/${own[1]}`, content];
      if (name === '[Content_Types].xml') return [name, changed(content, typed)];
      return name.endsWith('.rels') ? [name, changed(content, named)] : [name, content];
    }),
  );
}

/** The list of types comes first: readers that look at the start of a file know it by that. */
const byPlace = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);

const changed = (content: Uint8Array, change: (xml: string) => string): Uint8Array =>
  strToU8(change(strFromU8(content)));

function momentOf(printedAt: string): string {
  const time = Date.parse(printedAt);
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}

const dated = (xml: string, moment: string): string =>
  xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${moment}`);

/** An accent is the accent in every style and run that has it. What was typed holds no tags, so it never looks like one. */
const inAccent = (xml: string, accent: string): string =>
  xml.replaceAll(`<w:color w:val="${hue('accent')}"/>`, `<w:color w:val="${accent.slice(1)}"/>`);

/** Bookmarks and pictures are numbered from one, in the order in which they stand. */
function recounted(xml: string): string {
  const [marks, names] = [new Map<string, string>(), new Map<string, string>()];
  const numbered = (from: Map<string, string>, old: string): string => {
    const number = from.get(old) ?? String(from.size + 1);
    from.set(old, number);
    return number;
  };
  let pictures = 0;
  return xml
    .replace(/(<wp:docPr\b[^>]*?\bid=")\d+/g, (_, start: string) => {
      pictures += 1;
      return start + String(pictures);
    })
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g,
      (_, start: string, id: string) => start + numbered(marks, id),
    )
    .replace(
      /(w:(?:anchor|name)="|<w:instrText[^>]*>PAGEREF )_Toc(\d+)/g,
      (_, start: string, id: string) => `${start}_Toc${numbered(names, id)}`,
    );
}

/** Links to the world outside, in the order in which they stand. */
function linkNames(rels: Uint8Array | undefined): ReadonlyMap<string, string> {
  if (!rels) return new Map();
  const ids = [...strFromU8(rels).matchAll(/<Relationship\b[^>]*\bId="([^"]+)"/g)].map(([, id = '']) => id);
  const drawnByLot = ids.filter((id) => !/^rId\d+$/.test(id));
  return new Map(drawnByLot.map((id, at) => [id, `rIdLink${at + 1}`]));
}

const renamed = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(/\b((?:r:id|Id)=")([^"]+)"/g, (whole, start: string, id: string) => {
    const name = names.get(id);
    return name ? `${start}${name}"` : whole;
  });
