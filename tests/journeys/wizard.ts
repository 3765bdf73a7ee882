import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The id of the dossier that is open. */
export const openId = (page: Page): string => new URL(page.url()).hash.split('/')[2] ?? '';

export const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);

/** Goes to a section of the open dossier, as the address bar would. */
export async function toSection(page: Page, section: string): Promise<void> {
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    `/toets/${openId(page)}/${section}`,
  );
  await page.locator('[data-question]').first().waitFor();
}

export async function begin(
  page: Page,
  address: string,
  title: string,
  scope: 'Quickscan' | 'Volledige toets',
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Begin een toets|Nieuwe toets)$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe toets' });
  await dialog.getByLabel('Hoe heet de toets?').fill(title);
  await dialog.getByRole('radio', { name: scope }).check();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdstukken' })).toBeAttached();
  await question(page, 'doc-titel').waitFor();
}

export async function openExample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await question(page, 'doc-titel').waitFor();
}

/** What the app says it has written is written. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByText(/^(Opgeslagen om \d\d:\d\d|Alles is opgeslagen) /).first()).toBeVisible();

/** The words of a PDF in reading order, page by page. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replace(/\s+/g, ' '),
    );
  }
  await pdf.destroy();
  return pages;
}

type Share = 'Niets' | 'De antwoorden' | 'Antwoorden, opmerkingen en geschiedenis';

/** The dialog that asks what goes into the PDF. */
export async function askForPdf(page: Page): Promise<Locator> {
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    `/toets/${openId(page)}/rapport`,
  );
  await page.getByRole('button', { name: /^Maak de PDF/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Wat gaat er mee in de PDF?' });
  await dialog.waitFor();
  return dialog;
}

/** As it is offered, unless the test chooses. */
export async function makePdf(page: Page, share?: Share): Promise<Uint8Array> {
  const dialog = await askForPdf(page);
  if (share) await dialog.getByRole('radio', { name: new RegExp(`^${share}`) }).check();
  await dialog.getByRole('button', { name: 'Maak de PDF' }).click();
  const link = page.getByRole('link', { name: 'Download de PDF' });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return new Uint8Array(await contents(download));
}

export async function contents(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** The open dossier as the file that its report screen saves. */
export async function exported(page: Page): Promise<Buffer> {
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    `/toets/${openId(page)}/rapport`,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het bestand' }).click(),
  ]);
  return contents(download);
}
