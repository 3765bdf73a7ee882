import type { JointBurden } from '../../engine/stacking/joint.ts';
import type { Peak, StackGroup } from '../../engine/stacking/stacking.ts';
import { burdenWords } from '../../nl/burden.ts';
import { stackWords } from '../../nl/stacking.ts';
import { as } from '../../questions/tableRoles.ts';
import { Icon } from '../../ui/Icon.tsx';
import { togetherWords } from './burdenWords.ts';
import { startWords } from './periodWords.ts';
import { type BandProps, nameOf, type StackView } from './view.ts';

const words = stackWords.joint;

/** What the measures at the peak are together: levels counted, burdens added, and what nobody knows. */
export function Joint({ view, group, isFirst }: BandProps & { isFirst: boolean }) {
  const { peak } = group;
  if (!peak) return null;
  return (
    <div className="joint">
      <p>
        <b>{words.title}.</b>{' '}
        {words.levels(
          startWords(peak.from),
          peak.levels.map(({ level, count }) => [level, count]),
        )}
      </p>
      <details className="joint__more" open={isFirst}>
        <summary>
          <Icon name="right" /> {words.summary}
          <span className="sr-only">: {group.label}</span>
        </summary>
        <Burdens peak={peak} group={group} />
        <Unknowns peak={peak} group={group} titleOf={view.titleOf} />
      </details>
    </div>
  );
}

const isKnown = ({ known }: JointBurden): boolean => known > 0;

function Burdens({ peak, group }: { peak: Peak; group: StackGroup }) {
  const shown = peak.burdens.filter(isKnown);
  const nobody = peak.burdens.filter((each) => !isKnown(each) && each.unknown > 0);
  if (shown.length === 0) return <p className="small">{words.nothing}</p>;
  return (
    <>
      <table {...as.table} className="list cards">
        <caption className="sr-only">{words.caption(group.label)}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th {...as.columnheader} scope="col">
              {words.columns.burden}
            </th>
            <th {...as.columnheader} scope="col">
              {words.columns.together}
            </th>
            <th {...as.columnheader} scope="col">
              {words.columns.known}
            </th>
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {shown.map((each) => (
            <tr {...as.row} key={each.id}>
              <th {...as.rowheader} scope="row">
                {burdenWords.measureWith(each.id)}
              </th>
              <td {...as.cell} data-label={words.columns.together} className="num">
                {togetherWords(each)}
              </td>
              <td {...as.cell} data-label={words.columns.known}>
                {words.known(each.known, peak.measures.length, each.partly, each.none)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        {words.rule} {nobody.length > 0 && words.nobody(nobody.map(({ id }) => burdenWords.measure(id)))}
      </p>
    </>
  );
}

function Unknowns({ peak, group, titleOf }: { peak: Peak; group: StackGroup; titleOf: StackView['titleOf'] }) {
  const own = peak.measures.filter((each) => each.own !== undefined);
  const told = peak.measures.filter((each) => each.own === undefined);
  const lines = [
    ...own.flatMap(({ own: id, level, unknown }) => {
      if (level === 'unscored') return [words.unscored(titleOf(id ?? ''))];
      return unknown.length > 0 ? [words.dimensions(titleOf(id ?? ''), unknown.length)] : [];
    }),
    ...(told.length > 0 ? [words.elsewhere(told.map(nameOf))] : []),
    ...(group.undated.length > 0 ? [words.undated(group.undated.length)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="label">{words.unknown}</h3>
      <ul className="small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
