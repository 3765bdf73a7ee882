import { Fragment, useMemo, useRef } from 'react';
import { answerWords, tableWords } from '../nl/questions.ts';
import type { Column, Question } from '../template/schema.ts';
import type { SpecialKind } from '../template/special.ts';
import { columnOptions, formatCellNumber, isNumeric } from './cells.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './fields.ts';
import type { Problem, Row } from './questionType.ts';
import { columnHead, headHelpId, RowLine, RowTools, type TableLook } from './RowLine.tsx';
import { rowKeys } from './rowKeys.ts';
import { as } from './tableRoles.ts';
import { columnTotal, hasTotal, type ShownRow } from './tableRows.ts';
import { type RowsInput, useRows } from './useRows.ts';

type Props = Omit<FieldProps<Question & { columns: readonly Column[] }, readonly Row[]>, 'answer' | 'onAnswer'> & {
  rows: readonly ShownRow[];
  /** The label above the heads of rows, where they stand in a column of their own. */
  headLabel?: string;
  /** What one row is, in the singular. */
  one?: string | undefined;
  canAdd: boolean;
};

const none: readonly Problem[] = [];

/** Rows by columns of one question: the drafter's own, or one for each organisation or group. */
export function RowsTable(props: Props) {
  const { question, id, labelledBy, describedBy, headLabel, canAdd, onRow, onLeave } = props;
  const { columns } = question;
  const ownHeads = headLabel !== undefined;
  const one = props.one ?? tableWords.rowName;
  const options = useOptions(columns, props.context);
  const editable = (row: ShownRow) => (row.head !== undefined && !ownHeads ? columns.slice(1) : columns);
  const input: RowsInput = { id, columns, editable, rows: props.rows, options, one, canAdd, onRow };
  const { rows, active, undo, actions, blank } = useRows(input);
  const problems = props.invalid ? props.problems : none;
  const specials = useSpecials(question, props.transcribing);
  const look: TableLook = { id, columns, options, specials, ownHeads, problems, blank, actions };
  // a click that first moves focus and so opens the tools of another row would land beside what it was meant for
  const pointing = useRef(false);

  if (rows.length === 0) return <Nothing {...{ id, labelledBy, describedBy, onLeave }} />;
  return (
    <FieldGroup {...{ labelledBy, describedBy, onLeave }}>
      <table
        {...as.table}
        className={columns.length > 8 ? 'sheet cards sheet--many' : 'sheet cards'}
        {...rowKeys(actions, pointing)}
      >
        <caption className="sr-only">{tableWords.caption(question.number, question.label, rows.length)}</caption>
        <Widths columns={columns} ownHeads={ownHeads} />
        <Head id={id} columns={columns} headLabel={headLabel} />
        <tbody {...as.rowgroup}>
          {rows.map((row, index) => (
            <RowWithTools
              key={row.id}
              {...{ look, row, index, rows, one }}
              active={row.id === active?.row ? active : undefined}
            />
          ))}
        </tbody>
        {columns.some(hasTotal) && <Totals {...{ columns, rows, ownHeads }} />}
      </table>
      <Foot {...{ undo, actions, canAdd, one, question }} />
    </FieldGroup>
  );
}

function useOptions(columns: readonly Column[], { groups, organisations }: Props['context']): TableLook['options'] {
  return useMemo(
    () => new Map(columns.map((column) => [column.id, columnOptions(column, { groups, organisations })])),
    [columns, groups, organisations],
  );
}

function useSpecials({ unknown, notApplicable }: Question, transcribing: boolean): readonly SpecialKind[] {
  return useMemo(() => {
    const may: Record<SpecialKind, boolean> = { onbekend: unknown, nvt: notApplicable, 'niet-in-bron': transcribing };
    return (['onbekend', 'nvt', 'niet-in-bron'] as const).filter((kind) => may[kind]);
  }, [unknown, notApplicable, transcribing]);
}

const nameOf = (row: ShownRow, index: number, one: string): string => row.head ?? tableWords.numbered(one, index + 1);

interface RowProps {
  look: TableLook;
  row: ShownRow;
  index: number;
  rows: readonly ShownRow[];
  one: string;
  active: { row: string; column: string | undefined } | undefined;
}

function RowWithTools({ look, row, index, rows, one, active }: RowProps) {
  const name = nameOf(row, index, one);
  const before = rows[index - 1];
  return (
    <Fragment>
      <RowLine {...{ look, row, name }} first={index === 0} active={active !== undefined} />
      {active && (
        <RowTools
          {...{ look, row, name }}
          column={look.columns.find((column) => column.id === active.column)}
          up={before !== undefined && before.head === undefined}
          down={index < rows.length - 1}
        />
      )}
    </Fragment>
  );
}

function Widths({ columns, ownHeads }: { columns: readonly Column[]; ownHeads: boolean }) {
  const narrow = (column: Column): string | undefined => {
    if (isNumeric(column) || column.type === 'date' || column.type === 'yes-no') return 'c-10';
    return column.type === 'choice' ? 'c-15' : undefined;
  };
  return (
    <colgroup>
      {ownHeads && <col className="c-15" />}
      {columns.map((column) => (
        <col key={column.id} className={columns.length > 6 ? undefined : narrow(column)} />
      ))}
    </colgroup>
  );
}

function Head({ id, columns, headLabel }: { id: string; columns: readonly Column[]; headLabel: string | undefined }) {
  return (
    <thead {...as.rowgroup}>
      <tr {...as.row}>
        {headLabel !== undefined && (
          <th {...as.columnheader} scope="col">
            {headLabel}
          </th>
        )}
        {columns.map((column) => (
          <th {...as.columnheader} key={column.id} scope="col" className={isNumeric(column) ? 'is-num' : undefined}>
            {columnHead(column)}
            {column.help && (
              <span className="hint" id={headHelpId(id, column)}>
                {' '}
                {column.help}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Totals({ columns, rows, ownHeads }: { columns: readonly Column[]; rows: readonly Row[]; ownHeads: boolean }) {
  const sums = columns.map((column) => (hasTotal(column) ? columnTotal(column, rows) : undefined));
  const label = sums.some((sum) => sum?.partial) ? answerWords.partialTotal : answerWords.total;
  return (
    <tfoot {...as.rowgroup}>
      <tr {...as.row}>
        <th {...as.rowheader} scope="row">
          {label}
        </th>
        {columns.slice(ownHeads ? 0 : 1).map((column, index) => {
          const sum = sums[index + (ownHeads ? 0 : 1)];
          return (
            <td {...as.cell} key={column.id} className="is-num" data-label={sum ? columnHead(column) : undefined}>
              {sum && formatCellNumber(sum.sum, column)}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

type FootProps = Pick<ReturnType<typeof useRows>, 'undo' | 'actions'> & {
  canAdd: boolean;
  one: string;
  question: Question;
};

function Foot({ undo, actions, canAdd, one, question }: FootProps) {
  return (
    <div className="tablefoot">
      {canAdd && (
        <button type="button" className="btn" onClick={actions.add}>
          {tableWords.add(one)}
        </button>
      )}
      <p role="status" className="btns">
        {undo && (
          <>
            <span>{undo.message}</span>
            <button type="button" className="btn btn--quiet" onClick={() => actions.putBack(undo.changes)}>
              {undo.button}
            </button>
          </>
        )}
      </p>
      <p className="hint">
        {[question.unknown && tableWords.unknownHint, canAdd && tableWords.pasteHint].filter(Boolean).join(' ')}
      </p>
    </div>
  );
}

function Nothing({ id, ...rest }: Pick<Props, 'id' | 'labelledBy' | 'describedBy' | 'onLeave'>) {
  return (
    <FieldGroup {...rest} id={id} tabIndex={-1}>
      <p className="hint">{tableWords.noRows}</p>
    </FieldGroup>
  );
}
