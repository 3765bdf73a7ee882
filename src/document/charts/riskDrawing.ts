import { chartWords } from '../../nl/charts.ts';
import type { Drawing, DrawingInk, Shape } from '../drawing/drawing.ts';
import { shortened, widthOf } from '../drawing/lettering.ts';
import { type Box, fine, label, letters } from './place.ts';

const nl = chartWords.risks;

type Level = 'laag' | 'midden' | 'hoog';

export interface Risk {
  readonly number: string;
  readonly chance: Level | undefined;
  readonly impact: Level | undefined;
  readonly touches: 'yes' | 'no' | 'unknown';
}

const width = 447;
const left = 62;
const cellWidth = (width - left) / 3;
const leastHeight = 50;
const pad = 7;
const pill = { width: 32, height: 16, gap: 4 } as const;
/** More lines of risks than this make a cell of the matrix higher than a page can bear. */
const mostLines = 6;

const levels: readonly Level[] = ['laag', 'midden', 'hoog'];

/** Impact goes up, chance to the right. */
export function riskDrawing(risks: readonly Risk[]): Drawing {
  const at = (chance: Level, impact: Level) => risks.filter((risk) => risk.chance === chance && risk.impact === impact);
  const outside = risks.filter(({ chance, impact }) => !(chance && impact));
  const rows: Shape[] = [];
  let top = 1;
  for (const impact of levels.toReversed()) {
    const cells = levels.map((chance) => at(chance, impact));
    const height = Math.max(leastHeight, ...cells.map((those) => heightOf(those, cellWidth)));
    rows.push(
      label(nl.impact, left - 8, fine(top + height / 2 - 2), { size: letters.small, ink: 'soft', align: 'end' }),
    );
    rows.push(
      label(nl.levels[impact], left - 8, fine(top + height / 2 + 9), {
        bold: true,
        size: letters.strong,
        align: 'end',
      }),
    );
    for (const [column, those] of cells.entries()) {
      const box = { x: fine(left + column * cellWidth), y: top, width: fine(cellWidth), height };
      rows.push({
        kind: 'box',
        ...box,
        fill: groundOf(column, levels.indexOf(impact)),
        stroke: { ink: 'strong', width: 0.6 },
      });
      rows.push(...pillsIn(those, box));
    }
    top = fine(top + height);
  }
  const axis = levels.map((chance, column) =>
    label(nl.chance(nl.levels[chance]), fine(left + (column + 0.5) * cellWidth), top + 13, {
      bold: true,
      size: letters.strong,
      align: 'middle',
    }),
  );
  const below = outsideShapes(outside, top + 22);
  const legend = legendShapes(risks, below.bottom + 6);
  return {
    width,
    height: legend.bottom,
    alt: `${nl.alt(altOf(risks, outside))} ${chartWords.seeTable}`,
    shapes: [...rows, ...axis, ...below.shapes, ...legend.shapes],
  };
}

/** The further to the corner, the darker: the place says it first. */
function groundOf(chance: number, impact: number): DrawingInk {
  const steps = chance + impact;
  return steps >= 3 ? 'harm-mid' : steps === 2 ? 'harm-soft' : 'paper';
}

const perLine = (room: number): number =>
  Math.max(1, Math.floor((room - 2 * pad + pill.gap) / (pill.width + pill.gap)));

function linesFor(risks: readonly Risk[], room: number): number {
  return Math.min(mostLines, Math.ceil(risks.length / perLine(room)));
}

const heightOf = (risks: readonly Risk[], room: number): number =>
  linesFor(risks, room) * (pill.height + pill.gap) - pill.gap + 2 * pad;

function pillsIn(risks: readonly Risk[], box: Box): readonly Shape[] {
  const each = perLine(box.width);
  const places = mostLines * each;
  // what does not fit is counted in the place of the last ones
  const shown = risks.length > places ? risks.slice(0, places - each) : risks;
  const place = (index: number) => ({
    x: fine(box.x + pad + (index % each) * (pill.width + pill.gap)),
    y: fine(box.y + pad + Math.floor(index / each) * (pill.height + pill.gap)),
  });
  const rest = risks.length - shown.length;
  const { x, y } = place(shown.length);
  return [
    ...shown.flatMap((risk, index) => pillShapes(risk.number, risk.touches, place(index))),
    ...(rest > 0 ? [label(nl.more(rest), x, fine(y + 11), { bold: true })] : []),
  ];
}

/** Filled: it touches the foreigner. Outlined: it does not. Dashed: nobody says. */
function pillShapes(text: string, touches: Risk['touches'], { x, y }: Pick<Box, 'x' | 'y'>): readonly Shape[] {
  const look = { size: letters.plain, bold: true } as const;
  const dashed = touches === 'unknown' ? ({ dashed: true } as const) : {};
  return [
    {
      kind: 'box',
      x,
      y,
      width: pill.width,
      height: pill.height,
      fill: touches === 'yes' ? 'ink' : 'paper',
      stroke: { ink: 'ink', width: 0.9, ...dashed },
    },
    label(shortened(text, pill.width - 5, look), fine(x + pill.width / 2), fine(y + 11), {
      ...look,
      ink: touches === 'yes' ? 'paper' : 'ink',
      align: 'middle',
    }),
  ];
}

function outsideShapes(
  outside: readonly Risk[],
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  if (outside.length === 0) return { shapes: [], bottom: top };
  const room = width - left;
  const height = heightOf(outside, room) + 13;
  const box = { x: left, y: top, width: fine(room), height };
  return {
    shapes: [
      { kind: 'box', ...box, stroke: { ink: 'warn', width: 0.9, dashed: true } },
      label(`? ${nl.outside}`, left + pad, top + 13, { ink: 'warn', bold: true }),
      ...pillsIn(outside, { ...box, y: top + 13, height: height - 13 }),
    ],
    bottom: fine(top + height + 4),
  };
}

/** What a filled, an outlined and a dashed risk mean: only of those that are there. */
function legendShapes(
  risks: readonly Risk[],
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const each of ['yes', 'no', 'unknown'] as const) {
    if (risks.every(({ touches }) => touches !== each)) continue;
    const words = nl.legend[each];
    const room = pill.width + 6 + widthOf(words, { size: letters.small }) + 14;
    if (x > 0 && x + room > width) [x, y] = [0, y + pill.height + pill.gap];
    shapes.push(...pillShapes('R', each, { x: fine(x), y }));
    shapes.push(label(words, fine(x + pill.width + 6), fine(y + 11), { size: letters.small, ink: 'soft' }));
    x += room;
  }
  return { shapes, bottom: fine(y + pill.height + 3) };
}

function altOf(risks: readonly Risk[], outside: readonly Risk[]): readonly string[] {
  const numbers = (those: readonly Risk[]) => those.map(({ number }) => number);
  const cells = levels.toReversed().flatMap((impact) =>
    levels.toReversed().flatMap((chance) => {
      const those = risks.filter((risk) => risk.chance === chance && risk.impact === impact);
      return those.length > 0 ? [nl.altCell(nl.levels[chance], nl.levels[impact], numbers(those))] : [];
    }),
  );
  return [...cells, ...(outside.length > 0 ? [nl.altUnknown(numbers(outside))] : [])];
}
