import { killWorker } from '../../support/browser/kill';
import { expect, tell, test } from '../../support/browser/station';

test('a level-1 incident freezes its order, opens one field, holds a kind of action, counts on the badge over a restart and a clock set back, and lets go when closed', async ({
  station,
}) => {
  const { home, context, origin } = station;
  const now = Date.now();
  const badge = () => home.evaluate(() => chrome.action.getBadgeText({}));
  const body = {
    ...{ incidentId: 'e2e-incident', title: '退款重复', level: 1, errorType: 'refund_excess', severity: 'critical' },
    ...{ scope: { orders: ['A-1001'], customers: 1, channel: null }, amount: { minor: 900_000, currency: 'CNY' }, flagIds: [] },
    ...{ detectedAt: now - 6 * 60_000, by: '何主管' },
  };
  const about = { site: '', clerk: '何主管', orderNo: 'A-1001', personal: {} };
  const stamp = { v: 1, id: 'e2e-incident-opened', source: 'e2e', counter: 1, at: now };
  await tell(home, 'ui-bg.log.append', { events: [{ ...stamp, type: 'incident.opened', ...about, body }] });
  await expect.poll(badge).toBe('⏱1');
  // Detected six minutes ago: the golden five are over, level 1 has four left, to the second.
  const alarmIn = () => home.evaluate(async () => ((await chrome.alarms.get('deadline'))?.scheduledTime ?? 0) - Date.now());
  const expectNext = (at: number) => expect.poll(async () => Math.abs((await alarmIn()) - (at - Date.now()))).toBeLessThan(1_000);
  await expectNext(now + 4 * 60_000);

  // The clock goes back an hour and the worker dies: the mark that it left says what time it is.
  await killWorker(context);
  await home.evaluate((at) => chrome.storage.local.set({ steady: { at: at + 3_600_000, wall: at } }), Date.now());
  await home.evaluate(() => chrome.alarms.create('deadline', { when: Date.now() }));
  await expect.poll(badge, { timeout: 40_000 }).toBe('⏱2');
  // By the station's time the remedy's day is an hour shorter now; the clock won nothing.
  await expectNext(now - 6 * 60_000 + 23 * 3_600_000);

  await home.evaluate(() => chrome.storage.local.set({ settings: { reviewer: '何主管' } }));
  const desk = await context.newPage();
  await desk.goto(`${origin}/review.html#/incidents/e2e-incident`);
  await desk.getByRole('button', { name: '冻结 1 个订单' }).click();
  await expect(desk.getByRole('checkbox', { name: '锁定订单状态' })).toBeChecked();
  const frozen = () => tell(home, 'ui-bg.orders.frozen', {}) as Promise<{ orderNo: string; unlocked: { field: string }[] }[]>;
  await expect.poll(frozen).toMatchObject([{ orderNo: 'A-1001', unlocked: [] }]);
  await desk.getByRole('button', { name: '解锁' }).click();
  await expect.poll(async () => (await frozen())[0]?.unlocked.map(({ field }) => field)).toEqual(['addressFull']);
  const breakers = () => tell(home, 'ui-bg.breakers.get', {});
  await desk.getByRole('button', { name: '暂停这类操作' }).click();
  await expect.poll(breakers).toMatchObject([{ kind: 'refund', state: 'open', why: '退款重复' }]);
  await expect(desk.getByText('已暂停“退款”：退款重复')).toBeVisible();
  await expect(desk.getByRole('button', { name: '暂停这类操作' })).toBeDisabled();
  await desk.getByRole('button', { name: '恢复', exact: true }).click();
  await expect.poll(breakers).toMatchObject([{ kind: 'refund', state: 'closed' }]);
  await desk.getByRole('button', { name: '关闭事件' }).click();
  await desk.getByRole('combobox', { name: '结果' }).click();
  await desk.getByTitle('已更正').click();
  await desk.getByRole('tooltip').getByRole('button', { name: '关闭事件' }).click();
  await expect.poll(frozen).toEqual([]);
  await expect.poll(badge).toBe('');
  const events = await station.events();
  const types = events.map(({ type }) => type);
  const moves = events.filter(({ type }) => type === 'breaker.changed').map(({ body }) => [body['to'], body['by']]);
  expect(moves).toEqual([
    ['open', '何主管'],
    ['closed', '何主管'],
  ]);
  expect(types.filter((type) => type.startsWith('order.'))).toEqual(['order.frozen', 'order.unlocked', 'order.unfrozen']);
});
