import { useMemo } from 'react';
import type { StackGroup } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';
import { useSlices } from '../../ui/useSlices.ts';
import { Band } from './Band.tsx';
import { BandTable } from './BandTable.tsx';
import { Legend, Scale } from './Scale.tsx';
import type { StackView } from './view.ts';

interface Props {
  view: StackView;
  groups: readonly StackGroup[];
  asTable: boolean;
}

/** A band per group, drawn in slices: a machine may hold many dossiers. */
export function Bands({ view, groups, asTable }: Props) {
  const shown = useSlices('row', groups.length, 3);
  const used = useMemo(
    () => new Set(groups.flatMap((group) => [...group.dated, ...group.undated].map(({ level }) => level))),
    [groups],
  );
  const Each = asTable ? BandTable : Band;
  const isTimed = !asTable && groups.length > 0 && view.stack.periods.length > 0;
  return (
    <div className="bands">
      {isTimed && <Legend used={used} />}
      {isTimed && <Scale periods={view.stack.periods} />}
      {groups.slice(0, shown).map((group, at) => (
        <Each key={group.key} view={view} group={group} isFirst={at === 0} />
      ))}
      <Groupless view={view} />
    </div>
  );
}

function Groupless({ view: { stack, titleOf } }: { view: StackView }) {
  const { groupless } = stack;
  if (groupless.length === 0) return null;
  return (
    <div className="band">
      <p>{stackWords.groupless(groupless.length)}</p>
      <ul className="small">
        {groupless.map(({ by, row, measure }) => (
          <li key={`${by} ${row}`}>{stackWords.grouplessItem(measure || stackWords.band.unnamed, titleOf(by))}</li>
        ))}
      </ul>
    </div>
  );
}
