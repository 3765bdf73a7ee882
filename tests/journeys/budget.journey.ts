import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makePdf, openExample } from './wizard.ts';

const kB = 1000;

/** What a response weighs on the wire with gzip; fonts and pictures are compressed already. */
async function weight(response: Response): Promise<number> {
  const body = await response.body();
  return /\.(woff2?|png)$/.test(response.url()) ? body.length : gzipSync(body).length;
}

test('J13 a first visit costs at most 250 kB, and the PDF engine at most 600 kB when it is first asked for', async ({
  browser,
  site,
}) => {
  // without the service worker, which fetches the rest for later
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen: Promise<[string, number]>[] = [];
  const listen = (response: Response) => {
    seen.push(weight(response).then((bytes) => [new URL(response.url()).pathname, bytes]));
  };
  page.on('response', listen);
  await page.goto(site.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const first = await Promise.all(seen);
  page.off('response', listen);

  expect(first.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(250 * kB);

  await openExample(page, site.address);
  await makePdf(page);
  await context.close();
  const assets = path.resolve(import.meta.dirname, '../../dist/assets');
  const engine = readdirSync(assets).filter((name) => /worker/i.test(name) && name.endsWith('.js'));
  expect(engine.length).toBeGreaterThan(0);
  const bytes = engine.map((name) => gzipSync(readFileSync(path.join(assets, name))).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(600 * kB);
});
