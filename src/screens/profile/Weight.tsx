import { SvgDrawing } from '../../document/drawing/SvgDrawing.tsx';
import { barsOf } from '../../document/effectProfile/bars.ts';
import type { BurdenRow, EffectProfile } from '../../document/effectProfile/shape.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { as } from '../../questions/tableRoles.ts';
import { From } from './From.tsx';

/** Who is hit hardest, why, and what it costs one of them, now and later. */
export function Weight({ profile: { heaviest, burden } }: { profile: EffectProfile }) {
  const { group, why, persons } = heaviest;
  return (
    <section className="stack" aria-labelledby="profiel-zwaarst">
      <h2 id="profiel-zwaarst">{group ? nl.heaviest.titleOf(group.label) : nl.heaviest.title}</h2>
      {persons && (
        <p>
          <strong>{persons.big}</strong> <From of={persons.from} />
        </p>
      )}
      {why.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {burden.rows.length > 0 ? <Bars rows={burden.rows} /> : <p>{nl.burden.none}</p>}
      <p className="small soft">
        {group ? nl.burden.ofGroup : nl.burden.ofEveryone} {nl.burden.scale}{' '}
        {nl.burden.rest(burden.rest.known, burden.rest.unknown, burden.rest.aside)}
      </p>
    </section>
  );
}

const { columns } = nl.burden;

const Bars = ({ rows }: { rows: readonly BurdenRow[] }) => (
  <table {...as.table} className="cards weight">
    <caption className="sr-only">{nl.burden.caption}</caption>
    <thead {...as.rowgroup}>
      <tr {...as.row}>
        <th {...as.columnheader} scope="col">
          {columns.measure}
        </th>
        <th {...as.columnheader} scope="col">
          {columns.now}
        </th>
        <th {...as.columnheader} scope="col">
          {columns.later}
        </th>
      </tr>
    </thead>
    <tbody {...as.rowgroup}>
      {rows.map((row) => (
        <tr {...as.row} key={row.id}>
          <th {...as.rowheader} scope="row">
            {row.label} <small className="soft">{row.unit}</small>
            <span aria-hidden="true">
              <SvgDrawing drawing={barsOf(row, 150)} />
            </span>
          </th>
          <td {...as.cell} data-label={columns.now}>
            {row.now.words}
          </td>
          <td {...as.cell} data-label={columns.later}>
            <strong>{row.later.words}</strong> <From of={row.from} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
