import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const no = (n: number) => orderNumber(1, n);

async function open(page: Page): Promise<FrameLocator> {
  await page.goto(`${panels().url}/frameset/`);
  return page.frameLocator('frame[name="main-frame"]');
}

async function openOrder(page: Page, n: number): Promise<FrameLocator> {
  const main = await open(page);
  await main.getByRole('link', { name: no(n) }).click();
  await expect(main.getByRole('heading', { name: '订单信息' })).toBeVisible();
  return main;
}

const count = (action: string, n?: number) => panels().store.count('frameset', action, n === undefined ? undefined : no(n));

test('shows its Chinese text although it is served in GBK', async ({ page }) => {
  const main = await open(page);
  await expect(main.locator('#row1')).toContainText('王建国[TEL: 13858021647]');
  await expect(main.locator('#row22')).toContainText('１３６７８２０４５１９');
});

test('saves a receiver once, with Chinese values intact', async ({ page }) => {
  const main = await openOrder(page, 2);
  await main.locator('a[href*="edit_consignee"]').click();
  await main.locator('[name=address]').fill('世纪大道100号环球金融中心28层2803室');
  await main.locator('[name=district]').selectOption('浦东新区');
  await main.getByRole('button', { name: '确定' }).click();
  await expect(main.locator('#message')).toHaveText('操作成功');
  expect(count('save', 2)).toBe(1);
  expect(panels().store.find('frameset', no(2))?.receiver.detail).toBe('世纪大道100号环球金融中心28层2803室');
});

test('changes the goods price and the fees once each', async ({ page }) => {
  const main = await openOrder(page, 9);
  await main.locator('a[href*="edit_goods"]').click();
  await main.locator('[name="goods_price[0]"]').fill('89.00');
  await main.getByRole('button', { name: '更新商品' }).click();
  await main.getByRole('link', { name: '返回' }).click();
  await main.locator('a[href*="edit_money"]').click();
  await main.locator('[name=shipping_fee]').fill('8');
  await main.locator('[name=shipping_fee]').press('Enter');
  await expect(main.locator('#message')).toHaveText('操作成功');
  expect(count('priceChange', 9)).toBe(2);
  expect(panels().store.find('frameset', no(9))?.total).toBe(9700);
});

test('refunds and ships through a page of their own', async ({ page }) => {
  const main = await openOrder(page, 10);
  await main.getByRole('button', { name: '退款' }).click();
  await main.locator('[name=refund_amount]').fill('128.00');
  await main.getByRole('button', { name: '确定' }).click();
  await expect(main.locator('#message')).toBeVisible();
  expect(count('refund', 10)).toBe(1);
  expect(panels().store.find('frameset', no(10))?.status).toBe('refunded');
  const again = await openOrder(page, 1);
  await again.getByRole('button', { name: '发货' }).click();
  await again.locator('[name=invoice_no]').fill('SF1234567890123');
  await again.getByRole('button', { name: '确认发货' }).click();
  await expect(again.locator('#message')).toBeVisible();
  expect(count('ship', 1)).toBe(1);
});

test('tells the buttons of the operating form apart by their names', async ({ page }) => {
  const main = await openOrder(page, 1);
  await main.locator('input[name=do_confirm]').click();
  await expect(main.locator('#message')).toBeVisible();
  await main.getByRole('link', { name: '返回' }).click();
  await main.locator('input[name=cancel]').click();
  await expect(main.locator('#message')).toBeVisible();
  expect([count('statusChange', 1), count('cancelOrder', 1), count('delete', 1)]).toEqual([1, 1, 0]);
});

test('deletes at once from the list, and after a question on the order', async ({ page }) => {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  const list = await open(page);
  await list.locator('#row3').getByRole('link', { name: '移除' }).click();
  await expect(list.locator('#message')).toHaveText('订单已经删除');
  expect(questions).toEqual([]);
  const main = await openOrder(page, 4);
  await main.locator('input[name=remove]').click();
  await expect(main.locator('#message')).toBeVisible();
  expect(questions).toHaveLength(1);
  expect([count('delete', 3), count('delete', 4)]).toEqual([1, 1]);
});

test('cancels by a javascript: link, and marks a status by choosing it', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const list = await open(page);
  await list.locator('#row5').getByRole('link', { name: '取消' }).click();
  await expect(list.locator('#message')).toBeVisible();
  const main = await openOrder(page, 6);
  await main.locator('[name=order_status]').selectOption('done');
  await expect(main.locator('#goods')).toBeVisible();
  await expect.poll(() => count('statusChange', 6)).toBe(1);
  expect(count('cancelOrder', 5)).toBe(1);
});

test('works on the checked rows only, and exports', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const list = await open(page);
  await list.locator('#row1 input').check();
  await list.locator('#row2 input').check();
  await list.locator('[name=batch_act]').selectOption('delete');
  await list.locator('[name=batch]').click();
  await expect(list.locator('#message')).toBeVisible();
  expect([count('bulkAction'), count('bulkAction', 1), count('bulkAction', 3)]).toEqual([1, 1, 0]);
  expect(panels().store.list('frameset')).toHaveLength(22);
  await list.getByRole('link', { name: '返回' }).click();
  const saved = page.waitForEvent('download');
  await list.getByRole('link', { name: '导出订单' }).click();
  await saved;
  expect(count('export')).toBe(1);
});
