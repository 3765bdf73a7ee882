import { accessible, expect, test } from './fixtures.ts';
import { makePdf, openExample, openId, pdfPages, question, toSection } from './wizard.ts';

test('J84 from the example to an invoeringstoets: fill one observation, see the comparison, make the PDF', async ({
  page,
  site,
}) => {
  await openExample(page, site.address);
  await page.goto(`${site.address}#/toets/${openId(page)}/rapport`);
  await page.getByRole('button', { name: 'Begin een invoeringstoets' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begin een invoeringstoets' });
  await expect(dialog.getByText(/5 groepen.*16 indicatoren.*24 voorspelde effecten.*7 voorwaarden/)).toBeVisible();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Begin de invoeringstoets' }).click();

  await question(page, 'doc-titel').waitFor();
  await expect(question(page, 'doc-titel').getByRole('textbox').first()).toHaveValue(/^Kortere verblijfsvergunning/);
  await expect(page.getByRole('group', { name: 'Omvang van de toets' })).toHaveCount(0);

  await toSection(page, 'h3-indicatoren');
  const first = question(page, 'indicatoren-vreemdeling')
    .getByRole('row', { name: /verblijfsgat/ })
    .first();
  await first.locator('[data-column="zwaarder-bij"]').getByRole('combobox').selectOption({ label: 'Een hoger getal' });
  await first.locator('[data-column="gemeten"]').getByRole('textbox').fill('1150');
  await accessible(page);

  await toSection(page, 'h9-conclusie');
  const compared = question(page, 'voorspeld-waargenomen');
  await expect(compared.getByText(/: voorspeld 700, waargenomen 1\.150/)).toBeVisible();
  await expect(compared.getByText(/84 voorspellingen en afspraken: 1 zwaarder dan voorspeld/)).toBeVisible();
  await expect(compared.getByText(/Van 24 rijen is nog niets waargenomen/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const words = (await pdfPages(await makePdf(page))).join(' ');
  expect(words).toContain('Invoeringstoets');
  expect(words).toMatch(/zwaarder dan voorspeld/);
  expect(words).toMatch(/Overgenomen uit vraag 5\.24\.4 van de uitvoeringstoets/);
});

test('J85 an invoeringstoets begins from the list and from nothing, and its file opens again', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await page.getByRole('button', { name: 'Begin een toets' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe toets' });
  await dialog.getByRole('textbox', { name: 'Hoe heet de toets?' }).fill('Na een jaar');
  await dialog.getByRole('radio', { name: /^Invoeringstoets/ }).check();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await question(page, 'doc-titel').waitFor();
  const pdf = await makePdf(page);

  await page.goto(`${site.address}#/`);
  const row = page.getByRole('row', { name: /Na een jaar/ });
  await expect(row).toContainText('Invoeringstoets');
  await row.getByRole('button', { name: /^Acties voor/ }).click();
  await expect(page.getByRole('button', { name: 'Begin een invoeringstoets uit dit dossier' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Toets een wijziging/ })).toBeVisible();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'toets.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
  await expect(page.getByRole('heading', { level: 2, name: /Na een jaar/ }).first()).toBeVisible();

  await page.goto(site.address);
  await page
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await question(page, 'doc-titel').waitFor();
  await page.goto(`${site.address}#/`);
  await page.getByRole('button', { name: /^Acties voor Kortere/ }).click();
  await page.getByRole('button', { name: 'Begin een invoeringstoets uit dit dossier' }).click();
  await page.getByRole('button', { name: 'Begin de invoeringstoets' }).click();
  await expect(page).toHaveURL(/#\/toets\//);
  await toSection(page, 'h5-afspraken');
  await expect(
    question(page, 'voorwaarden-nagekomen')
      .getByRole('row', { name: /INDIGO|V1/ })
      .first(),
  ).toBeVisible();
});
