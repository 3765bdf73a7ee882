/** `npm run html -- dossier.json rapport.html`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
import { madeFile } from './madeFile.ts';

process.env['NODE_ENV'] ??= 'production';

process.exitCode = await madeFile('html', 'rapport.html', (module) => module.htmlFrom);
