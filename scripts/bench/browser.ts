import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, installedChromium } from '../environment.mjs';
import { serve } from '../serve.mjs';
import { median, quantile } from './table.ts';

const runs = 5;

/** The built app in Chromium: what a first visit costs, how soon it can be used, how soon a letter is on the screen. */
export async function benchBrowser(): Promise<Record<string, string | number>[]> {
  const folder = path.resolve(import.meta.dirname, '../../dist');
  const { server, address } = await serve({ folder, port: 4900 });
  const executablePath = installedChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: chromiumFlags,
  });
  try {
    return [
      ...(await firstVisit(browser, address)),
      ...(await typing(browser, address, 1)),
      ...(await typing(browser, address, 4)),
      ...(await printing(browser, address)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

const row = (what: string, value: number, unit: string) => ({
  wat: what,
  waarde: Math.round(value * 10) / 10,
  eenheid: unit,
});

async function firstVisit(browser: Browser, address: string) {
  const starts: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    bytes = 0;
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      bytes += /woff2|png/.test(response.url()) ? body.length : gzipSync(body).length;
    });
    const started = performance.now();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    starts.push(performance.now() - started);
    await page.waitForLoadState('networkidle');
    await context.close();
  }
  return [row('koude start tot eerste kop', median(starts), 'ms'), row('eerste bezoek, gzip', bytes / 1000, 'kB')];
}

async function typing(browser: Browser, address: string, slowdown: number) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await openExample(page, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const durations = await keyDurations(page);
  await page.context().close();
  const where = slowdown === 1 ? '' : ` (processor ${slowdown}× trager)`;
  return [
    row(`toets tot beeld, mediaan${where}`, median(durations), 'ms'),
    row(`toets tot beeld, p95${where}`, quantile(durations, 0.95), 'ms'),
  ];
}

/** The PDF of the example, made in the worker: how long, and how long the page itself stood still meanwhile. */
async function printing(browser: Browser, address: string) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await openExample(page, address);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(page.url()).hash.replace(/^(#\/toets\/[^/]+).*/, '$1/rapport'),
  );
  await page.getByRole('button', { name: /^Maak de PDF/ }).waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const blocked: number[] = [0];
    Object.assign(globalThis, { blocked });
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
  });
  await page.getByRole('button', { name: /^Maak de PDF/ }).click();
  const started = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: 'Maak de PDF' }).click();
  await page.getByRole('link', { name: 'Download de PDF' }).waitFor({ timeout: 120_000 });
  const time = performance.now() - started;
  const words = (await page.getByText(/^De PDF is klaar/).textContent()) ?? '';
  const pages = Number(/(\d+) pagina/.exec(words)?.[1]);
  const blocked = await page.evaluate(() => Math.max(...(globalThis as unknown as { blocked: number[] }).blocked));
  await page.context().close();
  return [
    row(`PDF van het voorbeeld, ${pages} pagina’s, eerste keer`, time, 'ms'),
    row('per pagina', time / pages, 'ms'),
    row('langste taak van het scherm tijdens het maken', blocked, 'ms (0 = geen boven 50)'),
  ];
}

async function openExample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await page.getByRole('navigation', { name: 'Hoofdstukken' }).waitFor();
  await page.goto(
    `${page.url().split('#')[0]}#${new URL(page.url()).hash.slice(1).replace(/^(\/toets\/[^/]+).*/, '$1/5.4-bewijs')}`,
  );
  await page.locator('textarea').first().waitFor();
}

/** From key down to the next painted frame, for each of 120 letters typed into a long answer. */
async function keyDurations(page: Page): Promise<number[]> {
  await page.locator('textarea').first().click();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener(
      'keydown',
      (event) => {
        const from = event.timeStamp;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => seen.push(performance.now() - from);
          channel.port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  await page.keyboard.type(
    'De vreemdeling moet in de voorgestelde situatie zelf aantonen dat de gezinsband bestaat, binnen vier weken na het bericht.',
    { delay: 40 },
  );
  return page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
}
