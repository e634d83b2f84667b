import { expectAccessible } from './axe';
import { expect, test } from './screens';

test('the scorecard leads from the rule that interrupts most to its policy, and has no axe violation', async ({ open }) => {
  for (const [lng, theme] of [
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const) {
    const page = await open({ screen: 'desk', entries: '120', lng, theme });
    await page.evaluate(() => {
      location.hash = '#/scorecard';
    });
    await expect(page.locator('.hd-scorecard tbody tr[data-row-key]').first()).toBeVisible();
    await expectAccessible(page);
  }
  const page = await open({ screen: 'desk', entries: '120' });
  await page.evaluate(() => {
    location.hash = '#/scorecard';
  });
  const first = page.locator('.hd-scorecard tbody tr[data-row-key]').first();
  const rule = await first.getAttribute('data-row-key');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/policy/rules/${rule}$`));
  await expect(page.getByRole('dialog')).toContainText(rule ?? '');
});

test('an empty log says what will be here', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '0' });
  await page.evaluate(() => {
    location.hash = '#/scorecard';
  });
  await expect(page.getByText('这段时间没有记录')).toBeVisible();
});
