import { accessible, expect, test } from './fixtures.ts';
import { openExample, openId } from './wizard.ts';

test('J88 the way of the person is on the report screen, with its table, at every width', async ({ page, site }) => {
  await openExample(page, site.address);
  await page.goto(`${site.address}#/toets/${openId(page)}/rapport`);
  const way = page.getByRole('region', { name: 'De weg van de persoon, nu en straks' });
  await way.waitFor();

  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const drawing = way.getByRole('img', { name: 'De weg van de persoon, nu en straks' });
    await expect(drawing).toHaveCount(1);
    await expect(drawing).toHaveAccessibleDescription(
      /Langer wachten: stap 7 Wachten op besluit \(van 9 naar 14 weken\)/,
    );
    await expect(drawing.getByText('langer:').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await way.getByText('Lees de weg als tabel').click();
  await expect(way.getByRole('row', { name: /^14b Inkomen en relatie bewijzen/ })).toContainText('nieuw');
  await accessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await accessible(page);
});
