import { chartWords } from '../../nl/charts.ts';
import { formatNumber } from '../../questions/numbers.ts';
import type { Drawing, Shape } from '../drawing/drawing.ts';
import { shortened, widthOf } from '../drawing/lettering.ts';
import { type Amounts, missingIn } from './amounts.ts';
import { letterOf, part } from './hatch.ts';
import { type Box, fine, hairline, label, letters, unknownBox } from './place.ts';
import { scaleFor, ticksOf } from './scale.ts';

const nl = chartWords.costs;

export interface Stack {
  readonly year: string;
  /** Per kind, in order; a negative amount is a saving. */
  readonly parts: readonly number[];
  readonly costs?: Amounts;
  readonly benefits?: Amounts;
}

const width = 447;
const plot = { top: 26, height: 190 } as const;
const axisHeight = 20;
const legendLine = 14;
const legendColumns = 3;
const capHeight = 14;

interface Ground {
  readonly left: number;
  readonly slot: number;
  readonly y: (amount: number) => number;
}

/** Per year a bar of costs in parts, and beside it a bar of benefits, on one scale. */
export function costDrawing(stacks: readonly Stack[], kinds: readonly string[], unit: string): Drawing {
  const scale = scaleFor(
    stacks.flatMap(({ parts, benefits }) => [sumWhere(parts, 1), sumWhere(parts, -1), benefits?.sum ?? 0]),
  );
  const ticks = ticksOf(scale);
  const left = Math.min(
    110,
    Math.max(34, ...ticks.map((tick) => widthOf(formatNumber(tick), { size: letters.small }) + 8)),
  );
  const y = (amount: number): number =>
    fine(plot.top + ((scale.top - amount) / (scale.top - scale.bottom)) * plot.height);
  const ground: Ground = { left, slot: (width - left) / Math.max(1, stacks.length), y };
  const entries = legendOf(stacks, kinds);
  const legendTop = plot.top + plot.height + axisHeight + 14;
  return {
    width,
    height: legendTop + Math.ceil(entries.length / legendColumns) * legendLine + 4,
    alt: `${nl.alt(stacks.map(altOf), unit)} ${chartWords.seeTable}`,
    shapes: [
      ...ticks.flatMap((tick) => [
        hairline([left, y(tick)], [width, y(tick)], tick === 0 ? 'ink' : 'line', tick === 0 ? 0.9 : 0.5),
        label(formatNumber(tick), left - 6, fine(y(tick) + 3), { size: letters.small, ink: 'soft', align: 'end' }),
      ]),
      ...stacks.flatMap((stack, at) => stackShapes(stack, at, ground)),
      ...entries.flatMap((draw, at) =>
        draw((at % legendColumns) * (width / legendColumns), legendTop + Math.floor(at / legendColumns) * legendLine),
      ),
    ],
  };
}

const sumWhere = (parts: readonly number[], side: 1 | -1): number =>
  parts.filter((amount) => amount * side > 0).reduce((sum, amount) => sum + amount, 0);

const saidOf = (amounts: Amounts): string => {
  const missing = missingIn(amounts);
  if (amounts.known === 0 && missing > 0) return nl.unknownCount(missing);
  const sum = formatNumber(amounts.sum);
  return missing > 0 ? nl.plusUnknown(sum, missing) : sum;
};

const altOf = ({ year, costs, benefits }: Stack): string =>
  nl.altYear(
    year,
    [...(costs ? [saidOf(costs)] : []), ...(benefits ? [nl.altBenefit(saidOf(benefits))] : [])].join(', '),
  );

function stackShapes({ year, parts, costs, benefits }: Stack, at: number, ground: Ground): readonly Shape[] {
  const { slot, left } = ground;
  const x = left + at * slot;
  const both = benefits !== undefined && costs !== undefined;
  const bar = Math.min(38, slot * 0.46);
  const thin = Math.min(22, slot * 0.26);
  const start = x + (slot - bar - (both ? thin + 4 : 0)) / 2;
  return [
    ...(costs ? costShapes(parts, costs, { x: fine(start), width: fine(bar) }, ground, both ? bar + 2 : slot - 4) : []),
    ...(benefits
      ? benefitShapes(
          benefits,
          { x: fine(costs ? start + bar + 4 : start), width: fine(costs ? thin : bar) },
          ground,
          costs ? thin + 4 : slot - 4,
        )
      : []),
    label(year, fine(x + slot / 2), plot.top + plot.height + axisHeight, {
      size: letters.strong,
      bold: true,
      align: 'middle',
    }),
  ];
}

type Place = Pick<Box, 'x' | 'width'>;

function costShapes(
  parts: readonly number[],
  costs: Amounts,
  place: Place,
  ground: Ground,
  room: number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let [above, below] = [0, 0];
  for (const [index, amount] of parts.entries()) {
    if (amount === 0) continue;
    const from = amount > 0 ? above : below;
    const [top, bottom] = [ground.y(Math.max(from, from + amount)), ground.y(Math.min(from, from + amount))];
    if (amount > 0) above += amount;
    else below += amount;
    shapes.push(...part({ ...place, y: top, height: fine(bottom - top) }, index, letterOf(index)));
  }
  return [...shapes, ...topShapes(costs, ground.y(above), place, room)];
}

function benefitShapes(benefits: Amounts, place: Place, { y }: Ground, room: number): readonly Shape[] {
  const { sum } = benefits;
  const [top, bottom] = [y(Math.max(0, sum)), y(Math.min(0, sum))];
  const high = bottom - top > 12;
  return [
    ...(sum === 0
      ? []
      : [
          {
            kind: 'box',
            ...place,
            y: top,
            height: fine(bottom - top),
            fill: 'paper',
            stroke: { ink: 'gain', width: 1.4 },
          } as const,
        ]),
    ...(high
      ? [
          label('+', fine(place.x + place.width / 2), fine((top + bottom) / 2 + 3), {
            size: 11,
            ink: 'gain',
            bold: true,
            align: 'middle',
          }),
        ]
      : []),
    ...topShapes(benefits, top, place, room),
  ];
}

/** On top of a bar: a dashed cap where amounts are missing, and the sum of what is known. */
function topShapes(amounts: Amounts, top: number, place: Place, room: number): readonly Shape[] {
  const missing = missingIn(amounts) > 0;
  const cap = { ...place, y: fine(top - capHeight), height: capHeight };
  const middle = fine(place.x + place.width / 2);
  const base = fine((missing ? cap.y : top) - 3);
  const sum = amounts.known > 0 ? formatNumber(amounts.sum) : '';
  const fits = widthOf(sum, { size: letters.plain, bold: true }) <= room;
  return [
    ...(missing ? unknownBox(cap) : []),
    ...(sum === '' ? [] : [label(fits ? sum : nl.seeTable, middle, base, { bold: true, align: 'middle' })]),
  ];
}

type Entry = (x: number, y: number) => readonly Shape[];

function legendOf(stacks: readonly Stack[], kinds: readonly string[]): readonly Entry[] {
  const room = width / legendColumns - 26;
  const words = (text: string, x: number, y: number): Shape =>
    label(shortened(text, room, { size: letters.plain }), fine(x + 20), fine(y + 9));
  const entries: Entry[] = kinds.map(
    (name, at): Entry =>
      (x, y) => [...part({ x: fine(x), y, width: 14, height: 11 }, at, letterOf(at)), words(name, x, y)],
  );
  if (stacks.some(({ benefits }) => benefits)) {
    entries.push((x, y) => [
      { kind: 'box', x: fine(x), y, width: 14, height: 11, fill: 'paper', stroke: { ink: 'gain', width: 1.4 } },
      label('+', fine(x + 7), fine(y + 9), { size: 10, ink: 'gain', bold: true, align: 'middle' }),
      words(nl.benefits, x, y),
    ]);
  }
  if (stacks.some(({ costs, benefits }) => [costs, benefits].some((each) => each && missingIn(each) > 0))) {
    entries.push((x, y) => [...unknownBox({ x: fine(x), y, width: 14, height: 11 }), words(nl.unknown, x, y)]);
  }
  return entries;
}
