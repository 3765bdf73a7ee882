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
