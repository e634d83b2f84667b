import type { Page } from '@playwright/test';
import { POLICY_SAMPLE } from './policy-sample';
import { test } from './screens';

/** Pictures of the desk's policy and scorecard: `PICTURES=1 npx playwright test tests/e2e/screens/desk-pictures`. */
test.skip(process.env['PICTURES'] !== '1', 'pictures are drawn on demand');

const PAGES = { 'policy/rules': 'rules', 'policy/tiers': 'tiers', 'policy/conditions': 'conditions', scorecard: 'scorecard' };

const CASES = [
  'id,expect,rule,orderTotal,line1.sku,line1.unitPrice,line1.quantity,past.orders,past.unitPrice',
  'large,asks,amount-over-threshold,50000,,,,,',
  'ten times,asks,fat-finger,,A-1,1280,1,30,128;129',
  'quiet,silent,,100,,,,,',
].join('\n');

async function take(page: Page, path: string, name: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${path}`);
  await page.locator('.hd-pane, .hd-score-card').first().waitFor();
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  await page.screenshot({ path: `docs/screens/${name}.png` });
}

for (const lng of ['zh-CN', 'en']) {
  test(`pictures of policy and scorecard, ${lng}`, async ({ open }) => {
    for (const theme of ['light', 'dark']) {
      const page = await open({ screen: 'desk', lng, theme, entries: '200', stored: JSON.stringify({ local: POLICY_SAMPLE }) });
      for (const [path, name] of Object.entries(PAGES)) await take(page, path, `desk-${name}-${lng}-${theme}`);
    }
    for (const theme of ['light', 'dark']) {
      const page = await open({ screen: 'desk', lng, theme, entries: '200', stored: JSON.stringify({ local: POLICY_SAMPLE }) });
      await page.goto(`${page.url()}#/sandbox`);
      await page.locator('textarea.hd-json').fill('{"tiers": {"medium": "dual", "high": "dual"}}');
      await page.locator('.hd-pane .ant-btn-primary').click();
      await page.locator('.hd-matrix').waitFor();
      await take(page, 'sandbox', `desk-sandbox-${lng}-${theme}`);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(CASES) });
      await page.locator('.hd-pane .ant-table-row').last().scrollIntoViewIfNeeded();
      await take(page, 'sandbox', `desk-scenarios-${lng}-${theme}`);
      await page.evaluate(() => {
        location.hash = '#/timeline/DD20261122100003';
      });
      await page.locator('.hd-timeline li button').first().click();
      await page.locator('.hd-conditions[data-outcome=pass] summary').nth(3).click();
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
      await page.screenshot({ path: `docs/screens/timeline-why-${lng}-${theme}.png` });
    }
    const page = await open({ screen: 'desk', lng, entries: '200' });
    await page.setViewportSize({ width: 360, height: 740 });
    await take(page, 'policy/rules', `desk-narrow-${lng}`);
  });
}
