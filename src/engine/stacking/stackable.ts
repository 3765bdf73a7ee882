import { isDate } from '../../questions/dates.ts';
import type { Row } from '../../questions/questionType.ts';
import { isSpecial } from '../../template/special.ts';
import { burden } from '../burden/burden.ts';
import type { GroupBurden } from '../burden/groupBurden.ts';
import { effect } from '../effect/effect.ts';
import type { Known } from '../known.ts';
import { rowsOf, wordAt } from '../rows.ts';
import { type GroupName, groupsOf } from './groupNames.ts';
import { countsOf, type LevelCount, type StackLevel, worstOf } from './levels.ts';
import { sameName } from './sameName.ts';

export const cumulation = 'vr-cumulatie';
export const cumulationJudgement = 'vr-cumulatie-oordeel';
export const intendedDate = 'beoogde-datum';
export const possibleDate = 'inv-mogelijk-per';
export const numberQuestions = ['doc-kamerdossier', 'doc-kenmerk'];

/**
 * When something begins and ends. A date that is missing, unknown or no date is absent. `intended`: beoogde-datum.
 * `possible`: inv-mogelijk-per, where that is later or the only one. `told`: what a row of 5.18.1 says.
 */
export interface When {
  readonly from: string | undefined;
  /** Absent: it stays. */
  readonly until: string | undefined;
  readonly source: 'intended' | 'possible' | 'told';
}

/** What the proposal of a dossier does to one group. */
export interface OwnEffect {
  readonly group: GroupName;
  /** The worst level of its rows in the score, after measures. */
  readonly level: StackLevel;
  /** Rows of the score by level, worst first. */
  readonly rows: readonly LevelCount[];
  /** The dimensions that may be touched and that no known row judges for this group. */
  readonly unknown: readonly string[];
  readonly burden: GroupBurden | undefined;
}

/** A measure that another dossier, or nobody's dossier, brings: a row of 5.18.1. Its level is not known. */
export interface Mention {
  readonly row: string;
  /** Absent where the row names no group. */
  readonly group: GroupName | undefined;
  readonly measure: string;
  readonly dossier: string | undefined;
  readonly when: When;
  readonly effect: string | undefined;
}

/** What one dossier brings to a stack. */
export interface Stackable {
  readonly id: string;
  readonly title: string;
  /** The number of the parliamentary dossier, or else the reference. */
  readonly number: string | undefined;
  /** What rows elsewhere may call it, as `sameName` writes it. */
  readonly names: { readonly title: string; readonly numbers: readonly string[] };
  readonly when: When;
  readonly effects: readonly OwnEffect[];
  readonly mentions: readonly Mention[];
  /** Whether 5.18.2 says something about all of it together. */
  readonly isJudged: boolean;
}

/** A Pass fits; so does what `visible` says, which costs less. */
export function stackable(known: Known, { id, title }: { readonly id: string; readonly title: string }): Stackable {
  const { answers } = known;
  const numbers = numberQuestions.flatMap((question) => textOf(answers[question]) ?? []);
  return {
    id,
    title,
    number: numbers[0],
    names: { title: sameName(title), numbers: numbers.map(sameName).filter((name) => name !== '') },
    when: whenOf(answers),
    effects: effectsOf(known),
    mentions: mentionsOf(known),
    isJudged: textOf(answers[cumulationJudgement]) !== undefined,
  };
}

const textOf = (answer: unknown): string | undefined =>
  typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined;

const dateOf = (answer: unknown): string | undefined => (isDate(answer) ? answer : undefined);

/** ISO dates sort as text. */
function whenOf(answers: Known['answers']): When {
  const [intended, possible] = [dateOf(answers[intendedDate]), dateOf(answers[possibleDate])];
  return possible !== undefined && (intended === undefined || possible > intended)
    ? { from: possible, until: undefined, source: 'possible' }
    : { from: intended, until: undefined, source: 'intended' };
}

function effectsOf(known: Known): readonly OwnEffect[] {
  if (known.context.groups.length === 0) return [];
  const { rows, dimensions } = effect(known);
  const burdens = new Map(burden(known).groups.map((each) => [each.id, each]));
  const names = groupsOf(known);
  return known.context.groups.map(({ id }): OwnEffect => {
    const own = rows.map(({ after }) => after).filter(({ group }) => group === id);
    const judged = new Set(
      own.filter(({ isKnown, direction }) => isKnown || direction === 'nvt').map((each) => each.dimension),
    );
    return {
      group: names(id),
      level: worstOf(own.map(({ level }) => level)) ?? 'unscored',
      rows: countsOf(own.map(({ level }) => level)),
      unknown: dimensions
        .filter((each) => each.state !== 'untouched' && !judged.has(each.id))
        .map(({ label }) => label),
      burden: burdens.get(id),
    };
  });
}

function mentionsOf(known: Known): readonly Mention[] {
  const names = groupsOf(known);
  return rowsOf(known.answers[cumulation]).map((row): Mention => {
    const group = row.cells['groep'];
    return {
      row: row.id,
      group: typeof group === 'string' && group.trim() !== '' ? names(group) : undefined,
      measure: textAt(row, 'maatregel') ?? '',
      dossier: textAt(row, 'dossier'),
      when: toldOf(row),
      effect: textAt(row, 'effect'),
    };
  });
}

function textAt(row: Row, column: string): string | undefined {
  const cell = row.cells[column];
  return isSpecial(cell) ? undefined : wordAt(row, column)?.trim();
}

/** An end before the beginning is a slip: then neither of the two can be trusted. */
function toldOf(row: Row): When {
  const [from, until] = [dateOf(row.cells['vanaf']), dateOf(row.cells['tot'])];
  const isSlip = from !== undefined && until !== undefined && until < from;
  return isSlip
    ? { from: undefined, until: undefined, source: 'told' }
    : { from, until: from === undefined ? undefined : until, source: 'told' };
}
