import type { Page } from '@playwright/test';
import { POLICY_SAMPLE } from './policy-sample';
import { test } from './screens';

/** The rest of `docs/screens/`: `PICTURES=1 npx playwright test tests/e2e/screens/more-pictures`. */
test.skip(process.env['PICTURES'] !== '1', 'pictures are drawn on demand');

const TABS = ['thresholds', 'prices', 'address', 'incidents', 'templates', 'routing', 'sight', 'json', 'history'] as const;
const at = (page: Page, place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  await page.screenshot({ path: `docs/screens/${name}.png` });
}

for (const lng of ['zh-CN', 'en']) {
  const zh = lng === 'zh-CN';
  const reviewer = zh ? '何主管' : 'He Min';

  test(`pictures of what is done in an incident, ${lng}`, async ({ page, open }) => {
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open({ screen: 'desk', lng, theme, reviewer, entries: '120' });
      for (const n of [0, 1]) {
        await at(page, 'review');
        await page.locator('.hd-entry button').nth(n).click();
        await page.keyboard.press('o');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: zh ? '建立事件' : 'Open incident' })
          .click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      const part = (id: string) => page.locator(`[aria-labelledby=incident-${id}]`);
      await page.getByRole('checkbox', { name: zh ? /致歉/ : /Apologise/ }).check();
      await page.getByRole('button', { name: zh ? '合并其他事件' : /^Merge/ }).click();
      await page.getByRole('tooltip').getByRole('checkbox').first().check();
      await take(page, `incident-merge-${lng}-${theme}`);
      await page.keyboard.press('Escape');
      const comp = part('comp');
      await comp.locator('input').first().fill('5000');
      await comp.locator('.hd-second').waitFor();
      await page.setViewportSize({ width: 1280, height: 1300 });
      await comp.evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
      await take(page, `incident-compensation-and-message-${lng}-${theme}`);
      const cause = part('cause');
      const why = cause.getByRole('button', { name: zh ? '再问一个为什么' : /why/i });
      const said = zh
        ? ['退款金额由录单员手工填写，没有核对实付', '退款页面默认带出商品原价', '改版时没有人检查默认值']
        : [
            'The refund was typed by hand and not compared with what was paid',
            'The page fills in the list price',
            'Nobody checked defaults when the page changed',
          ];
      for (const [i, text] of said.entries()) {
        await why.last().click();
        await cause
          .locator('.hd-cause')
          .nth(i + 1)
          .locator('textarea, input')
          .first()
          .fill(text);
      }
      await cause.getByRole('checkbox').last().check();
      await cause.getByRole('button', { name: zh ? '增加措施' : /Add/ }).click();
      await cause
        .locator('.hd-action input')
        .first()
        .fill(zh ? '加强培训' : 'Be more careful');
      await cause.evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
      await take(page, `incident-causes-${lng}-${theme}`);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await take(page, `incident-narrow-${lng}`);
  });

  test(`pictures of approvals, the import of cases and the rest of the policy, ${lng}`, async ({ page, open }) => {
    const stored = JSON.stringify({ local: POLICY_SAMPLE });
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open({ screen: 'desk', lng, theme, reviewer, entries: '120', stored });
      await at(page, 'approval');
      await page.getByRole('textbox').first().fill('H4T2K-9QX0M-3B7VN-P5RD1');
      await page.getByText('202611202010').waitFor();
      await take(page, `approval-${lng}-${theme}`);
      await at(page, 'knowledge');
      const file =
        'id,at,errorType,severity,cause,remedy\nOLD-1,2025-03-04,refund_excess,high,"按吊牌价退款，不是实付",refund\nOLD-3,2025-02-30,refund_excess,high,why,refund\n';
      await page
        .locator('.hd-import input[type=file]')
        .setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
      await page.locator('.hd-import table').waitFor();
      await page.locator('.hd-import').evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
      await take(page, `knowledge-import-${lng}-${theme}`);
      for (const tab of TABS) {
        if (theme === 'dark' && tab !== 'incidents' && tab !== 'templates') continue;
        await at(page, `policy/${tab}`);
        await page.locator('[data-section=policy] :is(.hd-pane, .hd-state)').first().waitFor();
        await take(page, `policy-${tab}-${lng}-${theme}`);
      }
    }
  });

  test(`pictures of the side panel, ${lng}`, async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height: 1000 });
    for (const theme of ['light', 'dark']) {
      await open({ screen: 'panel', lng, theme });
      await page.evaluate(aboutThePage);
      await page.locator('[aria-labelledby=panel-message], #panel-message').first().waitFor();
      await take(page, `panel-${lng}-${theme}`);
      await page.locator('summary#panel-message').click();
      await page.locator('summary#panel-message').evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
      await take(page, `panel-message-${lng}-${theme}`);
    }
    await page.setViewportSize({ width: 360, height: 480 });
    for (const state of ['off', 'stale', 'none']) {
      await open({ screen: 'panel', lng, page: state });
      await take(page, `panel-${state}-${lng}`);
    }
  });
}

/** The order on the page was flagged, and there is an incident about it. */
function aboutThePage(): void {
  const flag = window.harness.stored.find(({ type, body }) => type === 'flag.raised' && JSON.stringify(body).includes('附近'));
  if (!flag || !('findings' in flag.body)) return;
  const about = { orderNo: 'DD20261122100031', site: 'https://admin.meiyuan.example' };
  const scope = { orders: [about.orderNo], customers: 1, channel: null };
  const body = {
    ...{
      incidentId: 'i1',
      title: '地址不全 · DD20261122100031',
      level: 3 as const,
      errorType: 'address_incomplete' as const,
      scope,
    },
    ...{
      severity: 'medium' as const,
      amount: null,
      flagIds: ['flag-now'],
      detectedAt: Date.UTC(2026, 10, 22, 2, 28),
      by: '何主管',
    },
  };
  window.harness.raise([
    { ...flag, ...about, id: 'flag-now', body: { ...flag.body, flagId: 'flag-now' } },
    { ...flag, id: 'opened-1', type: 'incident.opened', at: Date.UTC(2026, 10, 22, 2, 28), body },
  ]);
}
