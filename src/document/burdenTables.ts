import { burdenWords as nl } from '../nl/burden.ts';
import type { TableBlock, TableCell } from '../questions/blocks.ts';
import type { BurdenGroup, BurdenSides } from './burdenShape.ts';

/** The two tables of a group, in every form of the report. */
export function burdenTables({ label, measures }: BurdenGroup): readonly TableBlock[] {
  if (measures.length === 0) return [];
  const { measure: name, now, later, difference, from } = nl.columns;
  const columns = (labels: readonly string[]): TableBlock['columns'] =>
    labels.map((each, at) => ({ label: each, kind: at === 0 || each === from ? 'words' : 'choice' }));
  return [
    {
      kind: 'table',
      caption: nl.caption(label, nl.person),
      columns: columns([name, now, later, difference, from]),
      rows: measures.map((each) => [{ text: each.label }, ...sides(each.person), { text: each.from }]),
    },
    {
      kind: 'table',
      caption: nl.caption(label, nl.all),
      columns: columns([name, now, later, difference]),
      rows: measures.map((each) => [{ text: each.allLabel }, ...sides(each.all)]),
    },
  ];
}

const sides = ({ now, later, difference }: BurdenSides<TableCell>): readonly TableCell[] => [now, later, difference];
