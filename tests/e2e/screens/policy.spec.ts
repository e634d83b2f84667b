import type { Page } from '@playwright/test';
import type { PolicyRevision } from '../../../lib/domain/policy-revision';
import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { POLICY_SAMPLE } from './policy-sample';
import { expect, test } from './screens';

const POLICY = { screen: 'desk' };
const PAGES = [
  ...(['rules', 'tiers', 'thresholds', 'conditions', 'prices', 'address', 'incidents', 'templates', 'routing'] as const),
  ...(['audit', 'sight', 'json', 'history'] as const),
];

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/policy/${path}`);
  await expect(page.locator('[data-section=policy] main')).toBeVisible();
}

const published = (page: Page) =>
  page.evaluate(() =>
    window.harness.sent.flatMap((event) => (event.type === 'policy.published' ? [event.body as PolicyRevision] : [])),
  );

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^发布（/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
}

test('a limit is added, published with a name and shown as this browser’s own, and one click goes back', async ({ open }) => {
  const page = await open(POLICY);
  await goTo(page, 'thresholds');
  await page.getByRole('button', { name: '添加限额' }).click();
  await page.getByLabel('限额 1').fill('2500');
  await expect(page.getByText('有未发布的修改')).toBeVisible();
  await publish(page);
  await expect(page.getByText(/已发布并生效/)).toBeVisible();
  expect(await published(page)).toMatchObject([{ layer: 'local', author: '何主管', kind: 'edit' }]);
  await goTo(page, 'tiers');
  await page.getByRole('combobox', { name: '高', exact: true }).first().click();
  await page.getByTitle('双人复核').last().click();
  await publish(page);
  await goTo(page, 'history');
  await page.getByRole('button', { name: '回到此版本' }).last().click();
  await expect.poll(async () => (await published(page)).length).toBe(3);
  const [first, , third] = await published(page);
  expect(third).toMatchObject({ kind: 'rollback', document: first?.document, revision: first?.revision });
});

test('a file that is no policy names path and reason, and changes nothing', async ({ open }) => {
  const page = await open(POLICY);
  await goTo(page, 'json');
  await page.getByRole('textbox', { name: 'JSON 文件' }).fill('{"tiers": {"high": "shout"}, "tires": 1}');
  await expect(page.getByRole('alert')).toContainText('tiers.high');
  await expect(page.getByRole('button', { name: '放进草稿' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'JSON 文件' }).fill('{"tiers": ');
  await expect(page.getByRole('alert')).toContainText('(JSON)');
  await page.getByRole('button', { name: '不用' }).click();
  await expect(page.getByRole('button', { name: /^发布（/ })).toBeDisabled();
  expect(await published(page)).toEqual([]);
});

test('a stored layer that is broken is said with its place, and the rest is in force', async ({ open }) => {
  const page = await open({ ...POLICY, stored: JSON.stringify({ team: { currency: 'yuan' }, local: { currency: 'EUR' } }) });
  await goTo(page, 'json');
  await expect(page.getByRole('alert').first()).toContainText('team: currency');
  await expect(page.getByRole('textbox', { name: 'JSON 文件' })).toHaveValue(/EUR/);
});

test('a rule in shadow needs its time or a named person who waives it', async ({ open }) => {
  const rules = { 'fat-finger': { lifecycle: 'shadow', canaryPercent: 0, params: {}, tiers: {} } };
  const page = await open({ ...POLICY, stored: JSON.stringify({ local: { rules } }) });
  await goTo(page, 'rules/fat-finger');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('已陪跑 0 次');
  await drawer.getByRole('button', { name: '启用' }).click();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await publish(page);
  await expect(page.getByRole('dialog')).toContainText('陪跑不足 200 次');
  expect(await published(page)).toEqual([]);
  await page.getByLabel('由发布人具名豁免').fill('大促期间，已人工核对');
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByText(/已发布并生效/)).toBeVisible();
  expect(await published(page)).toMatchObject([
    { waivers: [{ rule: 'fat-finger', by: '何主管', reason: '大促期间，已人工核对' }] },
  ]);
});

test('a ready-made condition comes in shadow and is changed from menus', async ({ open }) => {
  const page = await open(POLICY);
  await goTo(page, 'conditions');
  await page.getByRole('button', { name: '常用审单条件' }).click();
  await page.getByRole('menuitem', { name: '货到付款大单' }).click();
  const card = page.locator('.hd-condition');
  await expect(card).toContainText('陪跑');
  await card.getByRole('spinbutton').first().fill('3000');
  await publish(page);
  await expect(page.getByText(/已发布并生效/)).toBeVisible();
  const [body] = await published(page);
  expect(JSON.stringify(body?.document)).toContain('{">":[{"var":"orderTotal"},3000]}');
  expect(body?.document.rules).toMatchObject({ 'compound-condition.cash-on-delivery': { lifecycle: 'shadow' } });
});

test('of a price list the good rows are shown first, the bad ones by line and reason, and only consent takes them', async ({
  open,
}) => {
  const page = await open(POLICY);
  await goTo(page, 'prices');
  const buffer = Buffer.from('SKU,价格,币种\nA-1,"1,299.00",CNY\nA-2,便宜,CNY\n,5,CNY\nA-1,3,CNY\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer });
  const preview = page.getByRole('region', { name: '导入预览' });
  await expect(preview).toContainText('可导入 1 行，有问题 3 行');
  for (const said of ['第 3 行： 价格不是数字', '第 4 行： 缺少 SKU', '第 5 行： 与前面的行重复'])
    await expect(preview).toContainText(said);
  await expect(page.getByRole('button', { name: /^发布（/ })).toBeDisabled();
  await preview.getByRole('button', { name: '导入 1 行' }).click();
  await publish(page);
  await expect(page.getByText(/已发布并生效/)).toBeVisible();
  expect((await published(page))[0]?.document.tables?.prices).toMatchObject({ 'A-1|CNY': { price: '1299.00' } });
  await page.getByRole('button', { name: '删除 A-1 · CNY 的价格' }).click();
  await expect(page.getByText('A-1 · CNY')).toBeHidden();
  await publish(page);
  await expect.poll(async () => (await published(page)).length).toBe(2);
  expect((await published(page))[1]?.document.tables?.prices).toEqual({});
});

test('what a policy names and nothing has is said, and does not stand in the way', async ({ open }) => {
  const page = await open(POLICY);
  await goTo(page, 'json');
  const layer = '{"rules": {"fat-fingr": {"lifecycle": "active", "canaryPercent": 0, "params": {}, "tiers": {}}}}';
  await page.getByRole('textbox', { name: 'JSON 文件' }).fill(layer);
  await page.getByRole('button', { name: '放进草稿' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '1 处没有作用' })).toContainText('rules.fat-fingr');
  await expect(page.getByRole('button', { name: /^发布（/ })).toBeEnabled();
});

test('compensation, templates and owners are changed in forms; what cannot be is refused with its reason', async ({ open }) => {
  const page = await open(POLICY);
  await goTo(page, 'incidents');
  await page.getByLabel('上限', { exact: true }).fill('-5');
  await expect(page.getByRole('alert').first()).toContainText('incidents.compensation.ceiling');
  await expect(page.getByRole('button', { name: /^发布（/ })).toBeDisabled();
  await page.getByLabel('上限', { exact: true }).fill('800');
  await goTo(page, 'templates');
  const body = page.getByLabel('正文 致歉与更正（短信）');
  await body.fill('{custmer} 您好');
  await expect(page.getByText('没有这些占位符：{custmer}')).toBeVisible();
  await expect(page.getByRole('button', { name: /^发布（/ })).toBeDisabled();
  await body.fill('{customer} 您好');
  await goTo(page, 'routing');
  await page.getByLabel('金额: 人员').fill('林会计');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await publish(page);
  await expect(page.getByText(/已发布并生效/)).toBeVisible();
  expect((await published(page))[0]?.document).toMatchObject({
    incidents: { compensation: { ceiling: '800' }, templates: [{ id: 'apology-zh', text: '{customer} 您好' }] },
    routing: { owners: { amount: { people: ['林会计'] } } },
  });
});

test('a limit moves with its slider and says at once how many orders it would catch', async ({ open }) => {
  const page = await open({ ...POLICY, stored: JSON.stringify({ local: POLICY_SAMPLE }) });
  await goTo(page, 'thresholds');
  const trial = page.getByRole('region', { name: '试一试' });
  await trial.getByRole('combobox', { name: '在哪些订单上试' }).click();
  await page.getByTitle('生成的 10,000 单').click();
  await expect(trial.getByRole('status')).toContainText('10000 单中会命中');
  const handle = trial.getByRole('slider');
  await handle.focus();
  const took = await page.evaluate(async () => {
    const said = () => document.querySelector('[role=slider]')?.closest('.hd-pane')?.querySelector('[role=status]')?.textContent;
    const before = said();
    const start = performance.now();
    document
      .querySelector('[role=slider]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', keyCode: 37, bubbles: true }));
    while (said() === before && performance.now() - start < 5000) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  });
  // The bar is 100 ms; a loaded machine gets room, a slow search would not fit in it.
  expect(took).toBeLessThan(1000);
  await expect(page.getByLabel('限额 1')).not.toHaveValue('5000');
});

test('what the ±30 % rule would have done on the last 30 days stands in its drawer before anything is switched on', async ({
  open,
}) => {
  const page = await open(POLICY);
  await goTo(page, 'rules/amount-fluctuation');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/误报率/);
});

test('what cannot be read says so and can be tried again', async ({ open }) => {
  const page = await open({ ...POLICY, policyFails: '1' });
  await goTo(page, 'rules');
  await expect(page.getByRole('alert')).toContainText('storage is closed');
});

for (const [lng, theme] of [
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const) {
  test(`no page of the policy has an axe violation, ${lng}, ${theme}`, async ({ open }) => {
    const page = await open({ ...POLICY, lng, theme, stored: JSON.stringify({ local: POLICY_SAMPLE }) });
    for (const path of [...PAGES, 'rules/fat-finger']) {
      await goTo(page, path);
      if (path.includes('/')) await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
    }
    // Where the row of tabs does not fit, a list chooses the page.
    await page.setViewportSize({ width: 640, height: 900 });
    await goTo(page, 'tiers');
    await expect(page.locator('.hd-pages')).toBeVisible();
    await expectAccessible(page);
  });
}

test('at 360 px no page of the policy overflows sideways', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open({ ...POLICY, lng: 'en', stored: JSON.stringify({ local: POLICY_SAMPLE }) });
  for (const path of PAGES) {
    await goTo(page, path);
    await expect(page.locator('.hd-pane, .hd-state').first()).toBeVisible();
    await expectFits(page);
  }
});
