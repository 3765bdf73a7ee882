import type { StackMeasure } from '../../engine/stacking/merged.ts';
import { isStack } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';
import { as } from '../../questions/tableRoles.ts';
import { BandState } from './BandState.tsx';
import { Joint } from './Joint.tsx';
import { LevelMark } from './LevelMark.tsx';
import { periodWords } from './periodWords.ts';
import { aboutMeasure, type BandProps, nameOf } from './view.ts';

const words = stackWords.table;

/** The same as the band of the time line, as tables. */
export function BandTable({ view, group, isFirst }: BandProps & { isFirst: boolean }) {
  const id = `stapel-${group.key}`;
  return (
    <section className="band" aria-labelledby={id}>
      <div className="band__head">
        <h2 className="question__title" id={id}>
          {group.label}
        </h2>
        <BandState view={view} group={group} />
      </div>
      <div className="band__tables">
        <Rows view={view} group={group} />
        <Numbers view={view} group={group} />
      </div>
      {isStack(group) && <Joint view={view} group={group} isFirst={isFirst} />}
    </section>
  );
}

function Rows({ view, group }: BandProps) {
  const { columns } = words;
  return (
    <table {...as.table} className="list cards">
      <caption className="sr-only">{words.caption(group.label)}</caption>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          <th {...as.columnheader} scope="col">
            {columns.measure}
          </th>
          <th {...as.columnheader} scope="col">
            {columns.start}
          </th>
          <th {...as.columnheader} scope="col">
            {columns.end}
          </th>
          <th {...as.columnheader} scope="col">
            {columns.level}
          </th>
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {[...group.dated, ...group.undated].map((measure) => (
          <tr {...as.row} key={measure.key}>
            <th {...as.rowheader} scope="row">
              <b>{nameOf(measure)}</b> <span className="hint">{aboutMeasure(measure, view.shortOf)}</span>
            </th>
            <td {...as.cell} data-label={columns.start}>
              {measure.when.from === undefined ? words.noDate : stackWords.months(measure.when.from)}
            </td>
            <td {...as.cell} data-label={columns.end}>
              {endOf(measure.when)}
            </td>
            <td {...as.cell} data-label={columns.level}>
              <span className="withicon">
                <LevelMark level={measure.level} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function endOf({ from, until }: StackMeasure['when']): string {
  if (until !== undefined) return stackWords.months(until);
  return from === undefined ? words.noDate : words.runsOn;
}

function Numbers({ view: { stack }, group }: BandProps) {
  if (group.dated.length === 0) return null;
  return (
    <table className="list band__numbers">
      <caption className="sr-only">{words.periods(group.label)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {stack.periods.map((period, at) => (
          <tr key={period.from ?? period.until}>
            <th scope="row">{periodWords(period)}</th>
            <td className="num">{group.counts[at]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
