/**
 * A picture as data. One function makes it; `SvgDrawing` shows it on screen and in HTML, `Drawn` puts it on paper, so
 * what one shows the other shows too. Units are points on paper and pixels on screen; y goes down.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What there is to be seen, for who does not see it. The table beside it holds the figures. */
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

/** Roles, not colours: paper, screen by day and screen by night each have their own. A role never carries a meaning alone. */
export type DrawingInk =
  | 'ink'
  | 'soft'
  | 'line'
  | 'strong'
  | 'paper'
  | 'wash'
  | 'accent'
  | 'harm'
  | 'harm-mid'
  | 'harm-soft'
  | 'harm-bar'
  | 'gain'
  | 'warn';

export interface Stroke {
  readonly ink: DrawingInk;
  readonly width: number;
  readonly dashed?: true;
}

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: DrawingInk;
      readonly stroke?: Stroke;
    }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly stroke: Stroke }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly fill?: DrawingInk; readonly stroke?: Stroke }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: DrawingInk;
      readonly stroke?: Stroke;
    }
  | Label;

export type Point = readonly [x: number, y: number];

/** One line of text: `wrapped` makes lines of more. */
export interface Label {
  readonly kind: 'label';
  /** Where the text starts, has its middle, or ends. */
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly ink: DrawingInk;
  readonly bold?: true;
  readonly align: 'start' | 'middle' | 'end';
}
