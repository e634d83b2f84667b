import { READY_MADE } from '../../../lib/policy/ready-made.data';
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

  const looks = async () => (await prompt.markLabels()).filter(({ label }) => label.includes('无法判断'));
  await expect.poll(looks).toEqual([
    { look: 'pin unsure', label: expect.stringMatching(/税费|买家备注/) },
    { look: 'pin unsure', label: expect.stringMatching(/税费|买家备注/) },
  ]);

  const review = await station.context.newPage();
  await review.goto(`${station.origin}/review.html#/review`);
  await review.getByText(orderNo).first().click();
  await expect(review.getByText('条件“税额过高”无法判断：页面上没有它要用的值（税费）').first()).toBeVisible();
  await expect(review.getByText('条件“留言是数字”无法判断：需要数字的地方是文字（买家备注）').first()).toBeVisible();
});

const ROWS = {
  订单号: 'SO-77001',
  订单类型: '预售单',
  卖家旗帜: '红旗',
  '包裹重量(g)': '25,400',
  客服备注: '已核对，客户要求周末送',
};

test('order type, flag, weight and a note that says more than it may are read off a page, and each condition says so', async ({
  station,
}) => {
  const picked = ['order-type', 'flag-colour', 'weight-over', 'note-only'];
  const own = READY_MADE.filter(({ id }) => picked.includes(id)).map((made) => ({ ...made, name: made.name['zh-CN'] }));
  const settings = Object.fromEntries(picked.map((id) => [`compound-condition.${id}`, setting]));
  const waived = Object.keys(settings).map((rule) => ({ rule, by: '何主管', reason: '试用' }));
  const document = { rules: settings, tables: { thresholds: [], prices: {}, rates: [], gifts: [], conditions: own } };
  const change = { layer: 'local', document, author: '何主管', note: '', kind: 'edit', waivers: waived };
  expect(await tell(station.home, 'ui-bg.policy.publish', change)).toMatchObject({ ok: true });
  const rows = Object.entries(ROWS).map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`);
  const body = `<!doctype html><meta charset=utf-8><title>订单详情</title><h1>订单详情</h1><table>${rows.join('')}</table>
    <form><label>收货人 <input name=name value=王建国></label><label>手机号 <input name=phone value=13858021647></label><button>保存</button></form>`;
  await station.context.route('**/huge/kinds', (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await station.open('/huge/kinds');
  const prompt = await PromptProbe.on(page);
  const said = async () => (await prompt.markLabels()).map(({ label }) => label).join('\n');
  for (const { name } of own) await expect.poll(said).toContain(`符合条件“${name}”`);
  await station.context.unroute('**/huge/kinds');
});
