import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

const DESK = { screen: 'desk' };

for (const [lng, theme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`storage and verify have no axe violation and nothing overflows, ${lng} ${theme}`, async ({ page, open }) => {
    await open({ ...DESK, lng, theme, daily: 'on', record: 'broken' });
    await page.goto(`${page.url()}#/storage`);
    await page.getByRole('heading', { level: 2, name: /每日自动导出|Daily export/ }).waitFor();
    await page.getByRole('button', { name: /查找损坏的记录|Look for damaged/ }).click();
    await expect(page.getByText(/FILE_NO_SPACE|磁盘已满|disk is full/)).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
    await expectFits(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      location.hash = '#/verify';
    });
    await page.getByRole('button', { name: /开始核验|Verify now/ }).click();
    await expect(
      page
        .locator('[data-section="verify"]')
        .getByText(/发现改动|^Altered$/)
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
  });
}

test('an empty record and one that cannot be read are said as such', async ({ page, open }) => {
  await open({ ...DESK, record: 'empty', entries: '0' });
  await page.goto(`${page.url()}#/storage`);
  await expect(page.getByText('还没有记录', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await open({ ...DESK, record: 'failed' });
  await page.goto(`${page.url()}#/storage`);
  await expect(page.getByRole('alert')).toContainText('DatabaseClosedError');
  await expectAccessible(page);
});

test('a file that is no backup is refused before anything is taken, a backup is shown before it is restored', async ({
  page,
  open,
}) => {
  await open(DESK);
  await page.goto(`${page.url()}#/storage`);
  const input = page.locator('input[type=file][accept=".jsonl"]');
  await input.setInputFiles({ name: 'a.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"product":"other"}\n') });
  await expect(page.getByText('这不是核单的备份文件。')).toBeVisible();
  await input.setInputFiles({ name: 'b.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"product":"hedan"}\n') });
  await page
    .getByRole('button', { name: '恢 复' })
    .or(page.getByRole('button', { name: '恢复', exact: true }))
    .click();
  await expect(page.getByText('恢复完成，新增 38 条。')).toBeVisible();
});

test('a witness says why it does not sign, and hands out what it signed', async ({ page, open }) => {
  await open(DESK);
  await page.goto(`${page.url()}#/verify`);
  const code = page.getByLabel('同事的见证码');
  const sign = page.getByRole('button', { name: '见证并签名' });
  await code.fill('hello');
  await sign.click();
  await expect(page.getByText('这不是见证码。')).toBeVisible();
  const request = { kind: 'hedan-witness-request', key: 'k', proof: [] };
  await code.fill(JSON.stringify({ ...request, file: 'hedan/x\n40\n' }));
  await sign.click();
  await expect(page.getByText(/末尾可能被截掉/)).toBeVisible();
  await code.fill(JSON.stringify({ ...request, file: 'hedan/x\n41\n' }));
  await sign.click();
  await expect(page.getByLabel('我的见证公钥（同事用它核对签名）')).toHaveValue(/^hedan\/w/);
  await expectAccessible(page);
});
