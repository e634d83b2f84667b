import type { FrameLocator, Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, test } from '../../support/browser/station';

const no = (n: number) => orderNumber(1, n);
const order = (station: Station, n: number) => station.panels.store.find('frameset', no(n));
const count = (station: Station, action: string, n?: number) =>
  station.panels.store.count('frameset', action, n === undefined ? undefined : no(n));

async function openList(station: Station): Promise<{ page: Page; main: FrameLocator }> {
  const page = await station.open('/frameset/');
  const main = page.frameLocator('frame[name="main-frame"]');
  await expect(main.locator('#row1')).toBeVisible();
  return { page, main };
}

test('a delete link that acts at once is held, and runs once after the challenge', async ({ station }) => {
  const { page, main } = await openList(station);
  const prompt = await PromptProbe.on(page);
  await main.locator('#row3').getByRole('link', { name: '移除' }).click();
  const text = await prompt.expectOpen();
  expect(text).toContain(no(3));
  expect(count(station, 'delete')).toBe(0);
  await prompt.confirm(answersFor(order(station, 3)));
  await expect(main.locator('#message')).toHaveText('订单已经删除');
  expect(count(station, 'delete', 3)).toBe(1);
});

test('"go back" drops the action and gives the page back', async ({ station }) => {
  const { page, main } = await openList(station);
  const prompt = await PromptProbe.on(page);
  await main.locator('#row3').getByRole('link', { name: '移除' }).click();
  await prompt.expectOpen();
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  await expect(main.locator('#row3')).toBeVisible();
  expect(station.panels.store.writes('frameset')).toEqual([]);
});

test("the page's own confirm() is not asked on top of ours", async ({ station }) => {
  const { page, main } = await openList(station);
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  const prompt = await PromptProbe.on(page);
  await main.getByRole('link', { name: no(4) }).click();
  await main.locator('input[name=remove]').click();
  await prompt.expectOpen();
  await prompt.confirm(answersFor(order(station, 4)));
  await expect(main.locator('#message')).toBeVisible();
  expect(questions).toEqual([]);
  expect(count(station, 'delete', 4)).toBe(1);
});
