import { expectAccessible } from './axe';
import { expect, test } from './screens';

test('the clerk walks through the guide by keyboard: the site is turned on, a real question is answered, and it is remembered', async ({
  open,
}) => {
  const page = await open({ screen: 'desk', guided: '' });
  await page.goto(`${page.url()}#/guide`);
  const next = page.getByRole('button', { name: '下一步' });
  await expect(page.getByRole('heading', { name: /您的姓名/ })).toBeVisible();
  await next.press('Enter');
  await expect(page.getByRole('heading', { name: /启用第一个网站/ })).toBeFocused();

  const address = page.getByLabel('订单后台的网址');
  await address.fill('admin.example.com');
  await address.press('Enter');
  await expect(page.getByRole('alert')).toContainText('完整的网址');
  await address.fill('https://refused.example/orders');
  await address.press('Enter');
  await expect(page.getByRole('alert')).toContainText('没有授予权限');
  await address.fill('https://admin.example.com/orders?page=2');
  await address.press('Enter');
  await expect(page.getByText('https://admin.example.com 已启用')).toBeVisible();

  await next.press('Enter');
  await page.getByRole('button', { name: '打开样例提示' }).press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('退款 ¥300.00 超过了实付 ¥128.00');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(page.getByText('您选择了：已取消操作')).toBeVisible();
  expect(await page.evaluate(() => window.harness.sent)).toEqual([]);

  await next.press('Enter');
  await expect(page.getByText('感叹号')).toBeVisible();
  await next.press('Enter');
  await page.getByRole('button', { name: '完成' }).press('Enter');
  await expect(page.getByText('这份引导已经走完')).toBeVisible();
  expect(await page.evaluate(() => window.harness.ports.settings.read())).toMatchObject({ guided: ['', 'clerk'] });
});

test('the supervisor is shown the real controls, section by section, and Esc leads back', async ({ open }) => {
  const page = await open({ screen: 'desk', guided: '' });
  await page.goto(`${page.url()}#/guide/supervisor`);
  await page.getByText('双人盲审').click();
  await page.getByRole('button', { name: '在界面上指给我看' }).click();
  const card = page.locator('.ant-tour');
  await expect(card).toContainText('双人盲审');
  await expect(page.locator('[data-section=blind] #blind-plan')).toBeVisible();
  // Beside what it speaks of, inside the window.
  await expect
    .poll(async () => {
      const [box, control] = [await card.boundingBox(), await page.locator('#blind-plan').boundingBox()];
      return box && control && box.x >= 0 && Math.abs(box.y - control.y) < 300;
    })
    .toBe(true);
  await expectAccessible(page);
  await card.getByRole('button', { name: '下一步' }).click();
  await expect(card).toContainText('把事件处理到底');
  await expect(page).toHaveURL(/#\/incidents$/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/scorecard$/);
  await expect(card).toContainText('看规则是否管用');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/#\/guide\/supervisor$/);
});

test('the popup invites a new clerk until the guide was opened through or skipped, and leads to it later too', async ({
  open,
}) => {
  const page = await open({ screen: 'popup', guided: '' });
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByRole('button', { name: '跳过' }).click();
  await expect(page.getByText('第一次使用核单')).toHaveCount(0);
  await page.getByRole('button', { name: '使用引导' }).click();
  expect(await page.evaluate(() => window.calls)).toEqual(['guide', 'guide']);
});
