import { test } from '@playwright/test';
import { type BundlePage, openBundle } from '../../../scripts/browser-page';
import { EVENT_LOG_CASES } from '../../contracts/event-log.cases';

type InPage = typeof import('./cases-in-page');

test.describe('the log on the IndexedDB of a real browser', () => {
  let opened: BundlePage;
  test.beforeAll(async () => {
    opened = await openBundle('tests/e2e/record/cases-in-page.ts');
  });
  test.afterAll(() => opened.close());

  for (const { title } of EVENT_LOG_CASES) {
    test(title, () => opened.page.evaluate((one) => (globalThis as unknown as { bundle: InPage }).bundle.runCase(one), title));
  }
});
