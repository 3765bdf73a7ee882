import { type Half, isSecond, type Period, yearOf } from '../../engine/stacking/halfYears.ts';
import { stackWords } from '../../nl/stacking.ts';

const partsOf = (half: Half | undefined) =>
  half === undefined ? undefined : { year: yearOf(half), second: isSecond(half) };

export const periodWords = ({ from, until }: Period): string => stackWords.period.words(partsOf(from), partsOf(until));

/** "juli 2026" */
export const startWords = (half: Half): string => stackWords.period.start(yearOf(half), isSecond(half));
