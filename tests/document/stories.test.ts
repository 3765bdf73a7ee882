import { describe, expect, test } from 'vitest';
import { caseWalk } from '../../src/document/drawing/caseWalk.ts';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import { pass } from '../../src/engine/pass.ts';
import { outside } from './drawings.ts';
import { extra, realTemplate } from './synthetic.ts';

const template = realTemplate();
const outlineWith = (answers: Record<string, unknown>, scope: 'volledig' | 'quickscan' = 'volledig'): Outline =>
  outlineOf(template, pass(template, answers, scope), extra);
const rows = (...cells: readonly Record<string, unknown>[]) =>
  cells.map((each, at) => ({ id: `r${at}`, order: `a${at}`, cells: each }));
const questionIn = ({ chapters }: Outline, id: string) =>
  chapters.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).find((each) => each.id === id);

describe('cases', () => {
  const answers = {
    'vr-casussen': rows(
      { naam: 'Noor', soort: 'kwetsbaar', leeftijd: 41, situatie: 'Zij woont hier.', aanvaardbaar: 'twijfel' },
      { situatie: 'Iemand zonder naam.' },
    ),
    'vr-casus-doorloop': rows(
      { casus: ' noor ', stap: 'gehoor', gebeurt: 'Zij vertelt.', vast: 'nee' },
      { casus: 'Noor', stap: 'wachten', gebeurt: 'Zij wacht.', vast: 'ja' },
      { casus: 'Iemand anders', stap: 'terugkeer', gebeurt: 'Weg.' },
    ),
  };

  test('O35 a case is told with the steps that were walked with it, and with where it gets stuck', () => {
    const [first, second] = questionIn(outlineWith(answers), 'vr-casussen')?.cases ?? [];

    expect(first).toMatchObject({
      head: 'Casus 1 van 2, kwetsbaar',
      name: 'Noor',
      who: '41 jaar',
      acceptable: { text: 'Twijfel' },
      later: { empty: true },
      steps: [
        { name: 'Gehoor', stuck: false },
        { name: 'Wachten op het besluit', stuck: true },
      ],
    });
    expect(second).toMatchObject({ name: 'Casus zonder naam', steps: [] });
  });

  test('O36 a step whose case is nobody’s is not lost: it stands in its own table', () => {
    const walk = questionIn(outlineWith(answers), 'vr-casus-doorloop');
    expect(JSON.stringify(walk?.blocks)).toContain('Iemand anders');
  });

  test('O37 two answers about the cases are printed as they stand', () => {
    const side = (by: string) => ({ by, at: '2026-01-10T10:00:00.000Z', answer: answers['vr-casussen'] });
    const outline = outlineOf(template, pass(template, answers, 'volledig'), {
      ...extra,
      conflicts: { 'vr-casussen': [side('Anna'), side('Bram')] },
    });
    const question = questionIn(outline, 'vr-casussen');
    expect(question?.cases).toBeUndefined();
    expect(question?.conflict).toHaveLength(2);
  });

  test('D30 the walk of a case tells its steps in words, and stays within its drawing', () => {
    const steps = Array.from({ length: 18 }, (_, at) => ({
      name: `Een stap met een lange naam ${at}`,
      stuck: at === 7,
    }));
    const drawing = caseWalk(steps, 479);

    for (const { name } of steps) expect(drawing.alt).toContain(name);
    expect(drawing.alt).toContain('lange naam 7 (loopt hier vast)');
    expect(outside(drawing)).toEqual([]);
  });
});

describe('room', () => {
  test('O38 the finding says what changes, what is taken away, and what is not known', () => {
    const { room } = outlineWith({
      'vr-maatwerk-verandert': 'ruimte-neemt-af',
      'vr-maatwerk-per-laag': rows(
        { laag: 'vb', bepaling: 'artikel 1', ruimte: 'beperkt' },
        { laag: 'vw', bepaling: 'artikel 2', ruimte: 'geeft' },
        { laag: 'vc-b', ruimte: 'zwijgt' },
      ),
    });
    expect(room?.rows.map(({ layer }) => layer)).toEqual([
      { text: 'Vreemdelingenwet 2000 (Vw)' },
      { text: 'Vreemdelingenbesluit 2000 (Vb)' },
      { text: 'Vreemdelingencirculaire 2000 B' },
    ]);
    expect(room?.sentences).toEqual([
      'De ruimte neemt af.',
      '1 bepaling beperkt de ruimte; 1 daarvan beperkt wat een hogere regeling geeft.',
      'Van 1 beperking is niet bekend of zij nodig is.',
      '1 bepaling zwijgt.',
    ]);
  });

  test('O39 what is not filled in is said, and a quickscan that does not ask has no such page', () => {
    expect(outlineWith({}).room?.sentences).toEqual([
      'Waar de ruimte zit en waar zij wordt ingeperkt, is nog niet ingevuld.',
    ]);
    expect(outlineWith({}, 'quickscan').room).toBeUndefined();
  });
});
