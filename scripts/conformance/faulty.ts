import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Check, checked } from './check.ts';
import { faults, spoiled } from './faults.ts';
import { type Judgement, judgementsOf, profiles } from './veraPdf.ts';

/** A checker that cannot say no says nothing: each fault must be found, by the rule that is about it. */
export async function faultChecks(jar: string, good: string, folder: string): Promise<readonly Check[]> {
  const bytes = readFileSync(good);
  const files = faults.map((fault, at) => {
    const file = path.join(folder, `fout-${at + 1}.pdf`);
    const made = attempt(() => writeFileSync(file, spoiled(bytes, fault)));
    return { ...fault, file, made };
  });
  const cut = path.join(folder, 'fout-afgekapt.pdf');
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
  const checks: Check[] = [];
  for (const profile of profiles) {
    const asked = files.filter((each) => each.profile === profile);
    const [truncated, ...judged] = await judgementsOf(jar, profile, [cut, ...asked.map(({ file }) => file)]);
    checks.push(checked(`${profile}: een afgekapt bestand`, truncated?.kind === 'unchecked' ? undefined : 'nagekeken'));
    checks.push(
      ...asked.map(({ name, rule, made }, at) => checked(`${profile}: ${name}`, made ?? missed(rule, judged[at]))),
    );
  }
  return checks;
}

function missed(rule: string, judgement: Judgement | undefined): string | undefined {
  const rules = judgement?.kind === 'checked' ? judgement.failed.map((each) => each.rule) : [];
  return rules.includes(rule) ? undefined : `regel ${rule} is niet gemeld, wel: ${rules.join(' ') || 'niets'}`;
}

function attempt(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return `de fout kon niet worden gemaakt: ${error}`;
  }
}
