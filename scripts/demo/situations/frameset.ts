import type { FrameLocator, Page } from '@playwright/test';
import { orderNo, type Situation } from './situation';

/** The old frameset shop: full page posts, inline handlers, `javascript:` links. */
export const FRAMESET: readonly Situation[] = [
  {
    panel: 'frameset',
    id: 'address-vague',
    story: '收货地址改成“学校门口”，没有路名和门牌，然后保存',
    action: 'save',
    async play(page, url) {
      const main = await openOrder(page, url, 1);
      await main.locator('a[href*="edit_consignee"]').click();
      await main.locator('[name=address]').fill('学校门口');
      await main.getByRole('button', { name: '确定' }).click();
    },
  },
  {
    panel: 'frameset',
    id: 'phone-short',
    story: '手机号少了一位，按回车保存',
    action: 'save',
    async play(page, url) {
      const main = await openOrder(page, url, 1);
      await main.locator('a[href*="edit_consignee"]').click();
      await main.locator('[name=mobile]').fill('1385802164');
      await main.locator('[name=mobile]').press('Enter');
    },
  },
  {
    panel: 'frameset',
    id: 'refund',
    story: '给已发货的订单退款 128 元，核对后继续',
    action: 'refund',
    goesOn: { order: orderNo('frameset', 10), values: ['128'] },
    async play(page, url) {
      const main = await openOrder(page, url, 10);
      await main.getByRole('button', { name: '退款' }).click();
      await main.locator('[name=refund_amount]').fill('128.00');
      await main.getByRole('button', { name: '确定' }).click();
    },
  },
  {
    panel: 'frameset',
    id: 'cancel',
    story: '在订单操作里点了“取消”',
    action: 'cancelOrder',
    async play(page, url) {
      const main = await openOrder(page, url, 1);
      await main.locator('input[name=cancel]').click();
    },
  },
  {
    panel: 'frameset',
    id: 'delete',
    story: '在列表里点了“移除”，这个后台不问就删',
    action: 'delete',
    async play(page, url) {
      const main = await open(page, url);
      await main.locator('#row3').getByText('移除').click();
    },
  },
];

async function open(page: Page, url: string): Promise<FrameLocator> {
  await page.goto(`${url}/frameset/`);
  return page.frameLocator('frame[name="main-frame"]');
}

async function openOrder(page: Page, url: string, n: number): Promise<FrameLocator> {
  const main = await open(page, url);
  await main.getByRole('link', { name: orderNo('frameset', n) }).click();
  await main.getByRole('heading', { name: '订单信息' }).waitFor();
  return main;
}
