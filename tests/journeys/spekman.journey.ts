import { expect, test } from './fixtures.ts';
import { begin, makePdf, pdfPages, question, saved, toSection } from './wizard.ts';

const title = 'Ex ante uitvoeringstoets motie-Spekman';
const nu =
  'Een uitgeprocedeerde asielzoeker met een aanvraag regulier medisch heeft rechtmatig verblijf, maar geen recht op opvang.';
const straks =
  'Opvang vóór eind 2009, onder voorwaarde van een actueel en volledig medisch dossier en een toestemmingsverklaring.';

test('J1 the Spekman case, typed by keyboard, survives a reload in mid-sentence and comes out of the PDF in order', async ({
  page,
  site,
}) => {
  await begin(page, site.address, title, 'Volledige toets');

  // typed with the keyboard alone, from the question's own field
  await toSection(page, 'h2-voorstel');
  await question(page, 'huidige-situatie').getByRole('textbox').focus();
  const half = Math.floor(nu.length / 2);
  await page.keyboard.type(nu.slice(0, half));
  await page.waitForTimeout(200);
  await page.reload();
  await expect(question(page, 'huidige-situatie').getByRole('textbox')).toHaveValue(nu.slice(0, half));
  await question(page, 'huidige-situatie').getByRole('textbox').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(nu.slice(half));
  await page.keyboard.press('Alt+ArrowDown');
  await question(page, 'nieuwe-situatie').getByRole('textbox').focus();
  await page.keyboard.type(straks);

  // a condition: the trigger of 5.7 opens its questions, and says so
  await toSection(page, '5.7-opvang');
  await expect(question(page, 'vr-opvang-recht')).toHaveCount(0);
  await question(page, 'vr-opvang-geraakt').getByRole('radio', { name: 'Ja' }).focus();
  await page.keyboard.press('Space');
  await expect(question(page, 'vr-opvang-recht')).toBeVisible();
  await expect(question(page, 'vr-opvang-geraakt')).toContainText('Door uw ‘Ja’ stellen we ook 5.7.2');

  // a table, cell by cell
  await toSection(page, '5.4-bewijs');
  await question(page, 'vr-bewijs-geraakt').getByRole('radio', { name: 'Ja' }).check();
  const table = question(page, 'vr-bewijs-wat');
  await table.getByRole('textbox').first().focus();
  await page.keyboard.type('Actueel en volledig medisch dossier');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bij de behandelaars');
  await table.getByRole('button', { name: /toevoegen$/ }).click();
  await page.keyboard.type('Toestemmingsverklaring');
  await page.waitForTimeout(200);
  await saved(page);
  await page.reload();
  await expect(question(page, 'vr-bewijs-wat').getByRole('textbox').first()).toHaveValue(
    'Actueel en volledig medisch dossier',
  );

  // what is missing, with a link that goes there
  await page
    .getByRole('link', { name: /^Wat ontbreekt nog/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('open');
  await page.getByRole('main').locator('a[href*="vr-bewijs-wat"]').first().click();
  await expect(question(page, 'vr-bewijs-wat')).toBeVisible();

  const pages = await pdfPages(await makePdf(page));
  const words = pages.join(' ');
  const places = [title, nu, straks, 'Actueel en volledig medisch dossier', 'Toestemmingsverklaring'].map((text) =>
    words.indexOf(text),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(words).toContain('Niet beantwoord');
  expect(pages.at(-1)).toContain(`Pagina ${pages.length} van ${pages.length}`);
});
