import type { Dimension } from '../../engine/effect/dimensions.ts';
import type { Effect, EffectRow } from '../../engine/effect/effect.ts';
import type { Pass } from '../../engine/pass.ts';
import { rowsOf } from '../../engine/rows.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import { companionId } from '../../template/companions.ts';
import { blocksOf } from '../answerWords.ts';
import { asked } from '../asked.ts';
import { plainWords } from '../plainWords.ts';
import { originOf } from './origin.ts';
import type { GridCell, GridLine, ProfileGrid, Said } from './shape.ts';

/** Dimensions by groups. A cell shows its worst row; a row of which nobody knows the direction is never left out. */
export function gridOf(pass: Pass, { rows, dimensions }: Effect): ProfileGrid {
  const known = new Set(dimensions.map(({ id }) => id));
  const housed = rows.filter(({ after }) => known.has(after.dimension));
  return {
    number: pass.byId.get(asked.score)?.question.number ?? '',
    groups: groupsOf(pass, housed),
    lines: dimensions.map((dimension) =>
      lineOf(
        pass,
        dimension,
        rows.filter(({ after }) => after.dimension === dimension.id),
      ),
    ),
  };
}

const levels: readonly AttentionLevel[] = ['hoog', 'middel', 'laag', 'onbekend', 'gunstig', 'geen'];

/** Groups that were chosen, and those that only rows name. Counted per level, so that no mean hides a severe one. */
function groupsOf(pass: Pass, rows: readonly EffectRow[]): ProfileGrid['groups'] {
  const labels = new Map(pass.context.groups.map(({ id, label }) => [id, label]));
  for (const { after, group } of rows) {
    if (!labels.has(after.group)) labels.set(after.group, group.trim() || nl.noGroup);
  }
  const counts = new Map(
    [...labels.keys()].map((id) => [
      id,
      levels.map((level) => rows.filter(({ after }) => after.group === id && after.level === level).length),
    ]),
  );
  const difference = (a: string, b: string): number =>
    levels.map((_, at) => (counts.get(b)?.[at] ?? 0) - (counts.get(a)?.[at] ?? 0)).find((each) => each !== 0) ?? 0;
  return [...labels].map(([id, label]) => ({ id, label })).toSorted((a, b) => difference(a.id, b.id));
}

function lineOf(pass: Pass, dimension: Dimension, rows: readonly EffectRow[]): GridLine {
  const { id, label, state } = dimension;
  if (state === 'assessed') return { id, label, state, cells: cellsOf(pass, rows) };
  const across = state === 'unknown' ? unknownOf(pass, dimension, rows) : untouchedOf(pass, dimension);
  return { id, label, state, across, cells: [] };
}

function cellsOf(pass: Pass, rows: readonly EffectRow[]): readonly GridCell[] {
  const places = new Map<string, EffectRow[]>();
  for (const each of rows) places.set(each.after.group, [...(places.get(each.after.group) ?? []), each]);
  return [...places].flatMap(([group, own]): readonly GridCell[] => {
    // "n.v.t." beside a real judgement says nothing more
    const judged = own.filter(({ after }) => after.direction !== 'nvt');
    const [worst] = judged.length > 0 ? judged : own;
    const from = originOf(
      pass,
      asked.score,
      own.map(({ row }) => row),
    );
    if (!worst || !from) return [];
    const { before, after } = worst;
    return [
      {
        group,
        direction: typeof after.direction === 'number' ? after.direction : 0,
        level: after.direction === 'nvt' ? 'nvt' : after.level,
        ...(before.level === after.level ? {} : { before: before.level }),
        core: after.isCore,
        assumption: after.isAssumption,
        partlyUnknown: after.level !== 'onbekend' && judged.some((each) => each.after.level === 'onbekend'),
        from,
      },
    ];
  });
}

/** A dimension that nobody could judge, and how that came: rows say so, or the answers of its section do. */
function unknownOf(pass: Pass, { trigger }: Dimension, rows: readonly EffectRow[]): Said {
  const score = originOf(
    pass,
    asked.score,
    rows.map(({ row }) => row),
  );
  if (rows.length > 0 && score) return { text: nl.unknown.direction, from: [score] };
  const state = pass.byId.get(trigger)?.state;
  const at = originOf(pass, trigger);
  const from = at ? [at] : score ? [score] : [];
  if (state === 'niet-in-bron') return { text: nl.unknown.silent, from };
  if (state === 'onbekend') return { text: nl.unknown.saidSo, from };
  if (state === 'open' || state === 'empty') return { text: nl.unknown.unanswered, from };
  const silent = pass.byId.get(asked.score)?.state === 'niet-in-bron';
  return { text: silent ? nl.unknown.silentJudgement : nl.unknown.notJudged, from: score ? [score] : from };
}

function untouchedOf(pass: Pass, { trigger, id }: Dimension): Said {
  const reason = pass.byId.get(companionId(trigger, 'reason'));
  const words = reason ? plainWords(blocksOf(reason, pass.context)).trim() : '';
  const seen = pass.byId.get(trigger);
  const rows = rowsOf(pass.answers[asked.score]).filter(({ cells }) => cells['dimensie'] === id);
  const at =
    seen || rows.length === 0
      ? originOf(pass, trigger)
      : originOf(
          pass,
          asked.score,
          rows.map((row) => row.id),
        );
  return { text: nl.untouched(words === '' ? undefined : words), from: at ? [at] : [] };
}
