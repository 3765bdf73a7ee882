import { deniedBy } from '../../engine/effect/dimensions.ts';
import { type Effect, type EffectRow, effect } from '../../engine/effect/effect.ts';
import { suggestions } from '../../engine/effect/suggestions.ts';
import type { Pass } from '../../engine/pass.ts';
import { answerText } from '../../form/plainText.ts';
import { companionId } from '../../template/companions.ts';
import type { Option } from '../../template/schema.ts';

/** A question that something on the screen leads to. */
export interface Asked {
  readonly id: string;
  readonly section: string;
  readonly number: string;
  readonly label: string;
}

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly state: 'assessed' | 'untouched' | 'unknown';
  /** The question that opens the section of this dimension. */
  readonly trigger: Asked | undefined;
  /** The section says that it is not touched. With rows all the same, one of the two has to change. */
  readonly denied: boolean;
  /** Why it is not touched, as the drafter wrote it. */
  readonly reason: string | undefined;
  /** By group; worst first within a cell. */
  readonly cells: ReadonlyMap<string, readonly EffectRow[]>;
}

export interface Head extends Option {
  /** Persons a year; null where nobody knows, undefined where it is not filled in. */
  readonly persons: number | null | undefined;
}

export interface Grid {
  readonly groups: readonly Head[];
  readonly lines: readonly Line[];
  /** Rows of a group or dimension that the table does not have: shown apart, never dropped. */
  readonly homeless: readonly EffectRow[];
  readonly effect: Effect;
}

export function gridOf(pass: Pass): Grid {
  const found = effect(pass);
  const groups = pass.context.groups.map((group): Head => {
    const { size } = suggestions(pass.answers, group.id);
    return { ...group, persons: size && (size.persons ?? null) };
  });
  const lines = found.dimensions.map(({ id, label, state, trigger }): Line => {
    const own = found.rows.filter(({ after }) => after.dimension === id);
    return {
      id,
      label,
      state,
      trigger: askedAt(pass, trigger),
      denied: deniedBy(id, pass.answers) !== undefined,
      reason: reasonOf(pass, trigger),
      cells: new Map(groups.map((group) => [group.id, own.filter(({ after }) => after.group === group.id)])),
    };
  });
  const housed = new Set(lines.flatMap(({ cells }) => [...cells.values()].flat()));
  return { groups, lines, homeless: found.rows.filter((row) => !housed.has(row)), effect: found };
}

export function askedAt({ byId }: Pick<Pass, 'byId'>, id: string): Asked | undefined {
  const question = byId.get(id)?.question;
  return question && { id, section: question.section, number: question.number, label: question.label };
}

function reasonOf(pass: Pass, trigger: string): string | undefined {
  const seen = pass.byId.get(companionId(trigger, 'reason'));
  const words = seen?.answer === undefined ? '' : answerText(seen.question, seen.answer, pass.context);
  return words.trim() === '' ? undefined : words.trim();
}
