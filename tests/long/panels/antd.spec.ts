import { expect, type Page, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const no = (n: number) => orderNumber(4, n);
const count = (action: string, n?: number) => panels().store.count('antd', action, n === undefined ? undefined : no(n));
const order = (n: number) => panels().store.find('antd', no(n));
const row = (page: Page, n: number) => page.locator(`tr[data-row-key="${no(n)}"]`);

async function openOrder(page: Page, n: number): Promise<void> {
  await page.goto(`${panels().url}/antd/#/order/${no(n)}`);
  await expect(page.getByText(`订单详情 ${no(n)}`)).toBeVisible();
}

async function fillAndSend(page: Page, label: string, value: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label).fill(value);
  await dialog.getByRole('button', { name: /确 定|提 交/ }).click();
  await expect(dialog).toBeHidden();
}

test('saves a receiver once, region chosen in the cascader', async ({ page }) => {
  await page.goto(`${panels().url}/antd/`);
  await row(page, 5).getByRole('button', { name: '编辑' }).click();
  await page.getByRole('dialog').getByLabel('省市区').click();
  for (const name of ['浙江省', '杭州市', '滨江区']) await page.locator('.ant-cascader-menu-item', { hasText: name }).click();
  await fillAndSend(page, '详细地址', '江南大道588号恒鑫大厦15楼1502室');
  expect(count('save', 5)).toBe(1);
  expect(order(5)?.receiver).toMatchObject({ province: '浙江省', city: '杭州市', district: '滨江区' });
});

test('changes a price, refunds, ships and cancels from the order, once each', async ({ page }) => {
  await openOrder(page, 9);
  await page.getByRole('button', { name: '改 价' }).click();
  await fillAndSend(page, '单价', '89');
  await page.getByRole('button', { name: '发 货' }).click();
  await fillAndSend(page, '运单号', 'SF1420261120');
  await page.getByRole('button', { name: '退 款' }).click();
  await fillAndSend(page, '退款金额', '10');
  await page.getByRole('button', { name: '取消订单' }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: '确 定' }).click();
  // The page's own message is gone after three seconds; what arrived stays.
  await expect
    .poll(() => ['priceChange', 'ship', 'refund', 'cancelOrder'].map((action) => count(action, 9)))
    .toEqual([1, 1, 1, 1]);
  expect([order(9)?.total, order(9)?.refunded, order(9)?.status]).toEqual([8900, 1000, 'cancelled']);
});

test('changes the status by the select of the row, and deletes from its menu', async ({ page }) => {
  await page.goto(`${panels().url}/antd/`);
  await row(page, 2).locator('.ant-select').click();
  await page.locator('.ant-select-item-option', { hasText: '已确认' }).click();
  await expect.poll(() => count('statusChange', 2)).toBe(1);
  await row(page, 3).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确 定' }).click();
  await expect.poll(() => [count('delete', 3), order(3)]).toEqual([1, undefined]);
});

test('works on the checked rows only, and exports', async ({ page }) => {
  await page.goto(`${panels().url}/antd/`);
  for (const n of [1, 4]) await row(page, n).getByRole('checkbox').check();
  await page.getByRole('button', { name: '批量取消' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确 定' }).click();
  await expect
    .poll(() => [count('bulkAction'), count('bulkAction', 1), count('bulkAction', 4), count('bulkAction', 2)])
    .toEqual([1, 1, 1, 0]);
  await page.getByRole('button', { name: '导 出' }).click();
  await expect.poll(() => count('export')).toBe(1);
});
