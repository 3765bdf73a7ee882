import type { AttentionLevel } from '../../questions/derivedAnswer.ts';

/** `unscored`: the dossier says nothing about this group yet. `elsewhere`: only told of, in the 5.18.1 of another dossier. */
export type StackLevel = AttentionLevel | 'unscored' | 'elsewhere';

/** Worst first. What nobody knows stands between what hurts and what does not. */
export const levels: readonly StackLevel[] = [
  'hoog',
  'middel',
  'laag',
  'onbekend',
  'unscored',
  'elsewhere',
  'geen',
  'gunstig',
];

export interface LevelCount {
  readonly level: StackLevel;
  readonly count: number;
}

/** Worst first, only those that are there. Levels are counted and never made into one number. */
export const countsOf = (all: readonly StackLevel[]): readonly LevelCount[] =>
  levels.flatMap((level) => {
    const count = all.filter((each) => each === level).length;
    return count > 0 ? [{ level, count }] : [];
  });

export const worstOf = (all: readonly StackLevel[]): StackLevel | undefined =>
  levels.find((level) => all.includes(level));

export const byLevel = (a: StackLevel, b: StackLevel): number => levels.indexOf(a) - levels.indexOf(b);
