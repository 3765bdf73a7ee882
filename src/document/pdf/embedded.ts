import type PDFDocument from 'pdfkit';

/** A file that travels inside the PDF. */
export interface EmbeddedFile {
  /** Unique in the PDF. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type: application/json. */
  readonly type: string;
  /** What it is to the report: what it was made from, or what belongs to it. */
  readonly relationship: 'Source' | 'Supplement';
  readonly description: string;
}

interface Attaching {
  file(bytes: Uint8Array, options: object): void;
}

/** Dates are those of the report, so that the same input gives the same bytes. */
export function embed(canvas: InstanceType<typeof PDFDocument>, files: readonly EmbeddedFile[], date: Date): void {
  // pdfkit takes bytes; its types say that it wants a path
  const target = canvas as unknown as Attaching;
  for (const { name, bytes, type, relationship, description } of files) {
    target.file(bytes, { name, type, relationship, description, creationDate: date, modifiedDate: date });
  }
}
