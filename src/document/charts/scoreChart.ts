import type { Dimension } from '../../engine/effect/dimensions.ts';
import { type EffectRow, effect } from '../../engine/effect/effect.ts';
import type { Standing } from '../../engine/effect/standing.ts';
import type { Pass } from '../../engine/pass.ts';
import { chartWords } from '../../nl/charts.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { anchors } from '../anchors.ts';
import { asked } from '../asked.ts';
import type { Chart } from './chart.ts';
import { type Bar, type Line, scoreDrawings } from './scoreDrawing.ts';

const nl = chartWords.score;

/**
 * Every row of the score as a bar: its severity before and after measures (questionnaire.md §3.2). Dimensions keep
 * their fixed order, the rows within one stand worst first, and nothing is added up or averaged.
 */
export function scoreChart(pass: Pass): Chart | undefined {
  const { rows, dimensions } = effect(pass);
  const seen = pass.byId.get(asked.score);
  if (rows.length === 0 || !seen) return undefined;
  const lines = linesOf(rows, dimensions, pass);
  const count = (which: (row: EffectRow) => boolean): number => rows.filter(which).length;
  const alt = nl.alt(
    rows.length,
    count(({ after }) => after.level === 'hoog'),
    count(({ before }) => before.level === 'hoog'),
    count(({ after }) => after.level === 'onbekend'),
  );
  const drawings = scoreDrawings(lines, alt);
  return {
    kind: 'score',
    anchor: anchors.scoreChart,
    title: nl.title,
    figures: drawings.map((drawing, at) => ({ drawing, caption: nl.caption(at + 1, drawings.length) })),
    notes: [nl.note],
    tables: [tableOf(lines)],
    numbers: [seen.question.number],
  };
}

function linesOf(rows: readonly EffectRow[], dimensions: readonly Dimension[], pass: Pass): readonly Line[] {
  const known = new Set(dimensions.map(({ label }) => label));
  const away = rows.filter(({ dimension }) => !known.has(dimension));
  return [
    ...dimensions.flatMap((each) => {
      const own = rows.filter(({ dimension }) => dimension === each.label);
      return own.length > 0 ? own.map((row) => barLine(each.label, row)) : [bareLine(each, pass)];
    }),
    // a row that says of no dimension that it is about it, is still a row
    ...away.map((row) => barLine(row.dimension.trim() || nl.noDimension, row)),
  ];
}

const barLine = (dimension: string, { group, before, after }: EffectRow): Line => ({
  dimension,
  group: group.trim() || nl.noGroup,
  bar: barOf(before, after),
});

const barOf = (before: Standing, after: Standing): Bar => ({
  before: severityOf(before),
  after: severityOf(after),
  direction: typeof after.direction === 'number' ? after.direction : 0,
  levelBefore: levelOf(before),
  level: levelOf(after),
});

const severityOf = ({ direction, severity }: Standing): Bar['after'] =>
  direction === 'nvt' ? 'nvt' : severity === 'onbekend' ? 'onbekend' : severity;

const levelOf = ({ direction, level }: Standing): Bar['level'] => (direction === 'nvt' ? 'nvt' : level);

/** A dimension without rows: nobody judged it yet, or the proposal does not touch it. */
function bareLine({ label, state, trigger }: Dimension, pass: Pass): Line {
  if (state === 'untouched') {
    return { dimension: label, group: nl.allGroups, untouched: nl.untouched(pass.byId.get(trigger)?.question.number) };
  }
  const bar = {
    before: 'onbekend',
    after: 'onbekend',
    direction: 0,
    levelBefore: 'onbekend',
    level: 'onbekend',
  } as const;
  return { dimension: label, group: nl.allGroups, bar };
}

function tableOf(lines: readonly Line[]): TableBlock {
  return {
    kind: 'table',
    caption: nl.tableCaption,
    columns: nl.columns.map((label) => ({ label, kind: 'choice' })),
    rows: lines.map(({ dimension, group, bar, untouched }): readonly TableCell[] => {
      const rest = bar
        ? [severityCell(bar.before), severityCell(bar.after), levelCell(bar.levelBefore), levelCell(bar.level)]
        : Array.from({ length: 4 }, (): TableCell => ({ text: untouched ?? nl.untouchedCell }));
      return [{ text: dimension }, { text: group }, ...rest];
    }),
  };
}

const severityCell = (severity: Bar['after']): TableCell =>
  typeof severity === 'number' ? { text: `${severity} ${nl.severities[severity]}` } : { special: severity };

const levelCell = (level: Bar['level']): TableCell =>
  level === 'onbekend' || level === 'nvt' ? { special: level } : { text: level };
