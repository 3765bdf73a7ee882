import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Download } from '@playwright/test';
import { appModule } from '../../scripts/appModule.ts';
import { accessible, expect, reportViolations, test } from './fixtures.ts';
import { contents, makePdf, openExample, openId } from './wizard.ts';

type OtherForms = typeof import('../../scripts/otherForms.ts');

base(
  'J19 the report as one HTML file is accessible and never moves sideways, by day and by night',
  async ({ browser }, testInfo) => {
    const { module, close } = await appModule<OtherForms>('/scripts/otherForms.ts');
    const dossier = path.resolve(import.meta.dirname, '../dossiers/eaut-motie-spekman-2009.json');
    const example = new Uint8Array(readFileSync(dossier));
    const made = await module.htmlFrom(example.buffer, '2026-01-15T09:00:00.000Z').finally(close);
    if (!made.ok) throw new Error(made.message);
    const file = testInfo.outputPath('rapport.html');
    writeFileSync(file, made.bytes);

    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) trouble.push(request.url());
      });
      await reportViolations(page);
      await page.goto(pathToFileURL(file).href);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await page.getByRole('navigation').getByRole('link', { name: 'Samenvattingskader' }).click();
      await expect(page.getByRole('heading', { name: 'Samenvattingskader' })).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await accessible(page);
      expect(trouble).toEqual([]);
      await context.close();
    }
  },
);

test('J20 Word, a web page and the files for the archive come from the report screen', async ({ page, site }) => {
  await openExample(page, site.address);
  const id = openId(page);
  await makePdf(page);

  for (const [name, start] of [
    ['Bewaar als Word', 'PK'],
    ['Bewaar als webpagina', '<!doctype html>'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect((await contents(download)).subarray(0, start.length).toString()).toBe(start);
  }

  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('button', { name: 'Bewaar de archiefgegevens (MDTO)' }).click();
  await expect.poll(() => downloads.length).toBe(2);
  const [object, file] = await Promise.all(downloads.map(async (each) => (await contents(each)).toString()));
  expect(object).toContain(`<identificatieKenmerk>${id}</identificatieKenmerk>`);
  expect(file).toMatch(/<checksumWaarde>[0-9a-f]{64}<\/checksumWaarde>/);
});
