/** `npm run word -- dossier.json rapport.docx`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
import { madeFile } from './madeFile.ts';

process.exitCode = await madeFile('word', 'rapport.docx', (module) => module.wordFrom);
