import { expectAccessible } from './axe';
import { expect, test } from './screens';

const CODE = 'H4T2K-9QX0M-3B7VN-P5RD1';

test('a supervisor reads what a colleague asks for and gives the answer code with a PIN of their own', async ({ open }) => {
  const page = await open({ screen: 'desk' });
  await page.getByRole('link', { name: '双人复核' }).click();
  await page.getByRole('textbox', { name: '申请码' }).fill('ABCDE-ABCDE-ABCDE-ABCDE');
  await expect(page.getByText('申请码有误')).toBeVisible();
  await page.getByRole('textbox', { name: '申请码' }).fill(CODE);
  await expect(page.getByText('202611202010')).toBeVisible();
  const card = page.locator('section', { has: page.getByRole('heading', { name: '替同事批准' }) });
  await card.getByRole('combobox').click();
  await page.getByTitle('周复核 · 复核员').click();
  await card.getByPlaceholder('本人 PIN 码').fill('0001');
  await card.getByRole('button', { name: '批准' }).click();
  await expect(card.getByText('10 秒后可以再试')).toBeVisible();
  await card.getByPlaceholder('本人 PIN 码').fill('2580');
  await card.getByPlaceholder('本人 PIN 码').press('Enter');
  await expect(card.getByText('K7M2P-9QX0M-3B7V')).toBeVisible();
  await expectAccessible(page);
  if (process.env['PICTURES'] === '1') await page.screenshot({ path: 'docs/screens/approval-zh-CN.png' });
});
