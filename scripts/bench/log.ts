import type { Page } from '@playwright/test';
import { openBundle } from '../browser-page';
import type * as InPage from './log/in-page';
import type * as Peers from './log/peers-in-page';

type Bench = typeof InPage;

/** Other stores are too slow for a million. */
const PEER_EVENTS = 20_000;

/**
 * Measures the log on a real browser's IndexedDB and prints one JSON object: appending beside bare `put` of the same rows,
 * the newest 50 of a day by severity and rule, a whole audit, and RxDB and PouchDB at the same work. Arguments: number of
 * events (1000000 unless told), `--peers=N` events for the comparison (0 leaves it out).
 */
export default async function run(args: string[]): Promise<number> {
  const total = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000_000);
  const others = Number(args.find((arg) => arg.startsWith('--peers='))?.slice(8) ?? PEER_EVENTS);
  const { page, browser, reopen, close } = await openBundle('scripts/bench/log/in-page.ts');
  try {
    const append = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.append(n), total);
    await reopen();
    const query = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.query(200, n), total);
    const clock = await threadClock(page);
    const before = await clock();
    const verify = await page.evaluate(() => (globalThis as unknown as { bundle: Bench }).bundle.verify());
    // What the page's own thread worked: a busy machine takes longer, but does not work more.
    const perThreadSecond = Math.round(verify.size / ((await clock()) - before));
    const ratio = Math.round((append.writer / append.raw) * 100) / 100;
    const own = {
      chromium: browser.version(),
      total,
      append: { ...append, ratio },
      query,
      verify: { ...verify, perThreadSecond },
    };
    console.log(JSON.stringify({ ...own, peers: others > 0 ? await comparePeers(others) : null }, null, 2));
    return 0;
  } finally {
    await close();
  }
}

/** Ratios above one: how many times as fast we are. */
async function comparePeers(total: number) {
  const { page, close } = await openBundle('scripts/bench/log/peers-in-page.ts');
  try {
    const figures = await page.evaluate((n) => (globalThis as unknown as { bundle: typeof Peers }).bundle.compare(n), total);
    const { hedan, ...peers } = figures;
    const ratios = Object.entries(peers).map(([name, peer]) => [
      name,
      { append: ratio(hedan?.appendPerSecond, peer.appendPerSecond), newest50: ratio(peer.newest50Ms, hedan?.newest50Ms) },
    ]);
    return { total, figures, ratios: Object.fromEntries(ratios) };
  } finally {
    await close();
  }
}

function ratio(a = 0, b = 1): number {
  return Math.round((a / b) * 100) / 100;
}

/** Seconds that the page's thread has worked so far. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}
