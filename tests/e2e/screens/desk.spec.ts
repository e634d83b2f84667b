import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

const DESK = { screen: 'desk', broken: 'load' };

test('the desk opens with review, goes where its address says, and a section comes back as it was left', async ({ open }) => {
  const page = await open(DESK);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('核单复核台');
  await page.getByPlaceholder(/搜索/).fill('DD20261122100033');
  await page.getByRole('link', { name: '故障栏目' }).click();
  await expect(page).toHaveURL(/#\/broken$/);
  await page.goBack();
  await expect(page.getByPlaceholder(/搜索/)).toHaveValue('DD20261122100033');
  await expect(page.getByRole('link', { name: '复核', exact: true })).toHaveAttribute('aria-current', 'page');
});

for (const how of ['load', 'draw']) {
  test(`a section that fails to ${how} says so, leaves the others alone and can be tried again`, async ({ open, expected }) => {
    expected.push(/cannot be drawn/);
    const page = await open({ ...DESK, broken: how });
    await page.getByRole('link', { name: '故障栏目' }).click();
    await expect(page.getByRole('alert')).toContainText('“故障栏目”无法打开');
    if (how === 'load') await expectAccessible(page);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('here it is')).toBeVisible();
  });
}

test('brackets go from section to section, and rest inside inputs', async ({ open }) => {
  const page = await open(DESK);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/#\/broken$/);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/#\/review$/);
  await page.getByPlaceholder(/搜索/).fill('a');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/#\/review$/);
});

test('the menu folds and stays folded; on a narrow desk it opens from the header; no axe violation', async ({ page, open }) => {
  await open({ ...DESK, lng: 'en', theme: 'dark' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fold the menu' }).click();
  await expect(page.getByRole('button', { name: 'Unfold the menu' })).toHaveAttribute('aria-expanded', 'false');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Open the menu of sections' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Broken' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectFits(page);
});
