import type { Page } from '@playwright/test';
import { test } from './screens';

/** Draws the pictures of `docs/screens/` anew: `PICTURES=1 npx playwright test tests/e2e/screens/pictures`. */
test.skip(process.env['PICTURES'] !== '1', 'pictures are drawn on demand');

const FOLDER = 'docs/screens';
const settle = (page: Page) =>
  page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
const take = async (page: Page, name: string) => {
  await settle(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
};

for (const lng of ['zh-CN', 'en']) {
  test(`pictures of the review screen, ${lng}`, async ({ open }) => {
    const reviewer = lng === 'en' ? 'He Min' : '何主管';
    for (const theme of ['light', 'dark']) {
      const page = await open({ lng, theme, reviewer });
      await page.getByText('修改价格').first().click();
      await take(page, `review-${lng}-${theme}`);
    }
    const page = await open({ lng, reviewer });
    for (const [key, name] of [
      ['a', 'audit'],
      ['s', 'similar'],
      ['e', 'export'],
      ['?', 'keys'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      if (key === 'a')
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /抽样|Draw/ })
          .click();
      await take(page, `review-${name}-${lng}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await take(page, `review-narrow-${lng}`);
  });

  test(`pictures of storage and verify, ${lng}`, async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 1100 });
    for (const theme of ['light', 'dark']) {
      await open({ screen: 'desk', lng, theme, daily: 'on' });
      await page.goto(`${page.url()}#/storage`);
      await page.locator('.hd-matter').nth(5).waitFor();
      await take(page, `storage-${lng}-${theme}`);
      await page.goto(page.url().replace('storage', 'verify'));
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles({ name: 'hedan-checkpoint.txt', mimeType: 'text/plain', buffer: Buffer.from('hedan/4f1c\n36\n') });
      await page.getByRole('button', { name: /开始核验|Verify now/ }).click();
      await page.locator('.hd-verdicts').waitFor();
      await take(page, `verify-${lng}-${theme}`);
    }
  });

  test(`pictures of the popup, ${lng}`, async ({ page, open }) => {
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 400, height: 1250 });
      await open({ screen: 'popup', lng, theme, alerts: 'on' });
      await page.locator('[role=switch][aria-checked=true]').nth(1).waitFor();
      await take(page, `popup-${lng}-${theme}`);
      await page.setViewportSize({ width: 400, height: 880 });
      await open({ screen: 'popup', lng, theme, page: 'off', me: 'nobody', alerts: 'refused' });
      await page.getByRole('switch').last().click();
      await page
        .getByText(/浏览器没有|The browser did not/)
        .first()
        .waitFor();
      await take(page, `popup-unknown-refused-${lng}-${theme}`);
    }
    await page.setViewportSize({ width: 400, height: 800 });
    await take(await open({ screen: 'popup', lng, page: 'off', health: 'dead', clerk: '' }), `popup-warnings-${lng}`);
  });

  test(`pictures of the incidents section, ${lng}`, async ({ open }) => {
    const reviewer = lng === 'en' ? 'He Min' : '何主管';
    for (const theme of ['light', 'dark']) {
      const page = await open({ screen: 'desk', lng, theme, reviewer });
      await page.getByText('修改价格').first().click();
      await page.keyboard.press('o');
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('button', { name: /建立事件|Open incident/ }).click();
      await page.getByRole('checkbox', { name: /致歉|Apologise/ }).check();
      await take(page, `incidents-${lng}-${theme}`);
    }
  });

  test(`pictures of the guide, ${lng}`, async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const theme of ['light', 'dark']) {
      await open({ screen: 'desk', lng, theme, guided: 'supervisor', clerk: '' });
      const at = (place: string) => page.goto(`${page.url().split('#')[0]}#/${place}`);
      await at('guide/clerk');
      const next = page.getByRole('button', { name: /^(下一步|Next)$/ });
      await next.click();
      await take(page, `guide-site-${lng}-${theme}`);
      await next.click();
      await page.getByRole('button', { name: /样例提示|sample question/ }).click();
      await page.getByRole('alertdialog').waitFor();
      await take(page, `guide-prompt-${lng}-${theme}`);
      await page.keyboard.press('Escape');
      await next.click();
      await take(page, `guide-badge-${lng}-${theme}`);
      await at('guide/supervisor');
      await next.click();
      await page.getByRole('button', { name: /指给我看|Show me/ }).click();
      await page.locator('.ant-tour').waitFor();
      await page.waitForTimeout(500);
      await take(page, `guide-tour-${lng}-${theme}`);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${page.url().split('#')[0]}#/guide/clerk`);
    await take(page, `guide-narrow-${lng}`);
  });

  test(`pictures of the audit and its schedule, ${lng}`, async ({ open }) => {
    for (const theme of ['light', 'dark']) {
      const page = await open({ screen: 'desk', lng, theme, entries: '120', reviewer: lng === 'en' ? 'He Min' : '何主管' });
      const at = (place: string) => page.goto(`${page.url().split('#')[0]}#/${place}`);
      await page.evaluate(auditsOfThreeMonths);
      await at('audit');
      await page.locator('.hd-chart svg').waitFor();
      await take(page, `audit-${lng}-${theme}`);
      await at('policy/audit');
      await page.getByRole('switch').click();
      await take(page, `policy-audit-${lng}-${theme}`);
    }
  });

  test(`pictures of blind review, knowledge and the timeline, ${lng}`, async ({ page, open }) => {
    const reviewer = lng === 'en' ? 'He Min' : '何主管';
    const at = (place: string) => page.goto(`${page.url().split('#')[0]}#/${place}`);
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open({ screen: 'desk', lng, theme, reviewer, entries: '120' });
      await confirmAll(page);
      await at('knowledge');
      await page.locator('#knowledge-remedy ~ button').click();
      await page.locator('.hd-tree').waitFor();
      await page.locator('.hd-knowledge > main').evaluate((main) => main.scrollTo({ top: 0, behavior: 'instant' }));
      await take(page, `knowledge-${lng}-${theme}`);
      await at('blind');
      await page.getByRole('spinbutton').first().fill('100');
      await page.locator('#blind-plan ~ .hd-row button').last().click();
      await page.evaluate(() => window.harness.add(6));
      await page.locator('.hd-blind-item').waitFor();
      await take(page, `blind-${lng}-${theme}`);
      await at('breakers');
      await page.getByRole('row', { name: /退款|Refund/ }).waitFor();
      await take(page, `breakers-${lng}-${theme}`);
      await at('timeline/DD20261122100003');
      await page.locator('.hd-timeline li').first().waitFor();
      await take(page, `timeline-${lng}-${theme}`);
      if (theme === 'dark') continue;
      await at('blind');
      await page.locator('.hd-blind-item').waitFor();
      await page.setViewportSize({ width: 360, height: 740 });
      await take(page, `blind-narrow-${lng}`);
      await at('timeline/DD20261122100003');
      await page.locator('.hd-timeline li').first().waitFor();
      await take(page, `timeline-narrow-${lng}`);
    }
  });
}

/** Confirms every entry as real, refunds ending refunded and the rest corrected. */
async function confirmAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const flags = window.harness.stored.filter(({ type }) => type === 'flag.raised');
    window.harness.raise(
      flags.map((flag, i) => {
        const flagId = 'flagId' in flag.body ? String(flag.body.flagId) : '';
        const closeReason = JSON.stringify(flag.body).includes('refund_excess') ? 'refunded' : 'corrected';
        const body = { flagId, verdict: 'true_positive', closeReason, note: '', reviewer: '何主管' };
        return { ...flag, at: flag.at + 900_000, id: `verdict-${i}`, type: 'verdict.given' as const, body };
      }),
    );
  });
}

/** Three judged audits and one with open items, as events. */
function auditsOfThreeMonths(): void {
  const first = window.harness.stored[0];
  if (!first) return;
  const day = 86_400_000;
  const events = [40, 26, 12, 1].flatMap((ago, n) => {
    const at = first.at - ago * day;
    const items = Array.from({ length: 30 }, (_, i) => ({ id: `https://shop.example P${n}-${i}`, kind: 'passed' as const }));
    const auditId = `scheduled:${n}`;
    const body = { auditId, seed: `6f1c${n}`, from: at - 7 * day, to: at, population: 900, items };
    const drawn = { ...first, at, id: auditId, type: 'audit.drawn' as const, orderNo: null, body };
    const judged = items.slice(0, n === 3 ? 4 : 30).map((item, i) => ({
      ...{ ...first, at: at + i, id: `${auditId}-${i}`, type: 'audit.judged' as const, orderNo: null },
      body: { auditId, itemId: item.id, reviewer: '何主管', isWrong: i < 3 - n, note: '' },
    }));
    return [drawn, ...judged];
  });
  window.harness.raise(events);
}
