import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, test } from '../../support/browser/station';

/** Notes every change of the document that is not the coming and going of our own host elements. */
const WATCH = `
  window.changes = [];
  new MutationObserver((records) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      const isOurs = record.target === document.documentElement && nodes.length > 0 && nodes.every((n) => /^HEDAN-/.test(n.nodeName));
      if (!isOurs) window.changes.push(record.type + ' ' + (record.attributeName ?? '') + ' ' + record.target.nodeName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

test('nothing that the page owns is ever written to, while it is marked, asked about and confirmed', async ({ station }) => {
  const page = await station.open('/frameset/');
  const frame = page.frame({ name: 'main-frame' });
  if (!frame) throw new Error('the panel has no main frame');
  await expect(frame.locator('#row1')).toBeVisible();
  await frame.evaluate(WATCH);
  const prompt = await PromptProbe.on(page);
  await frame.locator('#row3').getByRole('link', { name: '移除' }).click();
  await prompt.expectOpen();
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  expect(await frame.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
});

test('a page hears no message of ours: those that take every message for their own would break', async ({ station }) => {
  const page = await station.context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  });
  await page.goto(`${station.panels.url}/element/`);
  await expect.poll(async () => (await station.events()).some(({ type }) => type === 'order.seen')).toBe(true);
  const prompt = await PromptProbe.on(page);
  await page.getByRole('row').getByRole('button', { name: '更多' }).first().click();
  await page.getByRole('menuitem', { name: '删除订单' }).click();
  await prompt.expectOpen();
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('no request leaves for anywhere but the panel', async ({ station }) => {
  const foreign: string[] = [];
  station.context.on('request', (request) => {
    if (!request.url().startsWith(station.panels.url) && !/^(chrome-extension|blob|data):/.test(request.url()))
      foreign.push(request.url());
  });
  const page = await station.open('/frameset/');
  const main = page.frameLocator('frame[name="main-frame"]');
  const prompt = await PromptProbe.on(page);
  await main.locator('#row3').getByRole('link', { name: '移除' }).click();
  await prompt.confirm(answersFor(station.panels.store.list('frameset').at(2)));
  const review = await station.context.newPage();
  await review.goto(`${station.origin}/review.html`);
  await expect(review.getByText('移除').first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test('a site that is turned off has no listener left, in open pages too', async ({ station }) => {
  const page = await station.open('/frameset/');
  const main = page.frameLocator('frame[name="main-frame"]');
  await expect(main.locator('#row3')).toBeVisible();
  await station.turnOff();
  try {
    const prompt = await PromptProbe.on(page);
    await main.locator('#row3').getByRole('link', { name: '移除' }).click();
    await expect(main.locator('#message')).toHaveText('订单已经删除');
    await prompt.expectClosed();
  } finally {
    await station.turnOn();
  }
});

test('a page that is not about orders is left alone, and nothing is logged', async ({ station }) => {
  const before = (await station.events()).length;
  const page = await station.open('/plain/');
  const prompt = await PromptProbe.on(page);
  for (const link of await page.getByRole('link').all()) expect(await link.getAttribute('href')).not.toBeNull();
  await page.getByRole('link').first().click();
  await page.waitForLoadState();
  await prompt.expectClosed();
  expect((await station.events()).length).toBe(before);
});

test('a page that is slow to load gets its load event, however often a screen of ours asks what it shows', async ({
  station,
}) => {
  const page = await station.open('/plain/');
  await page.route('**/plain/slow', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>slow</title><img src="/plain/slow.png">',
    }),
  );
  // A server that takes a second for a picture.
  await page.route('**/plain/slow.png', (route) => setTimeout(() => void route.fulfill({ status: 204 }), 1_000));
  const answers: Promise<unknown>[] = [];
  await page.goto('/plain/slow'.replace(/^/, station.panels.url), { waitUntil: 'domcontentloaded' });
  const [tabId] = await station.home.evaluate(async () =>
    (await chrome.tabs.query({ url: '*://*/plain/slow' })).map(({ id }) => id),
  );
  const asking = setInterval(() => answers.push(station.home.evaluate(ask, tabId)), 300);
  try {
    await page.waitForLoadState('load', { timeout: 4_000 });
  } finally {
    clearInterval(asking);
  }
  expect(answers.length).toBeGreaterThan(1);
  expect(await Promise.all(answers)).toEqual(answers.map(() => expect.objectContaining({ ok: true })));
});

const ask = (tabId: number | undefined): Promise<unknown> =>
  chrome.runtime.sendMessage({ to: 'ui-bg.tab.summary', body: { tabId } });
