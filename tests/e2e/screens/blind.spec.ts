import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

const at = (page: Page, place: string) => page.goto(`${page.url().split('#')[0]}#/${place}`);
const named = async (page: Page, name: string) => {
  await page.locator('.hd-blind #review-reviewer').fill(name);
  await page.locator('.hd-blind #review-reviewer').press('Enter');
};
/** Switches blind review on, then lets new entries come in: what was there before is left alone. */
async function started(open: (query: Record<string, string>) => Promise<Page>, query: Record<string, string> = {}) {
  const page = await open({ screen: 'desk', ...query });
  await at(page, 'blind');
  await page.getByRole('spinbutton', { name: /抽样比例|Share of the sample/ }).fill('100');
  await page.getByRole('button', { name: /启用双盲复核|Switch it on/ }).click();
  await expect(page.getByText(/已启用|^On:/)).toBeVisible();
  await page.evaluate(() => window.harness.add(6));
  return page;
}

test('two reviewers judge the same items without seeing each other, a third settles, and the figures have intervals', async ({
  open,
}) => {
  const page = await started(open);
  const answer = async (who: string, keys: string) => {
    await named(page, who);
    await expect(page.getByRole('heading', { name: /待判断（[1-9]/ })).toBeVisible();
    for (let n = 0; n < 12; n++) {
      const left = Number(/\d+/.exec((await page.locator('#blind-work').textContent()) ?? '')?.[0]);
      if (left === 0) return;
      await page.keyboard.press(keys[n % keys.length] ?? 't');
      await expect(page.locator('#blind-work')).not.toHaveText(`待判断（${left}）`);
    }
  };
  await answer('甲', 't');
  await expect(page.getByText('没有轮到您的记录')).toBeVisible();
  await answer('乙', 'tf');
  await expect(page.getByText(/有分歧 [23]/)).toBeVisible();
  await answer('丙', 'f');
  await expect(page.getByText(/有分歧 0 · 已裁定 [23]/)).toBeVisible();
  await expect(page.getByRole('row', { name: /AC1/ })).toContainText(/\d\.\d{3} – \d\.\d{3}/);
  const sent = await page.evaluate(() => window.harness.sent.map(({ type }) => type));
  expect(sent.filter((type) => type === 'verdict.given')).toHaveLength(6);
  await expectAccessible(page);
});

test('the ordinary queue leaves drawn entries to the two, and says how many', async ({ open }) => {
  const page = await started(open);
  await at(page, 'review');
  await expect(page.getByText('另有 6 条由两位复核员双盲判断')).toBeVisible();
});

test('the blind section has no axe violation, off and on, narrow and dark', async ({ open, page }) => {
  await open({ screen: 'desk', theme: 'dark' });
  await at(page, 'blind');
  await page.locator('#blind-plan').waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await started(open, { lng: 'en' });
  await page.locator('.hd-blind-item').waitFor();
  await expectAccessible(page);
  await expectFits(page);
});
