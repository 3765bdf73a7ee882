import { isStack, type StackGroup } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';
import { BandState } from './BandState.tsx';
import { Joint } from './Joint.tsx';
import { periodWords } from './periodWords.ts';
import { Track } from './Track.tsx';
import { aboutMeasure, type BandProps, nameOf } from './view.ts';

const words = stackWords.band;

/** One group: how many measures at a time, each of them on the line, and what they are together. */
export function Band({ view, group, isFirst }: BandProps & { isFirst: boolean }) {
  const id = `stapel-${group.key}`;
  return (
    <section className="band" aria-labelledby={id}>
      <div className="line band__head">
        <div>
          <h2 className="question__title" id={id}>
            {group.label}
          </h2>
          <BandState view={view} group={group} />
        </div>
        <Counts view={view} group={group} />
      </div>
      <Measures view={view} group={group} measures={group.dated} />
      {group.undated.length > 0 && (
        <>
          <h3 className="band__apart">{words.undated}</h3>
          <Measures view={view} group={group} measures={group.undated} />
        </>
      )}
      {isStack(group) && <Joint view={view} group={group} isFirst={isFirst} />}
    </section>
  );
}

function Counts({ view: { stack }, group }: BandProps) {
  const most = group.peak?.measures.length ?? 0;
  const heat = (count: number) => (count < 2 ? undefined : count === most ? 'peak' : 'some');
  return (
    <ol className={`halves counts cols-${stack.periods.length}`} aria-label={stackWords.period.counts}>
      {stack.periods.map((period, at) => (
        <li key={period.from ?? period.until} data-heat={heat(group.counts[at] ?? 0)}>
          <span className="sr-only">{periodWords(period)}: </span>
          {group.counts[at]}
        </li>
      ))}
    </ol>
  );
}

function Measures({ view, measures }: BandProps & { measures: StackGroup['dated'] }) {
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <li className="line" key={measure.key}>
          <p className="measures__name">
            {nameOf(measure)} <small>{aboutMeasure(measure, view.shortOf)}</small>
          </p>
          <Track measure={measure} periods={view.stack.periods} />
        </li>
      ))}
    </ul>
  );
}
