import { defineConfig } from '@playwright/test';

/** Two cores: two workers. No retries while one works on a test: `npm test` repeats a failed one once and names it. */
export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    // Matrices, soaks and kill runs: `npm run test:long`.
    { name: 'long', testDir: 'tests/long', timeout: 900_000 },
  ],
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    launchOptions: {
      ...(process.env['HEDAN_BROWSER'] ? { executablePath: process.env['HEDAN_BROWSER'] } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
