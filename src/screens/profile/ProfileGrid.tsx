import type { ProfileGrid as Grid, GridCell, GridLine } from '../../document/effectProfile/shape.ts';
import type { Direction } from '../../engine/effect/severity.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { as } from '../../questions/tableRoles.ts';
import { useDossier } from '../dossier/dossier.ts';
import { Glyph } from '../effect/Glyph.tsx';
import { From } from './From.tsx';
import { traceTo } from './trace.ts';

const sideBySide = 6;

/** Dimension by group: a sign, a word, and a link to the row behind it. Read only; judging is done in the effect room. */
export function ProfileGrid({ grid: { groups, lines } }: { grid: Grid }) {
  if (groups.length === 0) return <p>{nl.screen.empty}</p>;
  return (
    <section aria-labelledby="profiel-raster">
      <h2 id="profiel-raster">{nl.grid}</h2>
      <table
        {...as.table}
        className={groups.length > sideBySide ? 'effect cards effect--many' : 'effect cards'}
        data-groups={Math.min(groups.length, sideBySide)}
      >
        <caption className="sr-only">{nl.title}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th {...as.columnheader} scope="col" className="effect__dimension">
              {nl.dimension}
            </th>
            {groups.map(({ id, label }) => (
              <th {...as.columnheader} scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {lines.map((line) => (
            <Line key={line.id} line={line} groups={groups} />
          ))}
        </tbody>
      </table>
      <p className="small soft">
        {nl.legend.level} {nl.legend.letters}
      </p>
    </section>
  );
}

function Line({ line, groups }: { line: GridLine; groups: Grid['groups'] }) {
  const head = (
    <th {...as.rowheader} scope="row" className="effect__dimension">
      {line.label}
    </th>
  );
  if (line.across) {
    return (
      <tr {...as.row}>
        {head}
        <td {...as.cell} colSpan={groups.length}>
          <p className={line.state === 'unknown' ? 'across across--unknown' : 'across'}>
            {line.state === 'unknown' && <Glyph of="onbekend" />} {line.across.text} <From of={line.across.from} />
          </p>
        </td>
      </tr>
    );
  }
  return (
    <tr {...as.row}>
      {head}
      {groups.map(({ id, label }) => {
        const cell = line.cells.find((each) => each.group === id);
        return (
          <td {...as.cell} key={id} data-label={label}>
            {cell ? <CellLink cell={cell} name={`${line.label}, ${label}`} /> : <NoCell />}
          </td>
        );
      })}
    </tr>
  );
}

const NoCell = () => (
  <span className="mark mark--none">
    <span aria-hidden="true">·</span>
    <span className="sr-only">{nl.notSeparately}</span>
  </span>
);

function CellLink({ cell, name }: { cell: GridCell; name: string }) {
  const { draft, pass } = useDossier();
  const { level, direction } = cell;
  const sign: Direction = level === 'onbekend' || level === 'nvt' ? level : (direction as Direction);
  const letters = [cell.core && 'k', cell.assumption && 'a', cell.partlyUnknown && '?'].filter(Boolean).join(' ');
  return (
    <a className="mark" data-level={level} href={traceTo(draft.id, pass, cell.from)}>
      <span className="sr-only">
        {name}: {nl.said(level, direction, cell)}
      </span>
      <span className="mark__way" aria-hidden="true">
        <Glyph of={sign} />
      </span>
      <span aria-hidden="true">
        {level} {letters}
      </span>
    </a>
  );
}
