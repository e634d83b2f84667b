import type { FrameLocator, Locator } from '@playwright/test';
import type { Clerk } from '../clerk';
import { orderNo, type Situation } from './situation';

/** The campus takeaway on layui: forms in iframe layers whose 确定 is in the parent. */
export const TAKEAWAY: readonly Situation[] = [
  {
    panel: 'takeaway',
    id: 'address-placeholder',
    story: '午高峰，宿舍地址填了“待补充”，点父页面的“确定”',
    action: 'save',
    async play(clerk) {
      const list = await rowButton(clerk, 1, '改地址');
      await layerForm(list).locator('[name=address]').fill('待补充');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'price',
    story: '黄焖鸡米饭改成 180 元，多打一个零',
    action: 'priceChange',
    async play(clerk) {
      const list = await open(clerk);
      const price = layerForm(list).locator('[name="price.0"]');
      await clerk.open(buttonOf(list, 1, '改价'), price, 'takeaway', orderNo('takeaway', 1));
      await price.fill('180.00');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'refund',
    story: '退款 15 元',
    action: 'refund',
    async play(clerk) {
      const list = await open(clerk);
      const amount = list.locator('.layui-layer-input');
      await clerk.open(buttonOf(list, 11, '退款'), amount, 'takeaway', orderNo('takeaway', 11));
      await amount.fill('15.00');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'bulk-accept',
    story: '勾选两单，批量接单',
    action: 'bulkAction',
    async play(clerk) {
      const list = await open(clerk);
      for (const row of [0, 15]) await list.locator(`.layui-table-fixed-l tr[data-index="${row}"] .layui-form-checkbox`).click();
      await list.getByRole('button', { name: '批量接单' }).click();
    },
  },
  {
    panel: 'takeaway',
    id: 'delete',
    story: '删除订单',
    action: 'delete',
    async play(clerk) {
      await rowButton(clerk, 4, '删除');
    },
  },
];

async function open({ page, panels }: Clerk): Promise<FrameLocator> {
  await page.goto(`${panels.url}/takeaway/`);
  return page.frameLocator('iframe[name=body]');
}

/** The row's button in the fixed column at the right, a clone of the row beside the main table. */
function buttonOf(list: FrameLocator, n: number, name: string): Locator {
  return list.locator(`.layui-table-fixed-r tr[data-index="${n - 1}"]`).getByText(name, { exact: true });
}

async function rowButton(clerk: Clerk, n: number, name: string): Promise<FrameLocator> {
  const list = await open(clerk);
  await buttonOf(list, n, name).click();
  return list;
}

function layerForm(list: FrameLocator): FrameLocator {
  return list.frameLocator('.layui-layer-iframe iframe');
}

async function confirm(list: FrameLocator): Promise<void> {
  await list.locator('.layui-layer-btn0').click();
}
