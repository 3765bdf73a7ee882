import { table } from '../bench/table.ts';
import { type Check, checked } from './check.ts';
import type { Made } from './lots.ts';
import { type FailedRule, type Judgement, type Profile, profiles } from './veraPdf.ts';

/** Per profile what was said of each file, in the order of the files. */
export type Judged = Readonly<Record<Profile, readonly Judgement[]>>;

const inCell = (judgement: Judgement | undefined): string => {
  if (judgement?.kind !== 'checked') return 'NIET NAGEKEKEN';
  return judgement.failed.map(({ rule, times }) => `${rule} (${times}×)`).join(' ') || 'goed';
};

export const outcomeTable = (made: readonly Made[], judged: Judged): string =>
  table(
    made.map(({ name, pages, bytes, ms, failure }, at) => ({
      bestand: name,
      "pagina's": pages,
      kB: Math.round(bytes / 1000),
      'ms per pagina': pages ? Math.round((ms / pages) * 10) / 10 : '',
      ...Object.fromEntries(
        profiles.map((profile) => [profile, failure ? 'NIET GEMAAKT' : inCell(judged[profile][at])]),
      ),
    })),
  );

/** One check per file and profile. */
export function outcomeChecks(made: readonly Made[], judged: Judged): readonly Check[] {
  return profiles.flatMap((profile) =>
    made.map(({ name, failure }, at) => checked(`${profile}: ${name}`, failure ?? failureOf(judged[profile][at]))),
  );
}

function failureOf(judgement: Judgement | undefined): string | undefined {
  if (judgement?.kind !== 'checked') return judgement?.why ?? 'niet nagekeken';
  return judgement.failed.length > 0
    ? `voldoet niet: ${judgement.failed.map(({ rule }) => rule).join(' ')}`
    : undefined;
}

/** Every rule that some file does not keep, once: what it asks, how often, and the first place. */
export function brokenRules(made: readonly Made[], judged: Judged): string {
  return profiles
    .flatMap((profile) => {
      const found = new Map<string, { first: FailedRule; file: string; files: number; times: number }>();
      for (const [at, judgement] of judged[profile].entries()) {
        for (const each of judgement.kind === 'checked' ? judgement.failed : []) {
          const known = found.get(each.rule) ?? { first: each, file: made[at]?.name ?? '', files: 0, times: 0 };
          found.set(each.rule, { ...known, files: known.files + 1, times: known.times + each.times });
        }
      }
      return [...found.values()].map(
        ({ first, file, files, times }) =>
          `${profile} ${first.rule}: ${times}× in ${files} bestanden\n  ${first.description}\n  eerst in ${file}: ${first.where}`,
      );
    })
    .join('\n');
}
