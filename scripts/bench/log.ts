import { openBundle } from '../browser-page';
import type * as InPage from './log/in-page';

type Bench = typeof InPage;

/**
 * Measures the log on a real browser's IndexedDB and prints one JSON object: appending beside bare `put` of the same rows,
 * the newest 50 of a day by severity and rule, and a whole audit. Argument: number of events (100000 unless told).
 */
export default async function run(args: string[]): Promise<number> {
  const total = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100_000);
  const { page, browser, reopen, close } = await openBundle('scripts/bench/log/in-page.ts');
  try {
    const append = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.append(n), total);
    await reopen();
    const query = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.query(200, n), total);
    const verify = await page.evaluate(() => (globalThis as unknown as { bundle: Bench }).bundle.verify());
    const ratio = Math.round((append.writer / append.raw) * 100) / 100;
    console.log(JSON.stringify({ chromium: browser.version(), total, append: { ...append, ratio }, query, verify }, null, 2));
    return 0;
  } finally {
    await close();
  }
}
