import { expect, type Page, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const no = (n: number) => orderNumber(5, n);
const count = (action: string, n?: number) => panels().store.count('django', action, n === undefined ? undefined : no(n));
const order = (n: number) => panels().store.find('django', no(n));
const open = (page: Page, n: number) => page.goto(`${panels().url}/django/orders/${n}/change/`);

test('saves address, price and an added item with one request', async ({ page }) => {
  await open(page, 8);
  await page.locator('#id_shipping_line1').fill('233 South Wacker Drive');
  await page.locator('#id_items-0-price').fill('19.99');
  await page.getByRole('link', { name: 'Add another Order item' }).click();
  await page.locator('[name=items-1-sku]').fill('NOTE-A5');
  await page.locator('[name=items-1-name]').fill('Notebook A5, dotted');
  await page.locator('[name=items-1-price]').fill('12.00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('was changed successfully')).toBeVisible();
  expect(count('save', 8)).toBe(1);
  expect([order(8)?.receiver.detail, order(8)?.total, order(8)?.lines.length]).toEqual(['233 South Wacker Drive', 3199, 2]);
});

test('refunds, captures, ships and cancels, once each', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, 9);
  await page.getByRole('button', { name: 'Refund $245.00 manually' }).click();
  await page.getByRole('button', { name: 'Capture payment' }).click();
  await page.getByRole('button', { name: 'Ship' }).click();
  await page.getByRole('link', { name: 'Cancel order' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Order cancelled.')).toBeVisible();
  expect(['refund', 'paymentCapture', 'ship', 'cancelOrder'].map((action) => count(action, 9))).toEqual([1, 1, 1, 1]);
});

test('deletes only behind the page that asks', async ({ page }) => {
  await open(page, 2);
  await page.getByRole('link', { name: 'Delete' }).click();
  expect(count('delete')).toBe(0);
  await page.getByRole('button', { name: 'Yes, I’m sure' }).click();
  await expect(page.getByText('was deleted successfully')).toBeVisible();
  expect([count('delete', 2), order(2)]).toEqual([1, undefined]);
});

test('runs an action on the checked rows only, and exports them', async ({ page }) => {
  await page.goto(`${panels().url}/django/`);
  const check = (n: number) => page.locator(`input[value="${no(n)}"]`).check();
  await check(1);
  await check(3);
  await page.locator('[name=action]').selectOption('delete_selected');
  await page.getByRole('button', { name: 'Go' }).click();
  expect(count('bulkAction')).toBe(0);
  await page.getByRole('button', { name: 'Yes, I’m sure' }).click();
  await expect(page.getByText('2 orders updated.')).toBeVisible();
  expect([count('bulkAction'), count('bulkAction', 3), order(3)]).toEqual([1, 1, undefined]);
  await check(4);
  await page.locator('[name=action]').selectOption('export_csv');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Go' }).click();
  await saved;
  expect(count('export', 4)).toBe(1);
});

test('keeps a history of the order', async ({ page }) => {
  await open(page, 5);
  await page.locator('#id_status').selectOption('confirmed');
  await page.getByRole('button', { name: 'Save and continue editing' }).click();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.locator('#change-history')).toContainText('status=confirmed');
  expect(order(5)?.status).toBe('confirmed');
});
