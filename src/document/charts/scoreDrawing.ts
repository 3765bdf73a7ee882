import { chartWords } from '../../nl/charts.ts';
import { documentWords } from '../../nl/document.ts';
import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import type { Drawing, DrawingInk, Shape } from '../drawing/drawing.ts';
import { shortened, wrapped } from '../drawing/lettering.ts';
import { fine, hairline, label, letters, sign, unknownBox } from './place.ts';

const nl = chartWords.score;

export interface Bar {
  readonly before: 0 | 1 | 2 | 3 | 4 | 'onbekend' | 'nvt';
  readonly after: 0 | 1 | 2 | 3 | 4 | 'onbekend' | 'nvt';
  /** After measures, from -2 to 2: what the sign shows. */
  readonly direction: number;
  readonly levelBefore: AttentionLevel | 'nvt';
  readonly level: AttentionLevel | 'nvt';
}

export interface Line {
  readonly dimension: string;
  readonly group: string;
  readonly bar?: Bar;
  readonly untouched?: string;
}

const width = 503;
/** Where the names of dimensions and of groups, the bars and the words begin. */
const at = { dimension: 0, group: 98, bars: 224, words: 432 } as const;
const step = 46;
const most = 4;
const rowHeight = 15;
const headHeight = 42;
const footHeight = 24;
/** As many rows as a page holds, with the words around them. */
const perDrawing = 38;

export function scoreDrawings(lines: readonly Line[], alt: string): readonly Drawing[] {
  const count = Math.ceil(lines.length / perDrawing);
  const each = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, index) => drawingOf(lines.slice(index * each, (index + 1) * each), alt));
}

function drawingOf(lines: readonly Line[], alt: string): Drawing {
  const bottom = headHeight + lines.length * rowHeight;
  return {
    width,
    height: bottom + footHeight,
    alt: `${alt} ${chartWords.seeTable}`,
    shapes: [
      ...headShapes(bottom),
      ...lines.flatMap((line, index) => lineShapes(line, lines[index - 1], headHeight + index * rowHeight)),
      hairline([0, bottom], [width, bottom], 'ink', 0.8),
      ...legendShapes(bottom + 9),
    ],
  };
}

function headShapes(bottom: number): readonly Shape[] {
  const base = headHeight - 5;
  const head = { size: letters.strong, bold: true } as const;
  return [
    label(nl.head.dimension, at.dimension, base, head),
    label(nl.head.group, at.group, base, head),
    label(nl.head.level, at.words, base, head),
    ...nl.severities.flatMap((word, severity) => {
      const x = at.bars + severity * step;
      const words = wrapped(word, { x, y: 12, room: step + 2, align: 'middle', most: 2 }, { size: 8, ink: 'soft' });
      return [
        label(String(severity), x, 9, { size: letters.strong, bold: true, align: 'middle' }),
        ...words.labels,
        hairline([x, headHeight - 4], [x, bottom], severity === 0 ? 'ink' : 'line', severity === 0 ? 0.8 : 0.5),
      ];
    }),
    hairline([0, headHeight], [width, headHeight], 'ink', 0.8),
  ];
}

function lineShapes(line: Line, above: Line | undefined, top: number): readonly Shape[] {
  const base = fine(top + rowHeight / 2 + 3);
  const opens = line.dimension !== above?.dimension;
  const room = at.group - at.dimension - 6;
  return [
    ...(opens
      ? [
          ...(above ? [hairline([0, top], [width, top])] : []),
          label(shortened(line.dimension, room, { size: letters.strong, bold: true }), 0, base, {
            size: letters.strong,
            bold: true,
          }),
        ]
      : []),
    label(shortened(line.group, at.bars - at.group - 12, { size: letters.plain }), at.group, base, {
      ink: line.bar ? 'ink' : 'soft',
    }),
    ...(line.bar ? barShapes(line.bar, top) : [label(line.untouched ?? '', at.bars + 6, base, { ink: 'soft' })]),
  ];
}

const grounds: Readonly<Partial<Record<Bar['level'], DrawingInk>>> = {
  hoog: 'harm',
  middel: 'harm-mid',
  laag: 'harm-soft',
};

/** An outline of what it would be without measures, and in it what is left. */
function barShapes({ before, after, direction, level }: Bar, top: number): readonly Shape[] {
  const middle = fine(top + rowHeight / 2);
  const outline = { x: at.bars, y: fine(middle - 5.5), height: 11 };
  const whole = { ...outline, width: most * step };
  return [
    ...(typeof before === 'number' && before > 0
      ? [{ kind: 'box', ...outline, width: before * step, stroke: { ink: 'ink', width: 0.8 } } as const]
      : []),
    ...(after === 'onbekend' ? unknownBox(whole) : []),
    // what it would be without measures is not known: at the end, clear of the bar of what is left
    ...(before === 'onbekend' && typeof after === 'number' ? unknownBox(whole, at.bars + whole.width + 7) : []),
    ...(typeof after === 'number' ? afterShapes(after, level, middle) : []),
    ...wordShapes(after, direction, level, middle),
  ];
}

function afterShapes(after: number, level: Bar['level'], middle: number): readonly Shape[] {
  if (after === 0) return [];
  const fill = grounds[level] ?? 'harm-soft';
  return [
    {
      kind: 'box',
      x: at.bars,
      y: fine(middle - 3.5),
      width: after * step,
      height: 7,
      fill,
      stroke: { ink: 'harm', width: 0.7 },
    },
  ];
}

function wordShapes(after: Bar['after'], direction: number, level: Bar['level'], middle: number): readonly Shape[] {
  const base = fine(middle + 3);
  if (after === 'nvt') return [label(documentWords.cell.nvt, at.words, base, { ink: 'soft' })];
  if (after === 'onbekend') return [label(`? ${documentWords.cell.onbekend}`, at.words, base, { ink: 'warn' })];
  const bold = level === 'hoog' ? ({ bold: true } as const) : {};
  return [...sign(direction, at.words, middle), label(level, at.words + 17, base, bold)];
}

function legendShapes(top: number): readonly Shape[] {
  const base = top + 8;
  const box = { y: top, width: 22, height: 11 };
  return [
    { kind: 'box', ...box, x: at.group, stroke: { ink: 'ink', width: 0.8 } },
    label(nl.legend.before, at.group + 28, base, { ink: 'soft' }),
    {
      kind: 'box',
      x: at.bars,
      y: top + 2,
      width: 22,
      height: 7,
      fill: 'harm-mid',
      stroke: { ink: 'harm', width: 0.7 },
    },
    label(nl.legend.after, at.bars + 28, base, { ink: 'soft' }),
    ...unknownBox({ ...box, x: at.bars + 120 }),
    label(nl.legend.unknown, at.bars + 148, base, { ink: 'soft' }),
  ];
}
