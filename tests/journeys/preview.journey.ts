import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { accessible, expect, reportViolations, test, watch } from './fixtures.ts';
import { begin, openExample, pdfPages, question, toSection } from './wizard.ts';

/** Keeps a copy of every PDF that is handed over to be shown: what the pages in the pane are made of. */
const keepShown = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function keeping(this: Worker, ...given: unknown[]) {
      const [message] = given as [{ kind?: string; bytes?: Uint8Array<ArrayBuffer> } | undefined];
      if (message?.kind === 'open') Object.assign(globalThis, { shownPdf: message.bytes?.slice() });
      return (postMessage as (...all: unknown[]) => void).apply(this, given);
    };
  });

async function shownPdf(page: Page): Promise<Buffer> {
  const url = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsDataURL(new Blob([(globalThis as unknown as { shownPdf: Uint8Array<ArrayBuffer> }).shownPdf]));
      }),
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'Voorbeeld van de PDF' });
const button = (page: Page): Locator => page.getByRole('button', { name: 'Voorbeeld van de PDF' });
const leaf = (page: Page, number: number): Locator => page.locator(`.leaf[data-page="${number - 1}"]`);
/** The page on which the question at hand begins. */
const marked = (page: Page): Locator => page.locator('.leaf:has([data-mark="begin"])');
const typedPage = (page: Page): Locator => page.getByRole('textbox', { name: 'Pagina' });

/** Of a picture: the share of it that is ink, and a number that another picture does not have. */
const ink = (picture: Locator): Promise<{ dark: number; sum: number }> =>
  picture.evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(Math.max(1, canvas.width), Math.max(1, canvas.height));
    const pen = copy.getContext('2d');
    pen?.drawImage(canvas, 0, 0);
    const { data } = pen?.getImageData(0, 0, copy.width, copy.height) ?? { data: new Uint8ClampedArray() };
    let dark = 0;
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 128) dark += 1;
      sum = (sum * 31 + (data[at] ?? 0)) % 1_000_000_007;
    }
    return { dark: dark / Math.max(1, data.length / 4), sum };
  });

const isDrawn = (picture: Locator): Promise<void> =>
  expect.poll(async () => (await ink(picture)).dark, { timeout: 30_000 }).toBeGreaterThan(0.002);

async function openPane(page: Page): Promise<void> {
  await button(page).click();
  await expect(pane(page)).toBeVisible();
  // the engine starts for the first time
  await marked(page).waitFor({ timeout: 60_000 });
}

/** How far the pages were scrolled, once they stand still. */
async function scrolled(page: Page): Promise<number> {
  let last = Number.NaN;
  await expect(async () => {
    const before = last;
    last = await page.locator('.leaves').evaluate((box) => Math.round(box.scrollTop));
    expect(last).toBe(before);
  }).toPass({ intervals: [200] });
  return last;
}

test('J72 what is typed stands on the page beside the form, and only pages in sight have a picture', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await keepShown(page);
  await openExample(page, site.address);
  await toSection(page, '5.4-bewijs');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  await openPane(page);
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true');

  const box = question(page, 'vr-bewijs-bewijsnood').getByRole('textbox').first();
  await box.click();
  const picture = marked(page).getByRole('img');
  await expect(picture).toHaveAccessibleName(/^Pagina \d+ van \d+$/);
  await isDrawn(picture);
  const before = await ink(picture);
  const leaves = await page.locator('.leaf').count();
  expect(leaves).toBe((await pdfPages(await shownPdf(page))).length);
  expect(leaves).toBeGreaterThan(50);
  expect(await page.locator('.leaf canvas').count()).toBeLessThanOrEqual(6);

  await box.press('Control+Home');
  await box.pressSequentially('Een zin over een zeldzame kwartaalkaart. ');
  const number = Number(await marked(page).getAttribute('data-page'));
  await expect
    .poll(async () => (await pdfPages(await shownPdf(page)))[number], { timeout: 30_000 })
    .toContain('Een zin over een zeldzame kwartaalkaart.');
  await expect.poll(async () => (await ink(picture)).sum, { timeout: 30_000 }).not.toBe(before.sum);
  await isDrawn(picture);

  // far away: the pictures are there, and no longer here
  await typedPage(page).fill(String(leaves));
  await typedPage(page).press('Enter');
  await isDrawn(leaf(page, leaves).getByRole('img'));
  await expect(page.locator('.leaf canvas')).toHaveCount(await canvasesNear(page, leaves));
  await expect(leaf(page, number + 1).locator('canvas')).toHaveCount(0);

  // it stays as it was left, and costs nothing before it is opened
  await page.reload();
  await expect(pane(page)).toBeVisible();
  await pane(page).getByRole('button', { name: 'Sluit het voorbeeld' }).click();
  await expect(button(page)).toBeFocused();
  await expect(pane(page)).toBeHidden();
  const workers = page.workers().filter((each) => each.url().includes('pdfReader'));
  expect(workers.length).toBe(0);
});

/** Pages in sight near the end, with one before them. */
const canvasesNear = (page: Page, last: number): Promise<number> =>
  page.locator('.leaves').evaluate((box, count) => {
    const edges = box.getBoundingClientRect();
    const inSight = [...box.children].filter((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return bottom > edges.top && top < edges.bottom;
    });
    return Math.min(count, inSight.length + 1);
  }, last);

test('J73 the pages follow the question, unless a reader moved them; and everything goes by keyboard', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openExample(page, site.address);
  await toSection(page, '5.4-bewijs');
  await openPane(page);
  await isDrawn(marked(page).getByRole('img'));
  await accessible(page);

  const toQuestion = pane(page).getByRole('button', { name: /^Naar vraag / });
  await question(page, 'vr-bewijs-eenmalig').getByRole('textbox').first().click();
  await expect(page.locator(`[data-spot="vraag-5.4.5"]`).first()).toBeInViewport();
  await expect(marked(page)).toBeInViewport();

  // another section, by keyboard
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/gezin/i);
  await expect(marked(page).locator('[data-spot="5.5-gezin"]')).toBeInViewport();

  // moved by hand: the pages stay, and go along again when asked
  const began = await scrolled(page);
  await page.locator('.leaves').hover();
  await page.mouse.wheel(0, 9000);
  const there = await scrolled(page);
  expect(there).toBeGreaterThan(began + 5000);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('section[data-question]:focus-within')).toContainText('5.5.2');
  expect(await scrolled(page)).toBe(there);
  const follow = pane(page).getByRole('checkbox', { name: 'Volg mijn vraag' });
  await follow.uncheck();
  await follow.check();
  await expect(marked(page).locator('[data-spot="vraag-5.5.2"]')).toBeInViewport();

  // to a page, to a question, and to nowhere
  await typedPage(page).fill('1');
  await typedPage(page).press('Enter');
  await expect(leaf(page, 1)).toBeInViewport({ ratio: 0.5 });
  await pane(page).getByRole('button', { name: 'Volgende pagina' }).press('Enter');
  await expect(typedPage(page)).toHaveValue('2');
  await typedPage(page).fill('6.2');
  await typedPage(page).press('Enter');
  await expect(page.locator('[data-spot="vraag-6.2"]').first()).toBeInViewport();
  await typedPage(page).fill('999');
  await typedPage(page).press('Enter');
  await expect(pane(page).getByText(/‘999’ staat niet in dit rapport/)).toBeVisible();

  // from the page to the form
  await typedPage(page).fill('5.4.3');
  await typedPage(page).press('Enter');
  await expect(toQuestion).toHaveAccessibleName('Naar vraag 5.4.3');
  await toQuestion.press('Enter');
  await expect(question(page, 'vr-bewijs-bewijsnood').getByRole('textbox').first()).toBeFocused();

  // a link in the page stays within the pages
  await typedPage(page).fill('2');
  await typedPage(page).press('Enter');
  const link = page.locator('.leaf__link[data-to="6.1"], .leaf__link[data-to^="h"]').first();
  const to = await link.getAttribute('data-to');
  const address = page.url();
  await link.click();
  await expect(page.locator(`[data-spot="${to}"]`).first()).toBeInViewport();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Alt+KeyP');
  await expect(pane(page)).toBeHidden();
});

test('J73 at 390 px the pages lie over the form, and closing gives the focus back', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openExample(page, site.address);
  await toSection(page, '5.4-bewijs');
  await button(page).click();
  const dialog = page.getByRole('dialog', { name: 'Voorbeeld van de PDF' });
  await expect(dialog).toBeVisible();
  await marked(page).waitFor({ timeout: 60_000 });
  await isDrawn(marked(page).getByRole('img'));
  await accessible(page);
  const sideways = await dialog.evaluate((own) => own.scrollWidth - own.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('J74 without a server the report shows its pages too, and text stays what it begins with', async ({
  page,
  site,
  trouble,
}) => {
  await page.goto(site.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await site.stop();
  const offline = await page.context().newPage();
  watch(offline, site.address, trouble);
  await reportViolations(offline);
  await openExample(offline, site.address);
  await offline.evaluate(() => {
    location.hash = location.hash.replace(/^(#\/toets\/[^/]+).*/, '$1/rapport');
  });

  await expect(offline.getByRole('radio', { name: 'Als tekst' })).toBeChecked();
  await expect(offline.getByRole('article', { name: 'Samenvatting' })).toBeVisible();
  await offline.getByText('Als pagina’s', { exact: true }).click();
  await expect(offline.getByRole('article', { name: 'Samenvatting' })).toBeHidden();
  await leaf(offline, 1).waitFor({ timeout: 60_000 });
  await isDrawn(leaf(offline, 1).getByRole('img'));
  await accessible(offline);
  await offline.getByText('Als tekst', { exact: true }).click();
  await expect(offline.getByRole('article', { name: 'Samenvatting' })).toBeVisible();
});

const assets = path.resolve(import.meta.dirname, '../../dist/assets');

/** The reader of PDFs itself, and not the small file that knows its address. */
const isReader = (name: string): boolean =>
  name.startsWith('pdfReader-') && statSync(path.join(assets, name)).size > 100_000;

test('J74 when the pages cannot be shown it says so, and trying again helps', async ({ browser, site }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const reader = `**/${readdirSync(assets).find(isReader)}`;
  await page.route(reader, (route) => route.abort());
  await begin(page, site.address, 'Klein', 'Quickscan');
  await page.keyboard.press('Alt+KeyP');
  const failed = pane(page).getByText('Het voorbeeld is niet gemaakt.');
  await expect(failed).toBeVisible({ timeout: 60_000 });
  await accessible(page);
  await page.unroute(reader);
  await pane(page).getByRole('button', { name: 'Probeer opnieuw' }).click();
  await isDrawn(marked(page).getByRole('img'));
  await expect(failed).toBeHidden();
  await context.close();
});
