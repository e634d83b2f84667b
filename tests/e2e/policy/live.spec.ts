import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';

const no = (n: number) => orderNumber(4, n);
const limit = { id: 'total', field: 'orderTotal', op: 'over', limit: '1', currency: 'CNY', site: null, role: null };
const thresholds = [{ ...limit, paymentMethod: null, severity: 'high' }];
const change = (document: object, kind: string) => ({ layer: 'local', document, author: '何主管', note: '', kind, waivers: [] });

const publish = (station: Station, document: object, kind = 'edit') =>
  tell(station.home, 'ui-bg.policy.publish', change(document, kind));

async function openOrder(page: Page, station: Station, n: number): Promise<void> {
  await page.goto(`${station.panels.url}/antd/#/order/${no(n)}`);
  await expect(page.getByText(`订单详情 ${no(n)}`)).toBeVisible();
}

test('a threshold that is published holds the page that is already open, and going back lets it go', async ({ station }) => {
  const page = await station.open('/antd/');
  const prompt = await PromptProbe.on(page);
  const ship = page.getByRole('button', { name: '发 货' });
  const dialog = page.getByRole('dialog');
  await openOrder(page, station, 1);
  await ship.click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: '取 消' }).click();
  await expect(dialog).toBeHidden();
  // Forget that the button only opens a form: it is the one that is held below.
  await station.home.evaluate(() => chrome.storage.local.remove('openers'));

  const published = await publish(station, { tables: { thresholds, prices: {}, rates: [], gifts: [], conditions: [] } });
  expect(published).toMatchObject({ ok: true });
  await openOrder(page, station, 2);
  await ship.click();
  expect(await prompt.expectOpen()).toContain('订单');
  await page.keyboard.press('Escape');
  await prompt.expectClosed();

  expect(await publish(station, {}, 'rollback')).toMatchObject({ ok: true });
  await openOrder(page, station, 1);
  await ship.click();
  await expect(dialog).toBeVisible();

  const kinds = (await station.events()).map(({ type }) => type);
  expect(kinds).toContain('policy.published');
});

test('a document that is not a policy changes nothing, and every fault has its place and reason', async ({ station }) => {
  const refused = await publish(station, { tiers: { high: 'shout' } });
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain('tiers.high');
  await station.home.evaluate(() => chrome.storage.local.set({ policy: { local: { currency: 'yuan' } } }));
  await expect.poll(() => station.home.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
  expect(await station.home.evaluate(() => chrome.action.getTitle({}))).toContain('currency');
});
