import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { contradictions } from '../../src/engine/effect/contradictions.ts';
import type { Effect } from '../../src/engine/effect/effect.ts';
import type { Answers } from '../../src/template/schema.ts';
import {
  anyJudgement,
  dimensionIds,
  effectOf,
  type Judgement,
  junkRow,
  knownJudgement,
  ladders,
  rowsOf,
  surroundings,
  worstToBest,
} from './score.ts';

/**
 * What always holds for the effect on the person, as properties by the number of their rule. The tests try a few hundred
 * cases at each run; `npm run bench` tries a hundred thousand.
 */

const place = (found: Effect): number => worstToBest.indexOf(found.after.picture);

const pictureOf = (judgements: readonly Judgement[], answers: Answers) => effectOf(rowsOf(judgements), answers);

const mostSevere = knownJudgement.map(
  (each): Judgement => ({
    ...each,
    richting: 'min-2',
    duur: 'blijvend',
    kwetsbaar: 'ja',
    'richting-na-maatregel': 'min-2',
  }),
);

/** A list of judgements, and which of them something happens to. */
const judgementsAnd = (each: fc.Arbitrary<Judgement>) =>
  fc
    .array(each, { minLength: 1, maxLength: 6 })
    .chain((judgements) => fc.tuple(fc.constant(judgements), fc.nat({ max: judgements.length - 1 })));

/** A column with a value, and a value that is worse. */
const worsening = fc.constantFrom(...(Object.keys(ladders) as (keyof typeof ladders)[])).chain((column) =>
  fc.tuple(fc.nat(), fc.nat()).map(([to, from]): [typeof column, string, string] => {
    const ladder: readonly string[] = ladders[column];
    const better = 1 + (from % (ladder.length - 1));
    return [column, ladder[to % better] ?? '', ladder[better] ?? ''];
  }),
);

const changedAt = (judgements: readonly Judgement[], at: number, change: Judgement): readonly Judgement[] =>
  judgements.map((each, index) => (index === at ? { ...each, ...change } : each));

export const effectProperties = {
  'S3 severity 4 is "hoog" at any headcount': fc.property(
    fc.array(fc.oneof(mostSevere, anyJudgement), { minLength: 1, maxLength: 4 }),
    surroundings,
    (judgements, answers) =>
      pictureOf(judgements, answers).rows.every(({ before, after }) =>
        [before, after].every(({ severity, level }) => severity !== 4 || level === 'hoog'),
      ),
  ),

  'S7 making a known row worse never makes the picture better': fc.property(
    judgementsAnd(knownJudgement),
    worsening,
    surroundings,
    ([judgements, at], [column, worse, better], answers) =>
      place(pictureOf(changedAt(judgements, at, { [column]: worse }), answers)) <=
      place(pictureOf(changedAt(judgements, at, { [column]: better }), answers)),
  ),

  'S8 removing a measure never makes the picture better': fc.property(
    judgementsAnd(anyJudgement),
    surroundings,
    ([judgements, at], answers) => {
      const without = judgements.map((each, index) => {
        const { maatregel: _, ...rest } = each;
        return index === at ? rest : each;
      });
      const found = pictureOf(without, answers);
      // "niet te bepalen" stands outside the order: nothing is known any more
      return found.after.picture === 'niet-te-bepalen' || place(found) <= place(pictureOf(judgements, answers));
    },
  ),

  'S9 what nobody knows never changes the picture of what is known': fc.property(
    fc.array(knownJudgement, { minLength: 1, maxLength: 5 }),
    fc.array(knownJudgement, { maxLength: 5 }),
    surroundings,
    (known, rest, answers) => {
      const unknown = rest.map(({ 'richting-na-maatregel': _, ...each }) => ({ ...each, richting: 'onbekend' }));
      return (
        pictureOf([...known, ...unknown], answers).after.picture === pictureOf(known, answers).after.picture &&
        pictureOf([...unknown, ...known], answers).before.picture === pictureOf(known, answers).before.picture
      );
    },
  ),

  'S10 the order of the rows changes nothing': fc.property(
    fc.array(anyJudgement, { maxLength: 6 }).chain((each) => {
      const rows = rowsOf(each);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }));
    }),
    surroundings,
    ([rows, shuffled], answers) => isDeepStrictEqual(effectOf(shuffled, answers), effectOf(rows, answers)),
  ),

  'S15 the rows of the reasons are the rows behind the picture, and every reason names what it rests on': fc.property(
    fc.array(anyJudgement, { maxLength: 6 }),
    surroundings,
    (judgements, answers) => {
      const { before, after, insightBecause, insightReasons } = pictureOf(judgements, answers);
      const named = [...before.because, ...after.because, ...insightBecause];
      return (
        [before, after].every(({ because, rows }) =>
          isDeepStrictEqual(new Set(because.flatMap((each) => each.rows)), rows),
        ) &&
        named.every(({ questions }) => questions.length > 0) &&
        isDeepStrictEqual(
          insightBecause.map(({ reason }) => reason),
          insightReasons,
        )
      );
    },
  ),

  'S16 a row about a dimension that is called untouched is an issue, and still counts': fc.property(
    fc.array(knownJudgement, { minLength: 1, maxLength: 6 }),
    fc.subarray([...dimensionIds]),
    (judgements, closed) => {
      const answers: Answers = Object.fromEntries(
        effectOf([])
          .dimensions.filter(({ id }) => closed.includes(id as (typeof dimensionIds)[number]))
          .map(({ trigger }) => [trigger, { special: 'nvt' }]),
      );
      const rows = rowsOf(judgements);
      const denied = rows.filter((row) => closed.some((id) => id === row.cells['dimensie']));
      const issues = contradictions({ answers: { 'vr-score': rows, ...answers }, byId: new Map() });
      return (
        isDeepStrictEqual(
          issues.map(({ row }) => row),
          denied.map(({ id }) => id),
        ) && effectOf(rows, answers).rows.length === rows.length
      );
    },
  ),

  'S21 whatever stands in a cell, every row gets a severity and a level that exist': fc.property(
    fc.array(junkRow, { maxLength: 5 }),
    surroundings,
    (rows, answers) => {
      const found = effectOf(rows, answers);
      return (
        worstToBest.concat('niet-te-bepalen').includes(found.after.picture) &&
        Number.isInteger(found.worst) &&
        found.rows.every(({ before, after }) =>
          [before, after].every(
            ({ severity, level }) =>
              [0, 1, 2, 3, 4, 'onbekend'].includes(severity) &&
              ['geen', 'laag', 'middel', 'hoog', 'gunstig', 'onbekend'].includes(level),
          ),
        )
      );
    },
  ),
} as const;
