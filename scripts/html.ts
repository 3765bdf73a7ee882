/** `npm run html -- dossier.json rapport.html`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
import { madeFile, sizeOf } from './madeFile.ts';

type OtherForms = typeof import('./otherForms.ts');

process.exitCode = await madeFile({
  name: 'html',
  example: 'rapport.html',
  module: '/scripts/otherForms.ts',
  make: (module: OtherForms, file, date) => module.htmlFrom(file, date),
  tell: sizeOf,
});
