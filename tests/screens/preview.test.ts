import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/exchange/pdfPagesInWorker.ts';
import { follows, patience, scrollFor, turnsOf } from '../../src/screens/preview/following.ts';
import { type Made, maker } from '../../src/screens/preview/maker.ts';
import { placeAbout, placeTyped, questionAt, stretchesOn } from '../../src/screens/preview/places.ts';
import { questionsOf, type Section } from '../../src/template/schema.ts';
import { templateWith, text, yesNo } from '../builders.ts';

const place = (name: string, page = 0, y = 0): Place => ({ name, page, y });

describe('F30 a page is drawn when it is in sight, its neighbours after it, and no other', () => {
  test.each([
    [[0], 1, [[0, 'now']]],
    [
      [0],
      9,
      [
        [0, 'now'],
        [1, 'soon'],
      ],
    ],
    [
      [4, 5],
      9,
      [
        [3, 'soon'],
        [4, 'now'],
        [5, 'now'],
        [6, 'soon'],
      ],
    ],
    [
      [8],
      9,
      [
        [7, 'soon'],
        [8, 'now'],
      ],
    ],
    [[], 9, []],
    // a set of before the report became shorter
    [
      [3, 4],
      4,
      [
        [2, 'soon'],
        [3, 'now'],
      ],
    ],
  ])('in sight %j of %i pages', (visible, count, drawn) => {
    expect([...turnsOf(visible, count)].toSorted(([one], [other]) => one - other)).toEqual(drawn);
  });

  test('never one that does not exist, and never more than two beside what is in sight', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(6), (count, first, more) => {
        const visible = Array.from({ length: more }, (_, at) => first + at);
        const turns = turnsOf(visible, count);
        expect([...turns.keys()].every((page) => page >= 0 && page < count)).toBe(true);
        expect(turns.size).toBeLessThanOrEqual(visible.length + 2);
        expect(visible.filter((page) => page < count).every((page) => turns.get(page) === 'now')).toBe(true);
      }),
    );
  });
});

test.each([
  ['wanted, and nobody touched the pages', { on: true, movedAt: Number.NEGATIVE_INFINITY, now: 0 }, true],
  ['not wanted', { on: false, movedAt: Number.NEGATIVE_INFINITY, now: 0 }, false],
  ['moved by hand a moment ago', { on: true, movedAt: 1000, now: 1000 + patience - 1 }, false],
  ['moved by hand, but long ago', { on: true, movedAt: 1000, now: 1000 + patience }, true],
])('F31 the pages go along with the drafter: %s', (_, moment, expected) => {
  expect(follows(moment)).toBe(expected);
});

describe('F32 what is in a good place already is not scrolled; what is not comes into sight', () => {
  test.each([
    ['at the top', 500, undefined],
    ['past the middle', 500 + 480, undefined],
    ['at the very bottom', 500 + 790, 1266],
    ['just above', 499, 475],
    ['at the beginning of all', 10, 0],
  ])('%s', (_, target, expected) => {
    expect(scrollFor(target, { top: 500, height: 800 })).toBe(expected);
  });

  test('always within the window afterwards, and never before the first page', () => {
    fc.assert(
      fc.property(fc.nat(90_000), fc.nat(90_000), fc.integer({ min: 100, max: 2000 }), (target, top, height) => {
        const then = scrollFor(target, { top, height }) ?? top;
        expect(then).toBeGreaterThanOrEqual(0);
        expect(target).toBeGreaterThanOrEqual(then);
        expect(target).toBeLessThanOrEqual(then + height);
      }),
    );
  });
});

const template = templateWith({
  aanleiding: [text('waarom', { quickscan: true }), yesNo('geraakt')],
  gevolg: [text('doel')],
});
const [aanleiding] = template.chapters.flatMap(({ sections }) => sections) as [Section, ...Section[]];
const companion = questionsOf(template).find(({ companionOf }) => companionOf !== undefined);

describe('F33 the place about a question is itself, else the one it accompanies, else its section, else its chapter', () => {
  test.each([
    ['itself', 'geraakt', ['vraag-1.1', 'vraag-1.2', 'aanleiding'], 'vraag-1.2'],
    ['its section, when the question is not in the report', 'geraakt', ['vraag-1.1', 'aanleiding'], 'aanleiding'],
    ['its section, when no question is at hand', undefined, ['vraag-1.1', 'aanleiding'], 'aanleiding'],
    ['its section, for a question that does not exist', 'weg', ['vraag-1.1', 'aanleiding'], 'aanleiding'],
    ['nowhere, when the report has none of them', 'geraakt', ['voorblad'], undefined],
  ])('%s', (_, question, names, expected) => {
    const about = placeAbout(
      { section: aanleiding, question },
      template,
      names.map((name) => place(name)),
    );
    expect(about?.name).toBe(expected);
  });

  test('the one it accompanies', () => {
    expect(companion).toBeDefined();
    const parent = questionsOf(template).find(({ id }) => id === companion?.companionOf);
    const places = [place(`vraag-${parent?.number}`), place('aanleiding')];
    expect(placeAbout({ section: aanleiding, question: companion?.id }, template, places)?.name).toBe(
      `vraag-${parent?.number}`,
    );
  });

  test('and back: a place names its question, another place names none', () => {
    expect(questionAt('vraag-1.2', template)?.id).toBe('geraakt');
    expect(questionAt('bijlage-a', template)).toBeUndefined();
  });
});

test.each([
  ['12', { page: 11, y: 0 }],
  [' 1 ', { page: 0, y: 0 }],
  ['5.4.3', { page: 33, y: 120 }],
  ['0', undefined],
  ['104', undefined],
  ['5.4.9', undefined],
  ['-3', undefined],
  ['1e1', undefined],
  ['', undefined],
  ['bijlage-a', undefined],
])('F34 what is typed leads to its place, or nowhere: %j', (typed, expected) => {
  const found = placeTyped(typed, 103, [place('vraag-5.4.3', 33, 120), place('bijlage-a', 90)]);
  expect(found && { page: found.page, y: found.y }).toEqual(expected);
});

describe('F35 what a page is about never overlaps and never leaves the page', () => {
  const height = 842;

  test('a place goes on until the next one begins, on the next page too', () => {
    const places = [place('h1', 0, 60), place('vraag-1.1', 0, 100), place('vraag-1.2', 1, 300)];
    expect(stretchesOn(0, height, places).map(({ name, y, carried }) => [name, y, carried])).toEqual([
      ['h1', 60, false],
      ['vraag-1.1', 100, false],
    ]);
    expect(stretchesOn(1, height, places).map(({ name, height: high, carried }) => [name, high, carried])).toEqual([
      ['vraag-1.1', 250, true],
      ['vraag-1.2', 486, false],
    ]);
    expect(stretchesOn(2, height, places).map(({ name, carried }) => [name, carried])).toEqual([['vraag-1.2', true]]);
  });

  test('whatever the places are', () => {
    const some = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: height })), { maxLength: 30 });
    fc.assert(
      fc.property(some, fc.nat(4), (found, page) => {
        const places = found
          .map(([on, y], at) => place(`vraag-${at}`, on, y))
          .toSorted((one, other) => one.page - other.page || one.y - other.y);
        const stretches = stretchesOn(page, height, places);
        let end = 0;
        for (const { y, height: high } of stretches) {
          expect(y).toBeGreaterThanOrEqual(end);
          expect(high).toBeGreaterThan(0);
          end = y + high;
        }
        expect(end).toBeLessThanOrEqual(height);
      }),
    );
  });
});

/** A worker whose jobs end when the test says so. A report is a number; its pages remember which. */
function bench() {
  const jobs: { report: number; finish: (fine: boolean) => void; cancelled: boolean }[] = [];
  const opened: { report: number; closed: number }[] = [];
  const told: Made<{ report: number; close(): void }>[] = [];
  const own = maker<number, { report: number; close(): void }>({
    make(report) {
      const job = { report, cancelled: false, finish: (_: boolean) => {} };
      const done = new Promise<Uint8Array>((resolve, reject) => {
        job.finish = (fine) => (fine ? resolve(new Uint8Array([report])) : reject(new Error('no PDF')));
      });
      jobs.push(job);
      return {
        done,
        cancel() {
          job.cancelled = true;
          job.finish(false);
        },
      };
    },
    async open(bytes) {
      const pages = { report: bytes[0] ?? -1, closed: 0 };
      opened.push(pages);
      return { report: pages.report, close: () => (pages.closed += 1) };
    },
    tell: (made) => told.push(made),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { own, jobs, opened, told, settle };
}

describe('F36 one PDF at a time; the newest report is shown last, and those in between are skipped', () => {
  test('three changes during one job make one more job', async () => {
    const { own, jobs, told, settle } = bench();
    own.show(1);
    own.show(2);
    own.show(3);
    own.show(4);
    expect(jobs.map(({ report }) => report)).toEqual([1]);
    jobs[0]?.finish(true);
    await settle();
    expect(jobs.map(({ report }) => report)).toEqual([1, 4]);
    jobs[1]?.finish(true);
    await settle();
    expect(told.at(-1)).toMatchObject({ pages: { report: 4 }, making: undefined, failed: false });
  });

  test('in whatever order changes come and jobs end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('change', 'fine', 'fails'), { maxLength: 20 }), async (steps) => {
        const { own, jobs, opened, told, settle } = bench();
        let report = 0;
        const running = () => jobs.length - ended;
        let ended = 0;
        for (const step of [...steps, 'change', 'fine', 'fine'] as const) {
          if (step === 'change') {
            report += 1;
            own.show(report);
          } else if (running() > 0) {
            jobs.at(-1)?.finish(step === 'fine');
            ended += 1;
          }
          await settle();
          expect(running()).toBeLessThanOrEqual(1);
        }
        expect(told.at(-1)).toMatchObject({ pages: { report }, making: undefined });
        expect(jobs.map((job) => job.report)).toEqual(jobs.map((job) => job.report).toSorted((a, b) => a - b));
        // all but the one that is looked at
        expect(opened.map(({ closed }) => closed)).toEqual(opened.map((_, at) => (at === opened.length - 1 ? 0 : 1)));
      }),
      { numRuns: 50 },
    );
  });
});

test('F37 what fails leaves the pages that were there, and can be tried again', async () => {
  const { own, jobs, told, settle } = bench();
  own.show(1);
  jobs[0]?.finish(true);
  await settle();
  own.show(2);
  jobs[1]?.finish(false);
  await settle();
  expect(told.at(-1)).toMatchObject({ pages: { report: 1 }, making: undefined, failed: true });
  own.retry();
  jobs[2]?.finish(true);
  await settle();
  expect(told.at(-1)).toMatchObject({ pages: { report: 2 }, making: undefined, failed: false });
});

test('F38 closing stops the job that runs; what was opened is closed once, and nothing is told any more', async () => {
  const { own, jobs, opened, told, settle } = bench();
  own.show(1);
  jobs[0]?.finish(true);
  await settle();
  own.show(2);
  own.show(3);
  const before = told.length;
  own.end();
  await settle();
  expect(jobs.map(({ cancelled }) => cancelled)).toEqual([false, true]);
  expect(opened).toEqual([{ report: 1, closed: 1 }]);
  expect(told.length).toBe(before);
});
