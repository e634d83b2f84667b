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

test('a town tells the county that the address leaves out: its city’s towns are fetched, and the chosen region is held against it', async ({
  station,
}) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 5, '修改收货人');
  const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
  await expect(dialog.locator('.el-cascader input')).toHaveValue('江苏省 / 苏州市 / 姑苏区');
  // 木渎 lies in 吴中区; nothing else in the text says so.
  await dialog.locator('textarea').fill('苏州市木渎镇金山路88号3幢201室');
  await expect.poll(() => prompt.marks()).toMatch(/选择的省市区与详细地址不一致|region and the written address disagree/);
  await dialog.locator('textarea').fill('苏州市双塔街道干将东路88号3幢201室');
  await expect.poll(() => prompt.marks()).not.toMatch(/不一致|disagree/);
});

test('an address that an input method composes is left alone until its word is finished, and judged then', async ({
  station,
}) => {
  const { page, prompt } = await openList(station);
  await rowMenu(page, 5, '修改收货人');
  const detail = page.getByRole('dialog', { name: '修改收货人信息' }).locator('textarea');
  await detail.fill('文三路388号钱江科技大厦12楼1203室');
  await expect.poll(() => prompt.marks()).not.toMatch(/老地方|指的是以前的地址/);
  const ime = await page.context().newCDPSession(page);
  await page.keyboard.press('ControlOrMeta+a');
  const seen: string[] = [];
  // A typist's pace, long enough for anything that was judged to be shown.
  for (const text of ['l', 'lao', "lao'di", "lao'di'f", "lao'di'fang", '老地方']) {
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.evaluate(() => new Promise((next) => setTimeout(next, 250)));
    seen.push(await prompt.marks());
    await expect(detail).toHaveValue(text);
    await expect(detail).toBeFocused();
  }
  expect(seen.join('\n')).not.toMatch(/lao|老地方|不是地址|以前的地址/);
  await ime.send('Input.insertText', { text: '老地方' });
  await expect.poll(() => prompt.marks()).toMatch(/以前的地址|earlier address/);
  await expect(detail).toHaveValue('老地方');
});
