import { accessible, expect, test } from './fixtures.ts';
import { begin, openExample, openId, question, saved, toSection } from './wizard.ts';

const says = 'U schrijft ‘zo spoedig mogelijk’. Noem een datum of een termijn, of schrijf wie het wanneer uitzoekt.';

test('J86 a vague answer gets a hint when it is left, and loses it when mended; nothing is blocked', async ({
  page,
  site,
}) => {
  await begin(page, site.address, 'Proef', 'Volledige toets');
  await toSection(page, 'h2-voorstel');
  const block = question(page, 'nieuwe-situatie');
  const field = block.getByRole('textbox').first();

  await field.fill('De IND beslist zo spoedig mogelijk.');
  await saved(page);
  await expect(block.getByText(says)).toHaveCount(0);

  await question(page, 'huidige-situatie').getByRole('textbox').first().focus();
  await expect(block.getByText(says)).toBeVisible();
  await expect(field).toHaveAccessibleDescription(/Noem een datum of een termijn/);
  // the answer counts: it is not open
  await expect(block.getByText(/staat nog open/)).toHaveCount(0);
  await accessible(page);

  // from the report to the hint, without it standing in the way of making the report
  await page.evaluate((id) => {
    location.hash = `/toets/${id}/rapport`;
  }, openId(page));
  await expect(page.getByRole('button', { name: /^Maak de PDF/ })).toBeEnabled();
  await expect(page.getByText('1 antwoord kan sterker.')).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'kan sterker' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Kan sterker' })).toBeVisible();
  await accessible(page);
  await page.getByRole('rowheader').filter({ hasText: says }).getByRole('link').click();
  await expect(block.getByText(says)).toBeVisible();

  await field.fill('De IND beslist zo spoedig mogelijk, en in elk geval binnen vier weken.');
  await expect(block.getByText(says)).toHaveCount(0);
  await page.evaluate((id) => {
    location.hash = `/toets/${id}/ontbreekt`;
  }, openId(page));
  await expect(page.getByText('De app vindt geen antwoorden die sterker kunnen.')).toBeVisible();
});

test('J86 the full example has the hints that were judged, on a phone as well', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openExample(page, site.address);
  await page.evaluate((id) => {
    location.hash = `/toets/${id}/ontbreekt/sterker`;
  }, openId(page));
  await expect(page.getByText('3 antwoorden kunnen sterker.')).toBeVisible();
  await accessible(page);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
});
