import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/environment.mjs';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  outputDir: 'test-results/journeys',
  // two files at a time, for two cores
  workers: 2,
  retries: 0,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/reizen.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: chromiumFlags,
    },
  },
});
