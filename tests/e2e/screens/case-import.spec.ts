import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

const FILE = [
  'id,at,errorType,severity,cause,remedy',
  'OLD-1,2025-03-04,refund_excess,high,"按吊牌价退款，不是实付",refund',
  'OLD-2,2025-03-05,refund_excess,high,<img src=x onerror=alert(1)>,refund',
  'OLD-3,2025-02-30,refund_excess,high,why,refund',
  'OLD-4,2025-03-05,too_dear,high,why,refund',
  'OLD-1,2025-03-06,refund_excess,high,again,refund',
].join('\n');

test('cases from elsewhere are listed by line, taken in only on consent, as events, and never twice', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '3' });
  await page.goto(`${page.url()}#/knowledge`);
  const part = page.getByRole('region', { name: '导入已复核的案例' });
  const choose = () =>
    part.locator('input[type=file]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await choose();
  await expect(part.getByRole('status')).toContainText('可导入 2 个，已经有的 0 个，不能用的 3 行');
  await expect(part.getByRole('listitem')).toHaveText([
    /第 4 行 日期读不出来.*2025-02-30/,
    /第 5 行 不是已知的词.*errorType: too_dear/,
    /第 6 行 文件里这个 id 出现过.*OLD-1/,
  ]);
  await expect(part.getByRole('cell', { name: '<img src=x' })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => window.harness.sent)).toEqual([]);

  await part.getByRole('button', { name: '不导入' }).click();
  await expect(part.getByRole('table')).toHaveCount(0);
  await choose();
  await part.getByRole('button', { name: '导入这 2 个案例' }).click();
  await expect(part.getByRole('status')).toContainText('已导入 2 个案例');
  await expect(page.getByText('2 个案例，其中 2 个写明了原因，2 个记录了补救')).toBeVisible();
  expect(await page.evaluate(() => window.harness.sent.map(({ type, clerk }) => [type, clerk]))).toEqual([
    ['cases.imported', '何主管'],
  ]);

  await choose();
  await expect(part.getByText('可导入 0 个，已经有的 2 个')).toBeVisible();
  await expect(part.getByRole('button', { name: /导入这/ })).toHaveCount(0);
});

test('what cannot be stored is said, and nothing is taken for imported; without a name nothing can be', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '3', lng: 'en', theme: 'dark' });
  await page.goto(`${page.url()}#/knowledge`);
  const part = page.getByRole('region', { name: 'Import reviewed cases' });
  await part.locator('input[type=file]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.evaluate(() => {
    window.harness.failSending = 'disk full';
  });
  await part.getByRole('button', { name: 'Import these 2 cases' }).click();
  await expect(part.getByRole('alert')).toContainText('disk full');
  await expect(part.getByRole('button', { name: 'Import these 2 cases' })).toBeVisible();
  await page.locator('[data-section=knowledge]').getByLabel('Reviewer').fill('');
  await page.locator('[data-section=knowledge]').getByLabel('Reviewer').blur();
  await expect(part.getByRole('button', { name: 'Import these 2 cases' })).toBeDisabled();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectFits(page);
});
