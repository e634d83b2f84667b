import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './screens';

interface Times {
  readonly p50: number;
  readonly p95: number;
}

test('at 50,000 findings the next item costs the page at most 100 ms (p95), moving or deciding', async ({ open }) => {
  test.setTimeout(240_000);
  const page = await open({ entries: '50000' });
  await expect(page.locator('.hd-list-head span').first()).toHaveText('50000 / 50000 条', { timeout: 120_000 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const moving = await measure(page, cdp, ['j']);
  const deciding = await measure(page, cdp, ['t', 'f']);
  // The order by risk is dear to make: it must not be made again for every verdict.
  await page.getByText('风险', { exact: false }).first().click();
  const byRisk = await measure(page, cdp, ['t', 'f']);
  console.log('next item at 50,000 findings, ms:', JSON.stringify({ moving, deciding, byRisk }));
  // The page's own processor time is what the screen can answer for; the wall clock also counts what else the machine does.
  expect(moving.cpu.p95).toBeLessThanOrEqual(100);
  expect(deciding.cpu.p95).toBeLessThanOrEqual(100);
  expect(byRisk.cpu.p95).toBeLessThanOrEqual(100);
});

/** Presses keys in turn, 40 times, and takes wall time to the paint of the next item and the main thread's processor time. */
async function measure(page: Page, cdp: CDPSession, keys: readonly string[]): Promise<{ wall: Times; cpu: Times }> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < 40; i++) {
    const before = await busyMs(cdp);
    wall.push(await page.evaluate(pressAndWait, keys[i % keys.length] ?? ''));
    cpu.push((await busyMs(cdp)) - before);
  }
  return { wall: percentiles(wall), cpu: percentiles(cpu) };
}

async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Runs in the page: ms from the key to the second frame after the item changed, when it is on the screen for sure. */
async function pressAndWait(key: string): Promise<number> {
  const shown = () => document.querySelector('.hd-detail-head dd')?.textContent;
  const before = shown();
  const started = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  do await new Promise(requestAnimationFrame);
  while (shown() === before);
  await new Promise(requestAnimationFrame);
  return performance.now() - started;
}

function percentiles(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
