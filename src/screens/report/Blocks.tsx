import type { ReactNode } from 'react';
import { report } from '../../nl/dossier.ts';
import { BlockView } from '../../questions/BlockView.tsx';
import type { Block, TableBlock, TableCell } from '../../questions/blocks.ts';
import { as } from '../../questions/tableRoles.ts';
import { Icon } from '../../ui/Icon.tsx';

/** The closed set of shapes an answer takes, drawn for the screen. The painter of the PDF draws the same ones. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />);
}

function OneBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'choice':
      return <ChoiceView options={block.options} />;
    case 'special':
      return (
        <p>
          <strong>{report.special[block.special]}</strong> {block.reason}
        </p>
      );
    case 'unanswered':
      return <p className="paper__gap">{block.required ? report.unanswered : report.optionalEmpty}</p>;
    case 'table':
      return <TableView table={block} />;
    default:
      return <BlockView blocks={[block]} />;
  }
}

function ChoiceView({ options }: { options: Extract<Block, { kind: 'choice' }>['options'] }) {
  return (
    <ul className="paper__choice">
      {options
        .filter((option) => option.chosen)
        .map((option) => (
          <li key={option.label}>
            <Icon name="check" /> {option.label}
          </li>
        ))}
    </ul>
  );
}

/** More columns than fit on the sheet: each row becomes a card of its own, as it becomes a block in the PDF. */
const widest = 6;

interface TableParts {
  caption?: string;
  columns: TableBlock['columns'];
  rows: TableBlock['rows'];
  total?: { readonly cells: readonly TableCell[]; readonly partial: boolean } | undefined;
}

export function TableView({ table }: { table: TableParts }) {
  const numeric = (index: number) => (table.columns[index]?.kind === 'number' ? 'is-num' : undefined);
  return (
    <div className="paper__table">
      <table {...as.table} className={table.columns.length > widest ? 'cards cards--many' : 'cards'}>
        {table.caption && <caption className="sr-only">{table.caption}</caption>}
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            {table.columns.map((column, index) => (
              <th {...as.columnheader} key={column.label} scope="col" className={numeric(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {table.rows.map((row, at) => (
            <tr {...as.row} key={at}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th {...as.rowheader} key={index} scope="row">
                    <CellWords cell={cell} />
                  </th>
                ) : (
                  <td {...as.cell} key={index} className={numeric(index)} data-label={table.columns[index]?.label}>
                    <CellWords cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {table.total && (
          <tfoot {...as.rowgroup}>
            <tr {...as.row}>
              {table.total.cells.map((cell, index) => (
                <td {...as.cell} key={index} className={numeric(index)} data-label={table.columns[index]?.label}>
                  {'empty' in cell ? '' : <CellWords cell={cell} />}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {table.total?.partial && <p className="hint">{report.partial}</p>}
    </div>
  );
}

export function CellWords({ cell }: { cell: TableCell }) {
  if ('text' in cell) return <span>{cell.text}</span>;
  return <span className="paper__gap">{report.cell['special' in cell ? cell.special : 'empty']}</span>;
}
