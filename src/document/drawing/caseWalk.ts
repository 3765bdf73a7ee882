import { caseWords as nl } from '../../nl/stories.ts';
import type { CaseStep } from '../personShape.ts';
import type { Drawing, Shape } from './drawing.ts';
import { type Lettering, wrapped } from './lettering.ts';

const perLine = 6;
const radius = 3.6;
const plain: Lettering = { size: 8, ink: 'ink' };
const loud: Lettering = { size: 8, ink: 'harm', bold: true };

/** The steps that one person takes, from left to right; a cross where it goes no further, dashed what comes after it. */
export function caseWalk(steps: readonly CaseStep[], width: number): Drawing {
  const slot = width / Math.min(perLine, Math.max(steps.length, 2));
  const firstStuck = steps.findIndex(({ stuck }) => stuck);
  const shapes: Shape[] = [];
  let top = 0;
  for (let start = 0; start < steps.length; start += perLine) {
    const line = lineOf(steps.slice(start, start + perLine), { top, slot, start, firstStuck });
    shapes.push(...line.shapes);
    top += line.height;
  }
  const told = steps.map(({ name, stuck }) => (stuck ? `${name} (${nl.stuckHere})` : name));
  return { width, height: Math.max(top, 1), alt: nl.walkAlt(told), shapes };
}

interface LinePlace {
  readonly top: number;
  readonly slot: number;
  /** Of the first step on this line. */
  readonly start: number;
  readonly firstStuck: number;
}

function lineOf(steps: readonly CaseStep[], { top, slot, start, firstStuck }: LinePlace) {
  const y = top + radius + 1;
  const xOf = (at: number) => at * slot + radius + 1;
  const named = steps.map((step, at) => namesOf(step, { x: at * slot, y: y + radius + 4, room: slot - 6 }));
  const isLost = (at: number) => firstStuck >= 0 && start + at >= firstStuck;
  return {
    shapes: [
      ...steps.slice(1).map((_, at) => stretch(xOf(at), xOf(at + 1), y, isLost(at))),
      ...steps.flatMap((step, at) => markOf(step, xOf(at), y)),
      ...named.flatMap(({ labels }) => labels),
    ],
    height: Math.max(...named.map(({ bottom }) => bottom)) - top + 6,
  };
}

const stretch = (from: number, to: number, y: number, isLost: boolean): Shape => ({
  kind: 'line',
  points: [
    [from + radius + 1, y],
    [to - radius - 1, y],
  ],
  stroke: isLost ? { ink: 'strong', width: 1.2, dashed: true } : { ink: 'ink', width: 1.4 },
});

function namesOf({ name, stuck }: CaseStep, { x, y, room }: { x: number; y: number; room: number }) {
  const own = wrapped(name, { x, y, room, most: 4 }, plain);
  if (!stuck) return { labels: own.labels, bottom: y + own.height };
  const told = wrapped(nl.stuckHere, { x, y: y + own.height, room, most: 2 }, loud);
  return { labels: [...own.labels, ...told.labels], bottom: y + own.height + told.height };
}

function markOf({ stuck }: CaseStep, x: number, y: number): readonly Shape[] {
  if (!stuck) return [{ kind: 'circle', x, y, radius, fill: 'ink' }];
  const stroke = { ink: 'harm', width: 1.8 } as const;
  const [a, b] = [x - radius, x + radius];
  return [
    {
      kind: 'line',
      points: [
        [a, y - radius],
        [b, y + radius],
      ],
      stroke,
    },
    {
      kind: 'line',
      points: [
        [a, y + radius],
        [b, y - radius],
      ],
      stroke,
    },
  ];
}
