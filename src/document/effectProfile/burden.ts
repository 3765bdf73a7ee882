import type { Absence, Amount } from '../../engine/burden/amount.ts';
import type { Burden } from '../../engine/burden/burden.ts';
import type { GroupBurden, MeasureBurden } from '../../engine/burden/groupBurden.ts';
import { measures as allMeasures, type MeasureId } from '../../engine/burden/measures.ts';
import type { Pass } from '../../engine/pass.ts';
import { burdenWords } from '../../nl/burden.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { amountWords, shortAmountWords } from '../burdenWords.ts';
import { originOf } from './origin.ts';
import type { BurdenRest, BurdenRow, BurdenSide, Origin, ProfileBurden } from './shape.ts';

const most = 6;

/**
 * What it costs one person of a group: first what rises most there, then what else rises, then what nobody knows. What
 * is left out is named, so that nothing looks as if it were not there. No group: what was said for everybody.
 */
export function burdenOf(pass: Pass, { groups, everyone, heaviest }: Burden, group: string | undefined): ProfileBurden {
  const own = groups.find(({ id, state }) => id === group && state === 'chosen') ?? everyone;
  const top = heaviest.find((each) => each.group === group)?.most ?? [];
  const chosen = own.measures
    .map((measure, at) => ({ measure, at, rank: rankOf(measure, top) }))
    .filter(({ rank }) => rank < last)
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .map(({ measure }) => measure);
  return { rows: chosen.map((measure) => rowOf(pass, measure)), rest: restOf(own, chosen) };
}

/** Not asked, not applicable, or no row for this group: there is no bar to draw of it. */
const last = 5;

function rankOf(measure: MeasureBurden, top: readonly MeasureId[]): number {
  const change = changeOf(measure);
  if (change === 'rises') return top.includes(measure.id) ? 0 : 1;
  if (!measure.later.span && !isMissing(measure.later) && !(measure.now.span || isMissing(measure.now))) return last;
  if (change === 'unknown') return 2;
  return change === 'falls' ? 3 : 4;
}

const missing: readonly (Absence | undefined)[] = ['onbekend', 'wrong', 'niet-in-bron', 'empty', 'unanswered'];

const isMissing = ({ span, why }: Amount): boolean => !span && missing.includes(why);

function changeOf({ now, later, difference }: MeasureBurden): BurdenRow['change'] {
  // asked only of later: everything of it comes on top
  const rise = now.why === 'not-asked' ? later.span?.likely : difference.span?.likely;
  if (rise === undefined) return 'unknown';
  return rise > 0 ? 'rises' : rise < 0 ? 'falls' : 'same';
}

function rowOf(pass: Pass, measure: MeasureBurden): BurdenRow {
  const { id, now, later } = measure;
  return {
    id,
    label: nl.burden.measure(id),
    unit: burdenWords.unit(id),
    now: sideOf(now),
    later: sideOf(later),
    change: changeOf(measure),
    from: originsOf(pass, measure),
  };
}

function sideOf(amount: Amount): BurdenSide {
  const { span } = amount;
  const words = { words: amountWords(amount), short: shortAmountWords(amount) };
  if (span) return { ...words, state: amount.missing > 0 ? 'partial' : 'known', span };
  return { ...words, state: isMissing(amount) ? 'unknown' : 'aside' };
}

/** The tables in their order, each with the rows of it that were counted. */
function originsOf(pass: Pass, { from, id }: MeasureBurden): readonly Origin[] {
  const { now, later } = allMeasures.find((each) => each.id === id) ?? {};
  const asked = [now?.question, later?.question].filter((each) => each !== undefined);
  // without rows it is the table itself that says nothing
  const questions = [...new Set(from.length > 0 ? from.map(({ question }) => question) : asked)];
  return questions
    .flatMap(
      (question) =>
        originOf(
          pass,
          question,
          from.filter((each) => each.question === question).map(({ row }) => row),
        ) ?? [],
    )
    .toSorted((a, b) => a.number.localeCompare(b.number, 'nl', { numeric: true }));
}

function restOf({ measures }: GroupBurden, chosen: readonly MeasureBurden[]): BurdenRest {
  const left = measures.filter((each) => !chosen.includes(each));
  const known = left.filter(({ now, later }) => now.span || later.span);
  const unknown = left.filter(({ now, later }) => !now.span && !later.span && (isMissing(now) || isMissing(later)));
  const aside = left.filter((each) => !known.includes(each) && !unknown.includes(each));
  const names = (those: readonly MeasureBurden[]): readonly string[] => those.map(({ id }) => burdenWords.measure(id));
  return { known: names(known), unknown: names(unknown), aside: names(aside) };
}
