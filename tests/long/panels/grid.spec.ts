import { expect, type Locator, type Page, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const no = (n: number) => orderNumber(6, n);
const count = (action: string, n?: number) => panels().store.count('grid', action, n === undefined ? undefined : no(n));
const order = (n: number) => panels().store.find('grid', no(n));
const row = (page: Page, n: number): Locator => page.locator(`[id="${no(n)}"]`);
const icon = (page: Page, n: number, name: string) => row(page, n).locator(`[data-act=${name}]`).click();
const open = (page: Page) => page.goto(`${panels().url}/grid/`);

test('edits a row in place and saves it once', async ({ page }) => {
  await open(page);
  await icon(page, 2, 'pencil');
  await row(page, 2).locator('[name=address]').fill('上海市浦东新区世纪大道100号28层2803室');
  await icon(page, 2, 'save');
  await expect(row(page, 2).locator('[data-name=address]')).toHaveText('上海市浦东新区世纪大道100号28层2803室');
  expect([count('save', 2), order(2)?.receiver.detail]).toEqual([1, '上海市浦东新区世纪大道100号28层2803室']);
  await icon(page, 3, 'pencil');
  await icon(page, 3, 'undo');
  await icon(page, 4, 'pencil');
  await row(page, 4).locator('[name=phone]').press('Enter');
  await expect.poll(() => count('save', 4)).toBe(1);
  expect(count('save', 3)).toBe(0);
});

test('sends what the hidden twin of a number box holds', async ({ page }) => {
  await page.goto(`${panels().url}/grid/order?no=${no(9)}`);
  await page.locator('tr', { hasText: 'SHIRT-M' }).locator('.textbox-text').fill('89');
  await page.locator('#save-price').click();
  await expect.poll(() => count('priceChange', 9)).toBe(1);
  expect(order(9)?.total).toBe(8900);
});

test('refunds and ships through dialogs', async ({ page }) => {
  await open(page);
  await icon(page, 10, 'yen');
  await expect(page.locator('#refund-modal .textbox-text')).toHaveValue('300.00');
  await page.locator('#refund-modal [data-ok]').click();
  await expect.poll(() => count('refund', 10)).toBe(1);
  await icon(page, 1, 'truck');
  await page.locator('#ship-modal .combo .textbox-text').click();
  await page.locator('.combobox-item', { hasText: '中通快递' }).click();
  await page.locator('[name=trackingNo]').fill('ZT20261120001');
  await page.locator('#ship-modal [data-ok]').click();
  await expect.poll(() => count('ship', 1)).toBe(1);
  expect([order(10)?.refunded, order(1)?.express]).toEqual([30000, '中通快递']);
});

test('confirms on one click; cancels and deletes after a question', async ({ page }) => {
  await open(page);
  await icon(page, 5, 'check');
  await expect.poll(() => count('statusChange', 5)).toBe(1);
  await icon(page, 6, 'ban');
  await page.locator('#ask-modal [data-dismiss]').click();
  await icon(page, 6, 'ban');
  await page.locator('#ask-modal [data-ok]').click();
  await icon(page, 7, 'trash');
  await page.locator('#ask-modal [data-ok]').click();
  await expect(row(page, 7)).toHaveCount(0);
  expect([count('cancelOrder', 6), count('delete', 7), order(7)]).toEqual([1, 1, undefined]);
});

test('works on the checked rows only, and exports', async ({ page }) => {
  await open(page);
  for (const n of [1, 3]) await row(page, n).locator('.cbox').check();
  await page.locator('#bulk-delete').click();
  await page.locator('#ask-modal [data-ok]').click();
  await expect(row(page, 3)).toHaveCount(0);
  expect([count('bulkAction'), count('bulkAction', 3), count('bulkAction', 2), order(3)]).toEqual([1, 1, 0, undefined]);
  const saved = page.waitForEvent('download');
  await page.locator('#export').click();
  await saved;
  expect(count('export')).toBe(1);
});
