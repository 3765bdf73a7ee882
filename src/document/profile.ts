import type { Dimension } from '../engine/effect/dimensions.ts';
import { type EffectRow, effect } from '../engine/effect/effect.ts';
import type { Pass } from '../engine/pass.ts';
import { labelIn, rowsOf } from '../engine/rows.ts';
import { documentWords as nl } from '../nl/document.ts';
import type { TableCell, TableColumn } from '../questions/blocks.ts';
import type { AttentionLevel } from '../questions/derivedAnswer.ts';
import { isBlank, sortedRows } from '../questions/rows.ts';
import { blocksOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { wordsOfCell } from './plainWords.ts';
import { reckoningOf } from './reckoning.ts';
import type { Profile, ScoreAccount } from './shape.ts';

/** Which group is touched how much, by dimension: worst first within a cell, never a mean. */
export function profileOf(pass: Pass): Profile | undefined {
  const { rows, dimensions } = effect(pass);
  if (rows.length === 0) return undefined;
  const labels = (which: Dimension['state']): readonly string[] =>
    dimensions.filter(({ state }) => state === which).map(({ label }) => label);
  return {
    dimensions: dimensions.map(({ label }) => label),
    cells: worstOf(rows.filter(({ after }) => after.isKnown)),
    unknown: labels('unknown'),
    untouched: labels('untouched'),
  };
}

/** The rows come worst first, so the first of a place is the worst. */
function worstOf(rows: readonly EffectRow[]): Profile['cells'] {
  const worst = new Map<string, EffectRow>();
  for (const each of rows) {
    const place = `${each.dimension}\n${each.group}`;
    if (!worst.has(place)) worst.set(place, each);
  }
  return [...worst.values()].map(({ dimension, group, after }) => ({
    dimension,
    group,
    direction: typeof after.direction === 'number' ? after.direction : 0,
    level: after.level,
    severity: after.severity === 'onbekend' ? 0 : after.severity,
    core: after.isCore,
    assumption: after.isAssumption,
  }));
}

/** The columns that hold words instead of a value: printed under the table, by row number. */
const wordy = ['maatregel', 'toelichting'];

/** The score as it was filled in, with what the rule makes of each row: a reader can redo the sum by hand. */
export function scoreAccountOf(pass: Pass): ScoreAccount | undefined {
  const seen = pass.byId.get(asked.score);
  const rows = sortedRows(rowsOf(seen?.answer)).filter((row) => !isBlank(row));
  const table = seen && blocksOf(seen, pass.context).find((block) => block.kind === 'table');
  if (!seen || !table || rows.length === 0 || table.rows.length !== rows.length) return undefined;
  const columns = (seen.question as { columns?: readonly { id: string; label: string }[] }).columns ?? [];
  // a table of another make than the one the template describes is printed as it is
  const shift = table.columns.length - columns.length;
  const kept = columns.flatMap(({ id }, at) => (wordy.includes(id) ? [] : [at + shift]));
  const worked = new Map(effect(pass).rows.map((each) => [each.row, each]));
  return {
    number: seen.question.number,
    table: {
      ...table,
      columns: [
        { label: nl.score.row, kind: 'number' },
        ...kept.flatMap((at): readonly TableColumn[] => {
          const column = table.columns[at];
          return column ? [{ label: column.label, kind: column.kind === 'number' ? 'number' : 'choice' }] : [];
        }),
        ...nl.score.worked.map((label): TableColumn => ({ label, kind: 'choice' })),
      ],
      rows: rows.map((row, at) => [
        { text: String(at + 1) },
        ...kept.map((column) =>
          shortCell(table.rows[at]?.[column] ?? { empty: true }, isOptional(columns, column - shift)),
        ),
        ...workedOut(worked.get(row.id)),
      ]),
    },
    reckoning: reckoningOf(pass),
    notes: rows.flatMap((row, at) =>
      wordy.flatMap((id) => {
        const text = row.cells[id];
        if (typeof text !== 'string' || text.trim() === '') return [];
        return [{ row: String(at + 1), text: nl.score.note(labelOf(columns, id), labelIn(seen.question, id, text)) }];
      }),
    ),
  };
}

const labelOf = (columns: readonly { id: string; label: string }[], id: string): string =>
  columns.find((column) => column.id === id)?.label ?? id;

/** The direction after measures is only filled in where there is a measure. */
const isOptional = (columns: readonly { id: string }[], at: number): boolean =>
  columns[at]?.id === 'richting-na-maatregel';

/** "C: 1.000 tot 10.000" is "C" and "hoog (data of onderzoek)" is "hoog" in a table of values. */
function shortCell(cell: TableCell, optional: boolean): TableCell {
  if (optional && 'empty' in cell) return { text: '–' };
  const words = wordsOfCell(cell);
  return words === '' ? cell : { text: words.replace(/\s*\(.*\)$/, '').replace(/^([A-Z]):.*$/, '$1') };
}

function workedOut(found: EffectRow | undefined): readonly TableCell[] {
  if (!found) return [{ special: 'onbekend' }, { special: 'onbekend' }, { special: 'onbekend' }];
  const { severity, level } = found.after;
  return [
    levelCell(found.before.level),
    severity === 'onbekend' ? { special: 'onbekend' } : { text: String(severity) },
    levelCell(level),
  ];
}

const levelCell = (level: AttentionLevel): TableCell =>
  level === 'onbekend' ? { special: 'onbekend' } : { text: level };
