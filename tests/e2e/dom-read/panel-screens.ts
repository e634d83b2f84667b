import { expect, type Page } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';

type Open = (page: Page, url: string) => Promise<void>;

const main = (page: Page) => page.frame({ name: 'main-frame' });
const inFrameset =
  (query: string): Open =>
  async (page, url) => {
    await page.goto(`${url}/frameset/`);
    await main(page)?.goto(`${url}/frameset/order.php?${query}`);
  };

/** The list of the takeaway in its frame, once the kit has drawn it, and the button of a row pressed in it. */
const inTakeaway =
  (button: string | null, shown: string): Open =>
  async (page, url) => {
    await page.goto(`${url}/takeaway/`);
    const list = page.frameLocator('iframe[name=body]');
    const last = list.locator('.layui-table-fixed-r tr[data-index="10"]');
    await expect(last).toBeAttached();
    if (button !== null) await last.getByText(button, { exact: true }).click();
    await expect(list.locator(shown).first()).toBeVisible();
    if (button === '改地址')
      await expect(list.frameLocator('.layui-layer-iframe iframe').locator('[name=address]')).toBeVisible();
  };

const elementRow = async (page: Page, url: string, item: string | null): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${url}/element/`);
  const row = page.getByRole('row', { name: orderNumber(2, 10) });
  await expect(row).toBeVisible();
  if (item === null) return;
  await row.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('menuitem').first()).toBeHidden();
};

const antdRow = async (page: Page, url: string, button: string | null, item?: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${url}/antd/`);
  const row = page.locator(`tr[data-row-key="${orderNumber(4, 10)}"]`);
  await expect(row).toBeVisible();
  if (button === null) return;
  await row.getByRole('button', { name: button }).click();
  if (item !== undefined) {
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.locator('.ant-dropdown').first()).toBeHidden();
  }
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** How to come to each screen of the practice panels that the corpus holds, by panel and screen. */
export const SCREENS: Readonly<Record<string, Readonly<Record<string, Open>>>> = {
  frameset: {
    list: inFrameset('act=list'),
    detail: inFrameset('act=info&id=1'),
    edit: inFrameset('act=edit_consignee&id=1'),
    refund: inFrameset('act=refund&id=10'),
  },
  element: {
    list: (page, url) => elementRow(page, url, null),
    detail: async (page, url) => {
      await page.goto(`${url}/element/#/order/${orderNumber(2, 1)}`);
      await page.reload();
      await expect(page.getByText('当前订单状态')).toBeVisible();
    },
    edit: async (page, url) => {
      await elementRow(page, url, '修改收货人');
      await expect(page.getByRole('dialog', { name: '修改收货人信息' }).getByRole('button', { name: '确 定' })).toBeVisible();
    },
    refund: async (page, url) => {
      await elementRow(page, url, '退款');
      await expect(page.getByRole('dialog', { name: '订单退款' }).getByRole('button', { name: '确 定' })).toBeVisible();
    },
  },
  takeaway: {
    list: inTakeaway(null, '.layui-table-fixed-r'),
    detail: inTakeaway('详情', '.layui-layer'),
    edit: inTakeaway('改地址', '.layui-layer-btn0'),
    refund: inTakeaway('退款', '.layui-layer-input'),
  },
  antd: {
    list: (page, url) => antdRow(page, url, null),
    detail: async (page, url) => {
      await page.goto(`${url}/antd/#/order/${orderNumber(4, 1)}`);
      await page.reload();
      await expect(page.getByText(`订单详情 ${orderNumber(4, 1)}`)).toBeVisible();
    },
    edit: (page, url) => antdRow(page, url, '编辑'),
    refund: (page, url) => antdRow(page, url, '更多', '退款'),
  },
  django: {
    list: async (page, url) => void (await page.goto(`${url}/django/orders/`)),
    detail: async (page, url) => void (await page.goto(`${url}/django/orders/1/change/`)),
    cancel: async (page, url) => {
      await page.goto(`${url}/django/orders/1/change/`);
      await page.getByRole('link', { name: 'Cancel order' }).click();
    },
  },
  grid: {
    list: async (page, url) => void (await page.goto(`${url}/grid/`)),
    detail: async (page, url) => void (await page.goto(`${url}/grid/order?no=${orderNumber(6, 9)}`)),
    edit: async (page, url) => {
      await page.goto(`${url}/grid/`);
      await page.locator(`[id="${orderNumber(6, 2)}"] [data-act=pencil]`).click();
      await expect(page.locator(`[id="${orderNumber(6, 2)}"] [name=address]`)).toBeVisible();
    },
    refund: async (page, url) => {
      await page.goto(`${url}/grid/`);
      await page.locator(`[id="${orderNumber(6, 10)}"] [data-act=yen]`).click();
      await expect(page.locator('#refund-modal [data-ok]')).toBeVisible();
    },
  },
};
