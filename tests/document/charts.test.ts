import { describe, expect, test } from 'vitest';
import { triggers } from '../../src/engine/effect/dimensions.ts';
import type { Cell } from '../../src/questions/questionType.ts';
import { type Cells, chartOf, drawingOf, labels, none, rows, texts, unknown, words, wordsIn } from './chartsFrom.ts';

const scored = (dimensie: string, doelgroep: string, more: Cells): Cells => ({
  dimensie,
  doelgroep,
  omvang: 'b',
  omkeerbaar: 'omkeerbaar',
  duur: 'maanden',
  kwetsbaar: 'nee',
  kernrecht: 'nee',
  zekerheid: 'hoog',
  ...more,
});

describe('score per dimension', () => {
  const answers = {
    'vr-score': rows(
      scored('procedure', 'g', { richting: 'min-1' }),
      scored('rechtspositie', 'g', {
        richting: 'min-2',
        duur: 'jaren',
        maatregel: 'x',
        'richting-na-maatregel': 'min-1',
      }),
      scored('procedure', 'h', { richting: 'min-2' }),
      scored('gezin', 'g', { richting: unknown }),
      scored('gezin', 'h', { richting: 'plus-1' }),
      scored('', 'h', { richting: 'min-1' }),
    ),
    'vr-kind-geraakt': 'nee',
  };
  const chart = chartOf(answers, 'score');
  const table = wordsIn(chart.tables[0]);

  test('O21 the dimensions of the score chart keep their order, and every row of the score is in it once', () => {
    const order = [...new Set(table.map(([dimension]) => dimension))];
    const labelsInOrder = Object.keys(triggers).map((id) => id.replace('-', ' '));
    const known = order.filter((each) => each !== 'Zonder dimensie').map((each) => each?.toLowerCase());

    expect(known).toEqual(labelsInOrder);
    expect(table.filter(([, group]) => group !== 'alle groepen')).toHaveLength(6);
    expect(table.at(-1)?.[0]).toBe('Zonder dimensie');
    expect(texts(drawingOf(chart))).toContain('Zonder dimensie');
  });

  test('O22 the length of a bar is the severity in the table, before and after measures', () => {
    const boxes = drawingOf(chart).shapes.filter((shape) => shape.kind === 'box');
    const step = 46;
    const line = table.findIndex(([dimension]) => dimension === 'Rechtspositie');
    const own = boxes.filter(({ y }) => y > 42 + line * 15 && y < 42 + (line + 1) * 15);

    expect(table[line]?.slice(2)).toEqual(['3 ingrijpend', '2 middelgroot', 'hoog', 'middel']);
    expect(own.map(({ width }) => width / step)).toEqual([3, 2]);
  });

  test('O23 an unknown score is dashed with a question mark, never a bar of length 0', () => {
    const line = table.findIndex(([dimension, group]) => dimension === 'Gezin' && group === 'g');
    const own = drawingOf(chart).shapes.filter(
      (shape) => shape.kind === 'box' && shape.y > 42 + line * 15 && shape.y < 42 + (line + 1) * 15,
    );

    expect(table[line]?.slice(2)).toEqual(['onbekend', 'onbekend', 'onbekend', 'onbekend']);
    expect(own).toEqual([expect.objectContaining({ stroke: expect.objectContaining({ dashed: true }) })]);
    expect(texts(drawingOf(chart)).filter((text) => text === '? onbekend').length).toBeGreaterThan(10);
    expect(table.find(([dimension]) => dimension === 'Kinderen')?.[2]).toMatch(/^niet geraakt/);
  });
});

describe('costs per year', () => {
  const cost = (kostensoort: Cell, ...amounts: readonly Cell[]): Cells => ({
    organisatie: 'ind',
    kostensoort,
    ...Object.fromEntries(
      ['jaar-1', 'jaar-2', 'jaar-3', 'jaar-4', 'structureel'].map((id, at) => [id, amounts[at] ?? unknown]),
    ),
  });
  const answers = {
    'fin-kosten': rows(
      cost('opvang', 100, 200, -50, unknown, none),
      cost('automatisering', 40, unknown, 10, unknown, none),
      cost('opvang', 1, 'veel', 20, unknown, none),
    ),
    'fin-baten': rows({ organisatie: 'ind', baat: 'Leges', 'jaar-1': 30, 'jaar-2': unknown, structureel: 300 }),
  };
  const chart = chartOf(answers, 'costs');
  const [costs, benefits] = chart.tables;

  test('O24 what the table of costs adds is what was filled in; an amount that is not known is counted, and is not 0', () => {
    expect(wordsIn(costs)).toEqual([
      ['A Automatisering', '40', 'onbekend', '10', 'onbekend', 'nvt'],
      ['B Opvang', '101', '200 + 1 onbekend', '−30', 'onbekend', 'nvt'],
    ]);
    expect(costs?.total?.cells.map(words).slice(1)).toEqual(['141', '200', '−20', 'onbekend', 'nvt']);
    expect(costs?.total?.partial).toBe(true);
    expect(chart.notes.join(' ')).toContain('totaal van wat bekend is');
    expect(chart.notes.join(' ')).toContain('Jaar 2: 1 bedrag onbekend en 1 geen getal.');
  });

  test('O25 the sums above the bars are those of the table, and a year with unknowns has a dashed cap', () => {
    const drawing = drawingOf(chart);
    const shown = texts(drawing);
    const dashed = drawing.shapes.filter((shape) => shape.kind === 'box' && shape.stroke?.dashed);

    for (const sum of ['141', '200', '−20', '30', '300']) expect(shown).toContain(sum);
    // two of the costs, one of the benefits, one in the legend
    expect(dashed).toHaveLength(4);
  });

  test('O26 a saving stands under the line, and benefits stand beside the costs without being taken off', () => {
    const { shapes } = drawingOf(chart);
    const zero = shapes.find(
      (shape) => shape.kind === 'line' && shape.stroke.ink === 'ink' && shape.stroke.width === 0.9,
    );
    const line = zero?.kind === 'line' ? (zero.points[0]?.[1] ?? 0) : 0;
    const under = shapes.filter((shape) => shape.kind === 'box' && Math.abs(shape.y - line) < 0.02 && shape.height > 1);

    expect(under.length).toBe(1);
    expect(wordsIn(benefits)).toEqual([['IND', '30', 'onbekend', '300']]);
    expect(chart.notes.join(' ')).toContain('niet van de kosten afgetrokken');
  });
});

describe('risks', () => {
  const risk = (nr: string, kans: Cell, impact: Cell, touches: Cell = 'ja'): Cells => ({
    nr,
    gebeurtenis: `Gebeurtenis ${nr}`,
    kans,
    impact,
    'raakt-vreemdeling': touches,
  });

  test('O27 a risk stands in the cell of its chance and impact, and one of which either is not known under it', () => {
    const chart = chartOf(
      {
        'risico-register': rows(
          risk('R1', 'hoog', 'hoog'),
          risk('R2', 'laag', 'hoog', 'nee'),
          risk('R3', unknown, 'hoog'),
          risk('R4', 'ooit', 'hoog', unknown),
          risk('', 'laag', 'laag'),
        ),
      },
      'risks',
    );
    const drawing = drawingOf(chart);
    const at = (text: string) => labels(drawing).find((label) => label.text === text);

    expect(at('R1')?.x).toBeGreaterThan(at('kans midden')?.x ?? 0);
    expect(at('R2')?.x).toBeLessThan(at('kans midden')?.x ?? 0);
    expect(at('R1')?.y).toBe(at('R2')?.y);
    for (const text of ['R3', 'R4'])
      expect(at(text)?.y).toBeGreaterThan(at('kans laag')?.y ?? Number.POSITIVE_INFINITY);
    expect(texts(drawing)).toContain('rij 5');
    expect(chart.notes.join(' ')).toMatch(/R3 en R4/);
    expect(drawing.alt).toContain('Niet in de matrix: R3 en R4');
    expect(wordsIn(chart.tables[0]).map(([nr, , touches, kans]) => [nr, touches, kans])).toEqual([
      ['R1', 'Ja', 'Hoog'],
      ['R2', 'Nee', 'Laag'],
      ['R3', 'Ja', 'onbekend'],
      ['R4', 'onbekend', 'ooit'],
      ['rij 5', 'Ja', 'Laag'],
    ]);
  });
});
