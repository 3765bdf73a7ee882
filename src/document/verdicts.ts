import { chosenWord } from '../engine/chosenWord.ts';
import type { Pass } from '../engine/pass.ts';
import { comparison } from '../nl/comparison.ts';
import { documentWords as nl } from '../nl/document.ts';
import { countsOf } from '../questions/comparedBlocks.ts';
import type { Compared, DerivedAnswer } from '../questions/derivedAnswer.ts';
import type { ReportData, Template } from '../template/schema.ts';
import { capital, chainVerdictOf, numbersOf, personVerdictOf } from './judgement.ts';
import type { Verdict } from './shape.ts';

type Box = NonNullable<ReportData['person']>;

/** The two boxes in front: what the template says of them, else those of an ex-ante test. */
export const verdictsOf = (
  { report }: Template,
  pass: Pass,
): { readonly person: Verdict; readonly chain: Verdict } => ({
  person: report?.person ? boxOf(report.person, pass) : personVerdictOf(pass),
  chain: report?.chain ? boxOf(report.chain, pass) : chainVerdictOf(pass),
});

/** A verdict that somebody chose, with what the comparison counts: a milder word than the counts has to be explained. */
function boxOf({ title, choice, why, tones, counts }: Box, pass: Pass): Verdict {
  const own = chosenWord(pass, choice);
  const tone = own ? (tones[own.option] ?? 'neutral') : 'unknown';
  const rows = comparedRows(pass, numbersOf(pass, counts));
  const counted = countsOf(rows);
  return {
    who: title,
    words: own ? capital(own.label) : nl.verdict.none,
    tone,
    differs: counted.heavier > 0 && (tone === 'neutral' || tone === 'favourable'),
    reasons: rows.length > 0 ? [comparison.counts(counted)] : [],
    numbers: numbersOf(pass, [choice, ...(why ? [why] : [])]),
  };
}

function comparedRows(pass: Pass, numbers: readonly string[]): readonly Compared[] {
  const compared = pass.seen
    .map(({ answer }) => answer as DerivedAnswer | undefined)
    .filter((answer) => answer?.rule === 'predicted-observed');
  return compared.flatMap(({ tables }) =>
    tables.filter(({ number }) => numbers.includes(number)).flatMap(({ rows }) => rows),
  );
}
