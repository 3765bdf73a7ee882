import fc from 'fast-check';
import { type Effect, effect } from '../../src/engine/effect/effect.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import type { Answers } from '../../src/template/schema.ts';
import { row } from '../builders.ts';

/** The effect of a dossier that holds these rows in the score table, and these other answers. */
export const effectOf = (rows: readonly Row[], answers: Answers = {}): Effect =>
  effect({
    scope: 'volledig',
    answers: { 'vr-score': rows, ...answers },
    context: { groups: [], organisations: [], chosen: () => [] },
    byId: new Map(),
  });

export interface Judgement {
  dimensie?: string;
  richting?: string;
  omvang?: string;
  omkeerbaar?: string;
  duur?: string;
  kwetsbaar?: string;
  kernrecht?: string;
  zekerheid?: string;
  maatregel?: string;
  'richting-na-maatregel'?: string;
}

const onbekend = { special: 'onbekend' } as const;

/** A row of the score; the words `onbekend` and `nvt` stand for the special answers. */
export const scored = (id: string, cells: Judgement): Row =>
  row(
    id,
    Object.fromEntries(
      Object.entries(cells).map(([column, word]): [string, Cell] => [
        column,
        word === 'onbekend' || word === 'nvt' ? { special: word } : word,
      ]),
    ),
  );

/** Rows that stand at a level, for the tables of totals. */
export const standing = {
  hoogKern: { richting: 'min-2', omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'ja' },
  hoog: { richting: 'min-2', omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' },
  middel: { richting: 'min-1', omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' },
  laag: { richting: 'min-1', omvang: 'b', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' },
  geen: { richting: 'nul', omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' },
  gunstig: { richting: 'plus-1', omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' },
  onbekend: { richting: 'onbekend', omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', kernrecht: 'nee' },
} satisfies Record<string, Judgement>;

export const dimensionIds = [
  'rechtspositie',
  'procedure',
  'bewijs',
  'gezin',
  'kinderen',
  'opvang',
  'gezondheid',
  'meedoen',
  'informatie',
  'doenvermogen',
  'kosten',
  'vrijheid',
  'rechtsbescherming',
  'gelijke-behandeling',
  'gegevens',
  'maatwerkruimte',
] as const;

/** Every column from worst to best: one step to the left is never better for the person. */
export const ladders = {
  richting: ['min-2', 'min-1', 'nul', 'plus-1', 'plus-2'],
  'richting-na-maatregel': ['min-2', 'min-1', 'nul', 'plus-1', 'plus-2'],
  omvang: ['d', 'c', 'b', 'a'],
  omkeerbaar: ['onomkeerbaar', 'moeilijk-omkeerbaar', 'waarschijnlijk-omkeerbaar', 'omkeerbaar'],
  duur: ['blijvend', 'jaren', 'maanden', 'weken'],
  kwetsbaar: ['ja', 'nee'],
  kernrecht: ['ja', 'nee'],
} as const;

const cell = (...words: readonly string[]) => fc.constantFrom(...words);

/** Judgements whose direction is known. */
export const knownJudgement: fc.Arbitrary<Judgement> = fc.record(
  {
    dimensie: cell(...dimensionIds),
    richting: cell(...ladders.richting),
    omvang: cell(...ladders.omvang),
    omkeerbaar: cell(...ladders.omkeerbaar),
    duur: cell(...ladders.duur),
    kwetsbaar: cell(...ladders.kwetsbaar),
    kernrecht: cell(...ladders.kernrecht),
    zekerheid: cell('laag', 'midden', 'hoog'),
    maatregel: cell('vier weken opvang'),
    'richting-na-maatregel': cell(...ladders['richting-na-maatregel']),
  },
  { requiredKeys: ['dimensie', 'richting', 'omvang', 'omkeerbaar', 'duur', 'kwetsbaar', 'kernrecht'] },
);

/** Judgements as drafters leave them: cells empty, unknown, n.v.t. by their word. */
export const anyJudgement: fc.Arbitrary<Judgement> = fc.oneof(
  knownJudgement,
  knownJudgement.map((each) => ({ ...each, richting: 'onbekend' })),
  knownJudgement.map(({ richting: _, ...each }) => each),
  knownJudgement.map((each) => ({ ...each, omvang: 'onbekend', duur: 'onbekend' })),
);

/** Anything that a file from elsewhere may hold in a row. */
export const junkRow: fc.Arbitrary<Row> = fc
  .tuple(
    fc.uuid(),
    fc.dictionary(
      fc.constantFrom('dimensie', 'doelgroep', ...Object.keys(ladders), 'zekerheid', 'maatregel', 'anders'),
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.double(),
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
        fc.constantFrom<Cell>({ special: 'onbekend' }, { special: 'nvt' }, { special: 'niet-in-bron' }, 'min-2', 'o'),
      ),
    ),
  )
  .map(([id, cells]) => row(id, cells));

export const rowsOf = (judgements: readonly Judgement[]): readonly Row[] =>
  judgements.map((each, index) => scored(String(index), each));

/** From the left (worst) to the right; "niet te bepalen" stands outside the order. */
export const worstToBest = ['ernstig-nadelig', 'nadelig', 'beperkt-nadelig', 'gemengd', 'neutraal', 'gunstig'];

/** What else in a dossier can change the picture. */
export const surroundings: fc.Arbitrary<Answers> = fc.record(
  {
    'absolute-rechten': fc.constantFrom('ja', 'nee', onbekend),
    'absolute-rechten-waarborg': fc.constantFrom('een waarborg', onbekend),
    'vr-maatwerk-verandert': fc.constantFrom('ruimte-neemt-toe', 'ruimte-neemt-af', onbekend),
    'vr-onevenredig': fc.constantFrom('ja', 'nee', onbekend),
  },
  { requiredKeys: [] },
);
