import { suggestions } from '../../engine/effect/suggestions.ts';
import type { Cell, Row, RowValue } from '../../questions/questionType.ts';
import { ordersAfter, type RowChange, sortedRows } from '../../questions/rows.ts';
import type { Answers } from '../../template/schema.ts';
import type { Place } from './places.ts';

export type Cells = Readonly<Record<string, Cell>>;

/** A row that is not there yet: its place, and what the rest of the dossier already says about it. */
export function freshRow(answers: Answers, stored: readonly Row[], { dimension, group, row }: Place): Row {
  const [order] = ordersAfter(sortedRows(stored), 1);
  return { id: row, order, cells: { dimensie: dimension, doelgroep: group, ...suggestedCells(answers, group) } };
}

export function suggestedCells(answers: Answers, group: string): Cells {
  const { size, core } = suggestions(answers, group);
  return { ...(size ? { omvang: size.word } : {}), ...(core ? { kernrecht: core.word } : {}) };
}

export function withCell(row: Row, column: string, cell: Cell | undefined): Row {
  const { [column]: _before, ...rest } = row.cells;
  return { ...row, cells: cell === undefined ? rest : { ...rest, [column]: cell } };
}

/** The same judgement for another group: what the dossier knows of that group's size goes before what was copied. */
export function copiedTo(answers: Answers, source: Row, target: Row): Row {
  const { dimensie, doelgroep } = target.cells;
  const group = typeof doelgroep === 'string' ? doelgroep : '';
  const { size } = suggestions(answers, group);
  return {
    ...target,
    cells: {
      ...source.cells,
      ...(size ? { omvang: size.word } : {}),
      ...(dimensie === undefined ? {} : { dimensie }),
      ...(doelgroep === undefined ? {} : { doelgroep }),
    },
  };
}

export const storedOf = ({ order, cells }: Row): RowValue => ({ ...(order === undefined ? {} : { order }), cells });

/** What brings these rows back to how they stand now; a row that is not there goes again. */
export const backTo = (stored: readonly Row[], ids: readonly string[]): readonly RowChange[] =>
  ids.map((id) => {
    const row = stored.find((each) => each.id === id);
    return [id, row ? storedOf(row) : null];
  });
