import { PromptProbe } from '../../support/browser/prompt';
import { expect, tell, test } from '../../support/browser/station';

const condition = (id: string, name: string, field: string) => ({
  ...{ id, name, severity: 'high', errorType: 'amount_outlier', logic: { '>': [{ var: field }, 100] } },
});
const conditions = [condition('tax', '税额过高', 'tax'), condition('note', '留言是数字', 'customerNote')];
const setting = { lifecycle: 'active', canaryPercent: 0, params: {}, tiers: {} };
const rules = Object.fromEntries(conditions.map(({ id }) => [`compound-condition.${id}`, setting]));
const waivers = Object.keys(rules).map((rule) => ({ rule, by: '何主管', reason: '试用' }));

interface Found {
  readonly rule: string;
  readonly class: string;
  readonly verdict: string;
  readonly tier: string;
  readonly messageKey: string;
}

test('a condition that cannot be told asks nobody, and goes to the review as unsure with its reason', async ({ station }) => {
  const document = { rules, tables: { thresholds: [], prices: {}, rates: [], gifts: [], conditions } };
  const change = { layer: 'local', document, author: '何主管', note: '', kind: 'edit', waivers };
  expect(await tell(station.home, 'ui-bg.policy.publish', change)).toMatchObject({ ok: true });
  const page = await station.open('/huge/?n=0');
  const prompt = await PromptProbe.on(page);
  const orderNo = station.panels.store.list('huge')[0]?.no ?? '';
  const found = async () => {
    const flags = (await station.events()).filter(({ type }) => type === 'flag.raised');
    const findings = flags.flatMap(({ body }) => body['findings'] as readonly Found[]);
    const own = findings.filter(({ rule }) => rule === 'compound-condition');
    return [...new Set(own.map(({ class: id, verdict, tier, messageKey }) => `${id} ${verdict} ${tier} ${messageKey}`))].sort();
  };
  await page.locator('[name=note]').first().fill('请尽快发货');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(found).toEqual(['note unsure hint unsure.text', 'tax unsure hint unsure.missing']);
  expect(await prompt.text()).toBeNull();
  await expect.poll(() => station.panels.store.count('huge', 'save')).toBe(1);

  const review = await station.context.newPage();
  await review.goto(`${station.origin}/review.html#/review`);
  await review.getByText(orderNo).first().click();
  await expect(review.getByText('条件“税额过高”无法判断：页面上没有它要用的值（tax）').first()).toBeVisible();
  await expect(review.getByText('条件“留言是数字”无法判断：需要数字的地方是文字（customerNote）').first()).toBeVisible();
});
