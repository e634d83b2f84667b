import type { Page } from '@playwright/test';
import type { LogEvent } from '../../../lib/domain/event';
import { expect, type Station, tell, test } from '../../support/browser/station';
import { buildEvent, buildFinding, buildFlag } from '../../support/events';

const SITE = 'https://oms.example';

function flag(n: number, at: number): LogEvent {
  const orderNo = `P-${n}`;
  const values = { orderTotal: '¥890.00', customerId: 'C77', orderStatus: '待发货' };
  const lines = [{ sku: 'RICE-5', productName: '五常大米 5kg', unitPrice: '¥89.00', quantity: '10' }];
  const order = { orderNo, pageKind: 'orderForm', currency: 'CNY', values, lines } as const;
  const body = buildFlag({ flagId: `two-${n}`, order, findings: [buildFinding({ severity: 'high' })] });
  return buildEvent('flag.raised', body, { id: `two-flag-${n}`, counter: n, at, site: SITE, orderNo, source: 'two' });
}

function seen(orderNo: string, at: number): LogEvent {
  const { body, ...rest } = flag(9, at);
  const order = 'order' in body ? { ...body.order, orderNo } : null;
  return { ...rest, type: 'order.seen', id: `two-seen-${orderNo}`, orderNo, body: { order } } as LogEvent;
}

/** A tab of the desk in which somebody gives their name. */
async function desk(station: Station, name: string): Promise<Page> {
  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/review`);
  await page.locator('#review-reviewer').fill(name);
  await page.locator('#review-reviewer').press('Enter');
  await page.getByText('P-1', { exact: true }).first().click();
  return page;
}

test('two people at one item: each keeps their name, the second sees what happened and loses nothing typed', async ({
  station,
}) => {
  const now = Date.now();
  await tell(station.home, 'ui-bg.log.append', { events: [flag(1, now - 60_000), flag(2, now - 120_000), seen('P-7', now)] });
  const first = await desk(station, '甲一');
  const second = await desk(station, '乙二');
  await expect(first.locator('#review-reviewer')).toHaveValue('甲一');
  await first.reload();
  await first.getByText('P-1', { exact: true }).first().click();
  await expect(first.locator('#review-reviewer')).toHaveValue('甲一');

  // Beside the item stands what the log knows of its customer and goods, out of the background's own fold.
  await expect(first.getByRole('table', { name: '同一客户的其他订单（1）' })).toContainText('P-7');

  await first.locator('#review-note').fill('已电话核实，客户确认数量');
  await first.keyboard.press('Escape');
  await second.keyboard.press('c');
  await expect(first.getByText(/乙二 正在处理/)).toBeVisible();
  await second.keyboard.press('t');
  await expect(first.getByText(/乙二 于 .* 判定为“真问题”/)).toBeVisible();
  await expect(first.locator('#review-note')).toHaveValue('已电话核实，客户确认数量');

  // The first press only tells; what was typed is still there, and a second one decides otherwise under the right name.
  const verdicts = async () =>
    (await station.events()).filter(({ type }) => type === 'verdict.given').map(({ body }) => body as Record<string, string>);
  await first.keyboard.press('f');
  await expect(first.getByText(/乙二 已把这条判定为“真问题”/)).toBeVisible();
  await expect(first.locator('#review-note')).toHaveValue('已电话核实，客户确认数量');
  expect((await verdicts()).map(({ reviewer }) => reviewer)).toEqual(['乙二']);
  await first.keyboard.press('f');
  await expect
    .poll(async () => (await verdicts()).map(({ reviewer, verdict }) => `${reviewer} ${verdict}`))
    .toEqual(['乙二 true_positive', '甲一 false_positive']);
  await second.getByText('清除筛选').click();
  // In the list: the past cases beside the open item name it too, and open another tab.
  await second.locator('.hd-entry').getByText('P-1', { exact: true }).click();
  await expect(second.getByText(/甲一 于 .* 判定为“误报”/)).toBeVisible();
});
