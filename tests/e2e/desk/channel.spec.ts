import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, tell, test } from '../../support/browser/station';

test('a frozen channel holds on the page what comes its way, says so, and lets go when the incident lets go', async ({
  station,
}) => {
  const { home, context, origin } = station;
  const now = Date.now();
  const body = {
    ...{ incidentId: 'e2e-channel', title: '微信退款重复', level: 1, errorType: 'refund_excess', severity: 'critical' },
    ...{ scope: { orders: [], customers: 1, channel: null }, amount: null, flagIds: [], detectedAt: now, by: '何主管' },
  };
  const about = { site: '', clerk: '何主管', orderNo: null, personal: {} };
  const stamp = { v: 1, id: 'e2e-channel-opened', source: 'e2e', counter: 1, at: now };
  await tell(home, 'ui-bg.log.append', { events: [{ ...stamp, type: 'incident.opened', ...about, body }] });
  await home.evaluate(() => chrome.storage.local.set({ settings: { reviewer: '何主管' } }));

  const panel = await station.open('/element/');
  await expect(panel.getByRole('row', { name: orderNumber(2, 3) })).toBeVisible();
  const prompt = await PromptProbe.on(panel);
  const desk = await context.newPage();
  await desk.goto(`${origin}/review.html#/incidents/e2e-channel`);
  await desk.getByRole('combobox', { name: '渠道内的操作' }).click();
  await desk.getByTitle('删除', { exact: true }).click();
  await desk.getByRole('button', { name: '冻结渠道' }).click();
  await expect(desk.getByText(/所有网站 · 删除，冻结到/)).toBeVisible();
  await expect(desk.getByRole('checkbox', { name: '锁定订单状态' })).toBeChecked();

  // The open page hears of it: a banner, and the action is blocked with no way to confirm it.
  await expect.poll(() => prompt.marks()).toContain('渠道已冻结');
  await pressDelete(panel);
  expect(await prompt.expectOpen()).toContain('这个渠道因“微信退款重复”冻结');
  if (process.env['PICTURES'] === '1') await takePictures(home, panel, prompt);
  expect(station.panels.store.count('element', 'delete')).toBe(0);
  await panel.keyboard.press('Escape');
  await prompt.expectClosed();

  await desk.getByRole('button', { name: '放开', exact: true }).click();
  await expect.poll(() => prompt.marks()).not.toContain('渠道已冻结');
  const types = (await station.events())
    .map(({ type }) => type)
    .filter((type) => type.startsWith('order.') && type !== 'order.seen');
  expect(types).toEqual(['order.frozen', 'order.unfrozen']);
});

async function pressDelete(panel: Page): Promise<void> {
  await panel
    .getByRole('row', { name: orderNumber(2, 3) })
    .getByRole('button', { name: '更多' })
    .click();
  await panel.getByRole('menuitem', { name: '删除订单' }).click();
}

/** `docs/screens/channel-frozen-*`: the blocked action over the panel, in both languages. */
async function takePictures(home: Page, panel: Page, prompt: PromptProbe): Promise<void> {
  for (const [locale, said] of [
    ['en', 'Channel frozen'],
    ['zh-CN', '渠道已冻结'],
  ] as const) {
    await home.evaluate((one) => chrome.storage.local.set({ settings: { reviewer: '何主管', locale: one } }), locale);
    await panel.reload();
    await expect.poll(() => prompt.marks()).toContain(said);
    await pressDelete(panel);
    await prompt.expectOpen();
    await panel.screenshot({ path: `docs/screens/channel-frozen-${locale}.png`, animations: 'disabled' });
  }
}
