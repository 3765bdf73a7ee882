import { zlibSync } from 'fflate';
import { Bytes, type Dict, name, Ref, type Value, written } from './syntax.ts';

interface Loose {
  readonly ref: Ref;
  readonly text: string;
}

/** More objects in one stream cost a reader memory for one that it wants. */
const perStream = 200;

/**
 * A PDF 1.7 file as it grows. Small objects are gathered in compressed streams: a report of a hundred pages has twenty
 * thousand elements of structure, which would weigh more than its text.
 */
export class FileWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly places = new Map<number, readonly [kind: 1 | 2, where: number, index: number]>();
  private size = 0;
  private last = 0;
  private loose: Loose[] = [];

  constructor() {
    // four bytes above 127 say that this file is not text
    this.add(latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  }

  ref(): Ref {
    this.last += 1;
    return new Ref(this.last);
  }

  set(ref: Ref, value: Value): Ref {
    this.loose.push({ ref, text: written(value) });
    if (this.loose.length === perStream) this.gather();
    return ref;
  }

  object(value: Value): Ref {
    return this.set(this.ref(), value);
  }

  /** `filter`: how the bytes were compressed already. */
  stream(dict: Dict, bytes: Uint8Array, filter?: 'FlateDecode', ref: Ref = this.ref()): Ref {
    this.place(ref, 1, this.size, 0);
    const whole = { ...dict, ...(filter ? { Filter: name(filter) } : {}), Length: bytes.length };
    this.add(latin(`${ref.id} 0 obj\n${written(whole)}\nstream\n`), bytes, latin('\nendstream\nendobj\n'));
    return ref;
  }

  compressed(dict: Dict, bytes: Uint8Array): Ref {
    return this.stream(dict, zlibSync(bytes), 'FlateDecode');
  }

  /** `id`: 32 hexadecimal signs, twice: what the document is, and which state of it. */
  finished({ root, info, id }: { root: Ref; info: Ref; id: readonly [string, string] }): Uint8Array {
    this.gather();
    const table = this.ref();
    const at = this.size;
    this.place(table, 1, at, 0);
    const ids = [...this.places.keys()];
    const count = this.last + 1;
    if (ids.length !== this.last) throw new Error('an object was promised and not written');
    const dict = {
      Type: name('XRef'),
      Size: count,
      W: [1, 4, 2],
      Root: root,
      Info: info,
      ID: id.map((hex) => new Bytes(hex)),
    };
    const bytes = zlibSync(this.table(count));
    this.add(
      latin(`${table.id} 0 obj\n${written({ ...dict, Filter: name('FlateDecode'), Length: bytes.length })}\nstream\n`),
      bytes,
      latin(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
    );
    return this.whole();
  }

  private table(count: number): Uint8Array {
    const rows = new DataView(new ArrayBuffer(count * 7));
    rows.setUint16(5, 0xffff);
    for (const [id, [kind, where, index]] of this.places) {
      rows.setUint8(id * 7, kind);
      rows.setUint32(id * 7 + 1, where);
      rows.setUint16(id * 7 + 5, index);
    }
    return new Uint8Array(rows.buffer);
  }

  private gather(): void {
    if (this.loose.length === 0) return;
    const stream = this.ref();
    let at = 0;
    const heads: string[] = [];
    for (const [index, { ref, text }] of this.loose.entries()) {
      heads.push(`${ref.id} ${at}`);
      this.place(ref, 2, stream.id, index);
      at += text.length + 1;
    }
    const head = `${heads.join(' ')}\n`;
    const body = this.loose.map(({ text }) => text).join('\n');
    const dict = { Type: name('ObjStm'), N: this.loose.length, First: head.length };
    this.loose = [];
    this.stream(dict, zlibSync(latin(head + body)), 'FlateDecode', stream);
  }

  private place(ref: Ref, kind: 1 | 2, where: number, index: number): void {
    if (this.places.has(ref.id)) throw new Error(`object ${ref.id} was written twice`);
    this.places.set(ref.id, [kind, where, index]);
  }

  private add(...parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      this.chunks.push(part);
      this.size += part.length;
    }
  }

  private whole(): Uint8Array {
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

/** A byte per character: everything above ASCII was written in hexadecimal, or stands for a byte. */
export function latin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
