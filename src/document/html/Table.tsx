import { otherForms } from '../../nl/otherForms.ts';
import type { Cell, TableFlow } from '../flow/flow.ts';
import { manyColumns } from '../flow/tableShape.ts';
import { Words } from './Words.tsx';

/** A table that is wider than the screen moves in a box of its own; the page never does. */
export function Table({ table }: { readonly table: TableFlow }) {
  const { captioned, caption } = table;
  if (captioned === 'card') return <Grid table={table} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      className="scroll"
      role="group"
      aria-label={otherForms.region(caption)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
    >
      <Grid table={table} />
    </div>
  );
}

function Grid({ table }: { readonly table: TableFlow }) {
  const { caption, captioned, columns, rows, total } = table;
  const look = captioned === 'card' ? 'card' : columns.length < manyColumns ? '' : 'many';
  return (
    <table {...(look ? { className: look } : {})}>
      <caption {...(captioned === 'shown' ? {} : { className: 'hidden' })}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }, at) => (
            <th key={at} scope="col" {...(numeric ? { className: 'num' } : {})}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={at} table={table} cells={row} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row table={table} cells={total} />
        </tfoot>
      )}
    </table>
  );
}

const Row = ({ table, cells }: { readonly table: TableFlow; readonly cells: readonly Cell[] }) => (
  <tr>
    {cells.map(({ runs, fill }, at) => {
      const numeric = table.columns[at]?.numeric ? 'num' : '';
      const className = [numeric, fill ? `fill fill--${fill}` : ''].filter(Boolean).join(' ');
      const look = className ? { className } : {};
      return at === 0 ? (
        <th key={at} scope="row" {...look}>
          <Words runs={runs} />
        </th>
      ) : (
        <td key={at} {...look}>
          <Words runs={runs} />
        </td>
      );
    })}
  </tr>
);
