import type { StackMeasure } from '../../engine/stacking/merged.ts';
import type { Stackable } from '../../engine/stacking/stackable.ts';
import type { StackGroup, Stacking } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';

/** What every part of the screen needs: the stack, and what the dossiers in it are called. */
export interface StackView {
  readonly stack: Stacking;
  /** The open dossier. */
  readonly own: Stackable | undefined;
  readonly titleOf: (id: string) => string;
  /** As short as it can be told apart: its number, or "dit dossier". */
  readonly shortOf: (id: string) => string;
  /** The dossiers that judge the whole in 5.18.2. */
  readonly judgedIn: ReadonlySet<string>;
}

export interface BandProps {
  readonly view: StackView;
  readonly group: StackGroup;
}

export const nameOf = ({ title }: StackMeasure): string => title || stackWords.band.unnamed;

/** "99 014 · beoogd vanaf jan 2027 · ook genoemd in ‘…’" */
export function aboutMeasure(measure: StackMeasure, shortOf: StackView['shortOf']): string {
  const { dossier, own, when, tellings, differs } = measure;
  const tellers = [...new Set(tellings.map(({ by }) => shortOf(by)))];
  const { band } = stackWords;
  return [
    ...(dossier === undefined ? [] : [dossier]),
    when.from === undefined ? band.noDate : stackWords.when(when.from, when.until, when.source),
    ...(tellers.length === 0 ? [] : [own === undefined ? band.toldIn(tellers) : band.also(tellers)]),
    ...(differs ? [band.differs] : []),
  ].join(' · ');
}
