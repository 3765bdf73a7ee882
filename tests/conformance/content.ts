/** What a page draws, as far as marked content goes. */
export interface Drawn {
  /** Marked content ids in the order in which they are drawn. */
  readonly mcids: readonly number[];
  /** Things drawn that are neither in marked content nor an artifact. */
  readonly loose: number;
  /** Artifacts within marked content, and the other way round. */
  readonly mixed: number;
  readonly balanced: boolean;
}

const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'EI']);

interface Mark {
  readonly artifact: boolean;
  readonly mcid?: number;
}

/** Reads the operators of a page. `named` gives the properties that stand among the resources. */
export function drawnOn(content: string, named: (name: string) => string): Drawn {
  const open: Mark[] = [];
  const mcids: number[] = [];
  const seen = { loose: 0, mixed: 0, balanced: true };
  const begin = (operands: readonly string[]) => {
    const mark = markOf(operands, named);
    if (mark.mcid !== undefined) mcids.push(mark.mcid);
    if (open.some((each) => clash(each, mark))) seen.mixed += 1;
    open.push(mark);
  };
  const end = () => {
    if (open.pop() === undefined) seen.balanced = false;
  };
  for (const { operator, operands } of operatorsOf(content)) {
    if (operator === 'BMC' || operator === 'BDC') begin(operands);
    else if (operator === 'EMC') end();
    else if (painting.has(operator) && !open.some(counts)) seen.loose += 1;
  }
  return { mcids, ...seen, balanced: seen.balanced && open.length === 0 };
}

const counts = ({ artifact, mcid }: Mark): boolean => artifact || mcid !== undefined;

const clash = (outer: Mark, inner: Mark): boolean =>
  (outer.artifact && inner.mcid !== undefined) || (outer.mcid !== undefined && inner.artifact);

function markOf(operands: readonly string[], named: (name: string) => string): Mark {
  const [tag = '', ...rest] = operands;
  const only = rest.length === 1 ? rest[0] : undefined;
  const properties = only?.startsWith('/') ? named(only.slice(1)) : rest.join(' ');
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  return { artifact: tag === '/Artifact', ...(mcid === undefined ? {} : { mcid: Number(mcid) }) };
}

/** One token: a string, a hex string, a bracket, a name, a number or an operator. */
const token = /\s+|%[^\r\n]*|<<|>>|<[^>]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/y;

function* operatorsOf(content: string): Generator<{ operator: string; operands: readonly string[] }> {
  let operands: string[] = [];
  for (const found of tokensOf(content)) {
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(found) && !/^(?:true|false|null)$/.test(found)) {
      yield { operator: found, operands };
      operands = [];
    } else operands.push(found);
  }
}

function* tokensOf(content: string): Generator<string> {
  for (let at = 0; at < content.length; ) {
    const end = content[at] === '(' ? endOfString(content, at) : endOfToken(content, at);
    const found = content.slice(at, end);
    if (found.trim() !== '' && !found.startsWith('%')) yield found;
    at = end;
  }
}

function endOfToken(content: string, at: number): number {
  token.lastIndex = at;
  const found = token.exec(content)?.[0];
  if (!found) throw new Error(`no token of a page at ${at}: ${content.slice(at, at + 20)}`);
  return at + found.length;
}

function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('a string of a page does not end');
}
