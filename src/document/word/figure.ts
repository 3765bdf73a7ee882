import { ImageRun, Paragraph, TextRun } from 'docx';
import type { FigureFlow } from '../flow/flow.ts';
import { emfOf } from './emf.ts';
import type { Pen } from './pen.ts';

/** Twentieths of a point in a point; pixels of the library in a point. */
const perPoint = 20;
const pixel = 4 / 3;

/** The caption stands above its picture and stays with it. What it shows is said for who does not see it. */
export function figureOf({ caption, drawing }: FigureFlow, pen: Pen): readonly Paragraph[] {
  const { width, height, alt } = drawing;
  const scale = Math.min(1, pen.width / perPoint / width);
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Paragraph({
      children: [
        new ImageRun({
          // what it is named until it is settled: the library does not know metafiles
          type: 'png',
          data: emfOf(drawing),
          transformation: { width: width * scale * pixel, height: height * scale * pixel },
          altText: { name: caption, title: caption, description: alt },
        }),
      ],
    }),
  ];
}
