import { journeyWords as nl } from '../../nl/journey.ts';
import type { Shape } from '../drawing/drawing.ts';
import { shortened, widthOf, wrapped } from '../drawing/lettering.ts';
import { type Look, leading, mostSplits } from './bands.ts';
import { markOf, markRadius, waitBar } from './marks.ts';
import type { Journey, StepState } from './shape.ts';
import { hasBar } from './words.ts';

interface Made {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const mostMoments = 12;

/** What comes on top of the steps: a diamond each, as for a step that is new. */
export function momentsIn(journey: Journey, look: Look, top: number): Made {
  const { moments, momentsNumber = '' } = journey;
  const { width, size, unit } = look;
  if (moments.length === 0) return { shapes: [], bottom: top };
  const left = Math.min(look.left, width / 4);
  const columns = Math.max(1, Math.floor((width - left) / (145 * unit)));
  const room = (width - left) / columns;
  const head = wrapped(
    nl.more,
    { x: 0, y: top, room: left - 2 * unit, leading },
    { size: size * 1.1, ink: 'ink', bold: true },
  );
  const hidden = moments.length > mostMoments ? moments.length - mostMoments + 1 : 0;
  const texts = [
    ...moments.slice(0, moments.length - hidden).map(({ name, group }) => nl.moment(name, look.brief ? '' : group)),
    ...(hidden > 0 ? [nl.andMore(hidden, momentsNumber)] : []),
  ];
  const shapes: Shape[] = [...head.labels];
  let y = top;
  for (let row = 0; row < texts.length; row += columns) {
    const made = texts.slice(row, row + columns).map((text, at) => {
      const x = left + at * room;
      const mark = { x: x + markRadius * unit, y: y + size * 0.62, unit: unit * 0.8 };
      const words = wrapped(
        text,
        { x: x + 14 * unit, y, room: room - 20 * unit, most: look.brief ? 2 : 4, leading },
        { size, ink: 'ink' },
      );
      return { shapes: [...markOf('new', mark), ...words.labels], height: words.height };
    });
    shapes.push(...made.flatMap((each) => each.shapes));
    y += Math.max(...made.map(({ height }) => height)) + 3 * unit;
  }
  return { shapes, bottom: Math.max(y, top + head.height) + 5 * unit };
}

const order: readonly StepState[] = [
  'same',
  'changed',
  'new',
  'lapsed',
  'longer-wait',
  'shorter-wait',
  'unknown',
  'silent',
  'unanswered',
];

/** Every mark that occurs, with its word. */
export function legendOf(journey: Journey, look: Look, top: number): Made {
  const { width, size, unit } = look;
  const stops = journey.lines.flatMap((line) => line.stops);
  const states = new Set<StepState>(stops.map(({ state }) => state));
  if (journey.moments.length > 0) states.add('new');
  const waits = stops.some(({ waiting }) => hasBar(waiting));
  const more = journey.lines.slice(1 + mostSplits).flatMap(({ group }) => group ?? []);
  const items: readonly Item[] = [
    ...order.filter((state) => states.has(state)).map((state) => stateItem(state, unit)),
    ...(waits ? [barItem(unit)] : []),
    ...(journey.lines.length > 1 ? [splitItem(unit)] : []),
  ];
  const shapes: Shape[] = [];
  let x = 0;
  let y = top;
  for (const { mark, text, lead } of items) {
    const words = shortened(text, width - lead, { size });
    const length = lead + widthOf(words, { size });
    if (x > 0 && x + length > width) {
      x = 0;
      y += size * 1.7;
    }
    shapes.push(...mark(x, y + size * 0.75));
    shapes.push({ kind: 'label', x: x + lead, y: y + size * 1.1, text: words, size, ink: 'soft', align: 'start' });
    x += length + 10 * unit;
  }
  const last = wrapped(
    more.length > 0 ? nl.linesLeft(more) : '',
    { x: 0, y: y + size * 1.7, room: width, most: 3, leading },
    { size, ink: 'soft' },
  );
  return { shapes: [...shapes, ...last.labels], bottom: y + size * 1.7 + last.height };
}

interface Item {
  readonly mark: (x: number, y: number) => readonly Shape[];
  readonly text: string;
  /** Room for the mark. */
  readonly lead: number;
}

const stateItem = (state: StepState, unit: number): Item => ({
  mark: (x, y) => markOf(state, { x: x + markRadius * unit, y, unit: unit * 0.85 }),
  text: nl.legend[state],
  lead: 14.5 * unit,
});

const barItem = (unit: number): Item => ({
  mark: (x, y) => waitBar(18, [x, y], { unit, scale: unit }, 'strong'),
  text: nl.bar,
  lead: 22 * unit,
});

const splitItem = (unit: number): Item => ({
  mark: (x, y) => [
    { kind: 'circle', x: x + 3 * unit, y, radius: 2.4 * unit, fill: 'ink' },
    {
      kind: 'line',
      points: [
        [x + 3 * unit, y],
        [x + 8 * unit, y + 4 * unit],
        [x + 13 * unit, y + 4 * unit],
      ],
      stroke: { ink: 'ink', width: 1.2 * unit },
    },
  ],
  text: nl.split,
  lead: 16 * unit,
});
