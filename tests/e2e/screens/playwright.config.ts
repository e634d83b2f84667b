import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Debian's own Chromium where it is installed; otherwise the one that Playwright downloaded. */
const installed = '/usr/bin/chromium';

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../../test-results/screens',
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    launchOptions: { args: ['--no-sandbox'], ...(existsSync(installed) ? { executablePath: installed } : {}) },
  },
});
