import { defineConfig } from '@playwright/test';

/** Too long for every run, or still waiting too short on a busy machine (see tests/long/README.md): they run with the matrices. */
const LATE = [
  '**/e2e/screens/{policy,scorecard,storage,incidents,accessible,print,print-more,guide-narrow,room}.spec.ts',
  '**/e2e/screens/{approval,bad-input,case-import,evidence,knowledge,metrics,more-pictures,sandbox,switching,tell}.spec.ts',
  '**/e2e/desk/{audit-schedule,channel,sample,two-people}.spec.ts',
  '**/e2e/policy/{conditions,list-alerts}.spec.ts',
  '**/e2e/history/live.spec.ts',
  '**/e2e/teach/{fill,fill-widgets,large-page}.spec.ts',
  '**/e2e/dom-read/panels.spec.ts',
  '**/e2e/record/{storage,safe,full-disk,locked,witness}.spec.ts',
  '**/e2e/guard/{companion,tiers}.spec.ts',
];

/** Two cores: two workers. No retries while one works on a test: `npm test` repeats a failed one once and names it. */
export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: LATE },
    // The core of the guard in an installed Firefox: `npm run test:firefox`.
    { name: 'firefox', testDir: 'tests/firefox' },
    // Matrices, soaks and kill runs: `npm run test:long`.
    { name: 'long', testDir: 'tests', testMatch: ['**/long/**/*.spec.ts', ...LATE], timeout: 900_000 },
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
