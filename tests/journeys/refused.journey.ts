import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { begin, openId, question } from './wizard.ts';

interface Dossier {
  format: string;
  version: number;
  draft: { entries: { about: { question: string }; value: unknown }[] };
}

const good = readFileSync(path.resolve(import.meta.dirname, '../../public/voorbeeld.json'), 'utf8');

function changed(change: (dossier: Dossier) => void): string {
  const dossier = JSON.parse(good) as Dossier;
  change(dossier);
  return JSON.stringify(dossier);
}

const entry = (dossier: Dossier, id: string) => {
  const found = dossier.draft.entries.find(({ about }) => about.question === id);
  if (!found) throw new Error(`no answer to ${id}`);
  return found;
};

const files: [string, string | (() => string), RegExp][] = [
  ['not JSON', 'geen json', /geen JSON/],
  ['half a file', good.slice(0, good.length / 2), /niet compleet/],
  ['another format', '{"format":"anders","version":1}', /geen uitvoeringstoets/],
  ['a newer version', changed((dossier) => Object.assign(dossier, { version: 99 })), /nieuwere versie/],
  [
    'an unknown question',
    changed((dossier) => Object.assign(entry(dossier, 'aanleiding').about, { question: 'bestaat-niet' })),
    /“bestaat-niet”/,
  ],
  [
    'a wrong type',
    changed((dossier) => Object.assign(entry(dossier, 'aanleiding'), { value: 12 })),
    /Vraag 1\.1 \(aanleiding\)/,
  ],
  ['20 MB', () => `{"format":"uitvoeringstoets","version":1,"draft":"${'x'.repeat(20_000_000)}"}`, /te groot: 20 MB/],
  ['depth 100,000', () => '['.repeat(100_000) + ']'.repeat(100_000), /lagen in elkaar/],
  ['__proto__', good.replace('"draft": {', '"draft": { "__proto__": {"polluted": true},'), /gevaarlijk/],
];

test('J10 a bad file is refused in one sentence, nothing is written and what was open stays open', async ({
  page,
  site,
}) => {
  await begin(page, site.address, 'Deze blijft open', 'Quickscan');
  const id = openId(page);
  for (const [name, file, sentence] of files) {
    await test.step(name, async () => {
      await page.goto(`${site.address}#/toets/${id}/rapport`);
      const input = page.locator('input[type=file]').first();
      await input.setInputFiles({
        name: 'dossier.json',
        mimeType: 'application/json',
        buffer: Buffer.from(typeof file === 'string' ? file : file()),
      });
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
      expect(openId(page)).toBe(id);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      await page.goto(`${site.address}#/`);
      await expect(page.getByRole('row')).toHaveCount(2);
    });
  }
  await page.goto(`${site.address}#/toets/${id}/h0-document`);
  await expect(question(page, 'doc-titel').getByRole('textbox')).toHaveValue('Deze blijft open');
});
