import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, test } from '../../support/browser/station';

const no = (n: number) => orderNumber(2, n);
const order = (station: Station, n: number) => station.panels.store.find('element', no(n));
const count = (station: Station, action: string, n?: number) =>
  station.panels.store.count('element', action, n === undefined ? undefined : no(n));

async function openList(station: Station): Promise<{ page: Page; prompt: PromptProbe }> {
  const page = await station.open('/element/');
  await expect(page.getByRole('row', { name: no(1) })).toBeVisible();
  return { page, prompt: await PromptProbe.on(page) };
}

async function rowMenu(page: Page, n: number, item: string): Promise<void> {
  await page
    .getByRole('row', { name: no(n) })
    .getByRole('button', { name: '更多' })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test("deleting asks once: before the page's own message box, not after it", async ({ station }) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 3, '删除订单');
  expect(await prompt.expectOpen()).toContain(no(3));
  await prompt.confirm(answersFor(order(station, 3)));
  await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
  await expect.poll(() => count(station, 'delete', 3)).toBe(1);
});

test('a receiver saved with a vague address is asked about, with what changes', async ({ station }) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 5, '修改收货人');
  const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
  await expect(dialog.locator('textarea')).toBeVisible();
  await dialog.locator('textarea').fill('老地方');
  await dialog.locator('input[placeholder*="手机"],input').nth(1).fill('1380013800');
  await dialog.getByRole('button', { name: '确 定' }).click();
  const text = await prompt.expectOpen();
  expect(text).toContain('老地方');
  expect(count(station, 'save')).toBe(0);
  await prompt.confirm(['老地方', '3800', '0', '老地方'.slice(-4)]);
  await expect(dialog).toBeHidden();
  expect(count(station, 'save', 5)).toBe(1);
});

test('a refund in a dialog is asked about once its amount is known, and reaches the server once', async ({ station }) => {
  const page = await station.open(`/element/#/order/${no(10)}`);
  const prompt = await PromptProbe.on(page);
  await page.locator('.detail-container').getByRole('button', { name: '退款' }).click();
  await prompt.confirm(answersFor(order(station, 10)));
  const dialog = page.getByRole('dialog', { name: '订单退款' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: '确 定' }).click();
  await prompt.confirm(answersFor(order(station, 10), 300));
  await expect(dialog).toBeHidden();
  expect(count(station, 'refund', 10)).toBe(1);
  // The button is known as an opener from now on: it is not asked about again.
  await page.reload();
  await page.locator('.detail-container').getByRole('button', { name: '退款' }).click();
  await expect(dialog).toBeVisible();
  await prompt.expectClosed();
});

test('a price typed into an unlabelled message box is not covered by the answer that opened the box', async ({ station }) => {
  const page = await station.open(`/element/#/order/${no(9)}`);
  const prompt = await PromptProbe.on(page);
  await page.getByRole('button', { name: '改价' }).click();
  await prompt.confirm(answersFor(order(station, 9)));
  await page.locator('.el-message-box input').fill('89.00');
  await page.locator('.el-message-box__btns').getByRole('button', { name: '确定' }).click();
  await prompt.expectOpen();
  expect(count(station, 'priceChange', 9)).toBe(0);
  await prompt.confirm(['89', ...answersFor(order(station, 9))]);
  await expect.poll(() => count(station, 'priceChange', 9)).toBe(1);
});

test('dismissing a dialog is never asked about', async ({ station }) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 5, '修改收货人');
  const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
  await dialog.getByRole('button', { name: '取 消' }).click();
  await expect(dialog).toBeHidden();
  await prompt.expectClosed();
  expect(station.panels.store.writes('element')).toEqual([]);
});

test('an address that moved by one token is shown beside its field with that token marked, and put back by one key', async ({
  station,
}) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 5, '修改收货人');
  const detail = page.getByRole('dialog', { name: '修改收货人信息' }).locator('textarea');
  await expect(detail).toHaveValue(/\d/);
  const before = await detail.inputValue();
  const [last = ''] = /\d+(?=\D*$)/.exec(before) ?? [];
  const after = before.replace(/\d+(?=\D*$)/, String(Number(last) + 1));
  await detail.fill(after);
  await expect.poll(() => prompt.marks()).toMatch(/只有.+改成了/);
  expect(await prompt.marks()).toContain(String(Number(last) + 1));
  await detail.focus();
  await expect.poll(() => prompt.marks()).toContain('Alt+1');
  await page.keyboard.press('Alt+1');
  await expect(detail).toHaveValue(before);
  await expect.poll(() => prompt.marks()).toContain('撤销');
});

test('an address abroad is marked once its tables are there: they are fetched for the first one', async ({ station }) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 5, '修改收货人');
  const detail = page.getByRole('dialog', { name: '修改收货人信息' }).locator('textarea');
  await detail.fill('301 Hamilton Avenue, Palo Alto, TX 94303, USA');
  await expect.poll(() => prompt.marks()).toMatch(/不符合该国格式|does not fit the country/);
  expect(station.panels.store.writes('element')).toEqual([]);
});
