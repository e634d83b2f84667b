import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const no = (n: number) => orderNumber(3, n);
const count = (action: string, n?: number) => panels().store.count('takeaway', action, n === undefined ? undefined : no(n));
const order = (n: number) => panels().store.find('takeaway', no(n));

async function open(page: Page): Promise<FrameLocator> {
  await page.goto(`${panels().url}/takeaway/`);
  const list = page.frameLocator('iframe[name=body]');
  await expect(list.locator('.layui-table-fixed-r tr[data-index="19"]')).toBeAttached();
  return list;
}

/** The row's button in the fixed column at the right, a clone of the row beside the main table. */
async function rowButton(page: Page, n: number, name: string): Promise<FrameLocator> {
  const list = await open(page);
  await list
    .locator(`.layui-table-fixed-r tr[data-index="${n - 1}"]`)
    .getByText(name, { exact: true })
    .click();
  return list;
}

const layerForm = (list: FrameLocator) => list.frameLocator('.layui-layer-iframe iframe');
const confirm = (list: FrameLocator) => list.locator('.layui-layer-btn0').click();

test('saves a dormitory address from an iframe layer whose 确定 is outside', async ({ page }) => {
  const list = await rowButton(page, 2, '改地址');
  const inner = layerForm(list);
  await inner.locator('[name=address]').fill('梅园3栋508');
  await inner.locator('.layui-form-select').first().click();
  await inner.locator('dd', { hasText: '教学区' }).click();
  await confirm(list);
  await expect.poll(() => count('save', 2)).toBe(1);
  expect(order(2)?.receiver.detail).toBe('梅园3栋508');
  expect(order(2)?.extra.zone).toBe('教学区');
});

test('changes prices and dispatches from iframe layers', async ({ page }) => {
  const list = await rowButton(page, 10, '改价');
  await layerForm(list).locator('[name="price.0"]').fill('18.00');
  await confirm(list);
  await expect.poll(() => count('priceChange', 10)).toBe(1);
  expect(order(10)?.total).toBe(2100);
  const again = await rowButton(page, 1, '派送');
  await layerForm(again).locator('.layui-form-select').first().click();
  await layerForm(again).locator('dd', { hasText: '骑手小何' }).click();
  await confirm(again);
  await expect.poll(() => count('ship', 1)).toBe(1);
  expect(order(1)?.extra.rider).toBe('骑手小何');
});

test('refunds and leaves a note for the rider through prompts', async ({ page }) => {
  const list = await rowButton(page, 11, '退款');
  await list.locator('.layui-layer-input').fill('15.00');
  await confirm(list);
  await expect.poll(() => [count('refund', 11), order(11)?.refunded]).toEqual([1, 1500]);
  const again = await rowButton(page, 18, '骑手留言');
  await again.locator('.layui-layer-input').fill('放在一楼宿管处');
  await confirm(again);
  await expect.poll(() => [count('note', 18), order(18)?.extra.riderNote]).toEqual([1, '放在一楼宿管处']);
});

test('cancels and deletes after layer.confirm, and does neither when it is dismissed', async ({ page }) => {
  const list = await rowButton(page, 3, '取消');
  await list.locator('.layui-layer-btn1').click();
  await expect(list.locator('.layui-layer-dialog')).toBeHidden();
  expect(panels().store.writes('takeaway')).toEqual([]);
  await confirm(await rowButton(page, 3, '取消'));
  await confirm(await rowButton(page, 4, '删除'));
  await expect.poll(() => count('delete', 4)).toBe(1);
  expect(count('cancelOrder', 3)).toBe(1);
  expect(order(4)).toBeUndefined();
});

test('works on the checked rows only, and exports', async ({ page }) => {
  const list = await open(page);
  for (const n of [1, 16]) await list.locator(`.layui-table-fixed-l tr[data-index="${n - 1}"] .layui-form-checkbox`).click();
  await list.getByRole('button', { name: '批量接单' }).click();
  await confirm(list);
  await expect
    .poll(() => [count('bulkAction'), count('bulkAction', 1), count('bulkAction', 16), count('bulkAction', 2)])
    .toEqual([1, 1, 1, 0]);
  expect(order(16)?.status).toBe('confirmed');
  await list.getByRole('button', { name: '导出' }).click();
  await expect.poll(() => count('export')).toBe(1);
});
