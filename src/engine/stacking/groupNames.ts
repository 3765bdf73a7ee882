import type { Option, Question } from '../../template/schema.ts';
import { optionsOf } from '../chosenWord.ts';
import { groupLabel } from '../groupLabel.ts';
import type { Known } from '../known.ts';
import { sameName } from './sameName.ts';

/** A group, and what tells that a group in another dossier is the same. */
export interface GroupName {
  /** Of this dossier: what its rows hold. */
  readonly id: string;
  readonly key: string;
  readonly label: string;
}

/**
 * Groups of the template are the same by their id. A group that drafters added carries an id of its own in every
 * dossier, so there its label decides; one that is called as a group of the template is that group.
 */
export function groupsOf(known: Pick<Known, 'context' | 'byId'>): (id: string) => GroupName {
  const shipped = shippedGroups(known);
  const byLabel = new Map(shipped.map(({ id, label }) => [sameName(label), id]));
  const ids = new Set(shipped.map(({ id }) => id));
  return (id) => {
    const label = groupLabel(known, id);
    if (ids.has(id)) return { id, key: id, label };
    const name = sameName(label);
    return { id, key: byLabel.get(name) ?? `eigen:${name || id}`, label };
  };
}

function shippedGroups({ byId }: Pick<Known, 'byId'>): readonly Option[] {
  return [...byId.values()].flatMap(({ question }) => {
    const { from } = question as Question & { readonly from?: readonly string[] };
    return (from ?? []).flatMap((source) => optionsOf(byId.get(source)?.question));
  });
}
