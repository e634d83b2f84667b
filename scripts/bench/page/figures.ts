import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What one visit of a page costs. */
export interface PageFigures {
  /** Script run from the start until two seconds after the `load` event, in every world: the page's own and all of ours, ms. */
  readonly totalScriptMs: number;
  /** When the largest part of the page was drawn, ms after the start of the navigation. */
  readonly shownMs: number;
  /** Sum of all long tasks over 50 ms while loading and typing, what is above 50 ms of each. */
  readonly longTaskMs: number;
  /** From each key's event to the end of what it set off, ms. */
  readonly keys: readonly number[];
  readonly heapMB: number;
}

const SETTLE_MS = 2_000;
const TEXT = '浙江省杭州市西湖区文三路478号8栋2单元601室 abcdef 13800138000 0123456789';

/** Opens a page, waits until it is quiet, types, and closes it again. */
export async function measurePage(context: BrowserContext, url: string, field: string): Promise<PageFigures> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const cdp = await context.newCDPSession(page);
  // The thread's own time: what else runs on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const totalScriptMs = (await metric(cdp, 'ScriptDuration')) * 1_000;
  const shownMs = await page.evaluate(() => Number(Reflect.get(window, 'benchShown')));
  const keys = await typeInto(page, field);
  const longTaskMs = await page.evaluate(() => Number(Reflect.get(window, 'benchLong')));
  await cdp.send('HeapProfiler.collectGarbage');
  const heapMB = (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
  await page.close();
  return { totalScriptMs, shownMs, longTaskMs, keys, heapMB };
}

/** Types a line into a field; gives what the page itself measured, where it does. */
export async function typeInto(page: Page, field: string): Promise<readonly number[]> {
  await page.locator(field).first().click({ force: true });
  for (const letter of TEXT) {
    await page.keyboard.press(/[ -~]/.test(letter) ? letter.replace(' ', 'Space') : 'a');
    await page.waitForTimeout(15);
  }
  return page.evaluate(() => (Reflect.get(window, 'benchKeys') ?? []) as number[]);
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Runs in the page: from the key's own time stamp until the task that handles its input has ended. */
function watch(): void {
  const keys: number[] = [];
  let longTasks = 0;
  let shown = 0;
  Reflect.set(window, 'benchKeys', keys);
  Object.defineProperty(window, 'benchLong', { get: () => longTasks });
  Object.defineProperty(window, 'benchShown', { get: () => shown });
  const channel = new MessageChannel();
  let started = 0;
  channel.port1.onmessage = () => keys.push(performance.now() - started);
  addEventListener('keydown', (event) => {
    started = event.timeStamp;
    channel.port2.postMessage(0);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks += entry.duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    shown = list.getEntries().at(-1)?.startTime ?? shown;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
