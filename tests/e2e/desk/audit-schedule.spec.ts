import type { BrowserContext } from '@playwright/test';
import { auditable, drawAudit } from '../../../lib/review/audit';
import { killWorker } from '../../support/browser/kill';
import { expect, tell, test } from '../../support/browser/station';

const DAY = 86_400_000;

/** As the system does when somebody presses a notification: no test can reach the system's own. */
async function pressNotice(context: BrowserContext, id: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((pressed) => {
    const event = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
    event.dispatch(pressed);
  }, id);
}

test('a sample is drawn by the schedule once and told once, with a seed by which it can be drawn again, and over a killed worker', async ({
  station,
}) => {
  const { home, context, origin } = station;
  const now = Date.now();
  const seen = Array.from({ length: 12 }, (_, i) => {
    const order = { orderNo: `P-${i}`, pageKind: 'orderForm', currency: 'CNY', values: {}, lines: [] };
    const event = { v: 1, id: `order-seen-${i}`, type: 'order.seen', source: 'e2e', counter: i, at: now - DAY - i * 60_000 };
    return { ...event, site: 'https://shop.example', clerk: '', orderNo: `P-${i}`, body: { order }, personal: {} };
  });
  await tell(home, 'ui-bg.log.append', { events: seen });
  // By the browser's own clock: it need not stand in the time zone of the test.
  const [hour, weekday] = await home.evaluate((at) => [new Date(at).getHours(), new Date(at).getDay()] as const, now);
  const audit = { on: true, weekdays: [weekday], hour, flagged: 5, passed: 4, since: now - DAY };
  const change = { layer: 'local', document: { audit }, author: '何主管', note: '', kind: 'edit', waivers: [] };
  expect(await tell(home, 'ui-bg.policy.publish', change)).toMatchObject({ ok: true });

  const wake = () => home.evaluate(() => chrome.alarms.create('drain', { when: Date.now(), periodInMinutes: 1 }));
  const drawn = async () => (await station.events()).filter(({ type }) => type === 'audit.drawn');
  await wake();
  await expect.poll(async () => (await drawn()).length, { timeout: 30_000 }).toBe(1);
  const notices = () =>
    home.evaluate(async () => Object.keys(await chrome.notifications.getAll()).filter((id) => id.startsWith('audit:')));
  await expect.poll(notices).toEqual([`audit:${(await drawn())[0]?.body['auditId']}`]);
  const [notice = ''] = await notices();
  await home.evaluate((id) => chrome.notifications.clear(id), notice);
  await killWorker(context);
  await wake();
  await tell(home, 'ui-bg.health.get', {});
  const [event] = await drawn();
  const body = event?.body as { seed: string; population: number; items: readonly object[] };
  expect(body).toMatchObject({ population: 12 });
  const pool = auditable(seen as unknown as Parameters<typeof auditable>[0]);
  expect(drawAudit(pool, { seed: body.seed, flagged: 5, passed: 4 })).toEqual(body.items);
  // Told once: not again by the worker that came back. Pressing it leads to the audit.
  expect(await notices()).toEqual([]);
  const led = context.waitForEvent('page');
  await pressNotice(context, notice);
  await (await led).waitForURL(/review\.html#\/audit$/);

  // Worked like a queue, by keys.
  await home.evaluate(() => chrome.storage.local.set({ settings: { reviewer: '何主管', locale: 'zh-CN' } }));
  const desk = await context.newPage();
  await desk.goto(`${origin}/review.html#/audit`);
  await expect(desk.getByText('待判定（4 / 4）')).toBeVisible();
  for (const [i, key] of ['o', 'e', 'o', 'o'].entries()) {
    await expect(desk.getByRole('button', { name: /没有错误/ })).toBeVisible();
    await desk.keyboard.press(key);
    await expect(desk.getByText(`待判定（${3 - i} / 4）`)).toBeVisible();
  }
  await expect(desk.getByText('25.0%（95% 区间 4.6%–69.9%）')).toBeVisible();
  expect(await drawn()).toHaveLength(1);
});
