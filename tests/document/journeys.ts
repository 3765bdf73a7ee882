import fc from 'fast-check';
import type { Journey, JourneyLine, StepState, Stop, Weeks } from '../../src/document/journey/shape.ts';

export const states: readonly StepState[] = [
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

const empty = { empty: true } as const;

export const stop = (step: string, state: StepState, more: Partial<Stop> = {}): Stop => ({
  step,
  state,
  now: empty,
  later: empty,
  contact: empty,
  duty: empty,
  wrong: empty,
  consequence: empty,
  ...more,
});

export const journey = (stops: readonly Stop[], splits: readonly JourneyLine[] = []): Journey => ({
  number: '5.1.2',
  steps: stops.map(({ step }) => ({ number: step, name: `Stap ${step}` })),
  lines: [{ stops }, ...splits],
  moments: [],
});

const word = fc.oneof(
  fc.constantFrom('Besluit', 'vreemdelingenbewaringscapaciteit', 'x'.repeat(60), 'én', '«wacht»', 'W'.repeat(30)),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
const weeks: fc.Arbitrary<Weeks> = fc.oneof(
  fc.integer({ min: -5, max: 4000 }),
  fc.constantFrom<Weeks>('unknown', 'silent', 'none'),
);
const waiting = fc.option(
  fc.record({ now: weeks, later: weeks, whose: fc.option(words, { nil: undefined }) }).map(({ whose, ...rest }) => ({
    ...rest,
    ...(whose === undefined ? {} : { whose }),
  })),
  { nil: undefined },
);

const anyStop = (step: string): fc.Arbitrary<Stop> =>
  fc
    .record({ state: fc.constantFrom(...states), waiting })
    .map(({ state, waiting: found }) => stop(step, state, found ? { waiting: found } : {}));

/** Any number of steps, groups and moments, with any words. */
export const anyJourney: fc.Arbitrary<Journey> = fc
  .record({
    names: fc.array(words, { minLength: 1, maxLength: 22 }),
    groups: fc.array(fc.tuple(words, fc.array(fc.nat(21), { minLength: 1, maxLength: 6 })), { maxLength: 5 }),
    moments: fc.array(fc.record({ name: words, group: words }), { maxLength: 15 }),
  })
  .chain(({ names, groups, moments }) => {
    const numbers = names.map((_, at) => String(at + 1));
    const lines = [
      fc.tuple(...numbers.map(anyStop)).map((stops): JourneyLine => ({ stops })),
      ...groups.map(([group, places]) =>
        fc
          .tuple(...[...new Set(places.map((at) => String((at % names.length) + 1)))].map(anyStop))
          .map((stops): JourneyLine => ({ group, stops })),
      ),
    ];
    return fc.tuple(...lines).map(
      (made): Journey => ({
        number: '5.1.2',
        momentsNumber: '5.1.3',
        steps: names.map((name, at) => ({ number: numbers[at] ?? '', name })),
        lines: made,
        moments,
      }),
    );
  });
