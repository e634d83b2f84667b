import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './screens';

type Open = (query: Record<string, string>) => Promise<Page>;

/** The incidents section with one incident opened by hand. */
async function withIncident(open: Open, query: Record<string, string> = {}): Promise<Page> {
  const page = await open({ screen: 'desk', ...query });
  await page.goto(`${page.url().split('#')[0]}#/incidents/new`);
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(/标题|Title/).fill('满减叠加导致负价');
  await drawer.getByLabel(/订单号|Order numbers/).fill('A1\nA2\nA1');
  await drawer.getByLabel(/涉及金额|Amount at stake/).fill('1000');
  await drawer.getByRole('button', { name: /建立事件|Open incident/ }).click();
  await expect(page.getByRole('heading', { name: '满减叠加导致负价' })).toBeVisible();
  await expect(drawer).toHaveCount(0);
  return page;
}

test('an incident is opened by hand, worked step by step, and closed with its history', async ({ open }) => {
  const page = await withIncident(open);
  await page.getByRole('checkbox', { name: '致歉' }).check();
  const golden = page.getByRole('listitem').filter({ hasText: '黄金五分钟' });
  await expect(golden).toContainText('按时完成');
  await page.getByRole('button', { name: '关闭事件' }).click();
  await page.getByRole('combobox', { name: '结果' }).click();
  await page.getByTitle('已补偿').click();
  await page.getByRole('tooltip').getByRole('button', { name: '关闭事件' }).click();
  await expect(page.getByText('关闭：已补偿')).toBeVisible();
  await expect(page.getByRole('button', { name: '重新打开' })).toBeVisible();
});

test('an entry of the review is raised with one key, and the incident knows what it came from', async ({ open }) => {
  const page = await open({ screen: 'desk' });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.keyboard.press('o');
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('来自 1 条记录')).toBeVisible();
  await drawer.getByRole('button', { name: '建立事件' }).click();
  await expect(page.locator('#incident-entries')).toBeVisible();
  await expect(page.locator('.hd-linked li')).toHaveCount(1);
});

test('compensation says how it was worked out, warns, and refuses what it must', async ({ open }) => {
  const page = await withIncident(open);
  const part = page.getByRole('region', { name: '弹性补偿' });
  await expect(part.getByText('建议补偿 ¥100.00')).toBeVisible();
  await part.getByLabel('实际补偿').fill('300');
  await expect(part.getByText('高出建议一半以上')).toBeVisible();
  await part.getByLabel('说明').fill('老客户');
  await expect(part.getByRole('button', { name: '登记补偿' })).toBeDisabled();
  const agree = async (pin: string) => {
    await part.getByRole('combobox', { name: '您是谁' }).click();
    await page.getByTitle('周复核 · 复核员').click();
    await part.getByLabel('本人 PIN 码').fill(pin);
    await part.getByRole('button', { name: '登记补偿' }).click();
  };
  await agree('1111');
  await expect(part.getByText(/第二人没有通过/)).toBeVisible();
  await expect(part.getByText('已登记 ¥300.00')).toHaveCount(0);
  await agree('2580');
  await expect(part.getByText('已登记 ¥300.00（建议 ¥100.00）')).toBeVisible();
  await part.getByLabel('实际补偿').fill('2800');
  await expect(part.getByText('超出今日补偿预算')).toBeVisible();
});

test('a message with a gap cannot be copied, and a copied one is noted', async ({ open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await withIncident(open);
  const part = page.getByRole('region', { name: '告知客户' });
  await expect(part.getByText(/还缺：客户称呼 · 补偿/)).toBeVisible();
  await expect(part.getByRole('button', { name: '复制' })).toBeDisabled();
  await part.getByLabel('客户称呼').fill('王女士 {owner}');
  await part.getByLabel('补偿', { exact: true }).fill('¥100.00');
  await part.getByRole('button', { name: '复制' }).click();
  await expect(page.getByText('已告知客户（短信）')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('您好，王女士 {owner}：您的订单 A1、A2');
});

test('a weak action is pointed out while it is written, and the tree survives what others do meanwhile', async ({ open }) => {
  const page = await withIncident(open);
  const part = page.getByRole('region', { name: '根因（5 个为什么）' });
  await part.getByRole('button', { name: '再问一个为什么' }).click();
  await part.getByLabel('为什么？（第 1 问）', { exact: true }).fill('满减可以和优惠券叠加');
  await part.getByRole('button', { name: '增加措施' }).click();
  await part.getByLabel('做什么').fill('加强培训');
  await expect(part.getByText(/「加强培训」只是让人更努力/)).toBeVisible();
  await page.evaluate(() => {
    const opened = window.harness.stored.findLast(({ type }) => type === 'incident.opened');
    const incidentId = opened && 'incidentId' in opened.body ? opened.body.incidentId : '';
    const body = { incidentId, by: '周经理', change: { kind: 'noted' as const, text: '已联系运营' } };
    if (opened) window.harness.raise([{ ...opened, id: 'foreign-1', type: 'incident.changed', body }]);
  });
  await expect(page.getByText(/周经理 刚刚更新了这个事件/)).toBeVisible();
  await expect(part.getByLabel('做什么')).toHaveValue('加强培训');
  await part.getByRole('button', { name: '保存根因分析' }).click();
  await expect(part.getByText('已保存')).toBeVisible();
});

test('two incidents are merged; the old address leads to the one that stands', async ({ open }) => {
  const page = await withIncident(open);
  const first = page.url();
  await page.evaluate(() => {
    location.hash = '#/incidents/new';
  });
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('标题').fill('第二个事件');
  await drawer.getByRole('button', { name: '建立事件' }).click();
  await expect(page.getByRole('heading', { name: '第二个事件' })).toBeVisible();
  await page.getByRole('button', { name: '合并其他事件' }).click();
  await page.getByRole('checkbox', { name: '满减叠加导致负价' }).check();
  await page.getByRole('button', { name: '并入 1 个' }).click();
  await expect(page.getByRole('navigation', { name: '事件列表' }).getByRole('listitem')).toHaveCount(1);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(first).hash);
  await expect(page.getByRole('heading', { name: '第二个事件' })).toBeVisible();
});

test('what could not be stored is said and stays typed', async ({ open }) => {
  const page = await withIncident(open);
  await page.evaluate(() => {
    window.harness.failSending = '磁盘已满';
  });
  await page.getByLabel('进度备注').fill('已电话联系');
  await page.getByRole('button', { name: '记一笔' }).click();
  await expect(page.getByText('没有存下来：磁盘已满')).toBeVisible();
  await expect(page.getByLabel('进度备注')).toHaveValue('已电话联系');
});

for (const theme of ['light', 'dark']) {
  test(`the incidents section has no axe violation, empty, filled and narrow, ${theme}`, async ({ open, page }) => {
    await open({ screen: 'desk', theme });
    await page.goto(`${page.url().split('#')[0]}#/incidents`);
    await page.getByRole('heading', { name: '没有事件' }).waitFor();
    await expectAccessible(page);
    await withIncident(open, { theme, lng: 'en' });
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
  });
}
