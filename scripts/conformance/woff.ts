import { zlibSync } from 'fflate';

/** A TrueType font packed as WOFF: the test house has fonts that are there already, under a free licence. */
export function woffOf(font: Uint8Array): Uint8Array {
  const from = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = from.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const [tag = 0, checksum = 0, offset = 0, size = 0] = [0, 4, 8, 12].map((step) =>
      from.getUint32(12 + index * 16 + step),
    );
    const whole = font.slice(offset, offset + size);
    const packed = zlibSync(whole);
    return { tag, checksum, size, bytes: packed.length < size ? packed : whole };
  });
  const start = 44 + count * 20;
  const length = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const woff = new Uint8Array(length);
  const to = new DataView(woff.buffer);
  const unpacked = tables.reduce((sum, { size }) => sum + padded(size), 12 + count * 16);
  for (const [at, value] of [0x774f4646, from.getUint32(0), length].entries()) to.setUint32(at * 4, value);
  to.setUint16(12, count);
  to.setUint32(16, unpacked);
  let offset = start;
  for (const [index, { tag, checksum, size, bytes }] of tables.entries()) {
    const entry = [tag, offset, bytes.length, size, checksum];
    for (const [at, value] of entry.entries()) to.setUint32(44 + index * 20 + at * 4, value);
    woff.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return woff;
}

const padded = (length: number): number => (length + 3) & ~3;
