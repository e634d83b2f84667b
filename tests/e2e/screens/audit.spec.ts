import { expectAccessible } from './axe';
import { expect, test } from './screens';

test('an audit is drawn, judged item by item and reported with intervals', async ({ open }) => {
  const page = await open({});
  await page.keyboard.press('a');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '抽样' }).click();
  await expect(drawer).toContainText('待判定（20 / 20）');
  await drawer.getByRole('button', { name: '确有错误' }).click();
  await expect(drawer).toContainText('待判定（19 / 20）');
  await drawer.getByRole('button', { name: '没有错误' }).click();
  await expect(drawer).toContainText('待判定（18 / 20）');
  await expect(drawer).toContainText('50.0%（95% 区间 9.5%–90.5%）');
  const kinds = await page.evaluate(() => window.harness.sent.map((one) => one.type));
  expect(kinds).toEqual(['audit.drawn', 'audit.judged', 'audit.judged']);
  await expectAccessible(page);
});
