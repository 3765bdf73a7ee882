import type { Drawing } from '../drawing/drawing.ts';
import type { Tone } from '../shape.ts';

/**
 * The outline as text that flows: what Word and HTML draw, in reading order. They have no pages to fill, so this says
 * less than the pieces of the PDF, and decides once for both what is a heading, a list or a table.
 */
export interface Report {
  readonly cover: readonly Flow[];
  readonly howTo: readonly Flow[];
  readonly parts: readonly Part[];
}

/** What has a line in the contents. */
export interface Entry {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
}

export interface Part extends Entry {
  readonly newPage: boolean;
  readonly sections: readonly Entry[];
  readonly flows: readonly Flow[];
}

export type Ink = 'soft' | 'accent' | 'harm' | 'gain' | 'warn';

export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly ink?: Ink;
  /** To another place in the report. */
  readonly to?: string;
  /** To the world outside: http, https or mailto. */
  readonly href?: string;
}

export type Runs = readonly Run[];

export interface Item {
  readonly runs: Runs;
  readonly sub?: ListFlow;
}

export interface ListFlow {
  readonly kind: 'list';
  /** `sources` are numbered [1], [2]. */
  readonly look: 'bullets' | 'numbers' | 'sources';
  readonly items: readonly Item[];
  readonly letter?: Letter;
}

/** Names a paragraph: "5.3.3b". */
export interface Letter {
  readonly letter: string;
  readonly anchor: string;
}

/** The ground of a cell comes third, after its words: it never says anything alone. */
export type Fill = 'hoog' | 'middel' | 'laag' | 'gunstig';

export interface Cell {
  readonly runs: Runs;
  readonly fill?: Fill;
}

export interface TableFlow {
  readonly kind: 'table';
  readonly caption: string;
  /** `hidden`: the question says the same right above it; `card`: a row that is a table of its own. */
  readonly captioned: 'shown' | 'hidden' | 'card';
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
  /** Parts of the whole width: they add up to 1. */
  readonly widths: readonly number[];
  /** Needs the length of a page. */
  readonly lying: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is a part of the report. */
  readonly level: 1 | 2 | 3 | 4;
  readonly look: 'part' | 'section' | 'question' | 'quiet';
  readonly number?: string;
  readonly text: string;
  readonly anchor?: string;
}

export type ParagraphLook = 'body' | 'lede' | 'kind' | 'soft' | 'note' | 'caption' | 'strong';

export type Mark = 'onbekend' | 'unanswered' | 'nvt' | 'silent' | 'conflict';

export interface VerdictFlow {
  readonly who: string;
  readonly words: string;
  readonly tone: Tone;
  readonly lines: readonly Runs[];
}

/** A picture. What comes after it has a table that says the same. */
export interface FigureFlow {
  readonly kind: 'figure';
  readonly caption: string;
  readonly drawing: Drawing;
}

export type Flow =
  | { readonly kind: 'title'; readonly text: string }
  | Heading
  | {
      readonly kind: 'paragraph';
      readonly look: ParagraphLook;
      readonly runs: Runs;
      readonly letter?: Letter;
      /** Stays with what comes after it. */
      readonly keep?: true;
    }
  | ListFlow
  | { readonly kind: 'choice'; readonly options: readonly { readonly label: string; readonly chosen: boolean }[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly value: Runs }[] }
  | { readonly kind: 'state'; readonly mark: Mark; readonly runs: Runs; readonly alarm: boolean }
  | { readonly kind: 'verdicts'; readonly verdicts: readonly VerdictFlow[] }
  | { readonly kind: 'box'; readonly lines: readonly Runs[] }
  | FigureFlow
  | TableFlow;

export const said = (look: ParagraphLook, text: string): Flow => ({ kind: 'paragraph', look, runs: [{ text }] });
