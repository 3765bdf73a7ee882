import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { putDienstVoorbeeld } from '../../scripts/conformance/dienstVoorbeeld.ts';
import { serve } from '../../scripts/serve.mjs';
import { accessible, expect, reportViolations, watch } from './fixtures.ts';
import { makePdf, openExample, pdfPages } from './wizard.ts';

const built = path.resolve(import.meta.dirname, '../../dist');

/** The built app with another folder for the style: nothing is built again. */
async function servedWith(testInfo: TestInfo, fill: (folder: string) => void) {
  const folder = testInfo.outputPath('dist');
  cpSync(built, folder, { recursive: true });
  mkdirSync(path.join(folder, 'huisstijl'), { recursive: true });
  fill(path.join(folder, 'huisstijl'));
  const { server, address } = await serve({ folder, port: 4900 + Math.floor(Math.random() * 90) });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address, stop };
}

base(
  'J75 an app that is served with a house style shows its logo and accent, prints them, and keeps them without a network',
  async ({ browser }, testInfo) => {
    const { address, stop } = await servedWith(testInfo, putDienstVoorbeeld);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const trouble: string[] = [];
    watch(page, address, trouble);
    await reportViolations(page);
    await openExample(page, address);

    const logo = page.getByRole('img', { name: 'Logo van Dienst Voorbeeld' });
    await expect(logo).toBeVisible();
    await expect(page.locator('.brand svg')).toHaveCSS('color', 'rgb(11, 95, 110)');
    expect(await page.evaluate(() => document.fonts.check('16px Huisstijl'))).toBe(true);
    await expect(page.locator('body')).toHaveCSS('font-family', /^Huisstijl/);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
      [320, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (width !== 320) await accessible(page);
    }
    await expect(page.getByRole('contentinfo')).toContainText('Dienst Voorbeeld');

    const [cover = '', ...pages] = await pdfPages(await makePdf(page));
    expect(cover).not.toContain('Dienst Voorbeeld');
    expect(pages.every((text) => text.includes('Dienst Voorbeeld'))).toBe(true);

    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await stop();
    const offline = await context.newPage();
    watch(offline, address, trouble);
    await offline.goto(address);
    await expect(offline.getByRole('img', { name: 'Logo van Dienst Voorbeeld' })).toBeVisible();
    await expect(offline.locator('.brand svg')).toHaveCSS('color', 'rgb(11, 95, 110)');
    expect(trouble).toEqual([]);
    await context.close();
  },
);

base(
  'J75 a house style that is wrong is told on the start screen, and the app is neutral',
  async ({ browser }, testInfo) => {
    const { address, stop } = await servedWith(testInfo, (folder) => {
      writeFileSync(
        path.join(folder, 'huisstijl.json'),
        '{"naam":"Dienst Voorbeeld","accent":"#ffcc00","kleur":"rood"}',
      );
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    const trouble: string[] = [];
    watch(page, address, trouble);
    await reportViolations(page);
    await page.goto(address);

    await expect(page.getByText('De huisstijl is niet gebruikt.')).toBeVisible();
    await expect(page.getByText(/De kleur bij “accent” heeft te weinig contrast: 1,\d+ : 1/)).toBeVisible();
    await expect(page.getByText('huisstijl.json kent “kleur” niet')).toBeVisible();
    await expect(page.locator('.brand svg')).toHaveCSS('color', 'rgb(64, 58, 158)');
    await accessible(page);
    expect(trouble).toEqual([]);
    await page.close();
    await stop();
  },
);
