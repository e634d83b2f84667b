import type { Page } from '@playwright/test';
import { COVER } from '../../support/browser/cover';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';

const FORM = '/huge/?n=0';

const order = (station: Station) => {
  const found = station.panels.store.list('huge')[0];
  if (!found) throw new Error('the panel has no order');
  return found;
};
const saves = (station: Station) => station.panels.store.count('huge', 'save');
const saved = (station: Station) => order(station).receiver.detail;

/** The fixes that the log says were taken, and what came of the prompts. */
async function decided(station: Station) {
  const made = (await station.events()).filter(({ type }) => type === 'decision.made').map(({ body }) => body);
  return made.map(({ outcome, fixed }) => [outcome, (fixed as number[]).length]);
}

/** An order page in a frame that has no room for a question. */
async function small(station: Station): Promise<Page> {
  const page = await station.open('/plain/news');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, id: 'small', width: '390', height: '250' });
    document.body.prepend(frame);
  }, FORM);
  return page;
}

/** Doubles the address, which has a sure repair, and saves: asked about rather than hinted at. */
async function doubled(station: Station, place: Pick<Page, 'locator' | 'getByRole'>): Promise<{ right: string; twice: string }> {
  const right = saved(station);
  const twice = `${right}${right}`;
  await place.locator('[name=detail]').fill(twice);
  await place.getByRole('button', { name: '保存' }).click();
  return { right, twice };
}

test.beforeEach(async ({ station }) => {
  const document = { tiers: { low: 'confirm', medium: 'confirm' } };
  const rest = { author: '何主管', note: '', kind: 'edit', waivers: [] };
  await tell(station.home, 'ui-bg.policy.publish', { layer: 'local', document, ...rest });
});

test('a question of a frame without room is drawn at the top, mends the field in the frame, and takes that back', async ({
  station,
}) => {
  const page = await small(station);
  const prompt = await PromptProbe.on(page);
  const frame = page.frameLocator('#small');
  const detail = frame.locator('[name=detail]');
  await expect(detail).toBeVisible();
  const { right, twice } = await doubled(station, page.frame({ url: /huge/ }) ?? page);
  expect(await prompt.expectOpen()).toContain('改为');
  await prompt.clickClass('fix');
  await expect(detail).toHaveValue(right);
  await prompt.clickClass('fix');
  await expect(detail).toHaveValue(twice);
  await prompt.clickClass('fix');
  await expect(detail).toHaveValue(right);
  await expect(async () => {
    if (saves(station) === 0) await prompt.clickClass('risky');
    expect(saves(station)).toBe(1);
  }).toPass();
  expect(saved(station)).toBe(right);
  await expect.poll(() => decided(station)).toEqual([['corrected', 1]]);
});

test('a question that moved to a window mends the field in its page', async ({ station }) => {
  const page = await station.open(FORM);
  const prompt = await PromptProbe.on(page);
  const detail = page.locator('[name=detail]');
  await expect(detail).toBeVisible();
  const { right } = await doubled(station, page);
  await prompt.expectOpen();
  await page.evaluate(COVER);
  // The browser looks at what is covered ten times a second, and the card must have been seen for half a second.
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
  const opened = station.context.waitForEvent('page', (one) => one.url().includes('/ask.html'));
  await expect(async () => {
    if (!station.context.pages().some((one) => one.url().includes('/ask.html'))) await prompt.tryConfirm([]);
    expect(station.context.pages().some((one) => one.url().includes('/ask.html'))).toBe(true);
  }).toPass();
  const window = await opened;
  await window.locator('.fix').first().click();
  await expect(detail).toHaveValue(right);
  await window.locator('.risky').click();
  await expect.poll(() => saves(station)).toBe(1);
  expect(saved(station)).toBe(right);
  await expect.poll(() => decided(station)).toEqual([['corrected', 1]]);
});
