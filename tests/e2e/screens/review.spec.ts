import type { Page } from '@playwright/test';
import { expect, test } from './screens';

const heading = (page: Page) => page.locator('.hd-detail h2');
const orderNo = (page: Page) => page.locator('.hd-detail-head dd').first().textContent();
const count = (page: Page) => page.locator('.hd-list-head span').first();

test('one key gives one verdict, moves on, and u takes it back', async ({ open }) => {
  const page = await open({});
  const first = await orderNo(page);
  await page.keyboard.press('j');
  const second = await orderNo(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('k');
  expect(await orderNo(page)).toBe(first);

  await page.keyboard.press('f');
  expect(await orderNo(page)).toBe(second);
  await expect(count(page)).toHaveText('39 / 40 条');
  const [event] = await page.evaluate(() => window.harness.sent);
  expect(event).toMatchObject({ type: 'verdict.given', orderNo: first, body: { verdict: 'false_positive', reviewer: '何主管' } });

  await page.keyboard.press('u');
  await expect(count(page)).toHaveText('40 / 40 条');
  expect(await orderNo(page)).toBe(first);
  expect(await page.evaluate(() => window.harness.sent.map((one) => one.type))).toEqual(['verdict.given', 'verdict.undone']);
});

test('keys rest inside inputs, while composing, with a dialog open and when switched off', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('/');
  await page.keyboard.type('tfbx');
  await expect(page.getByPlaceholder(/搜索/)).toHaveValue('tfbx');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 't', isComposing: true, bubbles: true })));
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 't', ctrlKey: true, bubbles: true })));
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 't', repeat: true, bubbles: true })));
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('t');
  expect(await page.evaluate(() => window.harness.sent)).toEqual([]);
});

test('an entry raised in another tab appears at once and does not move what one is looking at', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('j');
  const looked = await orderNo(page);
  await page.evaluate(() => window.harness.add(2));
  await expect(count(page)).toHaveText('42 / 42 条');
  expect(await orderNo(page)).toBe(looked);
});

test('filters narrow the list and can be cleared', async ({ open }) => {
  const page = await open({});
  await page.getByPlaceholder(/搜索/).fill('DD20261122100033');
  await expect(count(page)).toHaveText('1 / 40 条');
  await page.getByPlaceholder(/搜索/).fill('');
  await page.getByRole('combobox', { name: '严重程度' }).click();
  await page.getByTitle('严重', { exact: true }).last().click();
  await expect(count(page)).toHaveText('14 / 40 条');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(count(page)).toHaveText('40 / 40 条');
});

test('the evidence shows the change, the marked span, the conditions, the answer and the history', async ({ open }) => {
  const page = await open({});
  await page.getByPlaceholder(/搜索/).fill('附近');
  await page.locator('.hd-entry button').first().click();
  await expect(heading(page)).toHaveText('编辑收货人 · 确定');
  await expect(page.locator('.hd-detail mark')).toHaveText('附近');
  await expect(page.locator('.hd-detail ins')).toHaveText('附近');
  await expect(page.locator('.hd-detail del')).toHaveText('东方花园3幢2单元501室');
  await page.locator('summary').first().click();
  await expect(page.locator('.hd-conditions')).toContainText('地址不能就这样投递');
  await expect(page.locator('.hd-detail')).toContainText('停留时长');
  await expect(page.locator('.hd-history li')).toHaveCount(3);
});

test('similar entries are decided together after a look, without the ones that were unticked', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('s');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('checkbox').first().click();
  await expect(drawer).toContainText('已选 8 条');
  await drawer.getByRole('button', { name: '误报' }).click();
  await expect(drawer).toBeHidden();
  await expect(count(page)).toHaveText('32 / 40 条');
  await page.keyboard.press('u');
  await expect(count(page)).toHaveText('40 / 40 条');
});

test('a verdict that could not be stored comes back with the reason', async ({ open }) => {
  const page = await open({});
  const first = await orderNo(page);
  await page.evaluate(() => {
    window.harness.failSending = 'QuotaExceededError';
  });
  await page.locator('#review-note').fill('已电话核实');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.getByText(/QuotaExceededError/)).toBeVisible();
  await expect(count(page)).toHaveText('40 / 40 条');
  await expect(page.locator('.hd-entry').first()).toContainText(first ?? '?');
  await page.locator('.hd-entry button').first().click();
  await expect(page.locator('#review-note')).toHaveValue('已电话核实');
});

test('no verdict goes out without a name', async ({ open }) => {
  const page = await open({ reviewer: '' });
  await page.keyboard.press('t');
  await expect(page.getByText('请先填写复核员姓名')).toBeVisible();
  expect(await page.evaluate(() => window.harness.sent)).toEqual([]);
});

test('twenty findings are cleared by keys alone in well under a minute', async ({ open }) => {
  const page = await open({});
  const started = Date.now();
  for (let i = 0; i < 20; i++) await page.keyboard.press(i % 3 === 0 ? 'f' : 't');
  await expect(count(page)).toHaveText('20 / 40 条');
  expect(Date.now() - started).toBeLessThan(60_000);
});

test('the export makes a file of the chosen days and says what it made', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('e');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('共 40 行');
  await drawer.getByRole('button', { name: '导出文件' }).click();
  await expect(drawer).toContainText('已导出 40 行：hedan-2026-11-22.csv');
});

test('a log that cannot be read says so and can be tried again', async ({ open }) => {
  const page = await open({ failReading: 'DatabaseClosedError' });
  await expect(page.getByRole('alert')).toContainText('DatabaseClosedError');
  await page.evaluate(() => {
    window.harness.failReading = '';
  });
  await page.getByRole('button', { name: '重试' }).click();
  await expect(count(page)).toHaveText('40 / 40 条');
});

test('a claimed entry says who works on it, and can be put back', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('c');
  await expect(page.getByText('我已领取')).toBeVisible();
  await expect(page.locator('.hd-entry').first()).toContainText('何主管');
  await page.keyboard.press('c');
  await expect(page.getByText('我已领取')).toBeHidden();
  const kinds = await page.evaluate(() => window.harness.sent.map((one) => one.type));
  expect(kinds).toEqual(['claim.taken', 'claim.released']);
});

test('when somebody else was faster, one is told first and loses nothing typed', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('n');
  await page.keyboard.type('已电话核实');
  await page.keyboard.press('Escape');
  // What was typed beside one item never goes to its neighbour, and is there when one comes back.
  await page.keyboard.press('j');
  await expect(page.getByLabel('备注（可选）')).toHaveValue('');
  await page.keyboard.press('k');
  await expect(page.getByLabel('备注（可选）')).toHaveValue('已电话核实');
  await page.evaluate(() => {
    const [event] = window.harness.stored.filter((one) => one.type === 'flag.raised').slice(-1);
    if (!event || !('findings' in event.body)) return;
    const body = { flagId: event.body.flagId, verdict: 'benign', closeReason: null, note: '', reviewer: '周经理' };
    window.harness.raise([{ ...event, id: 'other-1', type: 'verdict.given', body }]);
  });
  await expect(page.getByText(/周经理 于/)).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByText(/周经理.*属实但可接受.*没有提交/)).toBeVisible();
  await expect(page.getByLabel('备注（可选）')).toHaveValue('已电话核实');
  await page.keyboard.press('t');
  const sent = await page.evaluate(() => window.harness.sent.map((one) => one.body));
  expect(sent).toMatchObject([{ verdict: 'true_positive', note: '已电话核实' }]);
});
