import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const sent = (page: Page) => page.evaluate(() => window.harness.sent.map(({ type, clerk, body }) => ({ type, clerk, body })));

/** The order that the panel's page is about gets a flag, and an incident when it is wanted. */
async function aboutTheOrder(page: Page, withIncident: boolean): Promise<void> {
  await page.evaluate((withIncident) => {
    const flag = window.harness.stored.find(({ type }) => type === 'flag.raised');
    if (!flag || !('findings' in flag.body)) return;
    const about = { orderNo: 'DD20261122100031', site: 'https://admin.meiyuan.example' };
    const raised = { ...flag, ...about, id: 'flag-now', body: { ...flag.body, flagId: 'flag-now' } };
    const scope = { orders: [about.orderNo], customers: 1, channel: null };
    const body = {
      ...{ incidentId: 'i1', title: '退款重复', level: 1 as const, errorType: 'refund_excess' as const, scope, amount: null },
      ...{ severity: 'high' as const, flagIds: [], detectedAt: flag.at, by: '何主管' },
    };
    window.harness.raise([
      raised,
      ...(withIncident ? [{ ...flag, id: 'opened-1', type: 'incident.opened' as const, body }] : []),
    ]);
  }, withIncident);
}

test('in the side panel no message with a gap can be copied; a copied one is noted in the order’s incident by the clerk', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 1000 });
  await open({ screen: 'panel' });
  await aboutTheOrder(page, true);
  const part = page.getByRole('region', { name: '告诉客户' });
  await part.locator('summary').click();
  const copy = part.getByRole('button', { name: '复制' });
  await expect(copy).toBeDisabled();
  await expect(part.getByRole('status').first()).toContainText('补偿');
  await part.getByLabel('补偿').fill('{owner} 20 元');
  await part.getByLabel('客户').fill('赵女士');
  await expect(copy).toBeEnabled();
  await expect(part.getByText(/短信：?.*条/)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  await copy.click();
  await expect(part.getByText('已记入事件“退款重复”。')).toBeVisible();
  expect(await clipboard(page)).toContain('赵女士：您的订单 DD20261122100031');
  expect(await clipboard(page)).toContain('{owner} 20 元');
  const [told] = await sent(page);
  expect(told).toMatchObject({ type: 'incident.changed', clerk: '李敏', body: { incidentId: 'i1', change: { kind: 'told' } } });
});

test('without an incident the same templates are filled from the order, and nothing is written down', async ({
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open({ screen: 'panel', lng: 'en', theme: 'dark' });
  await aboutTheOrder(page, false);
  const part = page.getByRole('region', { name: 'Tell the customer' });
  await part.locator('summary').click();
  const copy = part.getByRole('button', { name: 'Copy' });
  await expect(copy).toBeDisabled();
  for (const field of await part.getByRole('textbox').all()) if ((await field.inputValue()) === '') await field.fill('soon');
  await copy.click();
  await expect.poll(() => clipboard(page)).toContain('your order DD20261122100031');
  expect(await sent(page)).toEqual([]);
});

test('the progress board is copied in the customer’s language, without names, notes or whole order numbers', async ({
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open({ screen: 'desk' });
  await aboutTheOrder(page, true);
  await page.goto(`${page.url()}#/incidents/i1`);
  await page.getByRole('checkbox', { name: /致歉/ }).check();
  const card = page.getByRole('region', { name: '进度公告' });
  await expect(card.getByText('状态：处理中')).toBeVisible();
  await card.getByRole('button', { name: '复制公告' }).click();
  await expect(card.getByRole('status')).toHaveText('已复制');
  const text = await clipboard(page);
  expect(text).toMatch(/^订单尾号：0031\n状态：处理中\n已完成：致歉\n下次更新：\d\d-\d\d \d\d:\d\d 之前\n更新于/);
  expect(text).not.toMatch(/何主管|退款重复|DD2026/);
  await card.getByTitle('EN').click();
  await expect(card.getByText('State: in progress')).toBeVisible();
  await expectAccessible(page);
});
