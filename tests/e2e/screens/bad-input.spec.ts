import type { Page } from '@playwright/test';
import { expectFits } from './fits';
import { expect, test } from './screens';

/** The harness' clock. */
const NOW = Date.UTC(2026, 10, 22, 2, 30);
const HALF_HOUR = 30 * 60_000;

/** An incident of 1,000 yuan, half an hour old. */
async function openIncident(open: (query: Record<string, string>) => Promise<Page>): Promise<Page> {
  const page = await open({ screen: 'desk' });
  await page.evaluate((at) => {
    const [like] = window.harness.stored;
    if (!like) return;
    const body = {
      ...{ incidentId: 'i1', title: '退款重复', level: 3 as const, errorType: 'refund_excess' as const },
      ...{ severity: 'high' as const, scope: { orders: ['A1'], customers: 1, channel: null }, flagIds: [] },
      ...{ amount: { minor: 100_000, currency: 'CNY' }, detectedAt: at, by: '何主管' },
    };
    window.harness.raise([{ ...like, id: 'opened-1', type: 'incident.opened', at, body }]);
  }, NOW - HALF_HOUR);
  await page.goto(`${page.url()}#/incidents/i1`);
  return page;
}

test('compensation that cannot be is refused with its reason: no number, negative, over budget', async ({ open }) => {
  const page = await openIncident(open);
  const part = page.getByRole('region', { name: '弹性补偿' });
  const give = part.getByLabel('实际补偿');
  const grant = part.getByRole('button', { name: '登记补偿' });
  await expect(grant).toBeEnabled();
  for (const [typed, why] of [
    ['-5', '金额不能为负'],
    ['五块', '请填写实际补偿金额'],
    ['99999', '超出今日补偿预算'],
  ] as const) {
    await give.fill(typed);
    await expect(part.getByText(why)).toBeVisible();
    await expect(grant).toBeDisabled();
  }
  await part.getByLabel('涉及金额').fill('-1000');
  await expect(part.getByText('金额不能为负')).toBeVisible();
  await expect(grant).toHaveCount(0);
  expect(await page.evaluate(() => window.harness.sent)).toEqual([]);
});

test('a policy without the ordinary customer tier is refused with its reason', async ({ open }) => {
  const stored = JSON.stringify({ local: { incidents: { compensation: { tierFactors: { vip: 2 } } } } });
  const page = await open({ screen: 'desk', stored });
  await page.goto(`${page.url()}#/policy/incidents`);
  await expect(page.getByText(/the tier "normal" is missing|normal/).first()).toBeVisible();
});

test('a deadline is put off only with a reason and an end, and a rule is muted for days, never for good', async ({ open }) => {
  const page = await openIncident(open);
  await page.getByRole('button', { name: '暂缓 30 分钟' }).first().click();
  const really = page.getByRole('tooltip').getByRole('button', { name: '暂缓 30 分钟' });
  await expect(really).toBeDisabled();
  await page.getByRole('tooltip').getByRole('textbox').fill('等仓库回电');
  await really.click();
  const [snooze] = await page.evaluate(() => window.harness.sent.map(({ at, body }) => ({ at, body })));
  const { change } = (snooze?.body ?? {}) as { change: { kind: string; until: number } };
  expect(change).toMatchObject({ kind: 'snoozed' });
  expect(change.until - (snooze?.at ?? 0)).toBeGreaterThan(29 * 60_000);
  expect(change.until - (snooze?.at ?? 0)).toBeLessThan(61 * 60_000);

  await page.goto(`${page.url().split('#')[0]}#/policy/json`);
  const json = page.getByRole('textbox', { name: 'JSON 文件' });
  await json.fill('{"mutes": [{"rule": "fat-finger", "why": "owner"}]}');
  await expect(page.getByRole('alert').first()).toContainText('mutes.0.until');
});

test('short messages are counted in their own alphabet', async ({ open }) => {
  const page = await openIncident(open);
  const part = page.getByRole('region', { name: '告知客户' });
  await part.getByRole('combobox', { name: '模板' }).click();
  await page.getByTitle('Progress note').click();
  const fill = (label: string, text: string) => part.getByLabel(label, { exact: true }).fill(text);
  // "Order {orderNo}: {progress}. {owner} looks after it and will be done by {deadline}." is 53 characters without its facts.
  await fill('订单号', 'A');
  await fill('负责人', 'B');
  await fill('答复时限', 'C');
  const fixed = 'Order A: . B looks after it and will be done by C.'.length;
  await fill('进度', 'x'.repeat(160 - fixed));
  await expect(part.getByText('短信：160 字，1 条')).toBeVisible();
  await fill('进度', 'x'.repeat(161 - fixed));
  await expect(part.getByText('短信：161 字，2 条')).toBeVisible();
  await fill('进度', '好'.repeat(71 - fixed));
  await expect(part.getByText('短信：71 字，2 条')).toBeVisible();
});

test('at 360 px every place of the desk fits, and what decides stays within reach', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open({ screen: 'desk', lng: 'en' });
  const base = page.url().split('#')[0];
  for (const place of ['review', 'blind', 'audit', 'incidents', 'timeline', 'knowledge', 'breakers', 'scorecard', 'storage']) {
    await page.goto(`${base}#/${place}`);
    await page.locator(`[data-section=${place}] h1`).waitFor();
    await expectFits(page, place);
  }
  await page.goto(`${base}#/review`);
  await page
    .getByText(/DD2026/)
    .first()
    .click();
  const bar = page.getByRole('region', { name: 'Verdict' });
  await bar.waitFor();
  const out = await bar.evaluate((node) =>
    [...node.querySelectorAll('button, input, .ant-select')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return left < 0 || right > 361 || width < 24;
      })
      .map((one) => one.textContent || one.getAttribute('aria-label')),
  );
  expect(out).toEqual([]);
});
