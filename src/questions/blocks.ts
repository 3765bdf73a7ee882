import type { SpecialKind } from '../template/special.ts';

/** A run of text. Line breaks never occur inside one: they are separate paragraphs. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
}

export type Text = readonly Inline[];

export interface ListItem {
  readonly text: Text;
  readonly sub?: ListBlock;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** A cell on paper: words, or one of the four ways of not having them. `empty` prints as "niet ingevuld". */
export type TableCell = { readonly text: string } | { readonly special: SpecialKind } | { readonly empty: true };

export interface TableColumn {
  readonly label: string;
  /** Numbers stand right, words left. */
  readonly kind: 'words' | 'sentences' | 'number' | 'date' | 'choice';
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Under the number columns that the template wants totalled; `partial` when a term is unknown or empty. */
  readonly total?: { readonly cells: readonly TableCell[]; readonly partial: boolean };
}

/** The few shapes an answer can take on paper. Screen preview, PDF and Word each know how to draw all of them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | ListBlock
  | { readonly kind: 'choice'; readonly options: readonly { readonly label: string; readonly chosen: boolean }[] }
  | { readonly kind: 'special'; readonly special: SpecialKind; readonly reason?: string }
  | { readonly kind: 'unanswered'; readonly required: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly value: string }[] }
  | TableBlock;

export const plain = (text: string): Text => [{ text }];
