import { orderNumber } from '../../panels/seed/seed';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, tell, test } from '../../support/browser/station';

const no = orderNumber(4, 1);
const limit = { id: 'clerks', field: 'orderTotal', op: 'over', limit: '1', currency: 'CNY', site: null, role: '录单员' };
const document = {
  tables: { thresholds: [{ ...limit, paymentMethod: null, severity: 'high' }], prices: {}, rates: [], gifts: [], conditions: [] },
  staff: [
    { name: '李敏', role: '录单员' },
    { name: '王芳', role: '资深录单员' },
  ],
};

test('the popup says who works here with which role, and the same press is asked about for one role and not for another', async ({
  station,
}) => {
  const change = { layer: 'local', document, author: '何主管', note: '', kind: 'edit', waivers: [] };
  expect(await tell(station.home, 'ui-bg.policy.publish', change)).toMatchObject({ ok: true });
  const page = await station.open('/antd/');
  const prompt = await PromptProbe.on(page);
  const dialog = page.getByRole('dialog');
  const popup = await station.context.newPage();
  await popup.goto(`${station.origin}/popup.html`);
  const name = popup.getByLabel('录单员姓名');
  const press = async () => {
    // A button that was seen to open a form asks no more: each round starts with the same knowledge.
    await station.home.evaluate(() => chrome.storage.local.remove('openers'));
    await page.bringToFront();
    await page.goto(`${station.panels.url}/antd/#/order/${no}`);
    await page.reload();
    await expect(page.getByText(`订单详情 ${no}`)).toBeVisible();
    await page.getByRole('button', { name: '发 货' }).click();
  };

  await expect(popup.locator('datalist option')).toHaveCount(2);
  await name.fill('王芳');
  await name.press('Enter');
  await expect(popup.getByText('角色：')).toContainText('资深录单员');
  await press();
  await expect(dialog).toBeVisible();
  expect(await prompt.text()).toBeNull();

  await popup.bringToFront();
  await name.fill('李敏');
  await name.press('Enter');
  await expect(popup.getByText('角色：')).toContainText('录单员');
  await press();
  expect(await prompt.expectOpen()).toContain('订单');
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  await expect(dialog).toBeHidden();

  await popup.bringToFront();
  await name.fill('赵六');
  await name.press('Enter');
  await expect(popup.getByText('角色：')).toContainText('未登记');
});
