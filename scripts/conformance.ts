/**
 * `npm run conformance`: every report that we can think of as PDF, looked at by veraPDF as PDF/A-3a and as PDF/UA-1.
 * Ends with "N passed, N failed"; exit 0 only when nothing failed and nothing was left out.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { builtModule } from './conformance/builtModule.ts';
import { type Check, checked } from './conformance/check.ts';
import { faultChecks } from './conformance/faulty.ts';
import { type MadeLot, makeInProcess } from './conformance/lots.ts';
import { brokenRules, type Judged, outcomeChecks, outcomeTable } from './conformance/outcome.ts';
import { judgementsOf, veraPdf } from './conformance/veraPdf.ts';
import { wordChecks } from './conformance/wordChecks.ts';
import { root } from './environment.mjs';

/** Of the largest dossier: in MB, and in pages. */
const mostMemory = 1000;
const fewestPages = 500;

const folder = path.join(root, '.cache/conformance');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const checks: Check[] = [];
const add = (title: string, more: readonly Check[]): void => {
  console.log(`\n— ${title}`);
  for (const { name, failure } of more)
    console.log(`  ${failure === undefined ? 'goed' : 'FOUT'} ${name}${failure ? `: ${failure}` : ''}`);
  checks.push(...more);
};

try {
  await pdfs();
  add('Word, geopend door LibreOffice', await wordChecks());
} catch (error) {
  add('afgebroken', [checked('npm run conformance', error instanceof Error ? error.message : String(error))]);
}
const failed = checks.filter(({ failure }) => failure !== undefined).length;
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function pdfs(): Promise<void> {
  const jar = veraPdf();
  const maker = await builtModule('scripts/conformance/make.ts');
  const dossiers = await makeInProcess(maker, 'dossiers', folder);
  const nasty = await makeInProcess(maker, 'nasty', folder);
  const random = await makeInProcess(maker, 'random', folder);
  const made = [dossiers, nasty, random].flatMap((lot) => lot.made);
  const there = made.filter(({ failure }) => failure === undefined).map(({ file }) => file);
  const [a, ua] = await Promise.all([judgementsOf(jar, '3a', there), judgementsOf(jar, 'ua1', there)]);
  const judged = withGaps(made, there, { '3a': a, ua1: ua });
  console.log(`\n${outcomeTable(made, judged)}\n\n${brokenRules(made, judged)}`);
  add('PDF/A-3a en PDF/UA-1', outcomeChecks(made, judged));
  add('het grootste dossier', nastyChecks(nasty));
  add('een fout wordt gevonden', await faultChecks(jar, path.join(folder, 'voorbeeld.pdf'), folder));
}

/** In the order of what was made: of a file that is not there, nothing was said. */
function withGaps(made: MadeLot['made'], there: readonly string[], judged: Judged): Judged {
  const inOrder = (profile: keyof Judged): Judged['3a'] =>
    made.map(
      ({ file }) => judged[profile][there.indexOf(file)] ?? { kind: 'unchecked', why: 'het bestand is niet gemaakt' },
    );
  return { '3a': inOrder('3a'), ua1: inOrder('ua1') };
}

function nastyChecks({ made, before, most }: MadeLot): readonly Check[] {
  const pages = made[0]?.pages ?? 0;
  const memory = `hoogstens ${Math.round(most)} MB (${Math.round(before)} MB voor het begon)`;
  return [
    checked(`ten minste ${fewestPages} pagina’s: ${pages}`, pages < fewestPages ? 'te weinig' : undefined),
    checked(`minder dan ${mostMemory} MB: ${memory}`, most >= mostMemory ? 'te veel' : undefined),
  ];
}
