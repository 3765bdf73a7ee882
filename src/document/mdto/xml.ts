import { xmlCharacters } from '../pdf/tagged/xmp.ts';

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

/** A line break is a space in metadata. */
export const cleanText = (text: string): string => xmlCharacters(text).replace(/\s+/g, ' ').trim();
