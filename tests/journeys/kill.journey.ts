import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, installedChromium } from '../../scripts/environment.mjs';
import { expect, site, test } from './fixtures.ts';
import { begin, question, toSection } from './wizard.ts';

const sentence = 'Deze 42 letters zijn er straks nog alle 42';

interface Running {
  readonly browser: Browser;
  readonly page: Page;
  readonly process: ChildProcess;
}

/** A Chromium of our own, so that it can be killed as a crash or a power cut would. */
async function start(profile: string): Promise<Running> {
  const chrome = spawn(
    installedChromium() ?? chromium.executablePath(),
    ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...chromiumFlags],
    // a group of its own: see killed
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    chrome.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    chrome.on('exit', () => reject(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no window');
  return { browser, page: context.pages()[0] ?? (await context.newPage()), process: chrome };
}

/** With all its helpers, as a power cut takes them: one that is left still writes in the profile. */
const killed = (browser: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    browser.on('exit', () => resolve());
    if (browser.pid === undefined) reject(new Error('Chromium never ran'));
    else process.kill(-browser.pid, 'SIGKILL');
  });

const field = (page: Page) => question(page, 'probleem').getByRole('textbox');

async function typeSentence(page: Page): Promise<void> {
  await field(page).focus();
  await page.keyboard.type(sentence);
  await page.waitForTimeout(200);
}

test('J5 forty-two letters typed and the browser killed 0.2 s later: all of them are there on return', async () => {
  expect(sentence).toHaveLength(42);
  const served = await site();
  const profile = mkdtempSync(path.join(tmpdir(), 'toets-'));
  try {
    const first = await start(profile);
    await begin(first.page, served.address, 'Proef met een stroomstoring', 'Volledige toets');
    await toSection(first.page, 'h1-aanleiding');
    const address = first.page.url();
    await typeSentence(first.page);
    await killed(first.process);

    const second = await start(profile);
    await second.page.goto(address);
    await expect(field(second.page)).toHaveValue(sentence);
    await killed(second.process);
  } finally {
    await served.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test.describe('J6 the same for the milder ends of a sitting', () => {
  const ends: Record<string, (page: Page) => Promise<Page>> = {
    reload: async (page) => {
      await page.reload();
      return page;
    },
    navigation: async (page) => {
      const url = page.url();
      await page.goto('about:blank');
      await page.goto(url);
      return page;
    },
    'closing the tab': async (page) => {
      const [context, url] = [page.context(), page.url()];
      await page.close();
      const next = await context.newPage();
      await next.goto(url);
      return next;
    },
  };

  for (const [name, end] of Object.entries(ends)) {
    test(name, async ({ page, site: served }) => {
      await begin(page, served.address, 'Proef', 'Volledige toets');
      await toSection(page, 'h1-aanleiding');
      await typeSentence(page);
      await expect(field(await end(page))).toHaveValue(sentence);
    });
  }
});
