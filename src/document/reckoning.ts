import { chosenWord } from '../engine/chosenWord.ts';
import { type Effect, type EffectRow, effect } from '../engine/effect/effect.ts';
import { circumstances } from '../engine/effect/picture.ts';
import type { Standing } from '../engine/effect/standing.ts';
import type { Pass } from '../engine/pass.ts';
import { rowsOf } from '../engine/rows.ts';
import { documentWords } from '../nl/document.ts';
import { reckoningWords as nl } from '../nl/method.ts';
import { isBlank, sortedRows } from '../questions/rows.ts';
import { isSpecial } from '../template/special.ts';
import { asked } from './asked.ts';
import type { Reckoned } from './shape.ts';

/**
 * What the picture and the insight were made of, step by step, with the rows of the table by number and the answers that
 * stand elsewhere: with the rules above the table a reader can do it all again by hand.
 */
export function reckoningOf(pass: Pass): readonly Reckoned[] {
  const found = effect(pass);
  const places = new Map(
    sortedRows(rowsOf(pass.answers[asked.score]))
      .filter((row) => !isBlank(row))
      .map(({ id }, at) => [id, at + 1]),
  );
  const rowsWhere = (which: (row: EffectRow) => boolean): string =>
    nl.rows(found.rows.flatMap((row) => (which(row) ? (places.get(row.row) ?? []) : [])).toSorted((a, b) => a - b));
  return [...pictureSteps(pass, found, rowsWhere), ...insightSteps(pass, found, rowsWhere)];
}

type RowsWhere = (which: (row: EffectRow) => boolean) => string;

function pictureSteps(pass: Pass, { after, before }: Effect, rowsWhere: RowsWhere): readonly Reckoned[] {
  const isKnownAt = (level: string) => (row: EffectRow) => row.after.isKnown && row.after.level === level;
  const line = (term: string, text: string, ids: readonly string[] = []): Reckoned => ({
    term,
    text,
    numbers: numbersOf(pass, ids),
  });
  const { absoluteRightUnguarded } = circumstances(pass.answers);
  return [
    line(
      nl.high,
      nl.withCore(
        rowsWhere(isKnownAt('hoog')),
        rowsWhere((row) => isKnownAt('hoog')(row) && row.after.isCore),
      ),
    ),
    line(nl.middle, rowsWhere(isKnownAt('middel'))),
    line(
      nl.adverse,
      rowsWhere(({ after: each }) => each.isKnown && each.severity !== 0),
    ),
    line(nl.favourable, rowsWhere(isKnownAt('gunstig'))),
    line(
      nl.unknown,
      rowsWhere(({ after: each }) => each.level === 'onbekend'),
    ),
    line(nl.absolute, nl.guard(wordAt(pass, asked.absolute), absoluteRightUnguarded), [
      asked.absolute,
      asked.absoluteGuard,
    ]),
    line(nl.room, nl.both(wordAt(pass, asked.roomChange), wordAt(pass, asked.disproportionate)), [
      asked.roomChange,
      asked.disproportionate,
    ]),
    line(nl.picture, documentWords.picture[after.picture], [asked.picture]),
    line(
      nl.without,
      nl.pictureWithout(
        documentWords.picture[before.picture],
        nl.withCore(
          rowsWhere((row) => row.before.isKnown && row.before.level === 'hoog'),
          rowsWhere((row) => row.before.isKnown && row.before.level === 'hoog' && row.before.isCore),
        ),
      ),
    ),
  ];
}

function insightSteps(pass: Pass, { dimensions, insight }: Effect, rowsWhere: RowsWhere): readonly Reckoned[] {
  const labels = (state: 'unknown' | 'untouched') =>
    dimensions.filter((each) => each.state === state).map(({ label }) => label);
  const isAtLeast = ({ severity }: Standing, least: number): boolean => severity !== 'onbekend' && severity >= least;
  const consulted = rowsOf(pass.answers[asked.dialogue]).length;
  return [
    { term: nl.unknownDimensions, text: nl.dimensions(labels('unknown'), dimensions.length), numbers: [] },
    { term: nl.untouchedDimensions, text: nl.named(labels('untouched')), numbers: [] },
    { term: nl.dialogue, text: nl.consulted(consulted), numbers: numbersOf(pass, [asked.dialogue]) },
    { term: nl.sizeless, text: rowsWhere(({ after }) => isAtLeast(after, 3) && after.size === 'o'), numbers: [] },
    { term: nl.assumed, text: rowsWhere(({ after }) => isAtLeast(after, 2) && after.isAssumption), numbers: [] },
    { term: nl.term, text: wordAt(pass, asked.deadline), numbers: numbersOf(pass, [asked.deadline]) },
    { term: nl.insight, text: documentWords.insight[insight], numbers: numbersOf(pass, [asked.picture]) },
  ];
}

const numbersOf = (pass: Pass, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => pass.byId.get(id)?.question.number ?? []);

/** What was chosen, or the way in which nothing was. */
function wordAt(pass: Pass, id: string): string {
  const seen = pass.byId.get(id);
  if (!seen) return nl.notAsked;
  if (isSpecial(seen.answer)) return documentWords.cell[seen.answer.special];
  if (seen.answer === 'ja' || seen.answer === 'nee') return seen.answer;
  return chosenWord(pass, id)?.label ?? documentWords.cell.empty;
}
