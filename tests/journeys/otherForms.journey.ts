import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { appModule } from '../../scripts/appModule.ts';
import { accessible, expect, reportViolations } from './fixtures.ts';

type OtherForms = typeof import('../../scripts/otherForms.ts');

base(
  'the report as one HTML file is accessible and never moves sideways, by day and by night',
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
