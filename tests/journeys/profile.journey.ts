import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openExample, openId } from './wizard.ts';

const hash = (page: Page, route: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, route);

test('J92 from a figure on the profile to the answers behind it: a cell, a burden and what nobody knows', async ({
  page,
  site,
}) => {
  await openExample(page, site.address);
  const profile = `/toets/${openId(page)}/profiel`;

  await hash(page, profile);
  await page.getByRole('link', { name: /^Doenvermogen, Gezinsmigrant/ }).click();
  await expect(page).toHaveURL(/\/effect\/\w+$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Wat doet het voorstel met mensen?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Doenvermogen, Gezinsmigrant:' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );

  await hash(page, profile);
  await page
    .getByRole('row', { name: /^Handelingen/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { name: /Welke handelingen moet iemand/ })).toBeVisible();

  await hash(page, profile);
  await page.getByRole('link', { name: '5.16.1' }).first().click();
  await expect(page.getByRole('heading', { name: /persoonsgegevens verwerkt/ })).toBeVisible();
});
