import type { Question } from '../../template/schema.ts';
import { groupLabel } from '../groupLabel.ts';
import type { Known } from '../known.ts';
import { type GroupBurden, groupBurden, readsOf } from './groupBurden.ts';
import { unknownGroup } from './groups.ts';
import { heaviest, type Ranked } from './heaviest.ts';
import { measures, personsQuestion } from './measures.ts';

/**
 * What a proposal costs a person in actions, time, money and waiting, now and later. Groups overlap, so there is no sum
 * over them: a row that counts for all groups is in each of them.
 */
export interface Burden {
  /** The groups of the dossier in their order, and then those that only rows know of. */
  readonly groups: readonly GroupBurden[];
  /** What was said for all groups at once; also in each of `groups`. */
  readonly everyone: GroupBurden;
  /** Hardest hit first. */
  readonly heaviest: readonly Ranked[];
}

const asked = [
  ...new Set([
    ...measures.flatMap(({ now, later }) => [now?.question ?? later.question, later.question]),
    personsQuestion,
  ]),
];

const memory = new WeakMap<Question, { readonly reads: readonly unknown[]; readonly value: Burden }>();

/** A Pass fits. Worked out again only when something that it reads has become another. */
export function burden(known: Known): Burden {
  const key = known.byId.get('vr-doelgroepen')?.question;
  const reads = [
    known.context.groups,
    known.answers['vr-score'],
    ...asked.flatMap((id) => [known.byId.has(id), known.answers[id]]),
  ];
  const last = key && memory.get(key);
  if (last?.reads.every((read, at) => read === reads[at])) return last.value;
  const value = burdenOf(known);
  if (key) memory.set(key, { reads, value });
  return value;
}

function burdenOf(known: Known): Burden {
  const reads = readsOf(known);
  const chosen = known.context.groups.map(({ id }) => id);
  const named = reads.measures.flatMap(({ now, later }) =>
    [...now.rows, ...later.rows].flatMap(({ groups: own }) => own ?? []),
  );
  const others = [...new Set(named)].filter((id) => !chosen.includes(id)).sort();
  const groups = [...chosen, ...others].map((id): GroupBurden => {
    const state = chosen.includes(id) ? 'chosen' : id === unknownGroup ? 'unknown' : 'gone';
    return groupBurden(reads, id, groupLabel(known, id), state);
  });
  return {
    groups,
    everyone: groupBurden(reads, undefined, '', 'everyone'),
    heaviest: heaviest(known, groups),
  };
}
