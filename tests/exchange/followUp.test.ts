import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownTemplate, shippedTemplate } from '../../scripts/outlineFrom.ts';
import { referenceOf } from '../../src/document/reference.ts';
import { answersOf } from '../../src/draft/answers.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { net } from '../../src/engine/effect/standing.ts';
import { pass, type Scope } from '../../src/engine/pass.ts';
import { dossierFile } from '../../src/exchange/dossierFile.ts';
import { follows, followUp } from '../../src/exchange/followUp.ts';
import { openDossier } from '../../src/exchange/openDossier.ts';
import { followUpWords } from '../../src/nl/followUp.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import { sortedRows } from '../../src/questions/rows.ts';
import { canBeFollowed, exAnte, followUpTemplate } from '../../src/screens/shelf.ts';
import { brokenTakeover } from '../../src/template/dataReferences.ts';
import { type Answers, questionsOf } from '../../src/template/schema.ts';

const source = ownTemplate();
const found = await shippedTemplate(followUpTemplate);
if (!found?.takesOver) throw new Error('there is no follow-up');
const target = found;
const { takesOver } = found;

const opened = await openDossier(readFileSync('public/voorbeeld.json', 'utf8'), source);
if (!opened.ok) throw new Error('the example does not open');
const example = answersOf(headsOf(opened.draft.entries));
const print = 'a1b2c3d4'.repeat(8);

function begun(answers: Answers, scope: Scope = 'volledig', kind: 'toets' | 'voorbeeld' | 'overgezet' = 'toets') {
  const read = pass(source, answers, scope);
  let nr = 0;
  const newId = () => {
    nr += 1;
    return `e${nr}`;
  };
  const made = followUp(
    target,
    { template: source, pass: read, kind, reference: referenceOf(source, read, print) },
    (question, known) => followUpWords.source(question.number, known),
    { by: 'IND', at: '2028-11-15T09:00:00.000Z', newId },
  );
  return { ...made, read, answers: answersOf(headsOf(made.draft.entries)) };
}

const rows = (answer: unknown): readonly Row[] => (Array.isArray(answer) ? sortedRows(answer as Row[]) : []);

/** A cell may be a list itself. */
function cellIn({ cells }: Row, column = ''): readonly Cell[] {
  const cell = cells[column];
  return cell === undefined ? [] : [cell];
}

/** Every cell that the mapping brings to a table, by column: the same list must be there, whatever rows were joined. */
function cellsAt(to: string, column: string, read: ReturnType<typeof pass>): readonly Cell[] {
  return takesOver.answers
    .filter((each) => each.to === to)
    .flatMap((each) => rows(read.answers[each.from]).flatMap((row) => cellIn(row, each.columns?.[column])));
}

const words = (cells: readonly (Cell | undefined)[]): ReadonlySet<string> =>
  new Set(cells.filter((cell) => cell !== undefined && cell !== '').map((cell) => JSON.stringify(cell)));

/** Dossiers that differ: of the example, some answers left out, some unknown. */
const dossiers = fc
  .tuple(
    fc.subarray([...new Set(takesOver.answers.map((each) => each.from))]),
    fc.subarray(['vr-indicatoren', 'vr-signalen', 'vr-aantallen', 'eindoordeel-voorwaarden', 'mon-bijstelling']),
  )
  .map(([gone, unknown]): Answers => {
    const kept = Object.fromEntries(Object.entries(example).filter(([id]) => !gone.includes(id)));
    return { ...kept, ...Object.fromEntries(unknown.map((id) => [id, { special: 'onbekend' }])) };
  });

test('VV11 and VV12 nothing is invented and nothing is lost: cell for cell what the source says', () => {
  fc.assert(
    fc.property(dossiers, (given) => {
      const { answers, read } = begun(given);
      for (const { to, columns = {} } of takesOver.answers) {
        for (const column of Object.keys(columns)) {
          const here = rows(answers[to]).map((row) => row.cells[column]);
          expect(words(here), `${to} › ${column}`).toEqual(words(cellsAt(to, column, read)));
        }
      }
      for (const { to, from } of takesOver.answers.filter((each) => !each.columns)) {
        expect(answers[to], to).toEqual(read.answers[from]);
      }
      const known = new Set([
        takesOver.reference.to,
        ...takesOver.answers.flatMap(({ to }) => [to, `${to}-herkomst`, `${to}-reden`, `${to}-uitzoeken`]),
      ]);
      expect(Object.keys(answers).filter((id) => !known.has(id))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('VV11 a predicted effect is the direction and the level after measures', () => {
  const { answers, read } = begun(example);
  const labels = { '-2': 'min-2', '-1': 'min-1', '0': 'nul', '1': 'plus-1', '2': 'plus-2' } as Record<string, string>;
  const predicted = rows(read.answers['vr-score']).map(net);
  const here = rows(answers['effecten-waargenomen']);

  expect(here).toHaveLength(24);
  expect(here.map((row) => row.cells['voorspeld'])).toEqual(
    predicted.map(({ direction }) => labels[String(direction)] ?? { special: 'onbekend' }),
  );
  expect(here.map((row) => row.cells['niveau'])).toEqual(
    predicted.map(({ level }) => (level === 'onbekend' ? { special: 'onbekend' } : level)),
  );
});

test('VV12 rows keep their order, and the counts tell how many go along', () => {
  const { answers, counts } = begun(example);

  expect(rows(answers['indicatoren-vreemdeling']).map((row) => row.cells['indicator'])).toEqual(
    rows(example['vr-indicatoren']).map((row) => row.cells['indicator']),
  );
  expect(followUpWords.takes(counts)).toBe(
    'Dit neemt de app over: 5 onderdelen van het voorstel, 5 groepen, 5 voorspelde aantallen, 16 indicatoren, 24 voorspelde effecten, 8 kostenposten, 7 voorwaarden, 12 maatregelen, 6 signalen en 12 organisaties.',
  );
});

describe('VV13 unknown stays unknown, not applicable keeps its reason, empty stays empty', () => {
  test('a whole table', () => {
    const given = {
      ...example,
      'vr-signalen': { special: 'nvt' },
      'vr-signalen-reden': 'Er is geen plek waar signalen binnenkomen.',
      'mon-bijstelling': { special: 'onbekend' },
      'mon-bijstelling-uitzoeken': 'DGM, in mei.',
    };
    const { answers } = begun(given);
    expect(answers['signalen-waargenomen']).toEqual({ special: 'nvt' });
    expect(answers['signalen-waargenomen-reden']).toBe('Er is geen plek waar signalen binnenkomen.');
    expect(answers['bijsturen-afgesproken']).toEqual({ special: 'onbekend' });
    expect(answers['bijsturen-afgesproken-uitzoeken']).toBe('DGM, in mei.');
  });

  test('a cell', () => {
    const { answers } = begun(example);
    expect(rows(answers['indicatoren-vreemdeling'])[1]?.cells['nulmeting']).toEqual({ special: 'onbekend' });
    expect(rows(answers['indicatoren-vreemdeling'])[1]?.cells).not.toHaveProperty('gemeten');
  });

  test('an empty dossier', () => {
    const { answers, counts } = begun({});
    expect(Object.keys(answers)).toEqual([takesOver.reference.to]);
    expect(counts).toEqual([]);
  });
});

test('VV14 every answer says which question it came from, and the dossier by its fingerprint', () => {
  const { answers } = begun(example);
  const reference = rows(answers['toets-vooraf'])[0]?.cells;

  expect(reference).toMatchObject({
    titel: example['doc-titel'],
    versie: '0.9',
    datum: '2026-04-24',
    vingerafdruk: print,
  });
  expect(rows(answers['indicatoren-vreemdeling-herkomst']).map((row) => row.cells['bron'])).toEqual([
    'Overgenomen uit vraag 5.24.4 van de uitvoeringstoets bij 1.1, versie 0.9, vingerafdruk a1b2c3d4',
  ]);
  const silent = takesOver.answers.filter(({ to }) => answers[to] !== undefined && !answers[`${to}-herkomst`]);
  expect(silent).toEqual([]);
});

test('VV15 rows of one number that contradict nothing are one row, others stay apart', () => {
  const condition = (id: string, cells: Row['cells']): Row => ({ id, order: `a${id}`, cells });
  const { answers } = begun({
    ...example,
    'eindoordeel-voorwaarden': [
      condition('1', { nr: 'V1', voorwaarde: 'A', vaststelling: 'Test geslaagd' }),
      condition('2', { nr: 'V2', voorwaarde: 'B' }),
    ],
    'inv-randvoorwaarden': [
      condition('1', { nr: 'V1', voorwaarde: 'A', gevolg: 'Met de hand' }),
      condition('2', { nr: 'V2', voorwaarde: 'Iets anders' }),
    ],
  });
  expect(rows(answers['voorwaarden-nagekomen']).map(({ cells }) => cells)).toEqual([
    { nr: 'V1', voorwaarde: 'A', 'voldaan-als': 'Test geslaagd', gevolg: 'Met de hand' },
    { nr: 'V2', voorwaarde: 'B' },
    { nr: 'V2', voorwaarde: 'Iets anders' },
  ]);
});

test('VV16 what is not visible in the source does not go along', () => {
  expect(begun(example, 'quickscan').answers).not.toHaveProperty('effecten-waargenomen');
  const { answers } = begun({ ...example, 'eindoordeel-keuze': 'uitvoerbaar' });
  expect(rows(answers['voorwaarden-nagekomen'])[0]?.cells).not.toHaveProperty('voldaan-als');
});

describe('VV17 what was made opens as a dossier of its own', () => {
  test('whatever the source held', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async (given) => {
        const file = await dossierFile(begun(given).draft, '');
        expect(await openDossier(file.text, source, async () => target)).toMatchObject({
          ok: true,
          template: { id: 'invoeringstoets' },
          report: { fingerprint: 'matches', conflicts: 0 },
        });
      }),
      { numRuns: 5 },
    );
  });

  test('a questionnaire that nobody has is refused as before', async () => {
    const { draft } = begun(example);
    for (const id of ['onbekend', '../invoeringstoets', 'invoeringstoets/1.0']) {
      const file = await dossierFile({ ...draft, template: { id, version: '1.0' } }, '');
      expect(await openDossier(file.text, source, shippedTemplate)).toMatchObject({ reason: 'unknown-template' });
    }
    const { text } = await dossierFile(draft, '');
    expect(await openDossier(text, source)).toMatchObject({ reason: 'unknown-template' });
  });
});

describe('VV18 the questionnaire that follows fits the one it takes over from', () => {
  test('questions, columns and choices', () => {
    expect(brokenTakeover(target, source)).toEqual([]);
    expect(brokenTakeover(target, target).length).toBeGreaterThan(0);
  });

  test('the start screen knows which dossiers can be followed', () => {
    expect(follows(target, exAnte)).toBe(true);
    expect([exAnte, followUpTemplate].map(canBeFollowed)).toEqual([true, false]);
    expect(takesOver.versions).toEqual([exAnte.version]);
  });

  test('every source of the template is named by a question', () => {
    const named = new Set(questionsOf(target).flatMap((each) => each.sources));
    expect(Object.keys(target.sources).filter((each) => !named.has(each))).toEqual([]);
    expect(Object.entries(target.sources).filter(([id, { title }]) => source.sources[id]?.title !== title)).toEqual([]);
  });
});

test('VV19 a follow-up of an example is an example, of anything else it is a test', () => {
  expect(begun(example, 'volledig', 'voorbeeld').draft.kind).toBe('voorbeeld');
  expect(begun(example, 'volledig', 'overgezet').draft.kind).toBe('toets');
});
