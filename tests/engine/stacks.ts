import fc from 'fast-check';
import type { GroupBurden } from '../../src/engine/burden/groupBurden.ts';
import { measures } from '../../src/engine/burden/measures.ts';
import type { StackLevel } from '../../src/engine/stacking/levels.ts';
import { sameName } from '../../src/engine/stacking/sameName.ts';
import type { Mention, OwnEffect, Stackable } from '../../src/engine/stacking/stackable.ts';

/** A dossier as a stack sees it, with only what the test is about. */
export function dossier(id: string, more: Partial<Stackable> & { from?: string } = {}): Stackable {
  const { from, ...rest } = more;
  const title = rest.title ?? `Voorstel ${id}`;
  return {
    id,
    title,
    number: undefined,
    names: { title: sameName(title), numbers: rest.number === undefined ? [] : [sameName(rest.number)] },
    when: { from, until: undefined, source: 'intended' },
    effects: [],
    mentions: [],
    isJudged: false,
    ...rest,
  };
}

export const onGroup = (key: string, level: StackLevel = 'laag', burden?: GroupBurden): OwnEffect => ({
  group: { id: key, key, label: key },
  level,
  rows: [{ level, count: 1 }],
  unknown: [],
  burden,
});

export function mention(
  row: string,
  more: Partial<Omit<Mention, 'group' | 'when'>> & { group?: string; from?: string; until?: string },
): Mention {
  const { group, from, until, ...rest } = more;
  return {
    row,
    measure: 'Maatregel',
    dossier: undefined,
    effect: undefined,
    ...rest,
    group: group === undefined ? undefined : { id: group, key: group, label: group },
    when: { from, until, source: 'told' },
  };
}

const none = { known: 0, bare: 0, missing: 0, why: 'unanswered' } as const;

type Rise = readonly [low: number, likely: number, high: number] | 'nvt' | 'onbekend';

/** A burden of which only the differences matter. */
export function rising(rises: Partial<Record<string, Rise>>): GroupBurden {
  const amount = (rise: Rise | undefined) => {
    if (rise === undefined) return none;
    if (typeof rise === 'string') return { ...none, why: rise, missing: rise === 'onbekend' ? 1 : 0 };
    const [low, likely, high] = rise;
    return { span: { low, likely, high }, known: 1, bare: 0, missing: 0 };
  };
  const sides = { now: none, later: none, difference: none };
  return {
    id: 'g',
    label: 'g',
    state: 'chosen',
    persons: { year: none, case: none },
    measures: measures.map(({ id, unit, per, now }) => {
      const own = amount(rises[id]);
      return { id, unit, per, ...sides, ...(now ? { difference: own } : { later: own }), all: sides, from: [] };
    }),
  };
}

const day = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
const maybeDay = fc.option(day, { nil: undefined });
const groupKeys = ['a', 'b', 'c'];
const ids = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];

const harm = fc.constantFrom<StackLevel>('hoog', 'middel', 'laag', 'onbekend', 'unscored', 'geen', 'gunstig');

/** Rows name other dossiers of the list by number and title, or measures that several dossiers know, or nothing. */
const told = (row: string): fc.Arbitrary<Mention> =>
  fc
    .record({
      group: fc.option(fc.constantFrom(...groupKeys), { nil: undefined, freq: 8 }),
      about: fc.constantFrom(...ids, 'leges', 'toeslag', ''),
      from: maybeDay,
      length: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    })
    .map(({ group, about, from, length }) => ({
      ...mention(row, { measure: ids.includes(about) ? `Voorstel ${about}` : about }),
      dossier: ids.includes(about) ? `nr ${about}` : undefined,
      group: group === undefined ? undefined : { id: group, key: group, label: group },
      when: { from, until: endOf(from, length), source: 'told' as const },
    }));

const endOf = (from: string | undefined, years: number | undefined): string | undefined =>
  from === undefined || years === undefined ? undefined : `${Number(from.slice(0, 4)) + years}-12-31`;

const one = (id: string): fc.Arbitrary<Stackable> =>
  fc
    .record({
      from: maybeDay,
      on: fc.subarray(groupKeys),
      levels: fc.array(harm, { minLength: 3, maxLength: 3 }),
      mentions: fc
        .integer({ min: 0, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => told(`r${at}`)))),
    })
    .map(({ from, on, levels, mentions }) =>
      dossier(id, {
        number: `nr ${id}`,
        ...(from === undefined ? {} : { from }),
        effects: on.map((key, at) => onGroup(key, levels[at])),
        mentions,
      }),
    );

export const someDossiers: fc.Arbitrary<readonly Stackable[]> = fc
  .subarray(ids, { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map(one)));
