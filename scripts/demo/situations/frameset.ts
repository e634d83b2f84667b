import type { FrameLocator } from '@playwright/test';
import type { Clerk } from '../clerk';
import { orderNo, type Situation } from './situation';

/** The old frameset shop: full page posts, inline handlers, `javascript:` links. */
export const FRAMESET: readonly Situation[] = [
  {
    panel: 'frameset',
    id: 'address-same-as-before',
    story: '收货地址只写“地址同上”，然后保存',
    action: 'save',
    async play(clerk) {
      const main = await openOrder(clerk, 1);
      await main.locator('a[href*="edit_consignee"]').click();
      await main.locator('[name=address]').fill('地址同上');
      await main.getByRole('button', { name: '确定' }).click();
    },
  },
  {
    panel: 'frameset',
    id: 'address-region',
    story: '浙江的订单写了广东省深圳市的地址，按回车保存',
    action: 'save',
    async play(clerk) {
      const main = await openOrder(clerk, 1);
      await main.locator('a[href*="edit_consignee"]').click();
      await main.locator('[name=address]').fill('广东省深圳市南山区高新南七道12号3栋501室');
      await main.locator('[name=address]').press('Enter');
    },
  },
  {
    panel: 'frameset',
    id: 'refund',
    story: '给已发货的订单退款 128 元，核对后继续',
    action: 'refund',
    goesOn: { order: orderNo('frameset', 10), values: ['128'] },
    async play(clerk) {
      const main = await openOrder(clerk, 10);
      const amount = main.locator('[name=refund_amount]');
      await clerk.open(main.getByRole('button', { name: '退款' }), amount, 'frameset', orderNo('frameset', 10));
      await amount.fill('128.00');
      await main.getByRole('button', { name: '确定' }).click();
    },
  },
  {
    panel: 'frameset',
    id: 'cancel',
    story: '在订单操作里点了“取消”',
    action: 'cancelOrder',
    async play(clerk) {
      const main = await openOrder(clerk, 1);
      await main.locator('input[name=cancel]').click();
    },
  },
  {
    panel: 'frameset',
    id: 'delete',
    story: '在列表里点了“移除”，这个后台不问就删',
    action: 'delete',
    async play(clerk) {
      const main = await open(clerk);
      await main.locator('#row3').getByText('移除').click();
    },
  },
];

async function open({ page, panels }: Clerk): Promise<FrameLocator> {
  await page.goto(`${panels.url}/frameset/`);
  return page.frameLocator('frame[name="main-frame"]');
}

async function openOrder(clerk: Clerk, n: number): Promise<FrameLocator> {
  const main = await open(clerk);
  await main.getByRole('link', { name: orderNo('frameset', n) }).click();
  await main.getByRole('heading', { name: '订单信息' }).waitFor();
  return main;
}
