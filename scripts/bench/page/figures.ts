import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { quantile } from './statistics';

/** What one visit of a page costs. */
export interface PageFigures {
  /** Script run from the start until two seconds after loading, in every world, ms. */
  readonly loadScriptMs: number;
  /** Sum of all long tasks over 50 ms while loading and typing, what is above 50 ms of each. */
  readonly longTaskMs: number;
  /** From a key's event to the end of what it set off, ms. */
  readonly keyP95Ms: number;
  readonly heapMB: number;
}

const SETTLE_MS = 2_000;
const TEXT = '浙江省杭州市西湖区文三路478号8栋2单元601室 abcdef 13800138000 0123456789';

/** Opens a page, waits until it is quiet, types, and closes it again. */
export async function measurePage(context: BrowserContext, url: string, field: string): Promise<PageFigures> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const loadScriptMs = (await metric(cdp, 'ScriptDuration')) * 1_000;
  const keys = await typeInto(page, field);
  const longTaskMs = await page.evaluate(() => Number(Reflect.get(window, 'benchLong')));
  await cdp.send('HeapProfiler.collectGarbage');
  const heapMB = (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
  await page.close();
  return { loadScriptMs, longTaskMs, keyP95Ms: quantile(keys, 0.95), heapMB };
}

async function typeInto(page: Page, field: string): Promise<readonly number[]> {
  await page.locator(field).first().click({ force: true });
  for (const letter of TEXT) {
    await page.keyboard.press(/[ -~]/.test(letter) ? letter.replace(' ', 'Space') : 'a');
    await page.waitForTimeout(15);
  }
  return page.evaluate(() => Reflect.get(window, 'benchKeys') as number[]);
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Runs in the page: from the key's own time stamp until the task that handles its input has ended. */
function watch(): void {
  const keys: number[] = [];
  let longTasks = 0;
  Reflect.set(window, 'benchKeys', keys);
  Object.defineProperty(window, 'benchLong', { get: () => longTasks });
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
}
