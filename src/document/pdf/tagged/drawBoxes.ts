import renderNodes from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import type { LaidNode } from '../layOut.ts';
import type { Ink } from './ink.ts';

type Canvas = InstanceType<typeof PDFDocument>;

/**
 * Borders, backgrounds and drawings, as react-pdf draws them: on a pdfkit document of which only the operators are
 * used. Nothing of it is ever transparent, so opacity, which would ask for a graphics state, is left out.
 */
export class Pen {
  private readonly canvas: Canvas;
  private ink: Ink | undefined;

  constructor() {
    // pdfkit opens Helvetica unless it is told that there is no font
    const canvas = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
    this.canvas = Object.assign(canvas, {
      addContent: (operator: string) => {
        this.ink?.raw(operator);
        return canvas;
      },
      fillOpacity: () => canvas,
      strokeOpacity: () => canvas,
      opacity: () => canvas,
      end: () => {},
      font: () => {
        throw new Error('text is not drawn here: it would be text that nobody has marked');
      },
    }) as unknown as Canvas;
  }

  /** The node itself and, of a drawing, all of it. */
  draw(node: LaidNode, left: number, top: number, ink: Ink): void {
    this.ink = ink;
    const children = node.type === 'SVG' ? node.children : [];
    const placed = { ...node, box: { ...node.box, left, top }, children };
    ink.apart(() => renderNodes(this.canvas as never, { children: [placed] } as never));
  }
}
