import { isBand } from '../../questions/bands.ts';
import type { Cell, Row } from '../../questions/questionType.ts';
import type { Answers } from '../../template/schema.ts';
import { isSpecial } from '../../template/special.ts';
import { isRow, wordAt } from '../rows.ts';
import type { Size } from './level.ts';

/** What the rest of the dossier already says about a row of the score. The drafter may always say otherwise. */
export interface Suggestions {
  readonly size?: SizeSuggestion;
  readonly core?: CoreSuggestion;
}

export interface SizeSuggestion {
  readonly word: Size;
  /** Persons a year; undefined where the dossier says that nobody knows. */
  readonly persons: number | undefined;
  /** From the inflow, or, where that is unknown, from the upper bound of the estimate. */
  readonly from: 'inflow' | 'upper-bound';
  /** More people are there now than come in a year, so many that another size may be meant. */
  readonly present?: { readonly persons: number; readonly word: Size };
}

export interface CoreSuggestion {
  readonly word: 'ja' | 'nee';
  /** The rights of chapter 3 behind a "ja", as option ids; empty for "nee". */
  readonly rights: readonly string[];
  /** An absolute right is touched. */
  readonly absolute: boolean;
}

/** Where a number lies on the edge of two sizes (1.000) the larger one counts: the worst reading first. */
function sizeFor(persons: number): Size {
  if (persons < 100) return 'a';
  if (persons < 1000) return 'b';
  return persons <= 10_000 ? 'c' : 'd';
}

export function suggestions(answers: Answers, group: string): Suggestions {
  const size = sizeOfGroup(answers, group);
  const core = coreRight(answers);
  return { ...(size ? { size } : {}), ...(core ? { core } : {}) };
}

const rowsIn = (answer: unknown): readonly Row[] => (Array.isArray(answer) ? answer.filter(isRow) : []);

/** Of a band the high number: a size that turns out too large can be put right, people who are left out cannot. */
function people(cell: Cell | undefined): number | undefined {
  const number = isBand(cell) ? Math.max(cell.low, cell.likely, cell.high) : cell;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** From `vr-aantallen`: how many people a year meet the change. */
function sizeOfGroup(answers: Answers, group: string): SizeSuggestion | undefined {
  const cells = rowsIn(answers['vr-aantallen']).find((row) => row.id === group)?.cells ?? {};
  const inflow = people(cells['instroom-per-jaar']);
  const upper = people(cells['bovengrens']);
  const persons = inflow ?? upper;
  if (persons === undefined) {
    return isSpecial(cells['instroom-per-jaar']) && cells['instroom-per-jaar'].special === 'onbekend'
      ? { word: 'o', persons, from: 'inflow' }
      : undefined;
  }
  const word = sizeFor(persons);
  const now = people(cells['bestaande-groep']);
  const isLarger = now !== undefined && sizeFor(now) > word;
  return {
    word,
    persons,
    from: inflow === undefined ? 'upper-bound' : 'inflow',
    ...(isLarger ? { present: { persons: now, word: sizeFor(now) } } : {}),
  };
}

/**
 * `kernrecht` of questionnaire.md §3.2: a right chosen in `hoger-recht` that is touched "ernstig", or an absolute right.
 * "Nee" only where chapter 3 has looked at all of them.
 */
function coreRight(answers: Answers): CoreSuggestion | undefined {
  const chosen = answers['hoger-recht'];
  const rights = Array.isArray(chosen) ? chosen.filter((each) => typeof each === 'string' && each !== 'geen') : [];
  const judged = rowsIn(answers['hoger-recht-toets']);
  const severe = rights.filter((right) =>
    judged.some((row) => wordAt(row, 'recht') === right && wordAt(row, 'ernst') === 'ernstig'),
  );
  const absolute = answers['absolute-rechten'] === 'ja';
  if (severe.length > 0 || absolute) return { word: 'ja', rights: severe, absolute };
  const isLookedAt = rights.every((right) =>
    judged.some((row) => wordAt(row, 'recht') === right && ['licht', 'medium'].includes(wordAt(row, 'ernst') ?? '')),
  );
  return Array.isArray(chosen) && chosen.length > 0 && isLookedAt && answers['absolute-rechten'] === 'nee'
    ? { word: 'nee', rights: [], absolute }
    : undefined;
}
