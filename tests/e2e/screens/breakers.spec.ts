import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

const BREAKERS = { screen: 'desk', lng: 'zh-CN' };

test('a paused action is resumed on trial, a ticket pauses it again, and a supervisor resumes it fully', async ({ open }) => {
  const page = await open(BREAKERS);
  await page.evaluate(() => {
    location.hash = '#/breakers';
  });
  const row = page.getByRole('row', { name: /退款/ });
  await expect(row).toContainText('已暂停');
  await expect(row).toContainText('一小时标记 14 次，平常 3.2 次');
  await row.getByRole('button', { name: '试行恢复' }).click();
  await expect(row).toContainText('试行，已顺利 0 次');
  await page.getByLabel('件数').fill('3');
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByText('已记下 3 件')).toBeVisible();
  await expect(row).toContainText('已暂停');
  await row.getByRole('button', { name: '完全恢复' }).click();
  await expect(row).toContainText('正常');
  await expectAccessible(page);
});

test('at 360 px the breakers do not overflow sideways', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open({ ...BREAKERS, lng: 'en', theme: 'dark' });
  await page.evaluate(() => {
    location.hash = '#/breakers';
  });
  await expect(page.getByRole('heading', { name: 'A ticket came' })).toBeVisible();
  await expectFits(page);
});
