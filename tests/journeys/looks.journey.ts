import type { Page } from '@playwright/test';
import { accessible, expect, test } from './fixtures.ts';
import { begin, makePdf, openExample, openId, question, toSection } from './wizard.ts';

const hash = (page: Page, to: string): Promise<void> =>
  page.evaluate((place) => {
    location.hash = place;
  }, to);

/** Every screen of the app, in the order in which a drafter may come by. */
const screens: [string, (page: Page, address: string) => Promise<void>][] = [
  [
    'first run',
    async (page, address) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  ],
  [
    'new draft',
    async (page, address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Begin een toets' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['empty section', (page, address) => begin(page, address, 'Leeg', 'Volledige toets')],
  [
    'start with drafts',
    async (page, address) => {
      await openExample(page, address);
      await hash(page, '/');
      await page.getByRole('table').waitFor();
    },
  ],
  [
    'section with tables',
    async (page, address) => {
      await openExample(page, address);
      await toSection(page, '5.4-bewijs');
    },
  ],
  [
    'section beside its pages',
    async (page, address) => {
      await openExample(page, address);
      await toSection(page, '5.4-bewijs');
      await page.getByRole('button', { name: 'Voorbeeld van de PDF' }).click();
      await page.locator('.leaf').first().waitFor({ timeout: 60_000 });
    },
  ],
  [
    'matrix',
    async (page, address) => {
      await openExample(page, address);
      await toSection(page, 'h6-organisaties');
    },
  ],
  [
    'score',
    async (page, address) => {
      await openExample(page, address);
      await toSection(page, '5.23-score');
    },
  ],
  [
    'effect',
    async (page, address) => {
      await openExample(page, address);
      await hash(page, `/toets/${openId(page)}/effect`);
      await page.getByRole('table').waitFor();
    },
  ],
  [
    'profile',
    async (page, address) => {
      await openExample(page, address);
      await hash(page, `/toets/${openId(page)}/profiel`);
      await page.getByRole('table', { name: 'Effectprofiel van de vreemdeling' }).waitFor();
    },
  ],
  [
    'missing',
    async (page, address) => {
      await begin(page, address, 'Leeg', 'Volledige toets');
      await hash(page, `/toets/${openId(page)}/ontbreekt`);
      await page.getByRole('heading', { level: 1, name: /open/ }).waitFor();
    },
  ],
  [
    'search',
    async (page, address) => {
      await openExample(page, address);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /Zoek/ }).fill('gezin');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  ],
  [
    'report',
    async (page, address) => {
      await openExample(page, address);
      await makePdf(page);
    },
  ],
  [
    'bin',
    async (page, address) => {
      await openExample(page, address);
      await hash(page, '/');
      await page.getByRole('button', { name: /^Acties voor/ }).click();
      await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
      await page.getByText(/is weggegooid/).waitFor();
      await hash(page, '/prullenbak');
      await page.getByRole('heading', { level: 1, name: 'Prullenbak' }).waitFor();
    },
  ],
  [
    'accessibility statement',
    async (page, address) => {
      await page.goto(`${address}#/toegankelijkheid`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  ],
];

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// each screen on its own: they share the two browsers evenly
test.describe.configure({ mode: 'parallel' });

for (const [name, visit] of screens) {
  test(`J11 axe finds nothing on: ${name}; and nothing scrolls sideways at 1280, 390 and 320`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(page, site.address);
    await accessible(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
    await accessible(page);
  });
}

test('J12 dark theme and forced colours: axe finds nothing on a section with tables', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openExample(page, site.address);
  await toSection(page, '5.4-bewijs');
  await accessible(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(question(page, 'vr-bewijs-geraakt')).toBeVisible();
  await accessible(page);
});
