/** pdf.js unpacks whatever a file says. A dossier with its evidence stays far under both. */
export const limits = {
  /** One piece of memory, so about one unpacked file. */
  piece: 100_000_000,
  /** Everything that was ever asked for during one reading. */
  total: 500_000_000,
};

const kinds = [
  'ArrayBuffer',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
] as const;

type Realm = Record<(typeof kinds)[number], NewableFunction>;

interface Sized {
  readonly BYTES_PER_ELEMENT?: number;
}

/** A number of elements, or a list of them that is copied; a view on memory that is there costs nothing. */
const elementsOf = (given: unknown): number =>
  typeof given === 'number' ? given : ((given as { readonly length?: number } | null | undefined)?.length ?? 0);

/**
 * Runs work that may not use more memory than this, in a realm that nothing else uses meanwhile: the constructors that
 * ask for memory count. Says so when it wanted more, also when the work itself went on as if nothing had happened.
 */
export async function confined<Result>(
  work: () => Promise<Result>,
  { piece, total }: typeof limits = limits,
): Promise<{ readonly exceeded: true } | { readonly exceeded: false; readonly result: Result }> {
  const realm = globalThis as unknown as Realm;
  const own = kinds.map((kind) => [kind, realm[kind]] as const);
  let spent = 0;
  let exceeded = false;
  const spend = (bytes: number) => {
    spent += bytes;
    exceeded ||= bytes > piece || spent > total;
    if (exceeded) throw new RangeError('unpacks to more than is allowed');
  };
  for (const [kind, made] of own) realm[kind] = counted(made, spend);
  try {
    const result = await work();
    return exceeded ? { exceeded } : { exceeded, result };
  } catch (error) {
    if (exceeded) return { exceeded };
    throw error;
  } finally {
    for (const [kind, made] of own) realm[kind] = made;
  }
}

function counted(made: NewableFunction, spend: (bytes: number) => void): NewableFunction {
  const unit = (made as Sized).BYTES_PER_ELEMENT ?? 1;
  const proxy: NewableFunction = new Proxy(made, {
    construct: (target, given: readonly unknown[], asked) => {
      spend(elementsOf(given[0]) * unit);
      return Reflect.construct(target, given, asked === proxy ? target : asked) as object;
    },
  });
  return proxy;
}
