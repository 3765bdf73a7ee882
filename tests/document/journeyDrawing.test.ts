import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, Label, Shape } from '../../src/document/drawing/drawing.ts';
import { widthOf } from '../../src/document/drawing/lettering.ts';
import { journeyAcross } from '../../src/document/journey/across.ts';
import { journeyDown } from '../../src/document/journey/down.ts';
import { markOf } from '../../src/document/journey/marks.ts';
import { anyJourney, journey, states, stop } from './journeys.ts';

const forms = [
  ['on paper', { width: 503, size: 8, brief: true }, journeyAcross],
  ['on a wide screen', { width: 1080, size: 14 }, journeyAcross],
  ['in a column', { width: 640, size: 14 }, journeyAcross],
  ['on a narrow screen', { width: 280, size: 14 }, journeyDown],
] as const;

const isLabel = (shape: Shape): shape is Label => shape.kind === 'label';
const labelsOf = ({ shapes }: Drawing): readonly Label[] => shapes.filter(isLabel);

/** The letters of a line, without the white above and below them. */
function boxOf({ x, y, text, size, bold, align }: Label) {
  const width = widthOf(text, { size, ...(bold ? { bold } : {}) });
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

const slack = 0.6;

const overlaps = (one: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>): boolean =>
  one.left < other.right - slack &&
  other.left < one.right - slack &&
  one.top < other.bottom - slack &&
  other.top < one.bottom - slack;

function clashes(drawing: Drawing): readonly string[] {
  const boxes = labelsOf(drawing)
    .filter(({ text }) => text.trim() !== '')
    .map((label) => ({ text: label.text, ...boxOf(label) }));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -slack || right > drawing.width + slack || top < -slack || bottom > drawing.height + slack,
  );
  const over = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlaps(one, other) ? [`${one.text} / ${other.text}`] : [])),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...over];
}

describe.each(forms)('the journey %s', (_, size, draw) => {
  test('D20 no text of the journey stands in another one or outside the drawing, whatever was typed', () => {
    fc.assert(
      fc.property(anyJourney, (any) => {
        expect(clashes(draw(any, size))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('D20 eighteen long names and waits fit as well', () => {
    const name =
      'Verantwoordelijkheidsverdeling tussen gemeenten en het Centraal Orgaan opvang asielzoekers na een besluit';
    const stops = Array.from({ length: 18 }, (__, at) =>
      stop(String(at + 1), 'longer-wait', { waiting: { now: 6, later: 13 + at, whose: name } }),
    );
    const made = journey(stops, [{ group: name, stops }]);

    expect(clashes(draw({ ...made, steps: made.steps.map((step) => ({ ...step, name })) }, size))).toEqual([]);
  });

  test('D21 no letter of the journey is smaller than was asked', () => {
    fc.assert(
      fc.property(anyJourney, (any) => {
        for (const label of labelsOf(draw(any, size))) expect(label.size).toBeGreaterThanOrEqual(size.size);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('D22 what stands out has its word beside it', () => {
    const stops = states.map((state, at) =>
      stop(
        String(at + 1),
        state,
        /wait/.test(state) ? { waiting: { now: 6, later: state === 'longer-wait' ? 13 : 2 } } : {},
      ),
    );
    const text = labelsOf(draw(journey(stops), size))
      .map((label) => label.text)
      .join(' ');

    for (const word of [
      'nieuw',
      'vervalt',
      'langer: 6 →',
      'korter: 6 →',
      'onbekend',
      'niet bekend',
      'niet beantwoord',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(word);
    }
  });

  test('D23 waits are drawn on one scale; one that nobody knows is a dashed bar, never one of no length', () => {
    const made = draw(
      journey([
        stop('1', 'longer-wait', { waiting: { now: 6, later: 12 } }),
        stop('2', 'longer-wait', { waiting: { now: 3, later: 24 } }),
        stop('3', 'unknown', { waiting: { now: 3, later: 'unknown' } }),
      ]),
      size,
    );
    const thick = made.shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.stroke.width > 3 * (size.size / 8) ? [lengthOf(shape.points)] : [],
    );
    // the last one is that of the legend
    const [one = 0, ...others] = thick.slice(0, -1);
    const ratios = [6, ...others.map((length) => Math.round((length / one) * 6))];
    expect([...ratios].sort((a, b) => a - b)).toEqual([3, 3, 6, 12, 24]);
    const dashed = made.shapes.filter((shape) => shape.kind === 'box' && shape.stroke?.dashed);
    expect(dashed).toHaveLength(1);
    expect(dashed[0]).toMatchObject({ stroke: { ink: 'warn' } });
  });

  test('D24 the line of a group leaves the common line and comes back to it, unless the way ends', () => {
    const stops = ['1', '2', '3', '4'].map((step) => stop(step, 'changed'));
    const split = (step: string) =>
      draw(journey(stops, [{ group: 'Een groep', stops: [stop(step, 'changed')] }]), size)
        .shapes.flatMap((shape) => (shape.kind === 'line' && shape.points.length > 2 ? [shape.points] : []))
        .find((points) => points.length > 3 || points.length === 3);
    const along = draw === journeyDown ? 0 : 1;
    const [back, ends] = [split('2'), split('4')];

    expect(back?.[0]?.[along]).toBeCloseTo(back?.at(-1)?.[along] ?? Number.NaN);
    expect(ends?.[0]?.[along]).not.toBeCloseTo(ends?.at(-1)?.[along] ?? Number.NaN);
  });
});

const lengthOf = (points: readonly (readonly [number, number])[]): number => {
  const [[x, y] = [0, 0], [toX, toY] = [0, 0]] = points;
  return Math.hypot(toX - x, toY - y);
};

test('D22 each state of a step has a shape of its own, also without its ink', () => {
  // full or open is a shape too
  const bare = states.map((state) =>
    JSON.stringify(markOf(state, { x: 0, y: 0, unit: 1 }), (key, value) =>
      key === 'ink' || key === 'fill' ? Boolean(value) : value,
    ),
  );
  expect(new Set(bare).size).toBe(states.length);
});
