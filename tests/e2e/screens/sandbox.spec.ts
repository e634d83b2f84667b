import { expectAccessible } from './axe';
import { expect, test } from './screens';

const CASES = 'id,expect,rule,orderTotal\nlarge,asks,amount-over-threshold,50000\n';
const cases = (text: string) => ({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a policy is tried on the log and shown against the one in force, without an axe violation', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '80' });
  await page.evaluate(() => {
    location.hash = '#/sandbox';
  });
  await page.getByLabel('待试的本机策略（JSON）').fill('{"tiers": {"medium": "dual", "high": "dual"}}');
  await page.getByRole('button', { name: '开始试跑' }).click();
  await expect(page.getByText(/重放 \d+ \/ 80 单/)).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: '处置变化' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('待试的本机策略（JSON）').fill('{"tiers": {"medium": "loud"}}');
  await expect(page.getByRole('alert')).toContainText('tiers.medium');
});

test('each number of the matrix opens the orders behind it, as many as it says, and each of them in full', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '80' });
  await page.evaluate(() => {
    location.hash = '#/sandbox';
  });
  await page.getByLabel('待试的本机策略（JSON）').fill('{"tiers": {"medium": "dual", "high": "dual"}}');
  await page.getByRole('button', { name: '开始试跑' }).click();
  const cells = page.locator('.hd-matrix td button');
  await expect(cells.first()).toBeVisible();
  const list = page.locator('.ant-table-wrapper').filter({ has: page.getByRole('columnheader', { name: '订单' }) });
  for (const cell of await cells.all()) {
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    await expect(cell).toHaveAttribute('aria-pressed', 'true');
    await expect(list.getByRole('status')).toHaveText(new RegExp(`：${count} 单$`));
    await expect(list.locator('tbody tr.ant-table-row')).toHaveCount(Math.min(20, count));
  }
  const look = list.getByRole('button', { name: /^查看订单/ }).first();
  const [, before = '', after = ''] = /：(.+) → (.+)$/.exec((await look.getAttribute('aria-label')) ?? '') ?? [];
  await look.click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { name: `现行: ${before}` })).toBeVisible();
  await expect(drawer.getByRole('heading', { name: `待试: ${after}` })).toBeVisible();
  await expect(drawer.locator('.hd-findings li').first()).toBeVisible();
  await expectAccessible(page);
});

test('the draft of the policy’s forms is tried as it stands, for days, a site and a role, and still stands afterwards', async ({
  open,
}) => {
  const page = await open({ screen: 'desk', entries: '80' });
  await page.evaluate(() => {
    location.hash = '#/policy/json';
  });
  await page.getByRole('textbox', { name: 'JSON 文件' }).fill('{"tiers": {"medium": "dual", "high": "dual"}}');
  await page.getByRole('button', { name: '放进草稿' }).click();
  await page.getByRole('button', { name: '试跑草稿' }).click();
  await expect(page.getByRole('radio', { name: '策略页的草稿（1 处改动）' })).toBeChecked();
  await page.getByRole('spinbutton', { name: '最近几天' }).fill('60');
  await expectAccessible(page);
  await page.getByRole('button', { name: '开始试跑' }).click();
  await expect(page.getByText(/重放 \d+ \/ 80 单/)).toBeVisible();
  expect(await page.locator('.hd-matrix td button').count()).toBeGreaterThan(0);
  await page.getByRole('combobox', { name: '站点' }).click();
  await page.locator('.ant-select-item-option').first().click();
  await page.getByRole('button', { name: '开始试跑' }).click();
  await expect(page.getByText(/重放 \d+ \/ \d+ 单/)).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/policy';
  });
  await expect(page.getByRole('button', { name: '发布（1 处修改）' })).toBeEnabled();
});

test('an order of the past is asked why it was flagged, or was not: every rule with what it saw', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '80' });
  await page.evaluate(() => {
    location.hash = '#/timeline/DD20261122100003';
  });
  await page.getByRole('button', { name: '逐条规则' }).first().click();
  const drawer = page.getByRole('dialog');
  const reports = drawer.getByRole('region', { name: '每条规则看了什么' });
  await expect(reports.locator('details').first()).toBeVisible();
  expect(await reports.locator('details').count()).toBeGreaterThan(25);
  const passed = reports.locator('details[data-outcome=pass]');
  for (const one of await passed.all()) await one.locator('summary').click();
  for (const one of await passed.all()) await expect(one.locator('tr').first()).toBeVisible();
  await expect(reports.locator('details[data-outcome=skipped]').first()).toBeVisible();
  await expectAccessible(page);
});

test('a saved case that a policy fails keeps it from being published', async ({ open }) => {
  const page = await open({ screen: 'desk' });
  await page.evaluate(() => {
    location.hash = '#/sandbox';
  });
  await page.locator('input[type=file]').setInputFiles(cases(CASES));
  await expect(page.getByText('现行策略通过 1 / 1 条')).toBeVisible();
  await page.getByRole('button', { name: '保存 1 条用例' }).click();
  await expect(page.getByText('已保存，发布前会逐条检查')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/policy/json';
  });
  await page.getByRole('textbox', { name: 'JSON 文件' }).fill('{"tiers": {"high": "hint"}}');
  await page.getByRole('button', { name: '放进草稿' }).click();
  await page.getByRole('button', { name: /^发布（/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('scenarios.large');
  expect(await page.evaluate(() => window.harness.sent.map(({ type }) => type))).toEqual(['scenarios.saved']);
});

test('saved cases are listed, written by hand, changed and taken away; bad lines of a file spoil nothing', async ({ open }) => {
  const page = await open({ screen: 'desk' });
  await page.evaluate(() => {
    location.hash = '#/sandbox';
  });
  const part = page.getByRole('region', { name: '场景用例' });
  await expect(part.getByText('还没有用例')).toBeVisible();
  await part.locator('input[type=file]').setInputFiles(cases(`${CASES}odd,maybe,,1\nwho,asks,no-such-rule,1\n`));
  await expect(part.getByRole('alert')).toContainText('2 行没有读入');
  await part.getByRole('button', { name: '添加用例' }).click();
  const drawer = page.getByRole('dialog');
  const put = drawer.getByRole('button', { name: '放进用例表' });
  await expect(put).toBeDisabled();
  await drawer.getByRole('textbox', { name: 'id' }).fill('large');
  await expect(drawer.getByRole('alert')).toHaveText('id 重复');
  await drawer.getByRole('textbox', { name: 'id' }).fill('ten times');
  await drawer.getByRole('button', { name: '添加商品行' }).click();
  await drawer.getByLabel('SKU 编码 1').fill('A-1');
  await drawer.getByLabel('单价 1').fill('1280');
  await drawer.getByLabel('数量 1').fill('one');
  await expect(put).toBeDisabled();
  await drawer.getByLabel('数量 1').fill('1');
  await drawer.getByRole('checkbox', { name: '店里卖过这种商品' }).check();
  await drawer.getByLabel('以往单价（分号隔开，轮流用）').fill('128; 129; 127');
  await expectAccessible(page);
  await put.click();
  await expect(part.getByText('现行策略通过 2 / 2 条')).toBeVisible();
  await expect(part.getByRole('row', { name: /ten times/ })).toContainText('fat-finger:');
  await part.getByRole('button', { name: '保存 2 条用例' }).click();
  await expect(part.getByText('上次保存 2 条')).toBeVisible();
  await part.getByRole('button', { name: '编辑用例 ten times' }).click();
  await drawer.getByRole('radio', { name: '不应询问' }).check();
  await put.click();
  await expect(part.getByText('现行策略通过 1 / 2 条')).toBeVisible();
  await part.getByRole('button', { name: '放弃更改' }).click();
  await expect(part.getByText('现行策略通过 2 / 2 条')).toBeVisible();
  for (const id of ['large', 'ten times']) await part.getByRole('button', { name: `删除用例 ${id}` }).click();
  await part.getByRole('button', { name: '保存 0 条用例' }).click();
  await expect(part.getByText('还没有用例')).toBeVisible();
  const saved = await page.evaluate(() => window.harness.sent.map(({ body }) => ('cases' in body ? body.cases : null)));
  expect(saved).toEqual([2, 0]);
});
