import { test as base, expect, type Page } from '@playwright/test';
import { createServer } from 'vite';

/** What a screen is opened with; see `harness/main.tsx`. */
export type Query = Readonly<Record<string, string>>;

interface Fixtures {
  /** Opens a screen of the harness and waits until it has drawn. */
  readonly open: (query: Query) => Promise<Page>;
}

/** Playwright's test with the real screens served over in-memory ports, one server a worker. */
export const test = base.extend<Fixtures, { readonly origin: string }>({
  origin: [
    async ({ browserName }, use) => {
      const cacheDir = `node_modules/.vite-screens-${browserName}`;
      const server = await createServer({
        configFile: `${import.meta.dirname}/harness/vite.config.ts`,
        cacheDir,
        server: { port: 0 },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ page, origin }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await use(async (query) => {
      await page.goto(`${origin}?${new URLSearchParams(query)}`);
      await page.locator('main, [role=alert]').first().waitFor();
      return page;
    });
    expect(problems).toEqual([]);
  },
});

export { expect };
