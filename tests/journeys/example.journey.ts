import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { exported, makePdf, openExample, pdfPages, question, toSection } from './wizard.ts';

const inventory = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../templates/inventory.json'), 'utf8'),
) as unknown;

/** Every question id of the inventory, wherever it stands in it. */
function idsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(idsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'id' in part && 'label' in part && 'type' in part && typeof part.id === 'string' ? [part.id] : [];
  return [...own, ...Object.values(part).flatMap(idsIn)];
}

const fingerprintOf = (pages: string[]): string => /[0-9a-f]{8}(?:\s?[0-9a-f]{8}){7}/i.exec(pages.join(' '))?.[0] ?? '';

test('J2 the example goes out as a file, into the bin and back in, with the same fingerprint', async ({
  page,
  site,
}) => {
  await openExample(page, site.address);
  const before = await exported(page);

  await page.goto(`${site.address}#/`);
  await page.getByRole('button', { name: /^Acties voor Kortere/ }).click();
  await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
  await expect(page.getByText(/is weggegooid/)).toBeVisible();
  await page.goto(`${site.address}#/prullenbak`);
  await page
    .getByRole('button', { name: /voorgoed$/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Verwijder/ })
    .last()
    .click();
  await expect(page.getByText('De prullenbak is leeg.')).toBeVisible();

  await page.goto(site.address);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'toets.json', mimeType: 'application/json', buffer: before });
  await question(page, 'doc-titel').waitFor();
  const after = await exported(page);

  const { fingerprint } = JSON.parse(before.toString()) as { fingerprint: string };
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect((JSON.parse(after.toString()) as { fingerprint: string }).fingerprint).toBe(fingerprint);
});

test('J3 every one of the 248 questions is in the PDF of the example, with its answers', async ({ page, site }) => {
  await openExample(page, site.address);
  const pages = await pdfPages(await makePdf(page));
  const words = pages.join(' ');
  const ids = idsIn(inventory);

  expect(new Set(ids).size).toBe(248);
  // a long id may run over two lines in the margin
  const unbroken = words.replaceAll(' ', '');
  expect(ids.filter((id) => !unbroken.includes(id))).toEqual([]);
  expect(fingerprintOf(pages)).not.toBe('');
});

test('J4 from full to quickscan and back, nothing is lost', async ({ page, site }) => {
  await openExample(page, site.address);
  await toSection(page, '5.4-bewijs');
  const scope = page.getByRole('group', { name: 'Omvang van de toets' });
  await scope.getByRole('radio', { name: /^Quickscan/ }).check({ force: true });
  await expect(question(page, 'vr-bewijs-geraakt')).toBeVisible();
  await expect(question(page, 'vr-bewijs-bewijsnood')).toHaveCount(0);
  await page.reload();
  await expect(question(page, 'vr-bewijs-bewijsnood')).toHaveCount(0);
  await scope.getByRole('radio', { name: /^Volledig/ }).check({ force: true });
  await expect(question(page, 'vr-bewijs-bewijsnood').getByRole('textbox')).not.toHaveValue('');
});
