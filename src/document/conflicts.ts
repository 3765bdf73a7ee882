import type { Conflict } from '../draft/answers.ts';
import type { Seen } from '../engine/pass.ts';
import { documentWords as nl } from '../nl/document.ts';
import { type Block, plain, type TableBlock, type TableCell } from '../questions/blocks.ts';
import type { Context } from '../questions/questionType.ts';
import { isSpecial } from '../template/special.ts';
import { blocksOf } from './answerWords.ts';
import type { Answered, OutlineExtra, RowConflict } from './shape.ts';

type Side = NonNullable<OutlineExtra['conflicts']>[string][number];

/** Everything that nobody has settled yet, of whole answers and of rows, as the outline asks for it. */
export function conflictsToPrint(conflicts: readonly Conflict[]): NonNullable<OutlineExtra['conflicts']> {
  const printed: Record<string, Side[]> = {};
  for (const { about, heads } of conflicts) {
    const sides = heads.map(({ by, at, value }): Side => {
      const row = about.row === undefined ? {} : { row: about.row };
      return { by, at, answer: value ?? undefined, ...row };
    });
    printed[about.question] = [...(printed[about.question] ?? []), ...sides];
  }
  return printed;
}

export function conflictOf(seen: Seen, extra: OutlineExtra, context: Context): readonly Answered[] | undefined {
  const sides = sidesOf(seen, extra).filter(({ row }) => row === undefined);
  if (sides.length < 2) return undefined;
  return sides.map(({ by, at, answer }) => ({
    by,
    at,
    blocks: isSpecial(answer)
      ? [{ kind: 'special', special: answer.special }]
      : orWithdrawn(blocksOf({ ...seen, answer }, context)),
  }));
}

const sidesOf = (seen: Seen, extra: OutlineExtra): readonly Side[] => extra.conflicts?.[seen.question.id] ?? [];

/** One of the two answers may be that there is none any more. */
const orWithdrawn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ kind: 'unanswered', required: false }];

/** Rows that two people filled in differently: each with only the columns that differ. */
export function rowConflictsOf(seen: Seen, extra: OutlineExtra, context: Context): readonly RowConflict[] {
  const byRow = new Map<string, Side[]>();
  for (const side of sidesOf(seen, extra)) {
    if (side.row !== undefined) byRow.set(side.row, [...(byRow.get(side.row) ?? []), side]);
  }
  return [...byRow].filter(([, sides]) => sides.length > 1).map(([row, sides]) => oneRow(row, sides, seen, context));
}

function oneRow(row: string, sides: readonly Side[], seen: Seen, context: Context): RowConflict {
  const described = sides.map((side) => ({ side, ...describedRow(row, side, seen, context) }));
  const known = described.filter(({ cells }) => cells !== undefined);
  const columns = known[0]?.columns ?? [];
  const differing = columns.flatMap((_, at) => {
    const words = new Set(known.map(({ cells }) => wordsIn(cells?.[at])));
    return at > 0 && words.size > 1 ? [at] : [];
  });
  // two rows that differ only in their head are told apart by it
  const shown = differing.length > 0 ? differing : columns.map((_, at) => at);
  return {
    row: wordsIn(known[0]?.cells?.[0]),
    sides: described.map(({ side, cells }) => ({
      by: side.by,
      at: side.at,
      blocks: cells
        ? [{ kind: 'facts', facts: shown.map((at) => ({ term: columns[at]?.label ?? '', value: wordsIn(cells[at]) })) }]
        : [{ kind: 'paragraph', text: plain(nl.conflict.withdrawnRow) }],
    })),
  };
}

interface Described {
  readonly columns: TableBlock['columns'];
  readonly cells: readonly TableCell[] | undefined;
}

/** The row as its question prints it: the line of the table that is not there, or is empty, without it. */
function describedRow(row: string, { answer }: Side, seen: Seen, context: Context): Described {
  if (typeof answer !== 'object' || answer === null) return { columns: [], cells: undefined };
  const tableOf = (rows: readonly unknown[]) =>
    blocksOf({ ...seen, answer: rows }, context).find((block): block is TableBlock => block.kind === 'table');
  const withRow = tableOf([{ ...answer, id: row }]);
  const filled = (cells: readonly TableCell[]) => cells.filter((cell) => !('empty' in cell)).length;
  // every other line has at most its head
  const line = withRow?.rows.toSorted((a, b) => filled(b) - filled(a))[0];
  return { columns: withRow?.columns ?? [], cells: line };
}

const wordsIn = (cell: TableCell | undefined): string => {
  if (!cell || 'empty' in cell) return nl.cell.empty;
  return 'text' in cell ? cell.text : nl.cell[cell.special];
};
