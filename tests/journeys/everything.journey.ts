import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, contents, openId, question, saved } from './wizard.ts';

interface Asked {
  id: string;
  type: string;
}

/** The questions of the inventory, in its order. */
function askedIn(part: unknown): Asked[] {
  if (Array.isArray(part)) return part.flatMap(askedIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'id' in part && 'label' in part && 'type' in part ? [part as Asked] : [];
  return [...own, ...Object.values(part).flatMap(askedIn)];
}

const inventory = askedIn(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../templates/inventory.json'), 'utf8')),
);

/** Answers that open what hangs on them; everything else takes the first answer there is. */
const opening: Record<string, string> = {
  adviestermijn: 'Krap maar werkbaar',
  'beoogde-datum': '1-1-2027',
  'inv-mogelijk-per': '1-7-2027',
  'eindoordeel-keuze': 'Uitvoerbaar, mits aan voorwaarden wordt voldaan',
  'vast-openbaar': 'Deels openbaar, met weglakking',
};

/** Only asked while something else is still empty: these come first in their section. */
const early = ['vr-geen-doelgroep-reden', 'vr-dialoog-niet'];

async function fillBox(box: Locator, text = 'Proef'): Promise<void> {
  const mode = await box.getAttribute('inputmode');
  await box.fill(text === 'Proef' && (mode === 'decimal' || mode === 'numeric') ? '12' : text);
}

async function fillTable(block: Locator): Promise<void> {
  const table = block.locator('table').first();
  if ((await table.count()) === 0)
    await block
      .getByRole('button', { name: /toevoegen$/ })
      .first()
      .click();
  const row = table.locator('tbody tr').first();
  const box = row.locator('input:not([type=checkbox]), textarea').first();
  if ((await box.count()) > 0) await fillBox(box);
  else await row.locator('select').first().selectOption({ index: 1 });
}

async function answer(block: Locator, id: string): Promise<void> {
  const wanted = opening[id];
  if ((await block.locator('table').count()) > 0) return fillTable(block);
  const radios = block.getByRole('radio');
  if ((await radios.count()) > 0) {
    await (wanted ? block.getByRole('radio', { name: wanted }) : radios.first()).check();
    return;
  }
  const boxes = block.getByRole('checkbox');
  if ((await boxes.count()) > 0) return boxes.first().check();
  const field = block.getByRole('textbox').first();
  if ((await field.count()) > 0) return fillBox(field, wanted);
  const add = block.getByRole('button', { name: /toevoegen$/ }).first();
  if ((await add.count()) === 0) return;
  await add.click();
  await fillTable(block);
}

/** Answers what this section asks, until nothing new appears. */
async function answerSection(page: Page, answered: Set<string>): Promise<void> {
  const open = async (): Promise<string[]> =>
    (await page.locator('[data-question]').evaluateAll((all) => all.map((each) => each.getAttribute('data-question'))))
      .map((id) => id ?? '')
      .filter((id) => !answered.has(id));
  for (;;) {
    let ids = await open();
    // what the last answer opens comes a moment later
    if (ids.length === 0) await page.waitForTimeout(250);
    ids = await open();
    const next = ids.find((id) => early.includes(id)) ?? ids[0];
    if (next === undefined) return;
    await answer(question(page, next), next);
    answered.add(next);
  }
}

test('J14 every one of the 248 questions can be answered in the browser', async ({ page, site }) => {
  test.setTimeout(240_000);
  await begin(page, site.address, 'Alles', 'Volledige toets');
  const answered = new Set<string>(['doc-titel']);
  for (;;) {
    await answerSection(page, answered);
    const here = page.url();
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForTimeout(150);
    if (page.url() === here || page.url().endsWith('/rapport')) break;
    await page.locator('[data-question]').first().waitFor();
  }
  await saved(page);

  expect(inventory.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);

  await page.goto(`${site.address}#/toets/${openId(page)}/rapport`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het bestand' }).click(),
  ]);
  const { draft } = JSON.parse((await contents(download)).toString()) as {
    draft: { entries: { about: { question: string } }[] };
  };
  const stored = new Set(draft.entries.map(({ about }) => about.question));
  const computed = inventory.filter(({ type }) => type === 'derived').map(({ id }) => id);
  expect(inventory.map(({ id }) => id).filter((id) => !stored.has(id))).toEqual(computed);
});
