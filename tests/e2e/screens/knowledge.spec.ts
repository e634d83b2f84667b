import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './screens';

/** Confirms every entry as real; refunds end refunded, the rest corrected. */
async function reviewed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const flags = window.harness.stored.filter(({ type }) => type === 'flag.raised');
    window.harness.raise(
      flags.map((flag, i) => {
        const flagId = 'flagId' in flag.body ? String(flag.body.flagId) : '';
        const closeReason = JSON.stringify(flag.body).includes('refund_excess') ? 'refunded' : 'corrected';
        const body = { flagId, verdict: 'true_positive', closeReason, note: '', reviewer: '何主管' };
        return { ...flag, id: `verdict-${i}`, type: 'verdict.given' as const, body };
      }),
    );
  });
}

test('reviewed cases become a graph and a tree with support and confidence, and the tree proposes a remedy for a new incident', async ({
  open,
}) => {
  const page = await open({ screen: 'desk', entries: '120' });
  await reviewed(page);
  await page.goto(`${page.url().split('#')[0]}#/knowledge`);
  await expect(page.getByText(/120 个案例/)).toBeVisible();
  const remedy = page.getByRole('region', { name: '判断树：补救' });
  await remedy.getByRole('button', { name: '用现有案例训练' }).click();
  await expect(remedy.getByText(/第 1 版 · 90 例训练 · 留出的 30 例里判对 30 例（100%）/)).toBeVisible();
  await expect(remedy.getByText(/已退款（\d+\/\d+ 例，\d+%–100%）/)).toBeVisible();
  const cause = page.getByRole('region', { name: '判断树：原因' });
  await cause.getByRole('button', { name: '用现有案例训练' }).click();
  await expect(cause.getByText(/案例不足：能用的 0 例/)).toBeVisible();
  await expect(page.locator('.hd-chart svg')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.evaluate(() => {
    location.hash = '#/incidents/new/flag-3';
  });
  await page.getByRole('dialog').getByRole('button', { name: '建立事件' }).click();
  await expect(page.getByText(/通常的补救：.+（\d+\/\d+ 例/)).toBeVisible();
});
