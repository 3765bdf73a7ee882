/** `npm run pdf -- dossier.json rapport.pdf`: exit 0 made, 1 not a usable dossier, 2 called the wrong way. */
import { madeFile } from './madeFile.ts';

type Report = typeof import('./reportFrom.ts');

process.exitCode = await madeFile({
  name: 'pdf',
  example: 'rapport.pdf',
  module: '/scripts/reportFrom.ts',
  make: (module: Report, file, date) => module.reportFrom(file, date),
  tell: ({ pages, missing }, file) => {
    for (const { question, characters } of missing) {
      console.error(`Bij ${question} staan tekens die het lettertype niet heeft: ${[...characters].join(' ')}`);
    }
    return `${file}: ${pages} pagina’s`;
  },
});
