import { readFileSync, writeFileSync } from 'node:fs';
import { appModule } from './appModule.ts';

type Made =
  /** `notes`: what the maker should know, and did not stop it. */
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

interface Form<Module, Done extends Made> {
  /** Of the script: `npm run NAME -- dossier.json FILE`. */
  readonly name: string;
  readonly example: string;
  /** Of the app, as Vite builds it. */
  readonly module: string;
  make(module: Module, file: ArrayBuffer, date: string): Promise<Done>;
  /** What is told of it. */
  tell(made: Extract<Done, { ok: true }>, file: string): string;
}

/** Exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
export async function madeFile<Module, Done extends Made>(form: Form<Module, Done>): Promise<0 | 1 | 2> {
  // react's development checks would cost a third of the time
  process.env['NODE_ENV'] ??= 'production';
  const [from, to, ...more] = process.argv.slice(2);
  if (!from || !to || more.length > 0) {
    return say(2, `Zo werkt het: npm run ${form.name} -- dossier.json ${form.example}`);
  }
  const file = bytesOf(from);
  if (!file) return say(1, `Het bestand ${from} is niet te lezen: bestaat het, en mag u het openen?`);
  const { module, close } = await appModule<Module>(form.module);
  try {
    const made = await form.make(module, file, new Date().toISOString());
    if (!made.ok) return say(1, made.message);
    if (!written(to, made.bytes)) return say(1, `Het bestand ${to} is niet te schrijven: bestaat de map?`);
    for (const note of made.notes) console.error(note);
    console.log(form.tell(made as Extract<Done, { ok: true }>, to));
    return 0;
  } finally {
    await close();
  }
}

export const sizeOf = ({ bytes }: { readonly bytes: Uint8Array }, file: string): string =>
  `${file}: ${Math.ceil(bytes.byteLength / 1000)} kB`;

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
