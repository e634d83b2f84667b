import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { build, preview } from 'vite';

/** What a screen is opened with; see `harness/main.tsx`. */
export type Query = Readonly<Record<string, string>>;

interface Fixtures {
  /** Opens a screen of the harness and waits until it has drawn. */
  readonly open: (query: Query) => Promise<Page>;
  /** What the console may say in this test: every other error fails it. */
  readonly expected: RegExp[];
}

/** Playwright's test with the real screens served over in-memory ports, one server a worker. */
export const test = base.extend<Fixtures, { readonly origin: string }>({
  origin: [
    async ({ browserName }, use) => {
      const configFile = `${import.meta.dirname}/harness/vite.config.ts`;
      const outDir = join(tmpdir(), `hedan-screens-${browserName}-${process.pid}`);
      await build({ configFile, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 9000 } });
      const server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  timezoneId: 'Asia/Shanghai',
  expected: async ({ browserName: _ }, use) => use([]),
  open: async ({ page, origin, expected }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await use(async (query) => {
      await page.goto(`${origin}?${new URLSearchParams(query)}`);
      await page.locator('main, [role=alert]').first().waitFor();
      return page;
    });
    expect(problems.filter((problem) => !expected.some((one) => one.test(problem)))).toEqual([]);
  },
});

export { expect };
