import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, tell, test } from '../../support/browser/station';

const no = (n: number) => orderNumber(2, n);
const order = (station: Station, n: number) => station.panels.store.find('element', no(n));
const count = (station: Station, action: string, n: number) => station.panels.store.count('element', action, no(n));

async function rowMenu(page: Page, n: number, item: string): Promise<void> {
  await page
    .getByRole('row', { name: no(n) })
    .getByRole('button', { name: '更多' })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Two orders are deleted and a third one's receiver gets a vague address, each confirmed: what a clerk should not have done. */
async function clerksMorning(station: Station): Promise<void> {
  const page = await station.open('/element/');
  await expect(page.getByRole('row', { name: no(1) })).toBeVisible();
  const prompt = await PromptProbe.on(page);
  for (const n of [3, 4]) {
    await rowMenu(page, n, '删除订单');
    await prompt.confirm(answersFor(order(station, n)));
    await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
    await expect.poll(() => count(station, 'delete', n)).toBe(1);
  }
  await rowMenu(page, 5, '修改收货人');
  const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
  await dialog.locator('textarea').fill('老地方');
  await dialog.getByRole('button', { name: '确 定' }).click();
  await prompt.confirm(['老地方']);
  await expect.poll(() => count(station, 'save', 5)).toBe(1);
}

const bodies = async (station: Station, type: string) =>
  (await station.events()).filter((event) => event.type === type).map(({ body }) => body);
const changes = async (station: Station) =>
  (await bodies(station, 'incident.changed')).map(({ change }) => (change as { readonly kind: string }).kind);

const frozen = async ({ home }: Station) =>
  ((await tell(home, 'ui-bg.orders.frozen', {})) as { orderNo: string }[]).map(({ orderNo }) => orderNo);

/** Two of the clerk's three are judged by keys. */
async function judge(station: Station): Promise<Page> {
  const desk = await station.context.newPage();
  await desk.goto(`${station.origin}/review.html#/review`);
  await desk.locator('#review-reviewer').fill('何主管');
  await desk.locator('#review-reviewer').press('Enter');
  await desk.getByText(no(5), { exact: true }).first().click();
  await desk.keyboard.press('t');
  await desk.getByText(no(4), { exact: true }).first().click();
  await desk.keyboard.press('b');
  const verdicts = async () => (await bodies(station, 'verdict.given')).map(({ verdict, reviewer }) => [verdict, reviewer]);
  await expect.poll(async () => (await verdicts()).length).toBe(2);
  expect((await verdicts()).map(([, by]) => by)).toEqual(['何主管', '何主管']);
  return desk;
}

/** The third becomes an incident that holds its order. */
async function raise(station: Station, desk: Page): Promise<void> {
  await desk.getByText(no(3), { exact: true }).first().click();
  await desk.keyboard.press('o');
  const drawer = desk.getByRole('dialog');
  await expect(drawer.getByText('来自 1 条记录')).toBeVisible();
  await drawer.getByLabel('标题').fill('误删订单');
  await drawer.getByLabel('涉及金额').fill('1000');
  await drawer.getByRole('button', { name: '建立事件' }).click();
  await expect(desk.getByRole('heading', { name: '误删订单' })).toBeVisible();
  await desk.getByRole('button', { name: '冻结 1 个订单' }).click();
  await expect.poll(() => frozen(station)).toEqual([no(3)]);
}

/** Steps, compensation with a second person, a message, the cause, and closed. */
async function workToTheEnd(station: Station, desk: Page): Promise<void> {
  // Ticked once it is stored.
  await desk.getByRole('checkbox', { name: '致歉' }).click();
  await expect(desk.getByRole('checkbox', { name: '致歉' })).toBeChecked();
  await expect(desk.getByRole('listitem').filter({ hasText: '黄金五分钟' })).toContainText('按时完成');
  const pay = desk.getByRole('region', { name: '弹性补偿' });
  await pay.getByLabel('实际补偿').fill('300');
  await pay.getByLabel('说明').fill('老客户');
  await pay.getByRole('combobox', { name: '您是谁' }).click();
  await desk.getByTitle('周复核 · 复核员').click();
  await pay.getByLabel('本人 PIN 码').fill('1379');
  await pay.getByRole('button', { name: '登记补偿' }).click();
  await expect(pay.getByText(/已登记 ¥300.00/)).toBeVisible();

  await station.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const message = desk.getByRole('region', { name: '告知客户' });
  await message.getByLabel('客户称呼').fill('赵女士');
  await message.getByLabel('补偿', { exact: true }).fill('¥300.00');
  await message.getByRole('button', { name: '复制' }).click();
  await expect.poll(() => changes(station)).toContain('told');
  const cause = desk.getByRole('region', { name: '根因（5 个为什么）' });
  await cause.getByRole('button', { name: '再问一个为什么' }).click();
  await cause.getByLabel('为什么？（第 1 问）', { exact: true }).fill('删除和查看挨在一起');
  await cause.getByRole('button', { name: '保存根因分析' }).click();
  await expect(cause.getByText('已保存')).toBeVisible();
  await desk.getByRole('button', { name: '关闭事件' }).click();
  await desk.getByRole('combobox', { name: '结果' }).click();
  await desk.getByTitle('已补偿').click();
  await desk.getByRole('tooltip').getByRole('button', { name: '关闭事件' }).click();
  await expect(desk.getByText('关闭：已补偿')).toBeVisible();
  await expect.poll(() => frozen(station)).toEqual([]);
  expect(new Set(await changes(station))).toEqual(new Set(['step', 'compensated', 'told', 'cause', 'closed']));
}

/** What happened to the order, the day's file, and whether the log is whole. */
async function endOfDay(station: Station, desk: Page): Promise<void> {
  await desk.goto(`${station.origin}/review.html#/timeline`);
  await desk.getByRole('searchbox').first().fill(no(3));
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('listitem').filter({ hasText: '立案：误删订单' })).toBeVisible();
  await desk.goto(`${station.origin}/review.html#/review`);
  await desk.getByRole('button', { name: '导出' }).click();
  const download = desk.waitForEvent('download');
  await desk.getByRole('dialog').getByRole('button', { name: /^导出/ }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  for (const n of [3, 4, 5]) expect(file).toContain(no(n));
  await expect.poll(() => bodies(station, 'export.made')).toMatchObject([{ format: 'csv' }]);
  const verify = await station.context.newPage();
  await verify.goto(`${station.origin}/review.html#/verify`);
  await verify.getByRole('button', { name: '开始核验' }).click();
  await expect(verify.getByText('没有发现改动')).toBeVisible();
}

test('a supervisor’s shift: what a clerk let pass is judged by keys, one case is worked to its end, and the day is exported', async ({
  station,
}) => {
  test.setTimeout(240_000);
  const { home } = station;
  for (const [name, role, pin] of [
    ['何主管', 'supervisor', '2580'],
    ['周复核', 'reviewer', '1379'],
  ])
    await tell(home, 'ui-bg.person.save', {
      draft: { id: null, name, role, pin },
      by: name === '何主管' ? null : await supervisor(home),
    });
  await clerksMorning(station);
  const desk = await judge(station);
  await raise(station, desk);
  await workToTheEnd(station, desk);
  await endOfDay(station, desk);
});

/** Who vouches for further people: the first one, with the PIN. */
async function supervisor(home: Page): Promise<unknown> {
  const people = (await tell(home, 'ui-bg.people.list', {})) as { id: string }[];
  return { personId: people[0]?.id, pin: '2580' };
}
