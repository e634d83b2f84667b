import type { Page } from '@playwright/test';
import type { PageReader } from '../../../lib/adapters/dom/read';
import { bundleForPage } from '../../support/bundle';

declare global {
  /** The reader's module and one reader of the page, put there by `openReader`. */
  var hedanRead: { createPageReader(doc: Document, options: unknown): PageReader };
  var reader: PageReader;
  var newReader: () => PageReader;
}

let script: Promise<string> | null = null;

/** Puts a reader into the page as it is now; `globalThis.reader` is one, `newReader()` makes another. */
export async function openReader(page: Page): Promise<void> {
  script ??= bundleForPage('lib/adapters/dom/read/index.ts', 'hedanRead');
  await page.evaluate(`${await script};globalThis.hedanRead = hedanRead`);
  await page.evaluate(() => {
    const clock = { now: () => Date.now(), monotonic: () => performance.now(), utcOffsetMinutes: () => 0 };
    globalThis.newReader = () => hedanRead.createPageReader(document, { clock });
    globalThis.reader = newReader();
  });
}
