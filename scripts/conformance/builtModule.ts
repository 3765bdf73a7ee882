import path from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from '../environment.mjs';

/** A bundle lies elsewhere than its sources: what they say of their own place stays true. */
const places: Plugin = {
  name: 'places',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import.meta.dirname')) return undefined;
    return { code: code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))), map: null };
  },
};

/**
 * The app's own code as one file that plain Node runs: what a process costs then is what the code costs, without the
 * server that appModule needs. Gives the place of the file.
 */
export async function builtModule(file: string): Promise<string> {
  const name = path.basename(file, '.ts');
  const outDir = path.join(root, '.cache/built', name);
  // a server that ran before in this process has said otherwise, and Vite believes that over its mode
  process.env['NODE_ENV'] = 'production';
  await build({
    root,
    logLevel: 'error',
    mode: 'production',
    plugins: [places],
    build: {
      ssr: path.join(root, file),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return path.join(outDir, `${name}.mjs`);
}
