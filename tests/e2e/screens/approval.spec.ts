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
});

test('a wrong PIN moves nothing of a person who is to be removed; the right one hands over what they hold', async ({ open }) => {
  const page = await open({ screen: 'desk' });
  await page.getByRole('link', { name: '双人复核' }).click();
  await page.evaluate(() => {
    const now = Date.UTC(2026, 10, 22, 2, 30);
    const flag = window.harness.stored.find(({ type }) => type === 'flag.raised');
    const flagId = flag && 'flagId' in flag.body ? String(flag.body.flagId) : '';
    const body = { flagId, reviewer: '李敏', until: now + 600_000 };
    if (flag) window.harness.raise([{ ...flag, at: now, id: 'claim-1', type: 'claim.taken', body }]);
  });
  const releases = () => page.evaluate(() => window.harness.stored.filter(({ type }) => type === 'claim.released').length);
  const line = page.getByRole('listitem').filter({ hasText: '李敏' });
  const remove = async (pin: string) => {
    await card.getByPlaceholder('本人 PIN 码').fill(pin);
    await line.getByRole('button', { name: /删\s*除/ }).click();
    const ask = page.getByRole('tooltip').filter({ hasText: '李敏 还负责' });
    const handOver = ask.getByRole('button', { name: '转交并删除' });
    // Who takes over is still chosen after a refusal.
    if (await handOver.isDisabled()) {
      await ask.getByRole('combobox').click();
      await page.getByTitle('周复核', { exact: true }).click();
    }
    await handOver.click();
  };
  const card = page.locator('section', { has: page.getByRole('heading', { name: '改动由哪位主管负责' }) });
  await card.getByRole('combobox').click();
  await page.getByTitle('何主管 · 主管').click();
  await remove('0001');
  await expect(page.getByText('需要一位主管的 PIN')).toBeVisible();
  expect(await releases()).toBe(0);
  // A log that cannot be written moves nothing and removes nobody, and says so.
  await page.evaluate(() => {
    window.harness.failSending = 'disk full';
  });
  await remove('2580');
  await expect(page.getByText(/没有完成.*disk full/)).toBeVisible();
  await expect(line).toHaveCount(1);
  expect(await releases()).toBe(0);
  await page.evaluate(() => {
    window.harness.failSending = '';
  });
  await remove('2580');
  await expect(line).toHaveCount(0);
  await expect.poll(releases).toBe(1);
});
