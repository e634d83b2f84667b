import { openBundle } from '../browser-page';
import { childrenSeconds } from '../processor-time';
import type * as InPage from './log/in-page';
import type * as Peers from './log/peers-in-page';

type Bench = typeof InPage;

/** Other stores are too slow for a million. */
const PEER_EVENTS = 20_000;

/**
 * Measures the log on a real browser's IndexedDB and prints two JSON objects, its own figures and those beside the peers: appending beside bare `put` of the same rows,
 * the newest 50 of a day by severity and rule, a whole audit, and RxDB and PouchDB at the same work. Arguments: number of
 * events (1000000 unless told), `--peers=N` events for the comparison (0 leaves it out).
 */
export default async function run(args: string[]): Promise<number> {
  const total = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000_000);
  const others = Number(args.find((arg) => arg.startsWith('--peers='))?.slice(8) ?? PEER_EVENTS);
  const { page, version, reopen, close } = await openBundle('scripts/bench/log/in-page.ts', {
    isOnDisk: true,
    worker: 'scripts/bench/log/worker.ts',
  });
  try {
    const append = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.append(n), total);
    await reopen();
    console.error(JSON.stringify(append));
    const query = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.query(200, n), total);
    const before = childrenSeconds();
    const verify = await page.evaluate((n) => (globalThis as unknown as { bundle: Bench }).bundle.verify(n), total);
    // By what the whole browser worked: a busy machine takes longer, but does not work more.
    const perProcessorSecond = Math.round(verify.size / (childrenSeconds() - before));
    const ratio = Math.round((append.writer / append.raw) * 100) / 100;
    const own = {
      chromium: version,
      total,
      append: { ...append, ratio },
      query,
      verify: { ...verify, perProcessorSecond },
    };
    // Own figures first: what fails or is stopped among the peers takes none of them away.
    console.log(JSON.stringify(own, null, 2));
    if (others > 0) console.log(JSON.stringify({ peers: await comparePeers(others) }, null, 2));
    return 0;
  } finally {
    await close();
  }
}

/** Ratios above one: how many times as fast we are. */
async function comparePeers(total: number) {
  const { page, close } = await openBundle('scripts/bench/log/peers-in-page.ts', { isOnDisk: true });
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
