import { memo, useMemo, useRef } from 'react';
import { answerWords, tableWords } from '../nl/questions.ts';
import type { Column, Question } from '../template/schema.ts';
import type { SpecialKind } from '../template/special.ts';
import { useSlices } from '../ui/useSlices.ts';
import { columnOptions, formatCellNumber, isNumeric } from './cells.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './fields.ts';
import type { Problem, Row } from './questionType.ts';
import { columnHead, headHelpId, RowLine, RowTools, type TableLook } from './RowLine.tsx';
import { rowKeys } from './rowKeys.ts';
import { rowsPerSlice, type Shape, shapeOf, widthClass } from './tableLook.ts';
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
  const shape = shapeOf(columns, ownHeads);
  // one object until something in it changes: rows that did not change are not drawn again
  const look = useMemo(
    (): TableLook => ({ id, columns, options, specials, ownHeads, problems, blank, actions }),
    [id, columns, options, specials, ownHeads, problems, blank, actions],
  );
  const drawn = useSlices('row', rows.length, rowsPerSlice(columns, options));
  // a click that first moves focus and so opens the tools of another row would land beside what it was meant for
  const pointing = useRef(false);

  if (rows.length === 0) return <Nothing {...{ id, labelledBy, describedBy, onLeave }} />;
  return (
    <FieldGroup {...{ labelledBy, describedBy, onLeave }}>
      <table {...as.table} className={`sheet cards ${shapes[shape]}`} {...rowKeys(actions, pointing)}>
        <caption className="sr-only">{tableWords.caption(question.number, question.label, rows.length)}</caption>
        {shape !== 'blocks' && <Widths columns={columns} ownHeads={ownHeads} />}
        <Head id={id} columns={columns} headLabel={headLabel} />
        <tbody {...as.rowgroup}>
          {rows.slice(0, drawn).map((row, index) => (
            <RowWithTools
              key={row.id}
              {...{ look, row }}
              name={nameOf(row, index, one)}
              first={index === 0}
              active={row.id === active?.row}
              column={row.id === active?.row ? active.column : undefined}
              up={index > 0 && rows[index - 1]?.head === undefined}
              down={index < rows.length - 1}
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

const shapes: Record<Shape, string> = { small: 'sheet--small', wide: 'sheet--wide', blocks: 'sheet--many' };

interface RowProps {
  look: TableLook;
  row: ShownRow;
  name: string;
  first: boolean;
  active: boolean;
  /** The column that was last in use, in the active row. */
  column: string | undefined;
  up: boolean;
  down: boolean;
}

const RowWithTools = memo(function RowWithTools({ look, row, name, first, active, column, up, down }: RowProps) {
  return (
    <>
      <RowLine {...{ look, row, name, first, active }} />
      {active && (
        <RowTools {...{ look, row, name, up, down }} column={look.columns.find((each) => each.id === column)} />
      )}
    </>
  );
}, sameRow);

/** Rows with a head are made anew at every change around the same cells. */
function sameRow(one: RowProps, other: RowProps): boolean {
  const { row: before, ...rest } = one;
  const { row: after, ...others } = other;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return (
    keys.every((key) => rest[key] === others[key]) &&
    before.id === after.id &&
    before.head === after.head &&
    before.order === after.order &&
    sameCells(before.cells, after.cells)
  );
}

function sameCells(one: Row['cells'], other: Row['cells']): boolean {
  return one === other || (Object.keys(one).length === 0 && Object.keys(other).length === 0);
}

function Widths({ columns, ownHeads }: { columns: readonly Column[]; ownHeads: boolean }) {
  return (
    <colgroup>
      {ownHeads && <col className="c-9" />}
      {columns.map((column) => (
        <col key={column.id} className={widthClass(column)} />
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
  question: Props['question'];
};

function Foot({ undo, actions, canAdd, one, question }: FootProps) {
  return (
    <div className="tablefoot">
      {canAdd && (
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={actions.add}>
          {tableWords.add(one)}
        </button>
      )}
      <p role="status" className="btns">
        {undo && (
          <>
            <span>{undo.message}</span>
            <button
              type="button"
              className="utrecht-button utrecht-button--subtle"
              onClick={() => actions.putBack(undo.changes)}
            >
              {undo.button}
            </button>
          </>
        )}
      </p>
      <p className="hint">
        {[
          question.unknown && tableWords.unknownHint,
          question.columns.some(({ band }) => band) && tableWords.bandHint,
          canAdd && tableWords.pasteHint,
        ]
          .filter(Boolean)
          .join(' ')}
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
