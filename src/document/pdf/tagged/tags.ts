/** The standard structure types of PDF 1.7 (ISO 32000-1 §14.8.4) that a report is made of. */
export type Role =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Reference'
  | 'Note'
  | 'Link'
  | 'Figure';

/** What an element is for a reader that does not see it. */
export interface Tag {
  readonly role: Role;
  /** Pieces with the same key are one element: what a page break splits, what stands in two places on paper. */
  readonly key?: string;
  /** Of a Figure: what is to be seen. */
  readonly alt?: string;
  /** What is said instead of what is drawn. */
  readonly actual?: string;
  /** BCP 47; where it is not the language of the document. */
  readonly lang?: string;
  readonly title?: string;
  /** Of a TH: what `headers` point at. */
  readonly id?: string;
  readonly scope?: 'Row' | 'Column';
  /** Of a TD: the ids of the heads above and before it. */
  readonly headers?: readonly string[];
  readonly columns?: number;
  /** Of a Table: what it is about. */
  readonly summary?: string;
  readonly ordered?: boolean;
}

const grouping: ReadonlySet<Role> = new Set([
  'Document',
  'Part',
  'Sect',
  'Div',
  'BlockQuote',
  'TOC',
  'L',
  'LI',
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
]);

/** Text cannot stand in these by itself. */
export const isGrouping = (role: Role): boolean => grouping.has(role);
