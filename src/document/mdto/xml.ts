/** Elements by name, in order; an array is one element for each. */
export interface Node {
  readonly [name: string]: string | Node | readonly (string | Node)[];
}

const namespace = 'https://www.nationaalarchief.nl/mdto';

/** One MDTO file, with the address of the schema that it was made for. */
export async function xmlOf(name: 'informatieobject' | 'bestand', content: Node): Promise<string> {
  const { default: XMLBuilder } = await import('fast-xml-builder');
  const builder = new XMLBuilder({
    format: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: false,
  });
  const root = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    MDTO: {
      '@xmlns': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} ${namespace}/MDTO-XML1.0.1.xsd`,
      [name]: cleaned(content),
    },
  };
  return builder.build(root);
}

const cleaned = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(cleanValue) : cleanValue(value as string | Node),
    ]),
  );

const cleanValue = (value: string | Node): string | Node =>
  typeof value === 'string' ? cleanText(value) : cleaned(value);

/** What XML cannot hold (control characters, half surrogate pairs) goes; a line break is a space in metadata. */
export const cleanText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
