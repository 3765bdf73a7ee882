import { answerWords, tableWords } from '../nl/questions.ts';
import type { Column, Option } from '../template/schema.ts';
import type { SpecialKind } from '../template/special.ts';
import { RowsTool, RowsToolbar } from '../ui/RowsToolbar.tsx';
import { CellControl } from './CellControl.tsx';
import { isEmpty, isNumeric } from './cells.ts';
import type { Problem } from './questionType.ts';
import { as } from './tableRoles.ts';
import type { ShownRow } from './tableRows.ts';
import { cellId, type RowActions, rowId } from './useRows.ts';

/** What all rows of one table share. */
export interface TableLook {
  id: string;
  columns: readonly Column[];
  options: ReadonlyMap<string, readonly Option[] | undefined>;
  /** The special answers a cell may have. */
  specials: readonly SpecialKind[];
  /** The heads stand in a column of their own. */
  ownHeads: boolean;
  /** The problems that are shown now. */
  problems: readonly Problem[];
  /** The row that is shown but not stored: nothing is missing in it yet. */
  blank: string | undefined;
  actions: RowActions;
}

interface Props {
  look: TableLook;
  row: ShownRow;
  /** "rij 4", or the head of the row. */
  name: string;
  first: boolean;
  active: boolean;
}

/** Column heads as they are seen, and as they are read out in the name of a cell. */
export const columnHead = ({ label, type, unit }: Column): string => {
  if (unit) return tableWords.columnWith(label, unit);
  return type === 'currency' ? tableWords.columnWith(label, tableWords.euroSign) : label;
};

const columnSpoken = ({ label, type, unit }: Column): string => {
  if (unit) return tableWords.inUnit(label, unit);
  return type === 'currency' ? tableWords.inUnit(label, tableWords.euro) : label;
};

export function RowLine({ look, row, name, first, active }: Props) {
  const headed = row.head !== undefined;
  const cells = headed && !look.ownHeads ? look.columns.slice(1) : look.columns;
  return (
    <tr
      {...as.row}
      id={rowId(look.id, row.id)}
      data-row={row.id}
      data-name={headed ? undefined : capital(name)}
      className={active ? 'is-active' : undefined}
    >
      {headed && (
        <th {...as.rowheader} scope="row">
          {row.head}
        </th>
      )}
      {cells.map((column, index) => (
        <CellBox key={column.id} {...{ look, row, name, column }} bare={first && index === 0} />
      ))}
    </tr>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function CellBox({
  look,
  row,
  name,
  column,
  bare,
}: Omit<Props, 'first' | 'active'> & { column: Column; bare: boolean }) {
  const cell = row.cells[column.id];
  const missing = column.required && isEmpty(cell) && row.id !== look.blank;
  const box = cellId(look.id, row.id, column.id);
  const problem = look.problems.find((each) => each.row === row.id && each.column === column.id);
  const help = column.help ? headHelpId(look.id, column) : undefined;
  const classes = [
    isNumeric(column) && 'is-num',
    column.type === 'long-text' && 'is-long',
    (missing || problem) && 'is-missing',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <td {...as.cell} data-column={column.id} data-label={columnHead(column)} className={classes || undefined}>
      <CellControl
        row={row.id}
        column={column}
        cell={cell}
        options={look.options.get(column.id)}
        specials={look.specials}
        // links to the question go to its first control, so that one carries the bare id
        id={bare ? look.id : box}
        label={tableWords.cell(columnSpoken(column), name)}
        describedBy={[help, problem && `${box}-problem`].filter(Boolean).join(' ') || undefined}
        missing={missing}
        invalid={problem !== undefined}
        onCell={look.actions.change}
      />
      {problem && (
        <span id={`${box}-problem`} hidden>
          {tableWords.problem(problem)}
        </span>
      )}
    </td>
  );
}

export const headHelpId = (id: string, column: Column): string => `${id}-head-${column.id}`;

interface ToolProps {
  look: TableLook;
  row: ShownRow;
  name: string;
  /** The column that was last in use. */
  column: Column | undefined;
  up: boolean;
  down: boolean;
}

/** What can be done with the active row, in words. A row that is always there only has its cells. */
export function RowTools({ look, row, name, column, up, down }: ToolProps) {
  const { actions, specials, columns, ownHeads, blank } = look;
  const own = row.head === undefined && row.id !== blank;
  const typed = column && !look.options.get(column.id) ? column : undefined;
  const kinds = typed ? specials : [];
  if (!own && kinds.length === 0) return null;
  return (
    <tr {...as.row} className="rowtools is-active" data-row={row.id}>
      <td {...as.cell} colSpan={columns.length + (ownHeads ? 1 : 0)}>
        <RowsToolbar label={tableWords.tools(name)} className="btns">
          {own && <OwnRowTools {...{ actions, row, up, down }} />}
          {typed &&
            kinds.map((kind, index) => (
              <RowsTool
                key={kind}
                first={!own && index === 0}
                onClick={() => actions.change(row.id, typed.id, { special: kind })}
              >
                {tableWords.setSpecial(typed.label, answerWords.special[kind])}
              </RowsTool>
            ))}
        </RowsToolbar>
      </td>
    </tr>
  );
}

function OwnRowTools({ actions, row, up, down }: Pick<ToolProps, 'row' | 'up' | 'down'> & { actions: RowActions }) {
  return (
    <>
      <RowsTool
        first
        aria-keyshortcuts="Alt+Shift+ArrowUp"
        aria-disabled={!up || undefined}
        onClick={() => actions.move(row.id, -1)}
      >
        {tableWords.up}
      </RowsTool>
      <RowsTool
        aria-keyshortcuts="Alt+Shift+ArrowDown"
        aria-disabled={!down || undefined}
        onClick={() => actions.move(row.id, 1)}
      >
        {tableWords.down}
      </RowsTool>
      <RowsTool onClick={() => actions.duplicate(row.id)}>{tableWords.duplicate}</RowsTool>
      <RowsTool aria-keyshortcuts="Control+Delete" onClick={() => actions.remove(row.id)}>
        {tableWords.remove}
      </RowsTool>
    </>
  );
}
