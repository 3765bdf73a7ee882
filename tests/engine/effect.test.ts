import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../src/engine/effect/contradictions.ts';
import { netDirection, severity, terms } from '../../src/engine/effect/severity.ts';
import { suggestions } from '../../src/engine/effect/suggestions.ts';
import type { Answers } from '../../src/template/schema.ts';
import { row } from '../builders.ts';
import { effectProperties } from './properties.ts';
import { dimensionIds, effectOf, type Judgement, knownJudgement, rowsOf, scored, standing } from './score.ts';

const onbekend = { special: 'onbekend' };
const dialogue = { 'vr-dialoog-geraadpleegd': [row('1', { organisatie: 'een organisatie' })] };

/** All sixteen dimensions judged and a dialogue held: nothing stands in the way of insight. */
const allJudged = (judgement: Judgement = standing.geen) =>
  dimensionIds.map((dimensie) => scored(dimensie, { ...judgement, dimensie }));

const only = (cells: Judgement, answers: Answers = {}) => {
  const [first] = effectOf([scored('1', cells)], answers).rows;
  if (!first) throw new Error('the row was left out');
  return first;
};

describe('S1 the severity of a row follows from the fixed table, and its level from severity and size', () => {
  test.for<[string, Judgement, number | 'onbekend', string]>([
    [
      '1',
      { richting: 'min-1', omkeerbaar: 'omkeerbaar', duur: 'weken', kwetsbaar: 'nee', kernrecht: 'nee', omvang: 'b' },
      1,
      'laag',
    ],
    [
      '2',
      {
        richting: 'min-1',
        omkeerbaar: 'moeilijk-omkeerbaar',
        duur: 'maanden',
        kwetsbaar: 'ja',
        kernrecht: 'nee',
        omvang: 'b',
      },
      3,
      'hoog',
    ],
    [
      '3',
      { richting: 'min-2', omkeerbaar: 'onomkeerbaar', duur: 'jaren', kwetsbaar: 'ja', kernrecht: 'ja', omvang: 'a' },
      4,
      'hoog',
    ],
    [
      '4',
      { richting: 'min-2', omkeerbaar: 'omkeerbaar', duur: 'maanden', kwetsbaar: 'nee', kernrecht: 'nee', omvang: 'd' },
      2,
      'hoog',
    ],
    [
      '5',
      { richting: 'nul', omkeerbaar: 'omkeerbaar', duur: 'weken', kwetsbaar: 'ja', kernrecht: 'ja', omvang: 'd' },
      0,
      'geen',
    ],
    [
      '6',
      {
        richting: 'plus-1',
        omkeerbaar: 'waarschijnlijk-omkeerbaar',
        duur: 'maanden',
        kwetsbaar: 'ja',
        kernrecht: 'nee',
        omvang: 'c',
      },
      0,
      'gunstig',
    ],
    [
      '7',
      { richting: 'onbekend', omkeerbaar: 'omkeerbaar', duur: 'jaren', kwetsbaar: 'ja', kernrecht: 'ja', omvang: 'o' },
      'onbekend',
      'onbekend',
    ],
    [
      '8',
      { richting: 'min-1', omkeerbaar: 'omkeerbaar', duur: 'weken', kwetsbaar: 'nee', kernrecht: 'nee', omvang: 'd' },
      1,
      'middel',
    ],
    ['lasting alone', { richting: 'min-1', duur: 'blijvend', omvang: 'a' }, 2, 'laag'],
    ['core right alone', { richting: 'min-1', kernrecht: 'ja', omvang: 'c' }, 2, 'middel'],
    [
      'both are one step, not two',
      { richting: 'min-1', omkeerbaar: 'onomkeerbaar', duur: 'jaren', kernrecht: 'ja', kwetsbaar: 'ja', omvang: 'a' },
      3,
      'middel',
    ],
    ['a direction that is not filled in', { omvang: 'd' }, 'onbekend', 'onbekend'],
    ['a direction that is no option', { richting: 'heel erg', omvang: 'd' }, 'onbekend', 'onbekend'],
  ])('%s', ([, cells, severity, level]) => {
    expect(only(cells).after).toMatchObject({ severity, level });
  });
});

describe('S2 every cell of the matrix of severity and size', () => {
  const severities: Judgement[] = [
    { richting: 'min-1' },
    { richting: 'min-2' },
    { richting: 'min-2', duur: 'jaren' },
    { richting: 'min-2', duur: 'jaren', kwetsbaar: 'ja' },
  ];
  test.for<[number, string, string]>([
    [1, 'a', 'laag'],
    [1, 'b', 'laag'],
    [1, 'c', 'laag'],
    [1, 'd', 'middel'],
    [1, 'o', 'middel'],
    [2, 'a', 'laag'],
    [2, 'b', 'middel'],
    [2, 'c', 'middel'],
    [2, 'd', 'hoog'],
    [2, 'o', 'middel'],
    [3, 'a', 'middel'],
    [3, 'b', 'hoog'],
    [3, 'c', 'hoog'],
    [3, 'd', 'hoog'],
    [3, 'o', 'hoog'],
    [4, 'a', 'hoog'],
    [4, 'b', 'hoog'],
    [4, 'c', 'hoog'],
    [4, 'd', 'hoog'],
    [4, 'o', 'hoog'],
  ])('severity %i, size %s: %s', ([severity, omvang, level]) => {
    expect(only({ ...severities[severity - 1], omvang }).after).toMatchObject({ severity, level });
  });

  test.for<[string, Judgement]>([
    ['empty', {}],
    ['unknown', { omvang: 'onbekend' }],
    ['no option', { omvang: 'veel' }],
  ])('a size that is %s counts as a size nobody knows', ([, size]) => {
    expect(only({ richting: 'min-1', ...size }).after.level).toBe('middel');
  });
});

const always = (id: string, numRuns = 300) => {
  const [, property] = Object.entries(effectProperties).find(([name]) => name.startsWith(`${id} `)) ?? [];
  if (!property) throw new Error(`no property for rule ${id}`);
  fc.assert(property as fc.IProperty<unknown>, { numRuns });
};

test('S3 severity 4 is "hoog" at any headcount', () => always('S3'));
test('S7 making a known row worse never makes the picture better', () => always('S7', 500));
test('S8 removing a measure never makes the picture better', () => always('S8'));
test('S9 what nobody knows never changes the picture of what is known, so it never hides a severe row', () =>
  always('S9'));
test('S10 the order of the rows changes nothing', () => always('S10'));
test('S15 every reason names its rows, and the questions that it was read from', () => always('S15'));
test('S16 a row about a dimension that is called untouched is an issue, and still counts', () => always('S16'));
test('S21 whatever stands in a cell, every row gets a severity and a level that exist', () => always('S21'));

describe('S4 a better direction after measures counts only where a measure is named, a worse one always', () => {
  const maatregel = 'vier weken opvang';
  test.for<[string, Judgement, number | string, number | string]>([
    ['no measure', { richting: 'min-2' }, -2, -2],
    ['measure and better', { richting: 'min-2', maatregel, 'richting-na-maatregel': 'nul' }, -2, 0],
    ['better without a measure', { richting: 'min-2', 'richting-na-maatregel': 'nul' }, -2, -2],
    ['a blank measure', { richting: 'min-2', maatregel: '  ', 'richting-na-maatregel': 'nul' }, -2, -2],
    ['an unknown measure', { richting: 'min-2', maatregel: 'onbekend', 'richting-na-maatregel': 'nul' }, -2, -2],
    ['a measure whose result is not filled in', { richting: 'min-2', maatregel }, -2, -2],
    [
      'a measure whose result is unknown',
      { richting: 'min-2', maatregel, 'richting-na-maatregel': 'onbekend' },
      -2,
      -2,
    ],
    ['worse with a measure', { richting: 'min-1', maatregel, 'richting-na-maatregel': 'min-2' }, -1, -2],
    ['worse without a measure', { richting: 'plus-1', 'richting-na-maatregel': 'min-1' }, 1, -1],
    ['unknown, then adverse', { richting: 'onbekend', 'richting-na-maatregel': 'min-1' }, 'onbekend', -1],
    [
      'unknown, then favourable without a measure',
      { richting: 'onbekend', 'richting-na-maatregel': 'plus-1' },
      'onbekend',
      'onbekend',
    ],
    [
      'unknown, then favourable by a measure',
      { richting: 'onbekend', maatregel, 'richting-na-maatregel': 'plus-1' },
      'onbekend',
      1,
    ],
  ])('%s', ([, cells, before, after]) => {
    const found = only(cells);
    expect([found.before.direction, found.after.direction]).toEqual([before, after]);
  });
});

describe('S5 the picture is the first rule that is true, worst first', () => {
  test.for<[string, (keyof typeof standing)[], string]>([
    ['hoog + kernrecht', ['hoogKern'], 'ernstig-nadelig'],
    ['hoog', ['hoog'], 'nadelig'],
    ['middel × 3', ['middel', 'middel', 'middel'], 'nadelig'],
    ['middel × 2', ['middel', 'middel'], 'beperkt-nadelig'],
    ['middel and favourable', ['middel', 'gunstig'], 'gemengd'],
    ['hoog and favourable', ['hoog', 'gunstig'], 'nadelig'],
    ['laag', ['laag'], 'beperkt-nadelig'],
    ['laag and neutral', ['laag', 'geen'], 'beperkt-nadelig'],
    ['neutral and favourable', ['geen', 'gunstig'], 'gunstig'],
    ['neutral', ['geen', 'geen'], 'neutraal'],
    ['unknown', ['onbekend'], 'niet-te-bepalen'],
    ['no row', [], 'niet-te-bepalen'],
    ['unknown and hoog', ['onbekend', 'hoog'], 'nadelig'],
    ['hoog not on a core right, laag on one', ['hoog', 'laag'], 'nadelig'],
  ])('%s', ([, names, expected]) => {
    expect(effectOf(rowsOf(names.map((name) => standing[name]))).after.picture).toBe(expected);
  });

  test('unknown alone gives insufficient insight', () => {
    expect(effectOf(rowsOf([standing.onbekend]))).toMatchObject({ insight: 'onvoldoende' });
  });

  test('6 of 16 dimensions unknown: the severe row stands, the insight is insufficient', () => {
    const rows = [scored('hoog', { ...standing.hoog, dimensie: 'opvang' }), ...allJudged().slice(0, 10)];
    const found = effectOf(
      rows.filter((each, index) => index === 0 || each.id !== 'opvang'),
      dialogue,
    );
    expect(found.dimensions.filter(({ state }) => state === 'unknown')).toHaveLength(6);
    expect(found).toMatchObject({
      after: { picture: 'nadelig' },
      insight: 'onvoldoende',
      insightReasons: ['unknown-dimensions'],
    });
  });
});

describe('S6 what stands outside the score table can only make the picture worse', () => {
  const rows = rowsOf([standing.gunstig]);
  const less = (room: unknown, hard: unknown) => ({ 'vr-maatwerk-verandert': room, 'vr-onevenredig': hard });
  test.for<[string, Answers, string]>([
    ['an absolute right without a guarantee', { 'absolute-rechten': 'ja' }, 'ernstig-nadelig'],
    [
      'with an unknown guarantee',
      { 'absolute-rechten': 'ja', 'absolute-rechten-waarborg': onbekend },
      'ernstig-nadelig',
    ],
    ['with a guarantee', { 'absolute-rechten': 'ja', 'absolute-rechten-waarborg': 'toets vooraf' }, 'gunstig'],
    ['no absolute right', { 'absolute-rechten': 'nee' }, 'gunstig'],
    ['less room and disproportionate', less('ruimte-neemt-af', 'ja'), 'nadelig'],
    ['no room and disproportionate', less('ruimte-verdwijnt', 'ja'), 'nadelig'],
    ['less room, not disproportionate', less('ruimte-neemt-af', 'nee'), 'gunstig'],
    ['disproportionate, same room', less('ruimte-blijft-gelijk', 'ja'), 'gunstig'],
    ['disproportionate, room unknown', less(onbekend, 'ja'), 'gunstig'],
  ])('%s', ([, answers, expected]) => {
    expect(effectOf(rows, answers).after.picture).toBe(expected);
  });
});

describe('S11 a dimension is assessed by a known row, untouched by its trigger, and unknown otherwise', () => {
  const state = (cells: Judgement[], answers: Answers = {}) =>
    effectOf(rowsOf(cells.map((each) => ({ dimensie: 'gezin', ...each }))), answers).dimensions.find(
      ({ id }) => id === 'gezin',
    )?.state;
  test.for<[string, Judgement[], Answers, string]>([
    ['nothing said', [], {}, 'unknown'],
    ['a known row', [{ richting: 'nul' }], {}, 'assessed'],
    ['an unknown row', [{ richting: 'onbekend' }], {}, 'unknown'],
    ['a known and an unknown row', [{ richting: 'onbekend' }, { richting: 'min-1' }], {}, 'assessed'],
    ['trigger nee', [], { 'vr-gezin-geraakt': 'nee' }, 'untouched'],
    ['trigger nvt', [], { 'vr-gezin-geraakt': { special: 'nvt' } }, 'untouched'],
    ['trigger onbekend', [], { 'vr-gezin-geraakt': onbekend }, 'unknown'],
    ['trigger ja', [], { 'vr-gezin-geraakt': 'ja' }, 'unknown'],
    ['trigger nee, yet a known row', [{ richting: 'min-1' }], { 'vr-gezin-geraakt': 'nee' }, 'assessed'],
    ['every row n.v.t.', [{ richting: 'nvt' }], {}, 'untouched'],
    ['a row of another dimension', [{ dimensie: 'kosten', richting: 'nul' }], {}, 'unknown'],
  ])('%s', ([, cells, answers, expected]) => {
    expect(state(cells, answers)).toBe(expected);
  });

  test('there are sixteen, in the order of the questionnaire', () => {
    expect(effectOf([]).dimensions.map(({ id }) => id)).toEqual(dimensionIds);
  });
});

describe('S12 the insight says whether there is enough to go on, with its reasons', () => {
  const severe: Judgement = { richting: 'min-2', duur: 'jaren', omvang: 'a' };
  test.for<[string, Judgement[], Answers, string, string[]]>([
    ['all judged, dialogue held', [], dialogue, 'voldoende', []],
    ['no dialogue', [], {}, 'onvoldoende', ['no-dialogue']],
    ['a dialogue of empty rows', [], { 'vr-dialoog-geraadpleegd': [row('1', {})] }, 'onvoldoende', ['no-dialogue']],
    ['severe, size unknown', [{ ...severe, omvang: 'o' }], dialogue, 'onvoldoende', ['severe-unknown-size']],
    ['severe, size known', [severe], dialogue, 'voldoende', []],
    ['moderate, size unknown', [{ richting: 'min-2', omvang: 'o' }], dialogue, 'voldoende', []],
    ['severity 2 on an assumption', [{ richting: 'min-2', zekerheid: 'laag' }], dialogue, 'beperkt', ['low-certainty']],
    ['severity 1 on an assumption', [{ richting: 'min-1', zekerheid: 'laag' }], dialogue, 'voldoende', []],
    [
      'too short a term',
      [],
      { ...dialogue, adviestermijn: 'ontoereikend-toets-op-hoofdlijnen' },
      'beperkt',
      ['short-term'],
    ],
    ['a tight term', [], { ...dialogue, adviestermijn: 'krap-maar-werkbaar' }, 'voldoende', []],
    [
      'worst first, with every reason',
      [{ ...severe, omvang: 'o', zekerheid: 'laag' }],
      { adviestermijn: 'ontoereikend' },
      'onvoldoende',
      ['no-dialogue', 'severe-unknown-size', 'low-certainty', 'short-term'],
    ],
  ])('%s', ([, more, answers, insight, insightReasons]) => {
    const rows = [...allJudged(), ...more.map((cells, index) => scored(`more-${index}`, cells))];
    expect(effectOf(rows, answers)).toMatchObject({ insight, insightReasons });
  });

  test.for<[number, string]>([
    [4, 'voldoende'],
    [5, 'onvoldoende'],
  ])('%i of 16 dimensions unknown: %s', ([unknown, insight]) => {
    expect(effectOf(allJudged().slice(unknown), dialogue).insight).toBe(insight);
  });
});

describe('S13 the picture names the rows behind it, worst first, with its reasons', () => {
  test('only the rows that decided', () => {
    const rows = [
      scored('laag', standing.laag),
      scored('hoog', standing.hoog),
      scored('kern', { ...standing.hoogKern, zekerheid: 'laag' }),
      scored('ook-kern', { ...standing.hoogKern, duur: 'jaren' }),
    ];
    const found = effectOf(rows);
    expect(found.causes.map((each) => [each.row, each.severity, each.core, each.assumption])).toEqual([
      ['ook-kern', 4, true, false],
      ['kern', 3, true, true],
    ]);
    expect(found.after.reasons).toEqual(['core-right-high']);
  });

  test.for<[string, Judgement[], Answers, string[]]>([
    [
      'three middle and one high',
      [standing.middel, standing.middel, standing.middel, standing.hoog],
      {},
      ['high', 'three-middle'],
    ],
    ['an absolute right', [standing.geen], { 'absolute-rechten': 'ja' }, ['absolute-right-unguarded']],
    ['mixed', [standing.laag, standing.gunstig], {}, ['adverse-and-favourable']],
    ['nothing known', [], {}, ['nothing-known']],
  ])('%s', ([, judgements, answers, reasons]) => {
    expect(effectOf(rowsOf(judgements), answers).after.reasons).toEqual(reasons);
  });

  test('before and after measures stand side by side', () => {
    const found = effectOf(rowsOf([{ ...standing.hoogKern, maatregel: 'opvang', 'richting-na-maatregel': 'nul' }]));
    expect([found.before.picture, found.after.picture]).toEqual(['ernstig-nadelig', 'neutraal']);
  });
});

describe('S14 an own judgement that says something else than the picture differs', () => {
  test.for<[keyof typeof standing | 'niets', string, boolean]>([
    ['hoogKern', 'onaanvaardbaar-effect-voorstel-aanpassen', false],
    ['hoogKern', 'aanvaardbaar-mits', true],
    ['hoog', 'aanvaardbaar-mits', false],
    ['hoog', 'aanvaardbaar', true],
    ['laag', 'aanvaardbaar', false],
    ['laag', 'gunstig-effect', true],
    ['geen', 'aanvaardbaar', false],
    ['gunstig', 'gunstig-effect', false],
    ['gunstig', 'onaanvaardbaar-effect-voorstel-aanpassen', true],
    ['niets', 'nog-niet-te-beoordelen', false],
    ['niets', 'aanvaardbaar', true],
  ])('%s and %s: %s', ([name, own, differs]) => {
    const rows = name === 'niets' ? [] : rowsOf([standing[name]]);
    expect(effectOf(rows, { 'vr-score-eigen': own })).toMatchObject({ own: { option: own }, differs });
  });

  test.for([undefined, onbekend])('no judgement (%j) is no difference', (own) => {
    expect(effectOf(rowsOf([standing.hoog]), { 'vr-score-eigen': own }).differs).toBe(false);
  });
});

describe('S15 every reason names its rows, and the questions that it was read from', () => {
  const severe: Judgement = { richting: 'min-2', duur: 'jaren', omvang: 'o', zekerheid: 'laag' };
  test('of the picture', () => {
    const rows = [scored('een', standing.hoog), scored('twee', standing.laag)];
    const answers = { 'vr-maatwerk-verandert': 'ruimte-verdwijnt', 'vr-onevenredig': 'ja' };
    expect(effectOf(rows, answers).after.because).toEqual([
      { reason: 'high', rows: ['een'], questions: ['vr-score'] },
      { reason: 'less-room-while-disproportionate', rows: [], questions: ['vr-maatwerk-verandert', 'vr-onevenredig'] },
    ]);
    expect(effectOf([], { 'absolute-rechten': 'ja' }).after.because).toEqual([
      {
        reason: 'absolute-right-unguarded',
        rows: [],
        questions: ['absolute-rechten', 'absolute-rechten-waarborg'],
      },
    ]);
  });

  test('of the insight', () => {
    const rows = [...allJudged().slice(5), scored('zwaar', { ...severe, dimensie: 'maatwerkruimte' })];
    expect(effectOf(rows, { adviestermijn: 'ontoereikend' }).insightBecause).toEqual([
      {
        reason: 'unknown-dimensions',
        rows: [],
        questions: [
          'vr-rechtspositie-geraakt',
          'vr-procedure-geraakt',
          'vr-bewijs-geraakt',
          'vr-gezin-geraakt',
          'vr-kind-geraakt',
        ],
      },
      { reason: 'no-dialogue', rows: [], questions: ['vr-dialoog-geraadpleegd'] },
      { reason: 'severe-unknown-size', rows: ['zwaar'], questions: ['vr-score'] },
      { reason: 'low-certainty', rows: ['zwaar'], questions: ['vr-score'] },
      { reason: 'short-term', rows: [], questions: ['adviestermijn'] },
    ]);
  });
});

describe('S16 a row about a dimension that is called untouched is an issue, and still counts', () => {
  const issues = (cells: Judgement, answer: unknown) =>
    contradictions({
      answers: { 'vr-score': [scored('r', { dimensie: 'gezin', ...cells })], 'vr-gezin-geraakt': answer },
      byId: new Map([['vr-gezin-geraakt', { question: { number: '5.5.1' } as never }]]),
    });
  const issue = { code: 'not-touched', row: 'r', column: 'dimensie', elsewhere: '5.5.1' };
  test.for<[string, Judgement, unknown, object[]]>([
    ['nee', { richting: 'min-1' }, 'nee', [issue]],
    ['n.v.t.', { richting: 'nul' }, { special: 'nvt' }, [issue]],
    ['nobody knows how', { richting: 'onbekend' }, 'nee', [issue]],
    ['ja', { richting: 'min-1' }, 'ja', []],
    ['onbekend', { richting: 'min-1' }, onbekend, []],
    ['the row says n.v.t. too', { richting: 'nvt' }, 'nee', []],
  ])('%s', ([, cells, answer, expected]) => {
    expect(issues(cells, answer)).toEqual(expected);
  });
});

describe('S17 the size of a group follows from how many people come in a year', () => {
  const counted = (cells: Parameters<typeof row>[1]) =>
    suggestions({ 'vr-aantallen': [row('groep', cells)] }, 'groep').size;
  test.for<[Parameters<typeof row>[1], object | undefined]>([
    [{ 'instroom-per-jaar': 0 }, { word: 'a', persons: 0, from: 'inflow' }],
    [{ 'instroom-per-jaar': 99 }, { word: 'a', persons: 99, from: 'inflow' }],
    [{ 'instroom-per-jaar': 100 }, { word: 'b', persons: 100, from: 'inflow' }],
    [{ 'instroom-per-jaar': 800 }, { word: 'b', persons: 800, from: 'inflow' }],
    [{ 'instroom-per-jaar': 1000 }, { word: 'c', persons: 1000, from: 'inflow' }],
    [{ 'instroom-per-jaar': 10_000 }, { word: 'c', persons: 10_000, from: 'inflow' }],
    [{ 'instroom-per-jaar': 10_001 }, { word: 'd', persons: 10_001, from: 'inflow' }],
    [
      { 'instroom-per-jaar': 800, 'bestaande-groep': 25_000 },
      { word: 'b', persons: 800, from: 'inflow', present: { persons: 25_000, word: 'd' } },
    ],
    [
      { 'instroom-per-jaar': 800, 'bestaande-groep': 900 },
      { word: 'b', persons: 800, from: 'inflow' },
    ],
    [
      { 'instroom-per-jaar': onbekend, bovengrens: 4000 },
      { word: 'c', persons: 4000, from: 'upper-bound' },
    ],
    [{ 'instroom-per-jaar': onbekend }, { word: 'o', persons: undefined, from: 'inflow' }],
    [{ 'instroom-per-jaar': 'veel' }, undefined],
    [{ 'instroom-per-jaar': -5 }, undefined],
    [{ 'instroom-per-jaar': Number.NaN }, undefined],
    [{}, undefined],
  ] as [Parameters<typeof row>[1], object | undefined][])('%j', ([cells, expected]) => {
    expect(counted(cells)).toEqual(expected);
  });

  test('a group without numbers has no size', () => {
    expect(suggestions({}, 'groep')).toEqual({});
  });
});

describe('S18 a core right is a chosen right that is touched "ernstig", or an absolute right', () => {
  const toets = (...rights: [string, string][]) =>
    rights.map(([recht, ernst], index) => row(String(index), { recht, ernst }));
  test.for<[string, Answers, object | undefined]>([
    [
      'ernstig',
      { 'hoger-recht': ['gezinsleven'], 'hoger-recht-toets': toets(['gezinsleven', 'ernstig']) },
      { word: 'ja', rights: ['gezinsleven'], absolute: false },
    ],
    ['absolute', { 'absolute-rechten': 'ja' }, { word: 'ja', rights: [], absolute: true }],
    [
      'all looked at, none ernstig',
      {
        'hoger-recht': ['gezinsleven'],
        'hoger-recht-toets': toets(['gezinsleven', 'medium']),
        'absolute-rechten': 'nee',
      },
      { word: 'nee', rights: [], absolute: false },
    ],
    [
      'no right at all',
      { 'hoger-recht': ['geen'], 'absolute-rechten': 'nee' },
      { word: 'nee', rights: [], absolute: false },
    ],
    ['one not looked at', { 'hoger-recht': ['gezinsleven'], 'absolute-rechten': 'nee' }, undefined],
    ['absolute rights not answered', { 'hoger-recht': ['geen'] }, undefined],
    ['absolute rights unknown', { 'hoger-recht': ['geen'], 'absolute-rechten': onbekend }, undefined],
    [
      'ernstig, but no longer chosen',
      {
        'hoger-recht': ['gegevens'],
        'hoger-recht-toets': toets(['gezinsleven', 'ernstig'], ['gegevens', 'licht']),
        'absolute-rechten': 'nee',
      },
      { word: 'nee', rights: [], absolute: false },
    ],
    ['nothing answered', {}, undefined],
  ])('%s', ([, answers, expected]) => {
    expect(suggestions(answers, 'groep').core).toEqual(expected);
  });
});

test('S19 the terms of the sum, added up to at most four, are the severity', () => {
  fc.assert(
    fc.property(knownJudgement, (cells) => {
      const each = scored('r', cells);
      const direction = netDirection(each);
      const sum = terms(each, direction);
      expect(sum ? Math.min(4, sum.direction + sum.lasting + sum.whom) : 0).toBe(severity(each, direction));
    }),
  );
});
