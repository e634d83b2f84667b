import type { Page } from '@playwright/test';
import { answersFor } from '../../support/browser/answers';
import { COVER } from '../../support/browser/cover';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';

const FORM = '/huge/?n=0';
const order = (station: Station) => {
  const found = station.panels.store.list('huge')[0];
  if (!found) throw new Error('the panel has no order');
  return found;
};
const count = (station: Station, action: string) => station.panels.store.count('huge', action);
const refund = (page: Page) => page.getByRole('button', { name: '退款' });
/** The log outlives a test: what was there before does not count. */
let before = 0;
test.beforeEach(async ({ station }) => {
  before = (await station.events()).length;
});
const fresh = async (station: Station) => (await station.events()).slice(before);
const types = async (station: Station) => (await fresh(station)).map((event) => event.type);
/** What came of the prompts of this test: the farewell of a page that the test before has closed may come late. */
const outcomes = async (station: Station) => {
  const events = await fresh(station);
  const shown = events.filter(({ type }) => type === 'prompt.shown').map(({ body }) => body['promptId']);
  const decided = events.filter(({ type }) => type === 'decision.made');
  return decided.filter(({ body }) => shown.includes(body['promptId'])).map(({ body }) => body['outcome']);
};

async function asked(station: Station): Promise<{ page: Page; prompt: PromptProbe }> {
  const page = await station.open(FORM);
  const prompt = await PromptProbe.on(page);
  await refund(page).click();
  await prompt.expectOpen();
  return { page, prompt };
}

for (const [how, leave] of [
  ['reloads', (page: Page) => page.reload()],
  ['goes elsewhere', (page: Page) => page.goto(`${page.url().split('/huge')[0]}/plain/news`)],
  ['is closed', (page: Page) => page.close({ runBeforeUnload: false })],
] as const) {
  test(`a prompt whose page ${how} ends as abandoned in the log, and nothing has run`, async ({ station }) => {
    const { page } = await asked(station);
    await expect.poll(() => types(station)).toContain('prompt.shown');
    await leave(page);
    await expect.poll(() => outcomes(station)).toEqual(['abandoned']);
    expect(count(station, 'refund')).toBe(0);
    expect(await types(station)).not.toContain('action.ran');
  });
}

test('a refund that needs two persons runs once a colleague has typed a PIN, and every try is logged', async ({ station }) => {
  const by = null;
  const draft = { id: null, name: '何主管', role: 'supervisor', pin: '2580' };
  await tell(station.home, 'ui-bg.person.save', { draft, by });
  const document = { actionTiers: { refund: 'dual' } };
  await tell(station.home, 'ui-bg.policy.publish', {
    layer: 'local',
    document,
    author: '何主管',
    note: '',
    kind: 'edit',
    waivers: [],
  });
  await station.home.evaluate(() => chrome.storage.local.set({ settings: { clerk: '李敏' } }));
  const { page, prompt } = await asked(station);
  await expect.poll(() => prompt.text()).toContain('请第二个人批准');
  await expect.poll(() => prompt.text()).toContain('何主管');
  await prompt.clickClass('pin-entry');
  await page.keyboard.type('1111');
  await page.keyboard.press('Enter');
  await expect.poll(() => prompt.text()).toContain('没有通过');
  expect(count(station, 'refund')).toBe(0);
  await prompt.clickClass('pin-entry');
  await page.keyboard.type('2580');
  await page.keyboard.press('Enter');
  await expect.poll(() => count(station, 'refund')).toBe(1);
  const tries = (await fresh(station)).filter(({ type }) => type === 'approval.tried').map(({ body }) => body['ok']);
  expect(tries).toEqual([false, true]);
  expect(await outcomes(station)).toEqual(['approved']);
});

test('a frozen order says so, keeps what is typed out, opens one field for minutes, and blocks its actions', async ({
  station,
}) => {
  const { no, receiver } = order(station);
  const page = await station.open(FORM);
  const prompt = await PromptProbe.on(page);
  const phone = page.locator('[name=phone]');
  await expect(phone).toBeVisible();
  const until = Date.now() + 3_600_000;
  await tell(station.home, 'ui-bg.orders.freeze', { orderNo: no, incidentId: 'INC-7', until, by: '何主管' });
  const field = { field: 'addressFull', until: Date.now() + 600_000, by: '何主管' };
  await tell(station.home, 'ui-bg.orders.unlock', { orderNo: no, ...field });
  await expect.poll(() => prompt.marks()).toContain('INC-7');
  await phone.click();
  await page.keyboard.type('999');
  expect(await phone.inputValue()).toBe(receiver.phone);
  await expect.poll(() => prompt.marks()).toContain('这一项不能改');
  await page.locator('[name=detail]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('B');
  expect(await page.locator('[name=detail]').inputValue()).toBe(`${receiver.detail}B`);
  await refund(page).click();
  expect(await prompt.expectOpen()).toContain('已被拦截');
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  await phone.evaluate((input: HTMLInputElement) => {
    input.value = '13900000000';
  });
  await page.getByRole('button', { name: '保存' }).click();
  expect(await prompt.expectOpen()).toContain('INC-7');
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  expect([count(station, 'refund'), count(station, 'save')]).toEqual([0, 0]);
});

test('a page that paints over the prompt gets no confirmation: the question moves to a window of the extension', async ({
  station,
}) => {
  const { page, prompt } = await asked(station);
  await page.evaluate(COVER);
  const opened = station.context.waitForEvent('page', (one) => one.url().includes('/ask.html'));
  await expect(async () => {
    await prompt.tryConfirm(answersFor(order(station), order(station).paid / 100));
    expect(station.context.pages().some((one) => one.url().includes('/ask.html'))).toBe(true);
  }).toPass();
  const window = await opened;
  expect(count(station, 'refund')).toBe(0);
  await expect(window.locator('.card')).toContainText(order(station).no);
  await PromptProbe.answerIn(window, answersFor(order(station), order(station).paid / 100));
  await expect.poll(() => count(station, 'refund')).toBe(1);
  expect(await outcomes(station)).toEqual(['confirmed']);
});
