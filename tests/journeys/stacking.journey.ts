import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessible, expect, test } from './fixtures.ts';
import { openExample, question, saved } from './wizard.ts';

const example = readFileSync(path.resolve(import.meta.dirname, '../../public/voorbeeld.json'), 'utf8');

interface Entry {
  readonly id: string;
  readonly about: { readonly question: string };
  readonly value: unknown;
}

/** A second dossier, made from the example: other title, number and date, the same groups. Invented, as the example is. */
function second(): Buffer {
  const file = JSON.parse(example.replaceAll('voorbeeld-kortere-vergunning', 'tweede-voorstel')) as {
    fingerprint?: string;
    draft: { kind: string; entries: Entry[] };
  };
  const changed: Record<string, unknown> = {
    'doc-titel': 'Hogere eisen aan de referent (fictief)',
    'doc-kamerdossier': '99 044 (fictief)',
    'beoogde-datum': '2028-01-01',
    'inv-mogelijk-per': '2028-01-01',
  };
  delete file.fingerprint;
  file.draft.kind = 'toets';
  file.draft.entries = file.draft.entries
    .filter(({ about }) => !about.question.startsWith('vr-cumulatie'))
    .map((entry) => ({ ...entry, value: changed[entry.about.question] ?? entry.value }));
  return Buffer.from(JSON.stringify(file));
}

async function twoDossiers(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .getByLabel('Open bestand', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name: 'tweede.json', mimeType: 'application/json', buffer: second() });
  await question(page, 'doc-titel').waitFor();
  await page.evaluate(() => {
    location.hash = '/';
  });
  await openExample(page, address);
}

async function toStack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Stapeling', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Wat komt tegelijk op dezelfde mensen af?' }).waitFor();
  await page.getByRole('region', { name: 'Gezinsmigrant' }).waitFor();
}

test('J90 two dossiers are laid on top of each other, and the result stands in 5.18.1 with its source', async ({
  page,
  site,
}) => {
  await twoDossiers(page, site.address);
  await toStack(page);
  await expect(
    page.getByText(/^Vanaf januari 2028 raken \S+ maatregelen uit \S+ dossiers dezelfde groep: /),
  ).toBeVisible();
  const group = page.getByRole('region', { name: 'Gezinsmigrant' });
  await expect(group.getByText('99 044 (fictief) · beoogd vanaf jan 2028')).toBeVisible();
  await expect(group.getByRole('table', { name: /wat er samen voor één persoon bijkomt/ })).toBeVisible();

  await page.getByRole('button', { name: 'Zet in 5.18.1 van dit dossier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wat komt er in 5.18.1?' });
  await expect(dialog.getByRole('checkbox', { name: /Gezinsmigrant/ })).toBeChecked();
  await dialog.getByRole('button', { name: /^Zet \d rijen in 5\.18\.1$/ }).click();
  await expect(page.getByText(/^\d rijen toegevoegd aan 5\.18\.1, met de herkomst erbij\./)).toBeVisible();
  await saved(page);

  // they are in the questionnaire, also after a reload, with what is left to the drafter still open
  await page.getByRole('link', { name: 'Ga naar 5.18.1' }).click();
  await page.reload();
  const table = question(page, 'vr-cumulatie');
  await expect(table.getByRole('textbox', { name: /^Maatregel/ }).last()).toHaveValue(
    'Hogere eisen aan de referent (fictief)',
  );
  await expect(table.getByRole('textbox', { name: /^Effect/ }).last()).toHaveValue(
    /^Volgens ‘Hogere eisen aan de referent/,
  );
  await expect(table.getByRole('combobox', { name: /^Samen met dit voorstel/ }).last()).toHaveValue('');
  await expect(question(page, 'vr-cumulatie-herkomst').getByRole('textbox', { name: /^Bron/ }).last()).toHaveValue(
    /^Stapeling: dossier ‘Hogere eisen aan de referent \(fictief\)’, vingerafdruk [0-9a-f]{8}$/,
  );

  // nothing is offered twice
  await toStack(page);
  await page.getByRole('button', { name: 'Zet in 5.18.1 van dit dossier' }).click();
  await expect(page.getByRole('dialog').getByText(/maatregelen staan er al\.$/)).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(0);
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('J91 axe finds nothing on the stack, and nothing scrolls sideways, as time line, as table and in the dialog', async ({
  page,
  site,
}) => {
  await twoDossiers(page, site.address);
  await toStack(page);
  const everywhere = async () => {
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await accessible(page);
    }
  };
  await everywhere();
  await page.getByRole('button', { name: 'Toon als tabel' }).click();
  await everywhere();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Toon als tabel' }).click();
  await page.getByRole('button', { name: 'Zet in 5.18.1 van dit dossier' }).click();
  await page.getByRole('dialog').waitFor();
  await everywhere();
  await page.keyboard.press('Escape');
  await everywhere();

  // and on its own, with one dossier left: what to do is said
  await page.evaluate(() => {
    location.hash = '/stapeling';
  });
  await page.getByRole('checkbox').first().uncheck();
  await expect(page.getByText(/^Stapelen kan vanaf twee dossiers\./)).toBeVisible();
  await everywhere();
});
