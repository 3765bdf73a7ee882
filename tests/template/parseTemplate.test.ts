import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { templateProblem } from '../../src/nl/template.ts';
import { parseTemplate, type TypeGrammar } from '../../src/template/parseTemplate.ts';
import { column, option, questionsOf } from '../../src/template/schema.ts';

const types = new Map<string, TypeGrammar>([
  ['text', { fields: z.object({}), specials: 'tool' }],
  [
    'choice',
    { fields: z.object({ list: z.string().optional(), options: z.array(option).optional() }), specials: 'option' },
  ],
  ['table', { fields: z.object({ columns: z.array(column) }), specials: 'tool' }],
  ['info', { fields: z.object({}), specials: 'none' }],
]);

const ask = (id: string, nr: number, more: object = {}) => ({ id, nr, type: 'text', label: id, ...more });

const file = (questions: object[], more: object = {}) => ({
  format: 'uitvoeringstoets-template',
  id: 'proef',
  version: '1.0',
  title: 'Proef',
  lists: { organisaties: [{ id: 'ind', label: 'IND' }], kleuren: [{ id: 'rood', label: 'Rood' }] },
  organisations: 'organisaties',
  groups: 'a',
  sources: { S01: { title: 'Brief' } },
  chapters: [{ id: 'h5', nr: 5, title: 'Vijf', sections: [{ id: '5.5-gezin', nr: 5, title: 'Gezin', questions }] }],
  ...more,
});

const said = (questions: object[], more: object = {}): string[] => {
  const parsed = parseTemplate(file(questions, more), types);
  return parsed.ok ? [] : parsed.problems.map(templateProblem);
};

describe('T1-T7 what is refused, in one sentence with its place', () => {
  test.for<[string, object[], object, string]>([
    [
      'T1 key of a question',
      [ask('a', 1, { kleur: 'x' })],
      {},
      'h5 › 5.5-gezin › a: “kleur” is geen bekende eigenschap',
    ],
    [
      'T1 key of a column',
      [ask('a', 1, { type: 'table', columns: [{ id: 'x', label: 'X', breed: true }] })],
      {},
      'h5 › 5.5-gezin › a: kolom 1: “breed” is geen bekende eigenschap',
    ],
    [
      'T1 type of the third column',
      [
        ask('a', 1, {
          type: 'table',
          columns: [0, 1, 2].map((n) => ({ id: `k${n}`, label: 'X', ...(n === 2 ? { type: 'kleur' } : {}) })),
        }),
      ],
      {},
      'h5 › 5.5-gezin › a: kolom 3, type: dit past niet in de grammatica',
    ],
    ['T1 key of the file', [ask('a', 1)], { extra: 1 }, 'sjabloon: “extra” is geen bekende eigenschap'],
    ['T1 unknown type', [ask('a', 1, { type: 'kleur' })], {}, 'h5 › 5.5-gezin › a: type: er is geen vraagtype “kleur”'],
    ['T2 id twice', [ask('a', 1), ask('a', 2)], {}, 'h5 › 5.5-gezin › a: id: het id “a” komt twee keer voor'],
    ['T2 id of a companion', [ask('a', 1), ask('a-reden', 2)], {}, 'het id “a-reden” komt twee keer voor'],
    [
      'T3 forward',
      [ask('a', 1, { when: { question: 'b', is: 'ja' } }), ask('b', 2)],
      {},
      'h5 › 5.5-gezin › a: voorwaarde: de voorwaarde kijkt vooruit naar “b”',
    ],
    ['T3 itself', [ask('a', 1, { when: { question: 'a', is: 'ja' } })], {}, 'kijkt vooruit naar “a”'],
    [
      'T4 no such question',
      [ask('a', 1), ask('b', 2, { when: { question: 'c', is: 'x' } })],
      {},
      'er is geen vraag “c”',
    ],
    [
      'T4 no such answer',
      [ask('a', 1, { type: 'choice', list: 'kleuren' }), ask('b', 2, { when: { question: 'a', is: 'blauw' } })],
      {},
      '“blauw” is geen antwoord dat op die vraag gekozen kan worden',
    ],
    ['T5 list of a question', [ask('a', 1, { type: 'choice', list: 'vormen' })], {}, 'lijst “vormen” bestaat niet'],
    [
      'T5 list of a column',
      [ask('a', 1, { type: 'table', columns: [{ id: 'k', label: 'K', type: 'choice', list: 'vormen' }] })],
      {},
      'h5 › 5.5-gezin › a: kolom 1, lijst: de waardenlijst “vormen” bestaat niet'.replace('lijst: de', 'list: de'),
    ],
    [
      'T6 reserved',
      [ask('a', 1, { type: 'choice', options: [{ id: 'onbekend', label: 'Onbekend' }] })],
      {},
      '“onbekend” mag geen eigen optie zijn',
    ],
    ['T7 numbers', [ask('a', 2), ask('b', 2)], {}, 'h5 › 5.5-gezin › b: nr: nummer 5.5.2 staat niet op volgorde'],
    ['source', [ask('a', 1, { sources: ['S99'] })], {}, 'de bron “S99” staat niet onder sources'],
    ['organisations', [ask('a', 1)], { organisations: 'weg' }, 'de waardenlijst “weg” bestaat niet'],
  ])('%s', ([, questions, more, sentence]) => {
    expect(said(questions, more)).toEqual([expect.stringContaining(sentence)]);
  });
});

const parsed = (...questions: object[]) => {
  const result = parseTemplate(file(questions), types);
  if (!result.ok) throw new Error(result.problems.map(templateProblem).join('\n'));
  return questionsOf(result.template);
};

test('T8 companions stand right after their question and carry its number with a letter', () => {
  expect(parsed(ask('a', 3), ask('b', 4, { type: 'info' })).map(({ id, number }) => [id, number])).toEqual([
    ['a', '5.5.3'],
    ['a-reden', '5.5.3a'],
    ['a-uitzoeken', '5.5.3a'],
    ['a-herkomst', '5.5.3b'],
    ['a-bijlagen', '5.5.3c'],
    ['b', '5.5.4'],
  ]);
});

test('T9 a trigger asks why at nee and nvt, another question only at nvt', () => {
  const when = (more: object) => parsed(ask('a', 1, more)).find(({ id }) => id === 'a-reden')?.when;

  expect(when({ trigger: true })).toEqual({ question: 'a', oneOf: ['nee', 'nvt'] });
  expect(when({})).toEqual({ question: 'a', oneOf: ['nvt'] });
  expect(when({ notApplicable: false })).toBeUndefined();
});

test('T10 leaving a question out does not change the number of another', () => {
  const numbered = (...questions: object[]) => new Map(parsed(...questions).map(({ id, number }) => [id, number]));

  expect(numbered(ask('a', 1), ask('c', 3)).get('c')).toBe(numbered(ask('a', 1), ask('b', 2), ask('c', 3)).get('c'));
});

test('T11 the parser never throws', () => {
  const nearly = fc.record({
    id: fc.string(),
    nr: fc.integer(),
    type: fc.constantFrom('text', 'table', 'x'),
    label: fc.string(),
    when: fc.anything(),
  });

  fc.assert(fc.property(fc.anything(), (raw) => typeof parseTemplate(raw, types).ok === 'boolean'));
  fc.assert(
    fc.property(fc.array(nearly), (questions) => typeof parseTemplate(file(questions), types).ok === 'boolean'),
  );
});

test('T13 a column that may not stand above another names a column of its own table', () => {
  const table = (notAbove: string) => [
    ask('a', 1, {
      type: 'table',
      columns: [
        { id: 'laag', label: 'Laag', notAbove: [notAbove] },
        { id: 'hoog', label: 'Hoog' },
      ],
    }),
  ];

  expect(said(table('hoog'))).toEqual([]);
  expect(said(table('midden')).join()).toContain('de kolom “midden” staat niet in deze tabel');
});
