import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { answersFor } from '../../support/browser/answers';
import { killWorker } from '../../support/browser/kill';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';

const no = (n: number) => orderNumber(2, n);
const saves = (station: Station, n: number) => station.panels.store.count('element', 'save', no(n));
const eventsOf = async (station: Station, type: string, n: number) =>
  (await station.events()).filter((event) => event.type === type && event.orderNo === no(n));

async function openReceiver(page: Page, n: number) {
  await page
    .getByRole('row', { name: no(n) })
    .getByRole('button', { name: '更多' })
    .click();
  await page.getByRole('menuitem', { name: '修改收货人' }).click();
  const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
  await expect(dialog.locator('textarea')).toBeVisible();
  return dialog;
}

async function changeAddress(page: Page, n: number, detail: string): Promise<void> {
  const dialog = await openReceiver(page, n);
  await dialog.locator('textarea').fill(detail);
  await dialog.getByRole('button', { name: '确 定' }).click();
}

async function openList(station: Station): Promise<Page> {
  const page = await station.open('/element/');
  await expect(page.getByRole('row', { name: no(1) })).toBeVisible();
  return page;
}

test('an address that is changed again and again is asked about, also when the worker died in between', async ({ station }) => {
  const page = await openList(station);
  for (let round = 1; round <= 4; round++) {
    await changeAddress(page, 5, `江南大道${round}88号恒鑫大厦${round}楼${round}502室`);
    await expect.poll(() => saves(station, 5)).toBe(round);
    // The edit is in the log before the next one is made, as it is with people.
    await expect.poll(async () => (await eventsOf(station, 'edit.made', 5)).length).toBe(round);
  }
  await killWorker(station.context);
  const again = await openList(station);
  const prompt = await PromptProbe.on(again);
  await changeAddress(again, 5, '江南大道588号恒鑫大厦15楼1502室');
  expect(await prompt.expectOpen()).toMatch(/4/);
  expect(saves(station, 5)).toBe(4);
  await prompt.confirm(['1502', ...answersFor(station.panels.store.find('element', no(5)))]);
  await expect.poll(() => saves(station, 5)).toBe(5);
  const flags = await eventsOf(station, 'flag.raised', 5);
  const rules = flags.flatMap((flag) => (flag.body['findings'] as { rule: string }[]).map((finding) => finding.rule));
  expect(rules).toContain('frequent-edit');
});

test('every order is written down once for each set of values, without its personal ones under a hash', async ({ station }) => {
  const first = await openList(station);
  await expect.poll(async () => (await eventsOf(station, 'order.seen', 2)).length).toBe(1);
  await first.close();
  const second = await openList(station);
  await expect.poll(async () => (await eventsOf(station, 'order.seen', 9)).length).toBe(1);
  await changeAddress(second, 2, '江南大道388号恒鑫大厦3楼3502室');
  await expect.poll(() => saves(station, 2)).toBe(1);
  await expect.poll(async () => (await eventsOf(station, 'edit.made', 2)).length).toBeGreaterThan(0);
  const texts = (await station.events()).map((event) => event.text).join('\n');
  // With the character: four digits alone may stand in any hash.
  expect(texts).not.toContain('3502室');
  expect((await eventsOf(station, 'order.seen', 9)).length).toBe(1);
});

test('complaints in a wave hold the action until a supervisor tries it again', async ({ station }) => {
  const now = Date.now();
  const ticket = (id: number, at: number, count: number) => ({
    ...{
      v: 1,
      id: `ticket-${String(id).padStart(4, '0')}`,
      type: 'ticket.came',
      source: 'desk',
      counter: id,
      at,
      site: '',
      clerk: '',
    },
    ...{ orderNo: null, body: { kind: 'refund', count, note: '', by: '主管' }, personal: {} },
  });
  const past = Array.from({ length: 10 }, (_, day) => ticket(day, now - (10 - day) * 86_400_000, 2));
  await tell(station.home, 'ui-bg.log.append', { events: past });
  await tell(station.home, 'ui-bg.ticket.add', { kind: 'refund', count: 30, note: '', by: '主管' });
  await expect.poll(async () => tell(station.home, 'ui-bg.breakers.get', {})).toMatchObject([{ kind: 'refund', state: 'open' }]);
  await killWorker(station.context);
  const page = await station.open(`/element/#/order/${no(10)}`);
  const prompt = await PromptProbe.on(page);
  await expect(async () => {
    await page.locator('.detail-container').getByRole('button', { name: '退款' }).click();
    const text = await prompt.expectOpen();
    // The page may have been quicker than its settings.
    if (!text.includes('30 / 2.0')) await page.keyboard.press('Escape');
    expect(text).toContain('30 / 2.0');
  }).toPass();
  expect((await station.events()).filter((event) => event.type === 'breaker.changed')).toHaveLength(1);
  await tell(station.home, 'ui-bg.breaker.set', { kind: 'refund', to: 'half_open', why: '已核对', by: '主管' });
  expect(await tell(station.home, 'ui-bg.breakers.get', {})).toMatchObject([{ kind: 'refund', state: 'half_open' }]);
});
