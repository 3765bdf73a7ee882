import type { GroupBurden } from '../burden/groupBurden.ts';
import type { GroupName } from './groupNames.ts';
import { halfOf, type Stretch } from './halfYears.ts';
import type { LevelCount, StackLevel } from './levels.ts';
import { sameName } from './sameName.ts';
import type { Mention, OwnEffect, Stackable, When } from './stackable.ts';

/** A row of 5.18.1 that tells of a measure. */
export interface Telling extends Mention {
  /** The dossier whose row it is. */
  readonly by: string;
}

/** One measure for one group, once, however many dossiers tell of it. */
export interface StackMeasure {
  readonly key: string;
  readonly title: string;
  /** The number or name of the dossier it belongs to, where one is given. */
  readonly dossier: string | undefined;
  /** The dossier whose own proposal it is; absent where rows of 5.18.1 are all that tells of it. */
  readonly own: string | undefined;
  readonly tellings: readonly Telling[];
  readonly level: StackLevel;
  readonly rows: readonly LevelCount[];
  readonly unknown: readonly string[];
  readonly burden: GroupBurden | undefined;
  /** The widest that anybody says. */
  readonly when: When;
  /** Absent while nobody gives a date. */
  readonly stretch: Stretch | undefined;
  /** Not everybody gives the same dates. */
  readonly differs: boolean;
}

export interface MergedGroup {
  readonly key: string;
  readonly label: string;
  readonly measures: readonly StackMeasure[];
}

interface Told {
  readonly group: GroupName;
  readonly telling: Telling;
}

/** Every group with its measures. Dossiers come sorted by id, so that what is chosen between two does not depend on them. */
export function mergedGroups(dossiers: readonly Stackable[]): readonly MergedGroup[] {
  const labels = new Map<string, string>();
  const own = new Map<string, { readonly dossier: Stackable; readonly effect: OwnEffect }[]>();
  const told = new Map<string, Told[]>();
  const put = <Item>(map: Map<string, Item[]>, { key, label }: GroupName, item: Item) => {
    if (!labels.has(key)) labels.set(key, label);
    map.set(key, [...(map.get(key) ?? []), item]);
  };
  for (const dossier of dossiers) {
    for (const effect of dossier.effects) put(own, effect.group, { dossier, effect });
    for (const mention of dossier.mentions) {
      if (mention.group) put(told, mention.group, { group: mention.group, telling: { ...mention, by: dossier.id } });
    }
  }
  return [...labels].map(([key, label]) => ({
    key,
    label,
    measures: measuresOf(
      own.get(key) ?? [],
      (told.get(key) ?? []).map(({ telling }) => telling),
    ),
  }));
}

function measuresOf(
  own: readonly { readonly dossier: Stackable; readonly effect: OwnEffect }[],
  tellings: readonly Telling[],
): readonly StackMeasure[] {
  const named = new Map<string, Telling[]>();
  const loose = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const target = namedIn(
      telling,
      own.map(({ dossier }) => dossier),
    );
    const [map, key] = target === undefined ? [loose, looseKey(telling)] : [named, target];
    map.set(key, [...(map.get(key) ?? []), telling]);
  }
  return [
    ...own.map(({ dossier, effect }) => ownMeasure(dossier, effect, named.get(dossier.id) ?? [])),
    ...[...loose].map(([key, all]) => toldMeasure(key, all)),
  ];
}

/**
 * The dossier that a row names by title, by number, or best by both: two tests of one bill share its number. A row is
 * about another dossier than the one it stands in.
 */
function namedIn(telling: Telling, dossiers: readonly Stackable[]): string | undefined {
  const said = [telling.dossier ?? '', telling.measure].map(sameName).filter((name) => name !== '');
  const [best] = dossiers
    .filter(({ id }) => id !== telling.by)
    .map(({ id, names }) => ({
      id,
      fit: (said.includes(names.title) ? 2 : 0) + (names.numbers.some((number) => said.includes(number)) ? 1 : 0),
    }))
    .filter(({ fit }) => fit > 0)
    // the first of equals: the dossiers come sorted
    .sort((a, b) => b.fit - a.fit);
  return best?.id;
}

/** A row without a name is only itself. */
const looseKey = ({ measure, dossier, by, row }: Telling): string => {
  const name = sameName(measure);
  return name === '' ? `rij:${by}:${row}` : `maatregel:${name}:${sameName(dossier ?? '')}`;
};

function ownMeasure(dossier: Stackable, effect: OwnEffect, tellings: readonly Telling[]): StackMeasure {
  return {
    key: `dossier:${dossier.id}`,
    title: dossier.title,
    dossier: dossier.number,
    own: dossier.id,
    tellings,
    level: effect.level,
    rows: effect.rows,
    unknown: effect.unknown,
    burden: effect.burden,
    ...together([dossier.when, ...tellings.map(({ when }) => when)]),
  };
}

function toldMeasure(key: string, tellings: readonly Telling[]): StackMeasure {
  return {
    key,
    title: tellings[0]?.measure ?? '',
    dossier: tellings[0]?.dossier,
    own: undefined,
    tellings,
    level: 'elsewhere',
    rows: [],
    unknown: [],
    burden: undefined,
    ...together(tellings.map(({ when }) => when)),
  };
}

/**
 * From the first date that anybody gives until the last, so that one more dossier never takes a half-year away.
 * The first of equal ones says where the date comes from: a dossier about itself goes before what others say.
 */
function together(all: readonly When[]): Pick<StackMeasure, 'when' | 'stretch' | 'differs'> {
  const dated = all.filter(({ from }) => from !== undefined);
  const [first, ...rest] = dated;
  if (!first)
    return { when: { from: undefined, until: undefined, source: 'told' }, stretch: undefined, differs: false };
  const earliest = rest.reduce((one, other) => ((other.from ?? '') < (one.from ?? '') ? other : one), first);
  const ends = dated.flatMap(({ until }) => until ?? []).sort();
  const until = ends.length === dated.length ? ends.at(-1) : undefined;
  const from = halfOf(earliest.from ?? '');
  return {
    when: { from: earliest.from, until, source: earliest.source },
    stretch: from === undefined ? undefined : { from, until: until === undefined ? undefined : halfOf(until) },
    // a proposal gives no end, so an end that others give is no contradiction of its own
    differs: dated.some((each) => each.from !== first.from || (each.source === 'told' && each.until !== until)),
  };
}
