import { createRequire } from 'node:module';
import createModule from '@neslinesli93/qpdf-wasm';

interface WithFiles {
  callMain(args: string[]): number;
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; readFile(path: string): Uint8Array };
}

const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');

/** Runs qpdf on a file: its exit code (0 good, 2 broken, 3 warnings), all that it said, and what it wrote to /out.pdf. */
export async function qpdf(
  bytes: Uint8Array,
  args: (name: string) => readonly string[],
  more: Readonly<Record<string, Uint8Array>> = {},
) {
  const said: string[] = [];
  const module = await heard((line) => said.push(line));
  for (const [name, content] of Object.entries({ 'in.pdf': bytes, ...more })) module.FS.writeFile(`/${name}`, content);
  const code = module.callMain([...args('/in.pdf')]);
  return { code, said, written: () => module.FS.readFile('/out.pdf') };
}

/** This build takes the console that there is when it starts, and no other way to say things. */
async function heard(hear: (line: string) => void): Promise<WithFiles> {
  const { log, error } = console;
  Object.assign(console, { log: hear, error: hear });
  try {
    // its types leave out what every Emscripten module has
    return (await createModule({ locateFile: () => wasm })) as unknown as WithFiles;
  } finally {
    Object.assign(console, { log, error });
  }
}

/** What `qpdf --check` has to say: nothing, of a good file. */
export async function qpdfFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const { code, said } = await qpdf(bytes, (name) => ['--check', name]);
  return code === 0 ? [] : [`exit ${code}`, ...said];
}
