export interface SvgTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'whole';
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

const prolog = /^\ufeff?\s*(?:<\?xml\s[^<>]*\?>\s*)?/;
/** Titles are for who does not see the drawing: the name of the organisation is used instead. */
const skipped = /(?:\s+|<!--(?:(?!--)[\s\S])*-->|<(title|desc)(?:\s[^<>]*)?>[^<]*<\/\1\s*>|<(?:title|desc)\s*\/>)/y;
const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of a small XML file, in order. It knows no document type, no entities and no text: a logo needs none, and what
 * is not understood cannot surprise. `line`: where it went wrong.
 */
export function tagsIn(text: string): { readonly tags: readonly SvgTag[] } | { readonly line: number } {
  const tags: SvgTag[] = [];
  let at = prolog.exec(text)?.[0].length ?? 0;
  let line = 1;
  let counted = 0;
  const found = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    line += linesIn(text.slice(counted, at));
    counted = at;
    if (found(skipped)) continue;
    const read = tagOf(found(tag), line);
    if (!read) return { line };
    tags.push(read);
  }
  return { tags };
}

function tagOf(found: RegExpExecArray | null, line: number): SvgTag | undefined {
  const [, closing, name, list = '', whole] = found ?? [];
  const attributes = attributesIn(list);
  if (name === undefined || !attributes) return undefined;
  if (closing) return attributes.size > 0 || whole ? undefined : { name, kind: 'close', attributes, line };
  return { name, kind: whole ? 'whole' : 'open', attributes, line };
}

function attributesIn(list: string): ReadonlyMap<string, string> | undefined {
  const pairs = [...list.matchAll(attribute)].map(([, name = '', one, other]) => [name, one ?? other ?? ''] as const);
  const attributes = new Map(pairs);
  // one name twice, or an entity
  return attributes.size < pairs.length || list.includes('&') ? undefined : attributes;
}

const linesIn = (text: string): number => text.split('\n').length - 1;
