import { readFileSync, writeFileSync } from 'node:fs';
import { appModule } from './appModule.ts';

type OtherForms = typeof import('./otherForms.ts');

/** `npm run NAME -- dossier.json FILE`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
export async function madeFile(
  name: string,
  example: string,
  make: (module: OtherForms) => OtherForms['wordFrom'],
): Promise<0 | 1 | 2> {
  const [from, to, ...more] = process.argv.slice(2);
  if (!from || !to || more.length > 0) return say(2, `Zo werkt het: npm run ${name} -- dossier.json ${example}`);
  const file = bytesOf(from);
  if (!file) return say(1, `Het bestand ${from} is niet te lezen: bestaat het, en mag u het openen?`);
  const { module, close } = await appModule<OtherForms>('/scripts/otherForms.ts');
  try {
    const made = await make(module)(file, new Date().toISOString());
    if (!made.ok) return say(1, made.message);
    if (!written(to, made.bytes)) return say(1, `Het bestand ${to} is niet te schrijven: bestaat de map?`);
    console.log(`${to}: ${Math.ceil(made.bytes.byteLength / 1000)} kB`);
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
