import { strFromU8, unzipSync } from 'fflate';

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface ReadParagraph {
  /** Of the style, or of the one it is based on: 1 is Heading 1. Absent = no heading. */
  readonly level?: number;
  readonly style: string;
  readonly text: string;
  readonly bookmarks: readonly string[];
}

export interface ReadWord {
  readonly files: Readonly<Record<string, string>>;
  readonly body: Element;
  readonly paragraphs: readonly ReadParagraph[];
  readonly text: string;
  /** The text between the bookmark of a question and the next heading. */
  questionText(number: string): string;
}

export const all = (from: Element | Document, name: string): Element[] => [...from.getElementsByTagNameNS(space, name)];
export const value = (of: Element | undefined, name = 'val'): string | undefined =>
  of?.getAttributeNS(space, name) ?? undefined;

/** Throws when it is not well-formed. Needs the DOM of a test that asks for jsdom. */
export function parsedXml(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const [fault] = parsed.getElementsByTagName('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return parsed;
}

/** The file as another program reads it: unzipped, parsed, and with styles followed to what they are based on. */
export function readWord(bytes: Uint8Array): ReadWord {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const styles = parsedXml(files['word/styles.xml'] ?? '');
  const based = new Map(
    all(styles, 'style').map((style) => [value(style, 'styleId') ?? '', value(all(style, 'basedOn')[0]) ?? '']),
  );
  const levelOf = (style: string | undefined): number | undefined => {
    if (!style) return undefined;
    const [, level] = /^Heading(\d)$/.exec(style) ?? [];
    return level ? Number(level) : levelOf(based.get(style));
  };
  const body = all(parsedXml(files['word/document.xml'] ?? ''), 'body')[0];
  if (!body) throw new Error('a document has a body');
  const paragraphs = all(body, 'p').map((paragraph): ReadParagraph => {
    const style = value(all(paragraph, 'pStyle')[0]) ?? '';
    const level = levelOf(style);
    return {
      style,
      ...(level === undefined ? {} : { level }),
      text: textIn(paragraph),
      bookmarks: all(paragraph, 'bookmarkStart').map((mark) => value(mark, 'name') ?? ''),
    };
  });
  return {
    files,
    body,
    paragraphs,
    text: paragraphs.map(({ text }) => text).join(' '),
    questionText: (number) => {
      const from = paragraphs.findIndex(({ bookmarks }) => bookmarks.includes(`vraag-${number}`));
      const rest = paragraphs.slice(from + 1);
      const to = rest.findIndex(({ level }) => level !== undefined);
      const own = from < 0 ? [] : [paragraphs[from], ...rest.slice(0, to < 0 ? rest.length : to)];
      return own.map((paragraph) => paragraph?.text).join(' ');
    },
  };
}

export const textIn = (element: Element): string =>
  all(element, 't')
    .map((run) => run.textContent)
    .join('');
