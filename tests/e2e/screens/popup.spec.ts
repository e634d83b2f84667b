import { expect, test } from './screens';

test('the switch asks for the site, and says so when the browser refuses', async ({ open }) => {
  const page = await open({ screen: 'popup', page: 'off' });
  await page.getByRole('switch').click();
  await expect(page.getByText('已启用')).toBeVisible();
  await open({ screen: 'popup', page: 'refused' });
  await page.getByRole('switch').click();
  await expect(page.getByText('浏览器没有授予权限')).toBeVisible();
  await expect(page.getByRole('switch')).not.toBeChecked();
});

test('text of the page is shown as text, its hidden characters made visible', async ({ open }) => {
  const page = await open({ screen: 'popup' });
  await expect(page.getByText('<b onclick=alert(1)>')).toBeVisible();
  await expect(page.getByText('U+202E')).toHaveCount(1);
  expect(await page.locator('.hd-seen b').count()).toBe(0);
});

test('confidence tells why, and a wrong or missing field starts the correction', async ({ open }) => {
  const page = await open({ screen: 'popup' });
  await page.getByRole('button', { name: /把握 97%/ }).click();
  await expect(page.getByRole('tooltip')).toContainText('收货人');
  await page.getByRole('button', { name: '“电话”识别有误' }).click();
  await page.getByRole('button', { name: '有字段没识别到' }).click();
  await page.getByRole('button', { name: '打开复核台' }).click();
  expect(await page.evaluate(() => window.calls)).toEqual([{ kind: 'wrong', ref: 'ref-phone' }, { kind: 'missing' }, 'review']);
});

test('it warns when nothing can be recorded, when the page is stale and when there is no clerk', async ({ open }) => {
  const page = await open({ screen: 'popup', page: 'stale', health: 'dead', clerk: '' });
  await expect(page.getByText('当前无法记录')).toBeVisible();
  await expect(page.getByText('请刷新页面后开始检查')).toBeVisible();
  await expect(page.getByText('还没有填写录单员姓名')).toBeVisible();
  await page.getByLabel('录单员姓名').fill('王芳');
  await page.getByLabel('录单员姓名').press('Enter');
  await expect(page.getByText('已保存')).toBeVisible();
});

test('language and look change at once', async ({ open }) => {
  const page = await open({ screen: 'popup' });
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open review' })).toBeVisible();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
});
