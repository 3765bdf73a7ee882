// `npm start`: sets up, builds, serves, prints the address.
import { install, root, run } from './environment.mjs';

install();
if (run('npx', ['vite', 'build', '--logLevel', 'warn'], { shell: process.platform === 'win32' }) !== 0) process.exit(1);
const { serve } = await import('./serve.mjs');
const { address } = await serve({ folder: `${root}/dist`, port: Number(process.env['PORT'] ?? 4173) });
console.log(`\nUitvoeringstoets staat klaar op ${address}\nStoppen: Ctrl+C`);
