import type { Clerk } from '../clerk';
import { orderNo, type Situation } from './situation';

/** The Vue and Element Plus mall: dialogs, message boxes, everything by script. */
export const ELEMENT: readonly Situation[] = [
  {
    panel: 'element',
    id: 'address-contradiction',
    story: '地区是广东，详细地址写的是浙江省杭州市，直接点“确定”',
    action: 'save',
    async play(clerk) {
      const { page } = clerk;
      await rowMenu(clerk, 5, '修改收货人');
      const dialog = page.getByRole('dialog', { name: '修改收货人信息' });
      await dialog.locator('textarea').fill('浙江省杭州市滨江区江南大道588号恒鑫大厦15楼1502室');
      await dialog.getByRole('button', { name: '确 定' }).click();
    },
  },
  {
    panel: 'element',
    id: 'price',
    story: '改价时多打两个零：8900.00 元的 T 恤',
    action: 'priceChange',
    async play(clerk) {
      const { page } = clerk;
      await openOrder(clerk, 2);
      const price = page.locator('.el-message-box input');
      await clerk.open(page.getByRole('button', { name: '改价' }).first(), price, 'element', orderNo('element', 2));
      await price.fill('8900.00');
      await page.waitForTimeout(1500);
      await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
    },
  },
  {
    panel: 'element',
    id: 'refund',
    story: '退款申请 300 元，超过实付金额',
    action: 'refund',
    async play(clerk) {
      const { page } = clerk;
      await openOrder(clerk, 10);
      const refund = page.locator('.detail-container').getByRole('button', { name: '退款' });
      const dialog = page.getByRole('dialog', { name: '订单退款' });
      await clerk.open(refund, dialog, 'element', orderNo('element', 10));
      await dialog.getByRole('button', { name: '确 定' }).click();
    },
  },
  {
    panel: 'element',
    id: 'bulk-cancel',
    story: '勾选两个订单，批量关闭',
    action: 'bulkAction',
    async play(clerk) {
      const { page, panels } = clerk;
      await page.goto(`${panels.url}/element/`);
      for (const n of [1, 4])
        await page
          .getByRole('row', { name: orderNo('element', n) })
          .locator('.el-checkbox')
          .first()
          .click();
      await page.locator('.batch-operate-container .el-select').first().click();
      await page.getByRole('option', { name: '关闭订单' }).click();
      await page.locator('#batch').click();
    },
  },
  {
    panel: 'element',
    id: 'export',
    story: '导出全部订单（含客户姓名和电话）',
    action: 'export',
    async play(clerk) {
      const { page, panels } = clerk;
      await page.goto(`${panels.url}/element/`);
      await page.getByRole('row', { name: orderNo('element', 1) }).waitFor();
      await page.locator('#export').click();
    },
  },
];

async function openOrder({ page, panels }: Clerk, n: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${panels.url}/element/#/order/${orderNo('element', n)}`);
  await page.getByText('当前订单状态').waitFor();
}

async function rowMenu({ page, panels }: Clerk, n: number, item: string): Promise<void> {
  await page.goto(`${panels.url}/element/`);
  await page
    .getByRole('row', { name: orderNo('element', n) })
    .getByRole('button', { name: '更多' })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}
