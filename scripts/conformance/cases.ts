import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scriptsIn } from '../../src/document/pdf/fallback.ts';
import { inHouseStyle } from '../../src/document/pdf/house.ts';
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import type { HouseStyle } from '../../src/house/houseStyle.ts';
import type { Template } from '../../src/template/schema.ts';
import { ownTemplate } from '../outlineFrom.ts';
import { ownFonts } from '../reportFrom.ts';
import { dienstVoorbeeld } from './dienstVoorbeeld.ts';
import { type Case, caseFrom, dossierText } from './dossier.ts';
import type { Lot, Made } from './lots.ts';
import { manyRows, nastyDossier, nastyFile, withNastyChapter } from './nasty.ts';
import { randomDossiers } from './randomDossiers.ts';

/** The seed of the random dossiers: another one gives other dossiers. */
const seed = 20261124;
const root = path.resolve(import.meta.dirname, '../..');

type Making = readonly [name: string, make: () => Promise<Case & { readonly style?: HouseStyle }>];

const lots: Readonly<Record<Lot, (template: Template) => readonly Making[]>> = {
  dossiers: (template) => {
    const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
    const cases = readdirSync(path.join(root, 'tests/dossiers')).filter((name) => name.endsWith('.json'));
    const example = read('public/voorbeeld.json');
    return [
      ['voorbeeld', () => caseFrom('voorbeeld', example, template)],
      ['voorbeeld-quickscan', () => caseFrom('voorbeeld-quickscan', example, template, 'quickscan')],
      [
        'voorbeeld-huisstijl',
        async () => ({
          ...(await caseFrom('voorbeeld-huisstijl', example, template)),
          style: await dienstVoorbeeld(),
        }),
      ],
      ['leeg', () => caseFrom('leeg', dossierText('leeg', 'toets', [], template), template)],
      ...cases.map((file): Making => {
        const name = file.replace('.json', '');
        return [name, () => caseFrom(name, read(`tests/dossiers/${file}`), template)];
      }),
    ];
  },
  nasty: (template) => [
    [
      'onaangenaam',
      async () => {
        const made = await caseFrom('onaangenaam', nastyDossier(template), template);
        return { ...made, outline: withNastyChapter(made.outline, manyRows), files: [...made.files, nastyFile] };
      },
    ],
  ],
  random: (template) =>
    randomDossiers(template, seed, 20).map((text, at): Making => {
      const name = `willekeurig-${String(at + 1).padStart(2, '0')}`;
      return [name, () => caseFrom(name, text, template)];
    }),
};

/** Makes the PDFs of a lot in a folder. One that cannot be made does not stop the others. */
export async function makeLot(lot: Lot, folder: string): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [name, make] of lots[lot](ownTemplate())) {
    const file = path.join(folder, `${name}.pdf`);
    const started = performance.now();
    try {
      const { outline, files, style = {} } = await make();
      const fonts = inHouseStyle(ownFonts(scriptsIn(JSON.stringify(outline))), style);
      const pdf = await makePdf(outline, fonts, { files });
      writeFileSync(file, pdf.bytes);
      made.push({ name, file, pages: pdf.pages, bytes: pdf.bytes.length, ms: performance.now() - started });
    } catch (error) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const failure = stack.split('\n').slice(0, 4).join(' ').replace(/\s+/g, ' ');
      made.push({ name, file, pages: 0, bytes: 0, ms: performance.now() - started, failure });
    }
  }
  return made;
}
