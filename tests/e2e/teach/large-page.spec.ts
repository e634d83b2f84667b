import { expect, test } from '../../support/browser/station';
import { popupFor, speak } from './desk';

const TOLD = /已读 \d+%（(\d+)\/(\d+) 个元素）/;

test('the popup says how much of a page of fifty thousand elements was read, and then what was found', async ({ station }) => {
  test.slow();
  await speak(station, 'zh-CN');
  const page = await station.context.newPage();
  // A slow machine: reading takes longer than the popup needs to open.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // The popup is there before the reading begins, or a quick one would be over first.
  await page.goto(`${station.panels.url}/huge/`, { waitUntil: 'commit' });
  await page.locator('body').waitFor({ state: 'attached' });
  const popup = await popupFor(station, page);
  const card = popup.getByText(TOLD);
  await expect(card).toBeVisible({ timeout: 30_000 });
  const [, read = '', total = ''] = TOLD.exec((await card.textContent()) ?? '') ?? [];
  expect(Number(total)).toBeGreaterThan(49_000);
  expect(Number(read)).toBeLessThan(Number(total));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(card).toHaveCount(0, { timeout: 30_000 });
  await expect(popup.getByText(/^字段（\d+）$/)).toBeVisible();
});
