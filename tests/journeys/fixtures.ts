import type { IncomingMessage, Server } from 'node:http';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

export interface Site {
  readonly address: string;
  /** Ends the server and every connection to it: what a train tunnel does. */
  stop(): Promise<void>;
}

/** The built app, served with the headers of `npm start`, on a port of its own. */
export async function site(onRequest?: (request: IncomingMessage) => void): Promise<Site> {
  const folder = path.resolve(import.meta.dirname, '../../dist');
  const { server, address } = await serve({ folder, port: 4400 + Math.floor(Math.random() * 400), onRequest });
  return { address, stop: () => stopped(server) };
}

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** What no journey may cause: a CSP report, an error on the console, a request to another origin. */
export function watch(page: Page, address: string, trouble: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOffline(message.text())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) trouble.push(`foreign request: ${url}`);
  });
}

// with the server stopped, the browser itself notes that the service worker could not look for a new version
const isOffline = (text: string): boolean => /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/.test(text);

/** Every violation of the policy, in page and workers alike, becomes an error on the console. */
export const reportViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the journey listens to the console
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });

/** axe over the page as it stands: WCAG 2.0 to 2.2, A and AA, and best practices. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(' · ')}`),
  ).toEqual([]);
}

export const test = base.extend<{ site: Site; trouble: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const served = await site();
    await use(served);
    await served.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  trouble: async ({}, use) => {
    const found: string[] = [];
    await use(found);
    expect(found).toEqual([]);
  },
  page: async ({ page, site: served, trouble }, use) => {
    watch(page, served.address, trouble);
    await reportViolations(page);
    await use(page);
  },
});

export { expect } from '@playwright/test';
