/** Where a text stops being JSON. Engines tell this each in their own words, some not at all. */

type Token = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar';
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const space = /[ \t\r\n]*/y;
const marks: ReadonlySet<string> = new Set(['{', '}', '[', ']', ',', ':']);
const isMark = (char: string | undefined): char is Token => char !== undefined && marks.has(char);

/** The index of the quote that ends the string which starts at `from`; past the end when it never ends. */
export function endOfString(text: string, from: number): number {
  let index = from + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

const isSoundString = (inside: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids inside a string
  !/[\u0000-\u001f]|\\(?!["/bfnrt]|u[0-9a-fA-F]{4})/.test(inside.replaceAll('\\\\', ''));

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The token that starts here and where it ends; undefined when none does. */
function tokenAt(text: string, from: number): { readonly token: Token; readonly end: number } | undefined {
  const char = text[from];
  if (isMark(char)) return { token: char, end: from + 1 };
  if (char === '"') {
    const end = endOfString(text, from);
    return end < text.length && isSoundString(text.slice(from + 1, end))
      ? { token: 'string', end: end + 1 }
      : undefined;
  }
  const end = endOf(scalar, text, from);
  return end === undefined ? undefined : { token: 'scalar', end };
}

function closed(token: Token, open: Token[]): State | undefined {
  const pair = (open.at(-1) ?? '') + token;
  if (pair !== '{}' && pair !== '[]') return undefined;
  open.pop();
  return 'after';
}

function valueBegun(token: Token, open: Token[]): State | undefined {
  if (token === 'string' || token === 'scalar') return 'after';
  if (token !== '{' && token !== '[') return undefined;
  open.push(token);
  return token === '{' ? 'first-key' : 'first-value';
}

function afterValue(token: Token, open: Token[]): State | undefined {
  if (token !== ',') return closed(token, open);
  const inside = open.at(-1);
  if (inside === undefined) return undefined;
  return inside === '{' ? 'key' : 'value';
}

/** What may come after this token; undefined when it may not stand here. */
const next: { readonly [S in State]: (token: Token, open: Token[]) => State | undefined } = {
  value: valueBegun,
  'first-value': (token, open) => (token === ']' ? closed(token, open) : valueBegun(token, open)),
  key: (token) => (token === 'string' ? 'colon' : undefined),
  'first-key': (token, open) => (token === '}' ? closed(token, open) : next.key(token, open)),
  colon: (token) => (token === ':' ? 'value' : undefined),
  after: afterValue,
};

/** The index of the first character that JSON does not allow where it stands; undefined when there is none. */
export function syntaxFault(text: string): number | undefined {
  const open: Token[] = [];
  let state: State | undefined = 'value';
  let index = endOf(space, text, 0) ?? 0;
  while (index < text.length) {
    const found = tokenAt(text, index);
    state = found && next[state](found.token, open);
    if (!found || !state) return index;
    index = endOf(space, text, found.end) ?? found.end;
  }
  return state === 'after' && open.length === 0 ? undefined : index;
}
