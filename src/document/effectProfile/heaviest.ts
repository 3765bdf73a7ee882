import type { Burden } from '../../engine/burden/burden.ts';
import type { GroupBurden } from '../../engine/burden/groupBurden.ts';
import type { Ranked } from '../../engine/burden/heaviest.ts';
import { personsQuestion } from '../../engine/burden/measures.ts';
import type { Effect } from '../../engine/effect/effect.ts';
import type { Pass } from '../../engine/pass.ts';
import { burdenWords } from '../../nl/burden.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import { asked } from '../asked.ts';
import { amountWords, likelyWords } from '../burdenWords.ts';
import { originOf } from './origin.ts';
import type { Heaviest, LevelLine } from './shape.ts';

/** The group that is hit hardest, where the answers say so. Where they do not, none is named. */
export function heaviestOf(pass: Pass, found: Effect, { heaviest, groups }: Burden): Heaviest {
  const [first] = heaviest;
  const own = first && groups.find(({ id, state }) => id === first.group && state === 'chosen');
  if (!first || !own) return { why: [nl.heaviest.noGroups], levels: [] };
  if (!isHit(first)) return { why: [isJudged(first) ? nl.heaviest.nobody : nl.heaviest.unknown], levels: [] };
  const tied = heaviest.slice(1).filter((each) => each.level === first.level && each.most.length === first.most.length);
  const label = (id: string): string => groups.find((each) => each.id === id)?.label ?? id;
  const unscored = heaviest.filter(({ level }) => level === undefined || level === 'onbekend').length;
  return {
    group: { id: first.group, label: label(first.group) },
    why: [
      nl.heaviest.because(burdenWords.heaviest.why(first.level, first.most.map(burdenWords.measure))),
      ...(tied.length > 0 ? [nl.heaviest.tied(tied.map(({ group }) => label(group)))] : []),
      ...(unscored > 0 && isJudged(first) ? [nl.heaviest.unscored(unscored)] : []),
    ],
    persons: personsOf(pass, own),
    levels: levelsOf(pass, found, first.group),
  };
}

const harmful: readonly (AttentionLevel | undefined)[] = ['hoog', 'middel', 'laag'];

const isHit = ({ level, most }: Ranked): boolean => harmful.includes(level) || most.length > 0;

const isJudged = ({ level }: Ranked): boolean => level !== undefined && level !== 'onbekend';

function personsOf(pass: Pass, { id = '', persons }: GroupBurden): NonNullable<Heaviest['persons']> {
  const { year, case: perYear } = persons;
  const origin = originOf(pass, personsQuestion, [id]);
  const big = year.span
    ? nl.heaviest.personsNow(likelyWords(year))
    : perYear.span
      ? nl.heaviest.personsPerYear(likelyWords(perYear))
      : nl.heaviest.personsAbsent(burdenWords.absence(year.why ?? 'unanswered'));
  return {
    big,
    words: burdenWords.persons(amountWords(year), amountWords(perYear)),
    from: origin ? [origin] : [],
  };
}

const shown: readonly AttentionLevel[] = ['hoog', 'middel', 'laag', 'onbekend', 'gunstig', 'geen'];

function levelsOf(pass: Pass, { rows }: Effect, group: string): readonly LevelLine[] {
  const own = rows.filter(({ after }) => after.group === group && after.direction !== 'nvt');
  return shown.flatMap((level) => {
    const dimensions = own.flatMap(({ row, dimension, after }) => {
      const from = after.level === level ? originOf(pass, asked.score, [row]) : undefined;
      return from ? [{ label: dimension.trim() || nl.noDimension, from }] : [];
    });
    return dimensions.length > 0 ? [{ level, dimensions }] : [];
  });
}
