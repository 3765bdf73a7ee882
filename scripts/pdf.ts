/** `npm run pdf -- dossier.json rapport.pdf`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
import { readFileSync, writeFileSync } from 'node:fs';
import { appModule } from './appModule.ts';

type Report = typeof import('./reportFrom.ts');

// react's development checks would cost a third of the time
process.env['NODE_ENV'] ??= 'production';

process.exitCode = await run(process.argv.slice(2));

async function run([from, to, ...more]: readonly string[]): Promise<0 | 1 | 2> {
  if (!from || !to || more.length > 0) return say(2, 'Zo werkt het: npm run pdf -- dossier.json rapport.pdf');
  const file = bytesOf(from);
  if (!file) return say(1, `Het bestand ${from} is niet te lezen: bestaat het, en mag u het openen?`);
  const { module, close } = await appModule<Report>('/scripts/reportFrom.ts');
  try {
    const made = await module.reportFrom(file, new Date().toISOString());
    if (!made.ok) return say(1, made.message);
    if (!written(to, made.pdf.bytes)) return say(1, `Het bestand ${to} is niet te schrijven: bestaat de map?`);
    for (const { question, characters } of made.pdf.missing) {
      console.error(`Bij ${question} staan tekens die het lettertype niet heeft: ${[...characters].join(' ')}`);
    }
    console.log(`${to}: ${made.pdf.pages} pagina’s`);
    return 0;
  } finally {
    await close();
  }
}

function say(code: 1 | 2, message: string): 1 | 2 {
  console.error(message);
  return code;
}

function bytesOf(file: string): ArrayBuffer | undefined {
  try {
    return new Uint8Array(readFileSync(file)).buffer;
  } catch {
    return undefined;
  }
}

function written(file: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(file, bytes);
    return true;
  } catch {
    return false;
  }
}
