import { beforeAll, describe, expect, test } from 'vitest';
import type { Journey } from '../../src/document/journey/shape.ts';
import type { Outline } from '../../src/document/outline.ts';
import { type Fonts, loadFonts } from '../../src/document/pdf/fonts.ts';
import { composedJourney } from '../../src/document/pdf/journey.tsx';
import type { LaidNode } from '../../src/document/pdf/layOut.ts';
import { keptOutlines } from './filledOutlines.ts';
import { journey, states, stop } from './journeys.ts';
import { fonts as files } from './readPdf.ts';

let fonts: Fonts;
let example: Outline;

beforeAll(async () => {
  fonts = await loadFonts(files);
  const [first] = await keptOutlines();
  if (!first?.[1].journey) throw new Error('the example has no journey');
  example = first[1];
}, 60_000);

const pagesOf = (made: Journey) => composedJourney({ ...example, journey: made }, fonts);

const wordsIn = (node: LaidNode): string =>
  [...(node.lines ?? []).map(({ string }) => string), ...(node.children ?? []).map(wordsIn)].join(' ');

const long =
  'De vreemdeling moet in de voorgestelde situatie zelf binnen vier weken aantonen dat de gezinsband bestaat, ook als de partner niet meewerkt of de papieren nog onderweg zijn.';
const told = { text: long };

describe('the page of the journey', () => {
  test.for(states)(
    'P40 the journey stands on one page, also with eighteen steps that change and long answers: %s',
    { timeout: 60_000 },
    async (state) => {
      const waiting = state === 'longer-wait' ? { waiting: { now: 6, later: 13 } } : {};
      const stops = Array.from({ length: 18 }, (_, at) =>
        stop(String(at + 1), state, { now: told, later: told, duty: told, wrong: told, ...waiting }),
      );

      expect(await pagesOf(journey(stops, [{ group: 'Slachtoffer', stops: stops.slice(6, 8) }]))).toHaveLength(1);
    },
  );

  test('P40 the journey of the example stands on one page', { timeout: 60_000 }, async () => {
    if (example.journey) expect(await pagesOf(example.journey)).toHaveLength(1);
  });

  test('P41 an answer that was cut there ends in "…", and the page says where the whole one stands', {
    timeout: 60_000,
  }, async () => {
    const stops = ['1', '2', '3'].map((step) => stop(step, 'new', { now: told, later: told }));
    const [sheet] = await pagesOf(journey(stops));
    const text = (sheet?.placed ?? []).map(({ node }) => wordsIn(node)).join(' ');

    expect(text).not.toContain('onderweg zijn.');
    expect(text).toContain('…');
    expect(text).toMatch(/De hele antwoorden staan bij\s+5\.1\.2/);
  });
});
