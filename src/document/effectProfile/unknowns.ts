import type { Effect } from '../../engine/effect/effect.ts';
import type { Pass, Seen, State } from '../../engine/pass.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { companionId } from '../../template/companions.ts';
import { blocksOf } from '../answerWords.ts';
import { asked } from '../asked.ts';
import { plainWords } from '../plainWords.ts';
import { originOf } from './origin.ts';
import type { ProfileUnknown, UnknownCounts, UnknownItem } from './shape.ts';

const most = 5;

/** More unknown dimensions than this are one item: the grid names each of them. */
const separate = 3;

/** Everything that nobody knows, counted; the first five by name: what the picture misses first, then about the person. */
export function unknownOf(pass: Pass, found: Effect): ProfileUnknown {
  const counts = countsOf(pass, found);
  const judged = [...dimensionItems(pass, found), ...rowItems(pass, found)];
  const questions = [...questionItems(pass, 'onbekend'), ...questionItems(pass, 'niet-in-bron')];
  const about = pass.byId.get(asked.score)?.question.chapter;
  const chapterOf = ({ from }: UnknownItem) => pass.byId.get(from.question)?.question.chapter;
  const all = [
    ...judged,
    ...questions.filter((each) => chapterOf(each) === about),
    ...questions.filter((each) => chapterOf(each) !== about),
  ];
  return {
    counts,
    items: all.slice(0, most),
    more: Math.max(0, all.length - most),
    moreListed: all.slice(most).every(({ listed }) => listed),
    sentence: nl.unknowns.counts(counts),
  };
}

function countsOf({ total }: Pass, { dimensions, rows }: Effect): UnknownCounts {
  return {
    dimensions: dimensions.filter(({ state }) => state === 'unknown').length,
    ofDimensions: dimensions.length,
    rows: rows.filter(({ after }) => after.level === 'onbekend').length,
    ofRows: rows.length,
    questions: total.unknown,
    silent: total.silent,
    unanswered: total.open,
  };
}

function dimensionItems(pass: Pass, { dimensions, rows }: Effect): readonly UnknownItem[] {
  const unknown = dimensions.filter(({ state }) => state === 'unknown');
  const score = originOf(pass, asked.score);
  if (unknown.length > separate && score) {
    const silent = pass.byId.get(asked.score)?.state === 'niet-in-bron';
    return [
      {
        text: nl.unknowns.dimensions(unknown.length, dimensions.length),
        ...(silent ? { note: nl.unknown.silentTable } : {}),
        listed: false,
        from: score,
      },
    ];
  }
  return unknown.flatMap(({ id, label, trigger }) => {
    const own = rows.filter(({ after }) => after.dimension === id).map(({ row }) => row);
    const from = own.length > 0 ? originOf(pass, asked.score, own) : (originOf(pass, trigger) ?? score);
    return from ? [{ text: nl.unknowns.dimension(label), listed: false, from }] : [];
  });
}

/** A row without a known direction in a dimension that others were judged in. */
function rowItems(pass: Pass, { dimensions, rows }: Effect): readonly UnknownItem[] {
  const unknown = new Set(dimensions.filter(({ state }) => state === 'unknown').map(({ id }) => id));
  return rows.flatMap(({ row, dimension, group, after }) => {
    if (after.level !== 'onbekend' || unknown.has(after.dimension)) return [];
    const from = originOf(pass, asked.score, [row]);
    const place = nl.place([dimension.trim() || nl.noDimension], group.trim() || nl.noGroup);
    return from ? [{ text: nl.unknowns.row(place), listed: false, from }] : [];
  });
}

/** The table as a whole is counted with its dimensions. */
function questionItems(pass: Pass, state: State): readonly UnknownItem[] {
  return pass.seen.flatMap((seen): readonly UnknownItem[] => {
    const { question } = seen;
    if (seen.state !== state || question.companionOf !== undefined || question.id === asked.score) return [];
    const from = originOf(pass, question.id);
    const note = state === 'onbekend' ? followUpOf(pass, seen) : nl.unknown.silent;
    return from ? [{ text: question.label, ...(note === '' ? {} : { note }), listed: state === 'onbekend', from }] : [];
  });
}

function followUpOf(pass: Pass, { question }: Seen): string {
  const found = pass.byId.get(companionId(question.id, 'follow-up'));
  return found ? plainWords(blocksOf(found, pass.context)).trim() : '';
}
