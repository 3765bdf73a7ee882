import { journeyWords as nl } from '../../nl/journey.ts';
import type { Drawing, Label, Shape } from '../drawing/drawing.ts';
import { shortened, wrapped } from '../drawing/lettering.ts';
import {
  type Band,
  bandsOf,
  columnGap,
  type Look,
  leading,
  lookOf,
  mostSplits,
  nameLines,
  type Size,
  weekLength,
} from './bands.ts';
import { type BandSetting, bars, type Made, notesIn, stopX } from './inBand.ts';
import { legendOf, momentsIn } from './legend.ts';
import { markOf, markRadius, nowMark } from './marks.ts';
import type { Journey, Stop } from './shape.ts';
import { drawSplit } from './split.ts';
import { altOf, notesOf, nowNotes } from './words.ts';

/**
 * The way of the person from left to right: "nu" above, "straks" below, over the same steps. Where it does not fit it
 * goes on in a next band. `size` is that of the letters, in the units of the drawing.
 */
export function journeyAcross(journey: Journey, size: Size): Drawing {
  const look = lookOf(size);
  const drawn = { ...journey, lines: journey.lines.slice(0, 1 + mostSplits) };
  const bands = bandsOf(drawn, look);
  const week = weekLength(bands, look);
  const shapes: Shape[] = [];
  let y = 0;
  for (const [at, band] of bands.entries()) {
    const made = drawBand({ journey: drawn, band, look, week, isLast: at === bands.length - 1 }, y);
    shapes.push(...made.shapes);
    y = made.bottom + 7 * look.unit;
  }
  const moments = momentsIn(journey, look, y);
  const legend = legendOf(journey, look, moments.bottom);
  return {
    width: look.width,
    height: Math.ceil(legend.bottom),
    alt: altOf(journey),
    shapes: [...shapes, ...moments.shapes, ...legend.shapes],
  };
}

function drawBand(setting: BandSetting, top: number): Made {
  const { journey, band, look } = setting;
  const { unit } = look;
  const heads = headsIn(band, look, top);
  const yNow = heads.bottom + (3 + markRadius) * unit;
  const nowTexts = notesIn(setting, yNow, 0, nowNotes);
  const yLater = Math.max(nowTexts.bottom + (3 + markRadius) * unit, yNow + 22 * unit);
  const laterTexts = notesIn(setting, yLater, 0, notesOf);
  const below: Shape[] = [];
  let bottom = laterTexts.bottom;
  for (let line = 1; line < journey.lines.length; line += 1) {
    const split = drawSplit(setting, line, yLater, bottom);
    below.push(...split.shapes);
    bottom = split.bottom;
  }
  return {
    shapes: [
      ...guides(setting, yNow, yLater),
      ...drawLine(setting, yNow),
      ...drawLine(setting, yLater),
      ...below.filter(({ kind }) => kind !== 'label'),
      ...bars(setting, 0, yNow, yLater),
      ...band.columns.flatMap(({ stops, x }) =>
        stops[0] ? marksOf(stops[0], stopX(x, look), yNow, yLater, unit) : [],
      ),
      ...heads.shapes,
      ...sideLabels(look, yNow, yLater),
      ...nowTexts.shapes,
      ...laterTexts.shapes,
      ...below.filter(({ kind }) => kind === 'label'),
    ],
    bottom,
  };
}

function sideLabels({ size }: Look, yNow: number, yLater: number): readonly Label[] {
  return [
    [nl.now, yNow],
    [nl.later, yLater],
  ].map(([text, y]) => ({
    kind: 'label',
    x: 0,
    y: Number(y) + size * 0.36,
    text: String(text),
    size: size * 1.1,
    ink: 'ink',
    bold: true,
    align: 'start',
  }));
}

/** The number of a step, and its name under it. */
function headsIn({ columns }: Band, { size, unit }: Look, top: number): Made {
  const made = columns.map(({ step, x, width }) => {
    const room = width - columnGap * unit;
    const name = wrapped(
      step.name,
      { x, y: top + size * leading, room, most: nameLines, leading },
      { size, ink: 'ink' },
    );
    const number = shortened(step.number, room, { size, bold: true });
    const label: Label = {
      kind: 'label',
      x,
      y: top + size * 0.98,
      text: number,
      size,
      ink: 'accent',
      bold: true,
      align: 'start',
    };
    return { shapes: [label, ...name.labels], height: size * leading + name.height };
  });
  return { shapes: made.flatMap(({ shapes }) => shapes), bottom: top + Math.max(...made.map(({ height }) => height)) };
}

/** From the first stop, or from the band before, to the last stop, or on to the band after. */
function drawLine({ band, look, isLast }: BandSetting, y: number): readonly Shape[] {
  const { unit, width, left } = look;
  const [first] = band.columns;
  const last = band.columns.at(-1);
  if (!first || !last) return [];
  const from = band.first === 0 ? stopX(first.x, look) : left - 4 * unit;
  const to = isLast ? stopX(last.x, look) : width - 4 * unit;
  return [
    {
      kind: 'line',
      points: [
        [from, y],
        [to, y],
      ],
      stroke: { ink: 'ink', width: 1.4 * unit },
    },
    ...(isLast ? [] : [arrow(width, y, unit)]),
  ];
}

const arrow = (x: number, y: number, unit: number): Shape => ({
  kind: 'area',
  points: [
    [x - 5 * unit, y - 3 * unit],
    [x, y],
    [x - 5 * unit, y + 3 * unit],
  ],
  fill: 'ink',
});

/** Joins the two marks of a step. */
const guides = ({ band, look }: BandSetting, yNow: number, yLater: number): readonly Shape[] =>
  band.columns.flatMap(({ stops, x }): readonly Shape[] =>
    stops[0]
      ? [
          {
            kind: 'line',
            points: [
              [stopX(x, look), yNow],
              [stopX(x, look), yLater],
            ],
            stroke: { ink: 'line', width: 0.7 * look.unit },
          },
        ]
      : [],
  );

/** A step that is new has no mark now. */
const marksOf = (stop: Stop, x: number, yNow: number, yLater: number, unit: number): readonly Shape[] => [
  ...(stop.state === 'new' ? [] : nowMark(stop, x, yNow, unit)),
  ...markOf(stop.state, { x, y: yLater, unit }),
];
