import type { Page } from '@playwright/test';
import { accessible, expect, test } from './fixtures.ts';
import { begin, openExample, openId, question, saved, toSection } from './wizard.ts';

const toEffect = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Effect', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Wat doet het voorstel met mensen?' }).waitFor();
};

const picture = (page: Page) => page.locator('.verdict__big');

async function withGroups(page: Page, address: string): Promise<void> {
  await begin(page, address, 'Twee groepen', 'Volledige toets');
  await toSection(page, 'h4-doelgroepen');
  await question(page, 'vr-doelgroepen-asiel').getByRole('checkbox', { name: 'Nareiziger' }).check();
  await question(page, 'vr-doelgroepen-regulier')
    .getByRole('checkbox', { name: /^Gezinsmigrant/ })
    .check();
  const persons = question(page, 'vr-aantallen');
  await persons.getByRole('textbox', { name: /^Nieuw per jaar.*Nareiziger/ }).fill('400');
  await persons.getByRole('textbox', { name: /^Nieuw per jaar.*Gezinsmigrant/ }).fill('22000');
  await saved(page);
}

test('J80 a dimension is judged for two groups by keyboard alone, copied, and stands there after a reload', async ({
  page,
  site,
}) => {
  await withGroups(page, site.address);
  await toEffect(page);
  await expect(picture(page)).toHaveText('Niet te bepalen');

  // the first cell comes after the switch of the table; from there arrows walk
  await page.getByRole('radio', { name: 'Na maatregelen' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Rechtspositie, Nareiziger: beoordeel/ })).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /^Gezin, Nareiziger: nadelig.*laag/ })).toBeFocused();
  await expect(picture(page)).toHaveText('Beperkt nadelig');

  // the other facts in the editor, with the size that the dossier knew
  await page.keyboard.press('Enter');
  const editor = page.getByRole('region', { name: 'Gezin: Nareiziger' });
  await expect(editor).toContainText('Overgenomen uit 4.6: 400 personen → B.');
  await editor.getByRole('radio', { name: 'Moeilijk omkeerbaar' }).focus();
  await page.keyboard.press('Space');
  await editor.getByRole('radio', { name: 'Ja', exact: true }).first().focus();
  await page.keyboard.press('Space');
  await expect(editor.getByRole('term').filter({ hasText: '= ernst 3' }).first()).toBeVisible();
  await editor.getByRole('textbox', { name: 'Toelichting en bewijs' }).focus();
  await page.keyboard.type('5 van de 9 advocaten zien dit (verzonnen).');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Gezin, Nareiziger: nadelig.*hoog/ })).toBeFocused();

  // copied to the other group, with the size of that group
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('button', { name: /^Gezin, Gezinsmigrant: nadelig.*hoog/ })).toBeFocused();
  await expect(picture(page)).toHaveText('Nadelig, maatregelen nodig');
  await expect(page.getByText('Twee beoordelingen staan op hoog.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Gezin: Gezinsmigrant' }).getByRole('radio', { name: /^D: meer/ }),
  ).toBeChecked();

  await saved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Gezin, Gezinsmigrant: nadelig.*hoog/ })).toBeVisible();
  await expect(picture(page)).toHaveText('Nadelig, maatregelen nodig');
  await page.getByRole('button', { name: /^Gezin, Nareiziger: nadelig.*hoog/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Toelichting en bewijs' })).toHaveValue(/^5 van de 9 advocaten/);
});

const widths = [1280, 390, 320];

test('J81 axe finds nothing in the effect room, and nothing scrolls sideways, with the editor open and all explained', async ({
  page,
  site,
}) => {
  await openExample(page, site.address);
  await toEffect(page);
  await page.getByRole('button', { name: /^Gezin, Gezinsmigrant: / }).click();
  await page.getByRole('button', { name: 'Uitleg bij elke stap' }).click();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.getByRole('region', { name: 'Gezin: Gezinsmigrant' })).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await accessible(page);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await accessible(page);
});

test('J82 a row about an untouched dimension, and a row whose group is gone, are told and mended', async ({
  page,
  site,
}) => {
  await withGroups(page, site.address);
  await toEffect(page);
  for (const name of [/^Gezin, Nareiziger: /, /^Opvang, Gezinsmigrant: /]) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name })).toContainText('sterk nadelig');
  }

  await toSection(page, '5.5-gezin');
  await question(page, 'vr-gezin-geraakt').getByRole('radio', { name: 'Nee' }).check();
  await question(page, 'vr-gezin-geraakt').getByRole('textbox').first().fill('gezinnen blijven bij elkaar.');
  await toSection(page, 'h4-doelgroepen');
  await question(page, 'vr-doelgroepen-regulier').getByRole('checkbox', { name: 'Student' }).check();
  await question(page, 'vr-doelgroepen-regulier')
    .getByRole('checkbox', { name: /^Gezinsmigrant/ })
    .uncheck();
  await saved(page);

  // the wizard tells it with the row
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    `/toets/${openId(page)}/ontbreekt`,
  );
  await expect(page.getByText(/bij 5\.5\.1 staat dat dit niet geraakt wordt/).first()).toBeVisible();

  await toEffect(page);
  await expect(page.getByText(/^Bij 5\.5\.1 staat dat dit niet geraakt wordt\. Wat klopt\?/)).toBeVisible();
  const apart = page.getByRole('region', { name: 'Groep niet meer gekozen' });
  await expect(apart).toContainText('Opvang');
  await expect(picture(page)).toHaveText('Nadelig, maatregelen nodig');
  await accessible(page);

  await page.getByRole('button', { name: /^Verwijder de beoordeling/ }).click();
  await expect(page.getByText(/^Niet geraakt: gezinnen blijven bij elkaar/)).toBeVisible();
  await apart.getByRole('combobox', { name: /^Groep/ }).selectOption({ label: 'Nareiziger' });
  await apart.getByRole('button', { name: /^Verplaats/ }).click();
  await expect(page.getByRole('button', { name: /^Opvang, Nareiziger: sterk nadelig/ })).toBeVisible();
  await expect(apart).toHaveCount(0);
});
