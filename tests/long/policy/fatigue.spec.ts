import type { Page } from '@playwright/test';
import type { LogEvent } from '../../../lib/domain/event';
import type { TieredFinding } from '../../../lib/domain/finding';
import { orderNumber } from '../../panels/seed/seed';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';
import { buildEvent, buildFinding, buildFlag } from '../../support/events';

const RULE = 'amount-over-threshold';
const OWNER = '何主管';
const limit = { id: 'total', field: 'orderTotal', op: 'over', limit: '1', currency: 'CNY', site: null, role: null };
const thresholds = [{ ...limit, paymentMethod: null, severity: 'high' }];
const setting = { lifecycle: 'active', canaryPercent: 100, params: {}, tiers: {}, owner: OWNER };
const document = {
  rules: { [RULE]: setting },
  tables: { thresholds, prices: {}, rates: [], gifts: [], conditions: [] },
};

const publish = (station: Station, next: object) =>
  tell(station.home, 'ui-bg.policy.publish', {
    ...{ layer: 'local', document: next, author: OWNER, note: '', kind: 'edit' },
    waivers: [{ rule: RULE, by: OWNER, reason: '试用' }],
  });

async function ship(page: Page, station: Station, n: number): Promise<void> {
  const no = orderNumber(4, n);
  await page.goto(`${station.panels.url}/antd/#/order/${no}`);
  await expect(page.getByText(`订单详情 ${no}`)).toBeVisible();
  await page.getByRole('button', { name: '发 货' }).click();
}

/** Questions of one rule that were answered a while ago, each with its flag. */
function answered(count: number, from: number, finding: TieredFinding, outcome: 'confirmed' | 'corrected'): LogEvent[] {
  return Array.from({ length: count }, (_, i) => from + i).flatMap((n) => {
    const at = Date.now() - 3_600_000 + n * 1000;
    const flagId = `tired-${n}`;
    const decision = { promptId: `p${n}`, outcome, reason: null, note: '', falsePositives: [], fixed: [], dwellMs: 2000 };
    return [
      buildEvent('flag.raised', buildFlag({ flagId, findings: [finding] }), { source: 'past-answers', counter: 2 * n, at }),
      buildEvent(
        'decision.made',
        { ...decision, flagId, approver: null },
        { source: 'past-answers', counter: 2 * n + 1, at: at + 2000 },
      ),
    ];
  });
}

test('a rule that nobody acts on in 50 questions stops asking, its owner is named, and critical questions above 5 % are said', async ({
  station,
}) => {
  expect(await publish(station, document)).toMatchObject({ ok: true });
  const page = await station.open('/antd/');
  const prompt = await PromptProbe.on(page);
  await ship(page, station, 1);
  // The first press of all may only open the form; what is held is asked about.
  const dialog = page.getByRole('dialog');
  await expect.poll(async () => (await prompt.text()) !== null || (await dialog.isVisible())).toBe(true);

  const tired = buildFinding({ rule: RULE, tier: 'confirm' });
  const grave = buildFinding({ rule: 'refund-excess', tier: 'challenge', severity: 'critical', errorType: 'refund_excess' });
  const events = [...answered(50, 0, tired, 'confirmed'), ...answered(60, 50, grave, 'corrected')];
  for (let at = 0; at < events.length; at += 50)
    await tell(station.home, 'ui-bg.log.append', { events: events.slice(at, at + 50) });
  await station.home.evaluate(() => chrome.alarms.create('drain', { when: Date.now(), periodInMinutes: 1 }));
  const demoted = async () => (await station.events()).filter(({ type }) => type === 'rule.demoted').map(({ body }) => body);
  await expect
    .poll(demoted, { timeout: 60_000 })
    .toEqual([{ rule: RULE, until: expect.any(Number), actedOn: 0, fires: 50, owner: OWNER }]);
  const until = Number((await demoted())[0]?.['until']);
  expect(until).toBeGreaterThan(Date.now() + 13 * 86_400_000);
  expect(until).toBeLessThan(Date.now() + 15 * 86_400_000);

  await page.keyboard.press('Escape');
  await station.home.evaluate(() => chrome.storage.local.remove('openers'));
  const fresh = await station.open('/antd/');
  const quiet = await PromptProbe.on(fresh);
  await ship(fresh, station, 2);
  await expect(fresh.getByRole('dialog')).toBeVisible();
  expect(await quiet.text()).toBeNull();

  const desk = await station.context.newPage();
  await desk.goto(`${station.origin}/review.html#/scorecard`);
  await expect(desk.getByRole('alert').filter({ hasText: OWNER })).toContainText('降为提示');
  await expect(desk.getByRole('alert').filter({ hasText: '超过 5%' })).toBeVisible();
  await desk.goto(`${station.origin}/review.html#/policy/rules`);
  await expect(desk.locator('.hd-mutes')).toContainText('采纳率过低，自动降为提示，到期：');

  const endless = { ...document, mutes: [{ rule: RULE, why: 'owner' }] };
  const refused = await publish(station, endless);
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain('mutes.0.until');
});
