interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/**
 * A WOFF as the plain font that it packs. The font library unpacks a table again every time it looks at it, once for
 * every glyph: that took more time than all of layout.
 */
export async function unpackWoff(woff: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF font');
  const flavor = view.getUint32(4);
  const tables = await Promise.all(
    Array.from({ length: view.getUint16(12) }, (_, index) => unpackTable(woff, view, 44 + index * 20)),
  );
  return plainFont(flavor, tables);
}

async function unpackTable(woff: Uint8Array, view: DataView, at: number): Promise<Table> {
  const [tag, offset, packed, size, checksum] = [0, 4, 8, 12, 16].map((step) => view.getUint32(at + step));
  if (tag === undefined || offset === undefined || packed === undefined || checksum === undefined) {
    throw new Error('the table list of a WOFF font ended early');
  }
  const bytes = woff.slice(offset, offset + packed);
  return { tag, checksum, bytes: packed === size ? bytes : await inflated(bytes) };
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const padded = (length: number): number => (length + 3) & ~3;

function plainFont(flavor: number, tables: readonly Table[]): Uint8Array {
  const head = 12 + tables.length * 16;
  const bytes = new Uint8Array(tables.reduce((size, table) => size + padded(table.bytes.length), head));
  const view = new DataView(bytes.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = head;
  for (const [index, table] of tables.entries()) {
    const at = 12 + index * 16;
    view.setUint32(at, table.tag);
    view.setUint32(at + 4, table.checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.bytes.length);
    bytes.set(table.bytes, offset);
    offset += padded(table.bytes.length);
  }
  return bytes;
}
