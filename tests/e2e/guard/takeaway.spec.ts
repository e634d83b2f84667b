import type { FrameLocator, Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, test } from '../../support/browser/station';

const no = (n: number) => orderNumber(3, n);
const order = (station: Station, n: number) => station.panels.store.find('takeaway', no(n));
const count = (station: Station, action: string, n?: number) =>
  station.panels.store.count('takeaway', action, n === undefined ? undefined : no(n));

async function open(station: Station): Promise<{ page: Page; list: FrameLocator; prompt: PromptProbe }> {
  const page = await station.open('/takeaway/');
  const list = page.frameLocator('iframe[name=body]');
  await expect(list.locator('.layui-table-fixed-r tr[data-index="19"]')).toBeAttached();
  return { page, list, prompt: await PromptProbe.on(page) };
}

const rowButton = (list: FrameLocator, n: number, name: string) =>
  list
    .locator(`.layui-table-fixed-r tr[data-index="${n - 1}"]`)
    .getByText(name, { exact: true })
    .click();

test('the 确定 of a layer commits the form in its frame: both are judged together', async ({ station }) => {
  const { list, prompt } = await open(station);
  await rowButton(list, 2, '改地址');
  const inner = list.frameLocator('.layui-layer-iframe iframe');
  await inner.locator('[name=address]').fill('宿舍楼下');
  await list.locator('.layui-layer-btn0').click();
  const text = await prompt.expectOpen();
  expect(text).toContain('宿舍楼下');
  expect(count(station, 'save')).toBe(0);
  await prompt.confirm(['宿舍楼下', ...answersFor(order(station, 2))]);
  await expect.poll(() => count(station, 'save', 2)).toBe(1);
});

test('cancelling asks before layer.confirm, and its 确定 is not asked again', async ({ station }) => {
  const { list, prompt } = await open(station);
  await rowButton(list, 3, '取消');
  await prompt.confirm(answersFor(order(station, 3)));
  await list.locator('.layui-layer-btn0').click();
  await expect.poll(() => count(station, 'cancelOrder', 3)).toBe(1);
  await prompt.expectClosed();
});

test('a refund typed into layer.prompt is asked about with its amount', async ({ station }) => {
  const { list, prompt } = await open(station);
  await rowButton(list, 11, '退款');
  await prompt.confirm(answersFor(order(station, 11)));
  await list.locator('.layui-layer-input').fill('15.00');
  await list.locator('.layui-layer-btn0').click();
  const text = await prompt.expectOpen();
  expect(text).toContain('15');
  await prompt.confirm(['15', '15.00', ...answersFor(order(station, 11))]);
  await expect.poll(() => count(station, 'refund', 11)).toBe(1);
});

test('a bulk action says how many orders it touches', async ({ station }) => {
  const { list, prompt } = await open(station);
  for (const n of [1, 16]) await list.locator(`.layui-table-fixed-l tr[data-index="${n - 1}"] .layui-form-checkbox`).click();
  await list.getByRole('button', { name: '批量接单' }).click();
  expect(await prompt.expectOpen()).toMatch(/共 2 个订单/);
  await prompt.confirm(['2']);
  await list.locator('.layui-layer-btn0').click();
  await expect.poll(() => count(station, 'bulkAction')).toBe(1);
});
