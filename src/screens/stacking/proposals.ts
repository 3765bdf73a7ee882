import { amountWords } from '../../document/burdenWords.ts';
import type { Amount } from '../../engine/burden/amount.ts';
import { measures as burdenMeasures } from '../../engine/burden/measures.ts';
import type { StackMeasure } from '../../engine/stacking/merged.ts';
import type { Stackable } from '../../engine/stacking/stackable.ts';
import type { Stacking } from '../../engine/stacking/stacking.ts';
import { burdenWords } from '../../nl/burden.ts';
import { stackWords } from '../../nl/stacking.ts';
import type { Cell } from '../../questions/questionType.ts';

const { effect: nl } = stackWords.put;

/** A row for 5.18.1 of the open dossier. */
export interface Proposal {
  readonly key: string;
  readonly group: string;
  readonly measure: StackMeasure;
  readonly cells: Readonly<Record<string, Cell>>;
  /** `same`: at the same time as the open dossier. The others are offered and not chosen beforehand. */
  readonly when: 'same' | 'undated' | 'apart';
  /** The dossiers it was taken from. */
  readonly sources: readonly string[];
}

export interface Proposals {
  readonly fresh: readonly Proposal[];
  /** What the open dossier tells of already. */
  readonly there: number;
}

/** What other dossiers do to the groups of this one. Nothing is made up: what they do not say is "onbekend" or stays open. */
export function proposalsFor(open: Stackable, { groups }: Stacking, titleOf: (id: string) => string): Proposals {
  const all = open.effects.flatMap(({ group }) => {
    const found = groups.find(({ key }) => key === group.key);
    const measures = [...(found?.dated ?? []), ...(found?.undated ?? [])];
    const own = measures.find((each) => each.own === open.id);
    return measures
      .filter((each) => each !== own)
      .map((measure) => ({ group, measure, isThere: measure.tellings.some(({ by }) => by === open.id), own }));
  });
  return {
    there: all.filter(({ isThere }) => isThere).length,
    fresh: all
      .filter(({ isThere }) => !isThere)
      .map(
        ({ group, measure, own }): Proposal => ({
          key: `${group.key} ${measure.key}`,
          group: group.label,
          measure,
          cells: cellsOf(measure, group.id, titleOf),
          when: togetherness(measure, own),
          sources: sourcesOf(measure),
        }),
      ),
  };
}

function togetherness({ stretch }: StackMeasure, own: StackMeasure | undefined): Proposal['when'] {
  if (!stretch || !own?.stretch) return 'undated';
  const isAfter = stretch.until !== undefined && stretch.until < own.stretch.from;
  const isBefore = own.stretch.until !== undefined && own.stretch.until < stretch.from;
  return isAfter || isBefore ? 'apart' : 'same';
}

const sourcesOf = ({ own, tellings }: StackMeasure): readonly string[] =>
  own === undefined ? [...new Set(tellings.map(({ by }) => by))] : [own];

/** `samen` is left open: whether it is worse together is for the drafter to say. */
function cellsOf(measure: StackMeasure, group: string, titleOf: (id: string) => string): Proposal['cells'] {
  const { title, dossier, own, when } = measure;
  const name = dossier ?? (own === undefined ? undefined : title);
  return {
    maatregel: title || { special: 'onbekend' },
    dossier: name ?? { special: 'onbekend' },
    vanaf: when.from ?? { special: 'onbekend' },
    ...(when.until === undefined ? {} : { tot: when.until }),
    groep: group,
    effect: own === undefined ? toldEffect(measure, titleOf) : ownEffect(measure),
  };
}

const toldEffect = ({ tellings }: StackMeasure, titleOf: (id: string) => string): string =>
  tellings.map(({ effect, by }) => nl.told(effect, titleOf(by))).join('\n\n');

/** The level, the rows behind it, what it costs a person, and what nobody knows. */
function ownEffect({ title, level, rows, burden, unknown }: StackMeasure): string {
  const asked = (burden?.measures ?? []).map((each) => ({
    id: each.id,
    rise: burdenMeasures.find(({ id }) => id === each.id)?.now ? each.difference : each.later,
  }));
  const known = asked.filter(({ rise }) => rise.span && !isNothing(rise));
  const same = asked.filter(({ rise }) => isNothing(rise));
  const missing = asked.filter(({ rise }) => !rise.span && rise.missing > 0);
  return [
    nl.level(
      title,
      level,
      rows.map((each) => [each.level, each.count]),
    ),
    ...(known.length > 0
      ? [nl.burden(known.map(({ id, rise }) => `${lower(burdenWords.measureWith(id))} ${amountWords(rise, true)}`))]
      : []),
    ...(same.length > 0 ? [nl.same(same.map(({ id }) => burdenWords.measure(id)))] : []),
    ...(missing.length > 0 ? [nl.unknown(missing.map(({ id }) => burdenWords.measure(id)))] : []),
    ...(level !== 'unscored' && unknown.length > 0 ? [nl.dimensions(unknown.length)] : []),
  ].join(' ');
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const isNothing = ({ span, missing }: Amount): boolean =>
  span !== undefined && missing === 0 && span.low === 0 && span.high === 0;
