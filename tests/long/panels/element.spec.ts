import { expect, type Page, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const no = (n: number) => orderNumber(2, n);
const count = (action: string, n?: number) => panels().store.count('element', action, n === undefined ? undefined : no(n));
const order = (n: number) => panels().store.find('element', no(n));

async function openOrder(page: Page, n: number): Promise<void> {
  await page.goto(`${panels().url}/element/#/order/${no(n)}`);
  await expect(page.getByText('当前订单状态')).toBeVisible();
}

async function rowMenu(page: Page, n: number, item: string): Promise<void> {
  await page.goto(`${panels().url}/element/`);
  await page
    .getByRole('row', { name: no(n) })
    .getByRole('button', { name: '更多' })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('saves a receiver once, region chosen in the cascader', async ({ page }) => {
  await rowMenu(page, 5, '修改收货人');
  const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
  await dialog.locator('.el-cascader').click();
  for (const name of ['浙江省', '杭州市', '滨江区']) await page.getByRole('menuitem', { name }).click();
  await dialog.locator('textarea').fill('江南大道588号恒鑫大厦15楼1502室');
  await dialog.getByRole('button', { name: '确 定' }).click();
  await expect(dialog).toBeHidden();
  expect(count('save', 5)).toBe(1);
  expect(order(5)?.receiver).toMatchObject({ province: '浙江省', district: '滨江区', detail: '江南大道588号恒鑫大厦15楼1502室' });
});

test('changes fees in a dialog and a unit price in a message box', async ({ page }) => {
  await openOrder(page, 9);
  await page.getByRole('button', { name: '修改费用信息' }).click();
  const dialog = page.getByRole('dialog', { name: '修改费用信息' });
  await dialog.getByRole('spinbutton').first().fill('12');
  await dialog.locator('.el-select').click();
  await page.getByRole('option', { name: '与客户协商一致' }).click();
  await dialog.getByRole('button', { name: '确 定' }).click();
  await expect(dialog).toBeHidden();
  expect(count('priceChange', 9)).toBe(1);
  await page.getByRole('button', { name: '改价' }).click();
  await page.locator('.el-message-box input').fill('89.00');
  await page.locator('.el-message-box input').press('Enter');
  await expect(page.locator('.goods')).toContainText('￥89.00');
  expect(count('priceChange', 9)).toBe(2);
  expect(order(9)?.total).toBe(10100);
});

test('refunds, ships and closes through dialogs, once each', async ({ page }) => {
  await openOrder(page, 10);
  for (const [button, title, action] of [
    ['退款', '订单退款', 'refund'],
    ['订单发货', '订单发货', 'ship'],
    ['关闭订单', '关闭订单', 'cancelOrder'],
  ] as const) {
    await page.locator('.detail-container').getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: '确 定' }).click();
    await expect(dialog).toBeHidden();
    expect(count(action, 10)).toBe(1);
  }
  expect(order(10)?.refunded).toBe(30000);
});

test('does nothing when a dialog or a message box is dismissed', async ({ page }) => {
  await rowMenu(page, 2, '关闭订单');
  await page.getByRole('dialog', { name: '关闭订单' }).getByRole('button', { name: '取 消' }).click();
  await rowMenu(page, 2, '删除订单');
  await page.locator('.el-message-box').getByRole('button', { name: '取消' }).click();
  await expect(page.locator('.el-message-box')).toBeHidden();
  expect(panels().store.writes('element')).toEqual([]);
});

test('deletes after its message box', async ({ page }) => {
  await rowMenu(page, 3, '删除订单');
  await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
  // The page's own message is gone after three seconds; what arrived stays.
  await expect.poll(() => count('delete', 3)).toBe(1);
  expect(order(3)).toBeUndefined();
});

test('works on the checked rows only, and exports', async ({ page }) => {
  await page.goto(`${panels().url}/element/`);
  for (const n of [1, 4])
    await page
      .getByRole('row', { name: no(n) })
      .locator('.el-checkbox')
      .first()
      .click();
  await page.locator('.batch-operate-container .el-select').first().click();
  await page.getByRole('option', { name: '关闭订单' }).click();
  await page.locator('#batch').click();
  await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
  await expect
    .poll(() => [count('bulkAction'), count('bulkAction', 1), count('bulkAction', 4), count('bulkAction', 2)])
    .toEqual([1, 1, 1, 0]);
  expect(order(4)?.status).toBe('cancelled');
  await page.locator('#export').click();
  await expect.poll(() => count('export')).toBe(1);
});
