import { orderNumber } from '../../panels/seed/seed';
import { expect, type Station, tell, test } from '../../support/browser/station';

const limit = { id: 'total', field: 'orderTotal', op: 'over', limit: '5000', currency: 'CNY', site: null, role: null };
const thresholds = [{ ...limit, paymentMethod: null, severity: 'critical' }];

/** What the extension gave to the system's notification centre. */
const notified = (station: Station) =>
  station.home.evaluate(async () => Object.keys(await chrome.notifications.getAll()).filter((id) => id.startsWith('critical:')));
const told = (station: Station) =>
  station.home.evaluate(async () => ((await chrome.storage.local.get('listAlertsTold'))['listAlertsTold'] as string[]) ?? []);
const openBehind = (station: Station) =>
  station.home.evaluate(async (url) => (await chrome.tabs.create({ url, active: false })).id ?? 0, `${station.panels.url}/antd/`);
/** A list has been read once its findings stand on the badge; what it says to the log is on its way before. */
const readWhole = (station: Station, tabId: number) =>
  expect.poll(() => station.home.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).not.toBe('');

test.beforeEach(async ({ station }) => {
  await station.home.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    await chrome.storage.local.remove('listAlertsTold');
  });
  const document = { tables: { thresholds, prices: {}, rates: [], gifts: [], conditions: [] } };
  const change = { layer: 'local', document, author: '何主管', note: '', kind: 'edit', waivers: [] };
  expect(await tell(station.home, 'ui-bg.policy.publish', change)).toMatchObject({ ok: true });
});

test('a critical row in a list behind another tab is notified about once, however often the list is read', async ({
  station,
}) => {
  const tabId = await openBehind(station);
  await expect.poll(() => notified(station)).toHaveLength(1);
  const keys = await told(station);
  expect(keys.some((key) => key.includes(orderNumber(4, 9)) && key.includes('amount-over-threshold'))).toBe(true);
  const seen = async () => (await station.events()).filter(({ type }) => type === 'flag.raised').length;
  const flags = await seen();
  await station.home.evaluate((id) => chrome.tabs.reload(id), tabId);
  await readWhole(station, tabId);
  expect(await seen()).toBe(flags);
  expect(await notified(station)).toHaveLength(1);
  expect(await told(station)).toEqual(keys);
});

test('a list in front has its marks and needs no notification; switched off there is none', async ({ station }) => {
  const page = await station.open('/antd/');
  await page.bringToFront();
  await expect.poll(() => told(station)).not.toEqual([]);
  expect(await notified(station)).toEqual([]);
  await page.close();
  await station.home.evaluate(async () => {
    await chrome.storage.local.remove('listAlertsTold');
    await chrome.storage.local.set({ settings: { listAlerts: false } });
  });
  await readWhole(station, await openBehind(station));
  expect([await notified(station), await told(station)]).toEqual([[], []]);
});
