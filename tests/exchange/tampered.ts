/** What other programs do to a PDF. Without a word of the app, so that journeys can use it. */
import { deflateSync } from 'node:zlib';
import * as mupdf from 'mupdf';
import { qpdf as runQpdf } from '../conformance/qpdf.ts';

export type Bytes = Uint8Array;

/** As `qpdf in.pdf <args> out.pdf` would; `more`: files that it may name as `/name`. */
export async function qpdf(bytes: Bytes, args: readonly string[], more: Record<string, Bytes> = {}): Promise<Bytes> {
  const { code, said, written } = await runQpdf(bytes, (name) => [name, ...args, '/out.pdf'], more);
  // 3 = done, with a warning
  if (code !== 0 && code !== 3) throw new Error(`qpdf ended with ${code}: ${said.join(' ')}`);
  return written();
}

/** As `mutool clean` would: the same engine. */
export function mutool(bytes: Bytes, options: string, change: (pdf: mupdf.PDFDocument) => void = () => {}): Bytes {
  const pdf = new mupdf.PDFDocument(bytes);
  change(pdf);
  return new Uint8Array(pdf.saveToBuffer(options).asUint8Array());
}

/** What a printer driver keeps of a document. */
export const pagesOnly = (bytes: Bytes): Bytes =>
  mutool(bytes, 'garbage=4,compress', (pdf) => {
    const trailer = pdf.getTrailer();
    trailer.delete('Info');
    for (const key of ['Names', 'Dests', 'Outlines', 'Metadata', 'AF', 'StructTreeRoot'])
      trailer.get('Root').delete(key);
  });

/** The pages drawn anew, by a program that does not keep which letters the shapes are. */
export function printed(bytes: Bytes): Bytes {
  const pdf = new mupdf.PDFDocument(bytes);
  const buffer = new mupdf.Buffer();
  const writer = new mupdf.DocumentWriter(buffer, 'pdf', '');
  for (let number = 0; number < pdf.countPages(); number += 1) {
    const page = pdf.loadPage(number);
    page.run(writer.beginPage(page.getBounds()), mupdf.Matrix.identity);
    writer.endPage();
  }
  writer.close();
  return new Uint8Array(buffer.asUint8Array());
}

interface Inner {
  readonly key?: string;
  readonly name: string;
  /** As they stand in the file. */
  readonly bytes: Bytes;
  readonly filter?: string;
}

/** The smallest PDF that holds these files, byte for byte as given. */
export function handmade(files: readonly Inner[]): Bytes {
  const names = files.map(({ key, name }, nr) => `(${key ?? name}) ${4 + nr * 2} 0 R`).join(' ');
  const objects: (string | Bytes)[][] = [
    [`<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${names}] >> >> >>`],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    ['<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>'],
    ...files.flatMap(({ name, bytes, filter }, nr) => [
      [`<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${5 + nr * 2} 0 R >> >>`],
      [
        `<< /Type /EmbeddedFile /Length ${bytes.length}${filter ? ` /Filter ${filter}` : ''} >>\nstream\n`,
        bytes,
        '\nendstream',
      ],
    ]),
  ];
  const parts = [Buffer.from('%PDF-1.7\n')];
  let at = 9;
  const places: number[] = [];
  const write = (part: string | Bytes) => {
    const bytes = Buffer.from(part as Uint8Array);
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [nr, object] of objects.entries()) {
    places.push(at);
    for (const part of [`${nr + 1} 0 obj\n`, ...object, '\nendobj\n']) write(part);
  }
  const start = at;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines}`);
  write(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** So many bytes of nothing, packed: a thousandth of their size. */
export const packed = (megabytes: number, again = false): Bytes => {
  const once = deflateSync(Buffer.alloc(megabytes * 1_000_000, ' '));
  return again ? deflateSync(once) : once;
};
