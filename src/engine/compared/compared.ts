import { columnOptions, describeCell } from '../../questions/cells.ts';
import type { ComparedQuestion } from '../../questions/comparing.ts';
import type { Compared, ComparedTable, DerivedAnswer } from '../../questions/derivedAnswer.ts';
import type { Row } from '../../questions/questionType.ts';
import { sortedRows } from '../../questions/rows.ts';
import type { Column, Question } from '../../template/schema.ts';
import type { Known } from '../known.ts';
import { labelIn, labelOf, rowsOf, wordAt } from '../rows.ts';
import { compareNumbers, compareOrder, type Judged } from './judged.ts';

type Asking = Question & { readonly columns?: readonly Column[]; readonly rowsFrom?: string };

/** What was predicted beside what was observed, in every table that the template names. Worst first in each. */
export function predictedObserved(
  known: Known,
  tables: readonly ComparedQuestion[],
): Extract<DerivedAnswer, { rule: 'predicted-observed' }> {
  return { rule: 'predicted-observed', tables: tables.flatMap((each) => comparedTable(known, each)) };
}

function comparedTable(known: Known, wish: ComparedQuestion): readonly ComparedTable[] {
  const question = known.byId.get(wish.question)?.question as Asking | undefined;
  if (!question) return [];
  const rows = rowsIn(known, question).map((row) => ({ row, judged: judged(row, wish) }));
  const sorted = rows.toSorted((a, b) => rank(a.judged) - rank(b.judged) || b.judged.gap - a.judged.gap);
  return [
    {
      number: question.number,
      label: question.label,
      rows: sorted.map((each) => described(each.row, each.judged, { known, question, wish })),
    },
  ];
}

/** The rows as they stand on screen: those of a matrix are the options that are chosen now. */
function rowsIn({ answers, context }: Known, { id, rowsFrom }: Asking): readonly Row[] {
  const rows = rowsOf(answers[id]);
  if (rowsFrom === undefined) return sortedRows(rows);
  return context.chosen(rowsFrom).flatMap((option) => rows.find((row) => row.id === option.id) ?? []);
}

const worst = ['heavier', 'more', 'less', 'not-comparable', 'as-predicted', 'lighter'] as const;
const rank = ({ outcome }: Judged): number => worst.indexOf(outcome);

const judged = (row: Row, wish: ComparedQuestion): Judged =>
  wish.order ? compareOrder(row, { ...wish, order: wish.order }) : compareNumbers(row, wish);

interface Place {
  readonly known: Known;
  readonly question: Asking;
  readonly wish: ComparedQuestion;
}

function described(row: Row, { outcome, lacking }: Judged, place: Place): Compared {
  const { question, wish } = place;
  const own = wish.own === undefined ? undefined : wordAt(row, wish.own);
  const says = ownWords.get(own ?? '');
  const differs = wish.own !== undefined && own !== undefined && says !== undefined && says !== outcome;
  return {
    row: row.id,
    name: nameOf(row, place),
    predicted:
      wish.predicted === undefined
        ? { text: labelIn(question, wish.observed, wish.promised ?? '') }
        : cellOf(row, wish.predicted, place),
    observed: cellOf(row, wish.observed, place),
    outcome,
    lacking,
    ...(differs ? { own: labelIn(question, wish.own ?? '', own ?? '') } : {}),
  };
}

const ownWords = new Map<string, Compared['outcome']>([
  ['zwaarder', 'heavier'],
  ['zoals-voorspeld', 'as-predicted'],
  ['lichter', 'lighter'],
]);

function nameOf(row: Row, { known, question, wish }: Place): string {
  const own = question.rowsFrom === undefined ? [] : [labelOf(known.context.chosen(question.rowsFrom), row.id)];
  const words = wish.names.flatMap((id) => {
    const cell = cellOf(row, id, { known, question, wish });
    return 'text' in cell && cell.text !== '' ? [cell.text] : [];
  });
  return [...own, ...words].join(' · ') || row.id;
}

function cellOf(row: Row, id: string, { known, question }: Place) {
  const column = question.columns?.find((each) => each.id === id);
  const cell = row.cells[id];
  if (!column) return { empty: true } as const;
  return describeCell(cell, column, columnOptions(column, known.context));
}
