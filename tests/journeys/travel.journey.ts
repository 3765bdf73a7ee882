import type { Browser, Page } from '@playwright/test';
import { fingerprint } from '../../src/draft/fingerprint.ts';
import { readDraftText } from '../../src/draft/readDraftText.ts';
import { handmade, mutool, packed, qpdf } from '../exchange/tampered.ts';
import { accessible, expect, reportViolations, test, watch } from './fixtures.ts';
import { askForPdf, begin, exported, makePdf, openExample, openId, question, saved, toSection } from './wizard.ts';

/** Somebody else's computer: nothing of the first one is there. */
async function elsewhere(browser: Browser, address: string, trouble: string[]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  watch(page, address, trouble);
  await reportViolations(page);
  await page.goto(address);
  return page;
}

async function open(page: Page, bytes: Uint8Array, name = 'rapport.pdf'): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
}

const opened = (page: Page) => page.getByRole('region', { name: /is geopend uit de PDF$/ });

/** The entries that the app has of the dossier that is open. */
async function entriesOf(page: Page) {
  const read = readDraftText((await exported(page)).toString());
  if (!read.ok) throw new Error(read.reason);
  return read.draft.entries;
}

async function retitle(page: Page, title: string): Promise<void> {
  await toSection(page, 'h0-document');
  const box = question(page, 'doc-titel').getByRole('textbox');
  await box.fill(title);
  await box.blur();
  await saved(page);
}

test('J15 the answers travel inside the PDF to another computer, with the same fingerprint', async ({
  page,
  site,
  browser,
  trouble,
}) => {
  await openExample(page, site.address);
  await retitle(page, 'Weggehaald');
  await retitle(page, 'Kortere geldigheid');
  const pdf = await makePdf(page);
  const before = await entriesOf(page);

  for (const [name, bytes] of [
    ['as it was made', pdf],
    ['after qpdf', await qpdf(pdf, ['--linearize'])],
    ['after mutool', mutool(pdf, 'garbage,compress')],
  ] as const) {
    await test.step(name, async () => {
      const reviewer = await elsewhere(browser, site.address, trouble);
      await open(reviewer, bytes);
      await expect(opened(reviewer)).toContainText('De vingerafdruk klopt');
      await expect(opened(reviewer)).toBeFocused();
      await expect(reviewer.getByRole('heading', { level: 1, name: 'Rapport en delen' })).toBeVisible();
      await accessible(reviewer);
      const after = await entriesOf(reviewer);
      expect(await fingerprint(after)).toBe(await fingerprint(before));
      expect(JSON.stringify(after)).not.toContain('Weggehaald');
      await reviewer.context().close();
    });
  }
});

test('J16 a PDF that comes back joins the dossier it left: nothing is lost, and no old answer is asked about again', async ({
  page,
  site,
  browser,
  trouble,
}) => {
  await begin(page, site.address, 'Eerste titel', 'Quickscan');
  const first = await makePdf(page);
  await retitle(page, 'Tweede titel');
  await retitle(page, 'Derde titel');
  const later = await makePdf(page);

  const reviewer = await elsewhere(browser, site.address, trouble);
  await open(reviewer, first);
  await expect(opened(reviewer)).toContainText('Eerste titel');
  await reviewer.goto(`${site.address}#/`);
  await reviewer.getByRole('table').waitFor();
  await open(reviewer, later);
  await expect(opened(reviewer)).toContainText('heeft nu dezelfde antwoorden als de PDF');
  await expect(reviewer.getByRole('link', { name: /Verschillen/ })).toHaveCount(0);
  await retitle(reviewer, 'Titel van de reviewer');
  const answer = await makePdf(reviewer, 'Antwoorden, opmerkingen en geschiedenis');

  await open(page, answer);
  await expect(opened(page)).toContainText('Titel van de reviewer');
  await opened(page).getByRole('link', { name: 'Naar de vragen' }).click();
  await expect(question(page, 'doc-titel').getByRole('textbox')).toHaveValue('Titel van de reviewer');
  await expect(page.getByRole('link', { name: /Verschillen/ })).toHaveCount(0);
  const values = (await entriesOf(page)).map(({ value }) => value);
  for (const title of ['Eerste titel', 'Tweede titel', 'Derde titel']) expect(values).toContain(title);
});

test('J17 a PDF that cannot be opened gives its sentence, and what was open stays open', async ({ page, site }) => {
  await begin(page, site.address, 'Deze blijft open', 'Quickscan');
  const id = openId(page);
  const pdf = await makePdf(page);
  const text = new TextEncoder();
  const refused: [string, Uint8Array, RegExp][] = [
    [
      'taken out',
      await qpdf(pdf, ['--remove-attachment=toets.json']),
      /komt uit deze app, maar de antwoorden zitten er/,
    ],
    ['made without', await makePdf(page, 'Niets'), /komt uit deze app, maar de antwoorden zitten er niet/],
    ['not ours', handmade([]), /komt niet uit deze app/],
    ['half', pdf.slice(0, pdf.length / 2), /beschadigd of niet compleet/],
    ['locked', await qpdf(pdf, ['--encrypt', 'a', 'b', '256', '--']), /beveiligd met een wachtwoord/],
    ['two', handmade(['{}', '[]'].map((json) => ({ name: 'toets.json', bytes: text.encode(json) }))), /meer dan één/],
    ['50 MB inside', handmade([{ name: 'toets.json', bytes: packed(50), filter: '/FlateDecode' }]), /te groot: 50 MB/],
    ['300 MB inside', handmade([{ name: 'toets.json', bytes: packed(300), filter: '/FlateDecode' }]), /uitpakken veel/],
    ['no PDF', text.encode('hallo'), /heet een PDF, maar het is er geen/],
  ];
  for (const [name, bytes, sentence] of refused) {
    await test.step(name, async () => {
      await open(page, bytes);
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible({ timeout: 20_000 });
      expect(openId(page)).toBe(id);
    });
  }
  await accessible(page);
  await toSection(page, 'h0-document');
  await expect(question(page, 'doc-titel').getByRole('textbox')).toHaveValue('Deze blijft open');
  await page.goto(`${site.address}#/`);
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('J18 the dialog says what goes along, by keyboard too, and warns when the dossier is not for everyone', async ({
  page,
  site,
}) => {
  await begin(page, site.address, 'Vertrouwelijk', 'Volledige toets');
  const unclassified = await askForPdf(page);
  await expect(unclassified).toContainText('De rubricering is niet ingevuld');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Maak de PDF' })).toBeFocused();

  await toSection(page, 'h0-document');
  await question(page, 'doc-rubricering').getByRole('radio', { name: 'Departementaal Vertrouwelijk' }).check();
  await retitle(page, 'Vertrouwelijke toets');
  const dialog = await askForPdf(page);
  await expect(dialog.getByRole('radio', { name: /^De antwoorden/ })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: /^De antwoorden/ })).toBeFocused();
  await expect(dialog).toContainText('‘Departementaal Vertrouwelijk’');
  await expect(dialog).toContainText('2 antwoorden');
  await accessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toContainText('1 eerder antwoord');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: /^Niets/ })).toBeChecked();
  await expect(dialog).toContainText('Geen gegevens');
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Download de PDF' });
  await expect(link).toBeFocused({ timeout: 60_000 });
  await expect(page.getByText('Er zitten geen antwoorden in')).toBeVisible();
});
