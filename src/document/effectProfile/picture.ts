import type { Effect, EffectRow } from '../../engine/effect/effect.ts';
import type { InsightReason } from '../../engine/effect/insight.ts';
import type { Because, PictureReason } from '../../engine/effect/picture.ts';
import type { Pass } from '../../engine/pass.ts';
import { documentWords } from '../../nl/document.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import type { EffectPicture, Insight } from '../../questions/derivedAnswer.ts';
import { asked } from '../asked.ts';
import { originOf, originsOf } from './origin.ts';
import type { Headline, Origin, Said } from './shape.ts';

/** The picture with why it is so: its reasons with the worst rows by name, and what measures changed. */
export function pictureOf(pass: Pass, found: Effect): Headline<EffectPicture> {
  const { after, before, rows } = found;
  const why = after.because.map(
    (each): Said => ({
      text: nl.reason[each.reason](each.rows.length, namesOf(each.rows, rows)),
      from: fromOf(pass, each),
    }),
  );
  const high = (which: 'before' | 'after'): readonly EffectRow[] => rows.filter((row) => row[which].level === 'hoog');
  const without: readonly Said[] =
    before.picture === after.picture && high('before').length === high('after').length
      ? []
      : [
          {
            text:
              before.picture === after.picture
                ? nl.counts(high('before').length, high('after').length)
                : nl.without(documentWords.picture[before.picture], high('before').length),
            from: withoutFrom(pass, before.because, high('before')),
          },
        ];
  return {
    kind: after.picture,
    words: documentWords.picture[after.picture],
    // what measures do comes right after the worst reason
    why: [...why.slice(0, 1), ...without, ...why.slice(1)],
    from: originsOf(pass, [asked.picture]),
  };
}

/** The rows that would be severe, and what else would decide. */
function withoutFrom(
  pass: Pass,
  because: readonly Because<PictureReason>[],
  high: readonly EffectRow[],
): readonly Origin[] {
  const others = because.flatMap(({ questions }) => questions).filter((id) => id !== asked.score);
  const score = originOf(
    pass,
    asked.score,
    high.map(({ row }) => row),
  );
  return [...(score ? [score] : []), ...originsOf(pass, [...new Set(others)])];
}

/** The insight with what it lacks. How many dimensions are unknown is always said, also where it is enough. */
export function insightOf(pass: Pass, found: Effect): Headline<Insight> {
  const { insight, insightBecause, dimensions, rows } = found;
  const unknown = dimensions.filter(({ state }) => state === 'unknown');
  const counted = insightBecause.some(({ reason }) => reason === 'unknown-dimensions');
  const all = dimensions.length;
  const reasonWords = ({ reason, rows: ids }: Because<InsightReason>): string =>
    reason === 'unknown-dimensions'
      ? nl.tooManyUnknown(unknown.length, all)
      : nl.insightReason[reason](ids.length, namesOf(ids, rows));
  const why = insightBecause.map((each): Said => ({ text: reasonWords(each), from: fromOf(pass, each) }));
  return {
    kind: insight,
    words: nl.insight[insight],
    why: [
      ...(insight === 'voldoende' ? [{ text: nl.enough, from: [] }] : []),
      ...why,
      ...(counted || unknown.length === 0
        ? []
        : [
            {
              text: nl.someUnknown(
                unknown.length,
                all,
                unknown.map(({ label }) => label),
              ),
              from: originsOf(
                pass,
                unknown.map(({ trigger }) => trigger),
              ),
            },
          ]),
    ],
    from: originsOf(pass, [asked.picture]),
  };
}

function fromOf(pass: Pass, { rows, questions }: Because<PictureReason | InsightReason>): readonly Origin[] {
  return questions.flatMap((id) => originOf(pass, id, id === asked.score ? rows : []) ?? []);
}

const named = 3;

/** "Doenvermogen en Rechtspositie (Gezinsmigrant)": a group once, with its dimensions; after three the rest is a number. */
function namesOf(ids: readonly string[], rows: readonly EffectRow[]): string {
  const known = ids.flatMap((id) => rows.find(({ row }) => row === id) ?? []);
  const byGroup = new Map<string, string[]>();
  for (const { dimension, group } of known.slice(0, named)) {
    const name = group.trim() || nl.noGroup;
    byGroup.set(name, [...new Set([...(byGroup.get(name) ?? []), dimension.trim() || nl.noDimension])]);
  }
  const places = [...byGroup].map(([group, dimensions]) => nl.place(dimensions, group));
  return nl.names(places, known.length - Math.min(named, known.length));
}
