export type Place = readonly (string | number)[];

/** Far more than a draft needs (about ten), far less than makes a recursive reader overflow. */
export const MAX_DEPTH = 64;

export type JsonFault =
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'forbidden-key' | 'not-json-value'; readonly place: Place };

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** The way to a value, as a chain: an array per value would make a large file quadratic. */
interface Node {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string | number;
  readonly parent?: Node;
}

function placeOf(node: Node | undefined, last?: string): Place {
  const place: (string | number)[] = last === undefined ? [] : [last];
  for (let each = node; each?.parent; each = each.parent) place.unshift(each.key);
  return place;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isJsonLeaf(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/** A member that is undefined counts as absent: a database may hand it out. */
function childrenOf(node: Node, value: object): Node[] {
  const depth = node.depth + 1;
  if (Array.isArray(value)) return value.map((child: unknown, key) => ({ value: child, depth, key, parent: node }));
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => ({ value: child, depth, key, parent: node }));
}

function faultAt(node: Node): JsonFault | undefined {
  const { value, depth } = node;
  if (isJsonLeaf(value)) return undefined;
  if (typeof value !== 'object' || value === null) return { kind: 'not-json-value', place: placeOf(node) };
  if (depth >= MAX_DEPTH) return { kind: 'too-deep', limit: MAX_DEPTH };
  if (Array.isArray(value)) return undefined;
  if (!isPlain(value)) return { kind: 'not-json-value', place: placeOf(node) };
  const bad = Object.keys(value).find((key) => forbidden.has(key));
  return bad === undefined ? undefined : { kind: 'forbidden-key', place: placeOf(node, bad) };
}

/** The first thing in a value that a draft may not hold anywhere. A loop, not a recursion: it cannot overflow. */
export function jsonFault(raw: unknown): JsonFault | undefined {
  const todo: Node[] = [{ value: raw, depth: 0, key: '' }];
  let first: JsonFault | undefined;
  for (let node = todo.pop(); node; node = todo.pop()) {
    const fault = faultAt(node);
    // depth goes first: nothing that follows may walk a value that is too deep
    if (fault?.kind === 'too-deep') return fault;
    first ??= fault;
    if (!fault && typeof node.value === 'object' && node.value !== null) {
      // pushed one by one: spread would pass a long list as arguments
      for (const child of childrenOf(node, node.value)) todo.push(child);
    }
  }
  return first;
}
