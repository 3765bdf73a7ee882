import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appModule } from '../appModule.ts';
import { root, soffice } from '../environment.mjs';
import { type Check, checked } from './check.ts';
import { checkWord } from './word.ts';

type OutlineFrom = typeof import('../outlineFrom.ts');
type OtherForms = typeof import('../otherForms.ts');

const date = '2026-01-15T09:00:00.000Z';

/** Every dossier as Word, opened and printed by LibreOffice: what the outline says is on that paper. */
export async function wordChecks(): Promise<readonly Check[]> {
  const office = soffice();
  const reading = await appModule<OutlineFrom>('/scripts/outlineFrom.ts');
  const writing = await appModule<OtherForms>('/scripts/otherForms.ts');
  try {
    const checks: Check[] = [];
    for (const file of dossiers()) {
      const bytes = new Uint8Array(readFileSync(file)).buffer;
      const read = await reading.module.outlineFrom(bytes, date);
      const made = await writing.module.wordFrom(bytes, date);
      const name = path.basename(file, '.json');
      if (!read.ok || !made.ok) checks.push(checked(name, 'het dossier is niet te lezen'));
      else checks.push(checked(name, failureOf(await checkWord(made.bytes, read.outline, office))));
    }
    return checks;
  } finally {
    await Promise.all([reading.close(), writing.close()]);
  }
}

function dossiers(): readonly string[] {
  const folder = path.join(root, 'tests/dossiers');
  const cases = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return [path.join(root, 'public/voorbeeld.json'), ...cases.map((name) => path.join(folder, name))];
}

function failureOf(check: Awaited<ReturnType<typeof checkWord>>): string | undefined {
  if (!check.ok) return `${check.reason}: ${check.said}`;
  const [first] = check.faults;
  return (
    first &&
    `${check.faults.length} ontbreken, om te beginnen «${first.missing}» (${first.question ?? 'buiten een vraag'})`
  );
}
