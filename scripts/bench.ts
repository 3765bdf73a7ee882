/** `npm run bench`: measures, prints tables. Nothing here fails: numbers are for people, rules are for tests. */
import { table } from './bench/table.ts';

const parts = [
  ['Motor: één hele ronde over het volledige voorbeeld', './bench/engine.ts', 'benchEngine'],
  ['Effect op de vreemdeling: eigenschappen zonder tegenvoorbeeld', './bench/properties.ts', 'benchProperties'],
  ['Stapeling over vijftig dossiers', './bench/stacking.ts', 'benchStacking'],
  ['PDF in Node: de prijs van een pagina', './bench/pdf.ts', 'benchPdf'],
  ['PDF in Node: één antwoord gewijzigd', './bench/pdf.ts', 'benchChanged'],
  ['PDF van het voorbeeld, naast andere makers', './bench/pdf.ts', 'benchOthers'],
  ['In de browser (gebouwde app, Chromium)', './bench/browser.ts', 'benchBrowser'],
] as const;

const only = process.argv[2];
for (const [title, file, name] of parts) {
  if (only && !file.includes(only)) continue;
  const part = (await import(file)) as Record<string, () => Promise<Record<string, string | number>[]>>;
  console.log(`\n## ${title}\n`);
  console.log(table((await part[name]?.()) ?? []));
}
