import type { Page } from '@playwright/test';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';

/** Generous: a busy machine with two cores. Alone on it 500 rows take a third of the second that they may. */
const MOST_MS = 5_000;
const ROWS = 500;
const OVER = 25;

const limit = { id: 'total', field: 'orderTotal', op: 'over', limit: '5000', currency: 'CNY', site: null, role: null };
const thresholds = [{ ...limit, paymentMethod: null, severity: 'critical' }];

/** One row in `OVER` is above the policy's limit. */
function rowsFrom(start: number): string {
  return Array.from({ length: ROWS }, (_, i) => {
    const total = i % OVER === 3 ? '9800.00' : (50 + (i % 90)).toFixed(2);
    const cells = [`2026111${100000 + start + i}`, '2026-11-20 10:21:08', `客户${i}`, total, '待发货', '<a href="#">查看</a>'];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  }).join('');
}

const HEAD = ['订单号', '下单时间', '客户', '订单金额', '订单状态', '操作'].map((text) => `<th>${text}</th>`).join('');
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>订单列表</title></head><body><h1>订单列表</h1>
<table border="1"><thead><tr>${HEAD}</tr></thead><tbody id="rows"></tbody></table></body></html>`;

test.beforeEach(async ({ station }) => {
  const document = { tables: { thresholds, prices: {}, rates: [], gifts: [], conditions: [] } };
  const change = { layer: 'local', document, author: '何主管', note: '', kind: 'edit', waivers: [] };
  expect(await tell(station.home, 'ui-bg.policy.publish', change)).toMatchObject({ ok: true });
});

test('five hundred rows have their marks within a second of showing, and the keyboard reaches them', async ({ station }) => {
  const page = await openList(station);
  const first = await showRows(page, 0);
  await page.evaluate(() => document.getElementById('rows')?.replaceChildren());
  await expect(page.locator('hedan-marks')).toHaveCount(0);
  const next = await showRows(page, ROWS);
  console.log(`marks ${first.toFixed(0)} ms after 500 rows showed, ${next.toFixed(0)} ms after the next 500`);
  expect(Math.max(first, next)).toBeLessThan(MOST_MS);
  const probe = await PromptProbe.on(page);
  await expect.poll(async () => (await probe.markLabels()).length).toBeGreaterThan(0);
  if (process.env['HEDAN_PICTURES']) await page.screenshot({ path: '.wxt/list-marks.png' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('hedan-marks');
  }).toPass({ intervals: [0], timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.marks()).toContain('5,000');
  if (process.env['HEDAN_PICTURES']) await page.screenshot({ path: '.wxt/list-mark-open.png' });
});

async function openList(station: Station): Promise<Page> {
  const page = await station.context.newPage();
  await page.route('**/list-of-500', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await page.goto(`${station.panels.url}/list-of-500`);
  return page;
}

/** Puts the rows in and resolves to the milliseconds until marks stand in the page. */
function showRows(page: Page, start: number): Promise<number> {
  return page.evaluate(
    (html) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        new MutationObserver((_, watch) => {
          if (document.querySelector('hedan-marks') === null) return;
          watch.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - from));
        }).observe(document.documentElement, { childList: true });
        (document.getElementById('rows') as HTMLElement).innerHTML = html;
      }),
    rowsFrom(start),
  );
}
