import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { expect, test } from '../../support/browser/station';

const STRICTER = '{"tiers": {"medium": "dual", "high": "dual"}}';

/** Runs what the screen is set to and resolves to the fingerprint of what came out. */
async function run(page: Page): Promise<string> {
  await page.getByRole('button', { name: '开始试跑' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 30_000 });
  return (await page.getByText('结果指纹').locator('code').textContent()) ?? '';
}

test('the sandbox replays in its worker: equal runs are equal to the byte, a long one shows how far it is and can be stopped', async ({
  station,
}) => {
  const order = await station.open(`/antd/#/order/${orderNumber(4, 1)}`);
  await expect(order.getByText(`订单详情 ${orderNumber(4, 1)}`)).toBeVisible();
  const page = await station.context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${station.origin}/review.html#/sandbox`);
  const candidate = page.getByLabel('待试的本机策略（JSON）');
  await candidate.fill(STRICTER);

  await expect.poll(async () => (await station.events()).some(({ type }) => type === 'order.seen')).toBe(true);
  await page.getByRole('button', { name: '开始试跑' }).click();
  await expect(page.getByText(/重放 [1-9]\d* \/ [1-9]\d* 单/)).toBeVisible();

  await page.getByRole('radio', { name: /^生成的订单/ }).check();
  await page.getByLabel('订单数').fill('2000');
  const first = await run(page);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  await expect(page.getByText(/重放 2000 \/ 2000 单/)).toBeVisible();
  expect(await run(page)).toBe(first);
  await candidate.fill('{}');
  expect(await run(page)).not.toBe(first);

  await page.getByLabel('订单数').fill('100000');
  await page.getByRole('button', { name: '开始试跑' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^[1-9]/, { timeout: 30_000 });
  await page.getByRole('button', { name: /停\s?止/ }).click();
  await expect(page.getByText('已停止，没有结果')).toBeVisible();
  await page.getByLabel('订单数').fill('500');
  await run(page);
  await expect(page.getByText(/重放 500 \/ 500 单/)).toBeVisible();
  expect(problems).toEqual([]);
});
