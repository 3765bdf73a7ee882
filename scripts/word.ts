/** `npm run word -- dossier.json rapport.docx`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
import { madeFile, sizeOf } from './madeFile.ts';

type OtherForms = typeof import('./otherForms.ts');

process.exitCode = await madeFile({
  name: 'word',
  example: 'rapport.docx',
  module: '/scripts/otherForms.ts',
  make: (module: OtherForms, file, date) => module.wordFrom(file, date),
  tell: sizeOf,
});
