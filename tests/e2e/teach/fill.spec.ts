import type { Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { expect, type Station, test } from '../../support/browser/station';
import { popupFor, speak } from './desk';

test.beforeEach(({ station }) => speak(station, 'zh-CN'));

const LINE = '收件人：陈晓梅 电话 13957148826 浙江省杭州市西湖区文三路 388 号钱江科技大厦 12 楼 1203 室 邮编 310012';

async function plan(station: Station, page: Page, line = LINE): Promise<Page> {
  const popup = await popupFor(station, page);
  await popup.getByPlaceholder('姓名、电话、地址').fill(line);
  await popup.getByRole('button', { name: '看看会怎么填' }).click();
  return popup;
}

/** Presses a button of the popup. The page keeps the foreground, as it does under a real popup: lists open by frames that are drawn. */
async function pressIn(popup: Page, name: RegExp | string, page: Page): Promise<void> {
  await popup.getByRole('button', { name }).click();
  await page.bringToFront();
}

async function openDialog(station: Station): Promise<Page> {
  const no = orderNumber(2, 5);
  const page = await station.open('/element/');
  await page.getByRole('row', { name: no }).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '修改收货人' }).click();
  await expect(page.getByRole('dialog', { name: '修改收货人信息' }).locator('textarea')).toBeVisible();
  return page;
}

const values = (page: Page) =>
  page
    .getByRole('dialog', { name: '修改收货人信息' })
    .locator('input,textarea')
    .evaluateAll((list) =>
      list.map((one) => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '')),
    );

test('a pasted line fills the open dialog after one confirmation, region list and all, and undo restores', async ({
  station,
}) => {
  const page = await openDialog(station);
  const before = await values(page);
  const popup = await plan(station, page);
  await expect(popup.locator('.hd-fill')).toContainText('陈晓梅');
  await expect(popup.locator('.hd-fill')).toContainText('浙江省 / 杭州市 / 西湖区');
  await expect(popup.locator('.hd-obstacle')).toHaveCount(0);
  expect(await values(page)).toEqual(before);
  await pressIn(popup, /填入 5 项/, page);
  await expect(popup.getByText(/已填入 5 项/)).toBeVisible();
  const after = await values(page);
  expect(after).toContain('陈晓梅');
  expect(after).toContain('13957148826');
  expect(after).toContain('310012');
  expect(after).toContain('浙江省 / 杭州市 / 西湖区');
  expect(after.some((value) => value.startsWith('文三路') && value.includes('1203'))).toBe(true);
  expect(station.panels.store.writes('element')).toEqual([]);
  await pressIn(popup, '撤销填写', page);
  await expect(popup.getByText(/已恢复 5 项/)).toBeVisible();
  expect(await values(page)).toEqual(before);
});

test('chained region selects of the receiver page follow each other, and come back', async ({ station }) => {
  const page = await station.open('/frameset/order.php?act=edit_consignee&id=5');
  const read = () =>
    page.evaluate(() =>
      ['consignee', 'province', 'city', 'district', 'address', 'zipcode', 'mobile'].map((name) => {
        const one = document.querySelector(`[name=${name}]`);
        return one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.value : '';
      }),
    );
  await expect(page.locator('[name=consignee]')).toBeVisible();
  const before = await read();
  const popup = await plan(station, page);
  await popup.getByRole('button', { name: /^填入 \d 项/ }).click();
  await expect(popup.getByText(/已填入 \d 项/)).toBeVisible();
  const after = await read();
  expect(after.slice(0, 4)).toEqual(['陈晓梅', '浙江省', '杭州市', '西湖区']);
  expect(after[4]).toContain('文三路');
  expect(after.slice(5)).toEqual(['310012', '13957148826']);
  await popup.getByRole('button', { name: '撤销填写' }).click();
  await expect(popup.getByText(/已恢复 \d 项/)).toBeVisible();
  expect(await read()).toEqual(before);
});

test('the region list of Ant Design is chosen level by level, and chosen back', async ({ station }) => {
  const page = await station.open('/antd/');
  await page
    .locator(`tr[data-row-key="${orderNumber(4, 5)}"]`)
    .getByRole('button', { name: '编辑' })
    .click();
  const region = page.getByRole('dialog').locator('.ant-cascader');
  await expect(region).toContainText(' / ');
  const before = await region.textContent();
  const popup = await plan(station, page);
  await pressIn(popup, /^填入 \d 项/, page);
  await expect(popup.getByText(/已填入 \d 项/)).toBeVisible();
  await expect(popup.locator('tr:has(.hd-obstacle)')).toHaveText([]);
  expect(await region.textContent()).toBe('浙江省 / 杭州市 / 西湖区');
  expect(station.panels.store.writes('antd')).toEqual([]);
  await pressIn(popup, '撤销填写', page);
  await expect(popup.getByText(/已恢复 \d 项/)).toBeVisible();
  expect(await region.textContent()).toBe(before);
});

test('a region list of Ant Design that was empty is empty again after undo', async ({ station }) => {
  const page = await station.open('/antd/');
  await page
    .locator(`tr[data-row-key="${orderNumber(4, 5)}"]`)
    .getByRole('button', { name: '编辑' })
    .click();
  const region = page.getByRole('dialog').locator('.ant-cascader');
  await expect(region).toContainText(' / ');
  await region.hover();
  await region.locator('.ant-select-clear').click();
  await expect(region).not.toContainText(' / ');
  const popup = await plan(station, page);
  await pressIn(popup, /^填入 \d 项/, page);
  await expect(popup.getByText(/已填入 \d 项/)).toBeVisible();
  await expect(region).toContainText('浙江省 / 杭州市 / 西湖区');
  await pressIn(popup, '撤销填写', page);
  await expect(popup.getByText(/已恢复 \d 项/)).toBeVisible();
  await expect(popup.locator('tr:has(.hd-obstacle)')).toHaveText([]);
  await expect(region).not.toContainText(' / ');
});

test('where no address form is open, it says so and writes nothing', async ({ station }) => {
  const page = await station.open('/element/');
  await expect(page.getByRole('row', { name: orderNumber(2, 1) })).toBeVisible();
  const popup = await plan(station, page);
  await expect(popup.getByText('页面上没有打开的收货地址表单')).toBeVisible();
});
