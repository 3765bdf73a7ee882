import { accessible, expect, test } from './fixtures.ts';
import { openExample, openId } from './wizard.ts';

test('J70 the report shows its charts with the table that says the same, and the conditions at one place', async ({
  page,
  site,
}) => {
  await openExample(page, site.address);
  await page.goto(`${site.address}#/toets/${openId(page)}/rapport`);

  const score = page.getByRole('region', { name: 'Score per dimensie' });
  await expect(score.getByRole('img', { name: /^Staven per dimensie/ })).toBeVisible();
  await expect(score.getByRole('rowheader', { name: 'Rechtspositie' }).first()).toBeVisible();
  await expect(page.getByText('Van 9 voorwaarden staan er 2 nog open')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'nog open: eigenaar ontbreekt' }).first()).toBeVisible();

  await page.locator('.paper__fold > summary', { hasText: 'Financiën en personeel' }).click();
  const costs = page.getByRole('region', { name: 'Kosten per jaar' });
  await expect(costs.getByRole('img', { name: /Structureel: 15\.060 \+ 1 onbekend/ })).toBeVisible();
  await expect(costs.getByRole('rowheader', { name: /Dienstverlening/ })).toBeVisible();
  await accessible(page);
});

test('J71 on a narrow screen a chart moves in a box of its own, also with the keyboard, and the page never does', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openExample(page, site.address);
  await page.goto(`${site.address}#/toets/${openId(page)}/rapport`);

  const box = page.getByRole('group', { name: /^Score per dimensie: grafiek/ });
  await box.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
